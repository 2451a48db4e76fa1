// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordstest.h"

#include <algorithm>

namespace {

// The characters that a date in the table consists of.
bool mayBeInDate(const TextFinder &word)
{
    return std::ranges::all_of(word.word(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u':' || c == u' ';
    });
}

// As people read it, and as the API spells it. The line feed parts them: no word has one.
template <typename Value>
QString searchedText(const Value &value, const std::function<QString(const Value &)> &shown)
{
    return shown ? QString(shown(value) + u'\n' + value.text()) : value.text();
}

} // namespace

WordsTest::WordsTest(
    std::vector<TextFinder> words, const TrainingList &list, const QuestionContext &context)
    : m_words(std::move(words))
    , m_list(list)
    , m_context(context)
    , m_mayBeInDate(context.appendDate && std::ranges::any_of(m_words, mayBeInDate))
    , m_inStatus([this](SharedAnswers::Id id) {
        return isIn(searchedText(m_list.statusPool().at(id), m_context.statusText));
    })
    , m_inType([this](SharedAnswers::Id id) {
        return isIn(searchedText(m_list.typePool().at(id), m_context.typeText));
    })
    , m_inService([this](SharedAnswers::Id id) {
        const QString service = m_list.servicePool().text(id);
        return isIn(QString(m_context.serviceNames.value(service) + u'\n' + service));
    })
    , m_inDescription(
          [this](SharedAnswers::Id id) { return isIn(m_list.descriptionPool().at(id)); })
{
}

void WordsTest::narrow(int first, std::span<quint8> rows)
{
    narrowWhere(first, rows, [this](int row) {
        return m_inStatus.at(m_list.statuses().at(row)) || m_inType.at(m_list.types().at(row)) ||
            m_inService.at(m_list.services().at(row)) ||
            m_inDescription.at(m_list.descriptions().at(row)) || isIn(m_list.version(row)) ||
            isInDate(m_list.createdMoments().at(row), [&] { return m_list.created(row); }) ||
            isInDate(m_list.nextUpdateMoments().at(row), [&] { return m_list.nextUpdate(row); });
    });
}

bool WordsTest::isIn(QAnyStringView text) const
{
    return std::ranges::any_of(m_words, [text](const TextFinder &word) { return word.isIn(text); });
}

// Dates that nobody can read are shown as they came, and may have any character.
template <typename TimestampOf>
bool WordsTest::isInDate(qint64 moment, TimestampOf timestampOf)
{
    if (moment == Timestamp::absent || (moment != Timestamp::unreadable && !m_mayBeInDate))
        return false;
    const Timestamp timestamp = timestampOf();
    if (!timestamp.isReadable())
        return isIn(timestamp.unreadableText());
    m_date.resize(0);
    m_context.appendDate(timestamp, m_date);
    return isIn(QStringView(m_date));
}
