// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "core/training.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 2; // that must stand alone to be hidden, in Latin letters

// Addresses with a scheme, names of hosts and files ("proxy.example.com", but not "6.4.2"), and
// numeric addresses.
const QString addresses = uR"([a-z][a-z0-9+.-]*://\S+|[\p{L}\p{N}._%+-]+@\S+)"
                          uR"(|(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?)"
                          uR"(|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[0-9a-f:.]*:[0-9a-f:.]*\])"_s;

// Paths of Windows, of its shares, and of the other systems. Folders may have blanks in their
// names, so that a path goes on to the last separator of the sentence.
const QString paths =
    uR"((?<![\p{L}\p{N}])[a-z]:\\(?:(?:(?![.!?]\s)[^\n])*\\)?[^\s\\]*)"
    uR"(|\\\\(?:(?:(?![.!?]\s)[^\n])*\\)?[^\s\\]*)"
    uR"(|(?<![\p{L}\p{N}<])/(?=[^\s/])(?:(?:(?![.!?]\s)[^\n])*/)?[^\s/]+/?)"
    uR"(|(?<=>)\\(?:(?:(?![.!?]\s)[^\n])*\\)?[^\s\\]*)"_s; // below a folder that is hidden

// To the last mark of the line, for a name may have one in it.
const QString quotations = u"\"[^\\n]*\"|\u201c[^\\n]*\u201d|\u300c[^\\n]*\u300d"_s;

struct Mark
{
    qsizetype begin;
    qsizetype end;
    QString placeholder;
};

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    const auto isPart = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
    };
    return !isPart(begin - 1) && !isPart(end);
}

QString replaced(const QString &text, const QString &pattern, const QString &placeholder)
{
    const QRegularExpression looks(
        pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(looks.isValid());
    return QString(text).replace(looks, placeholder);
}

bool isDocumented(const QString &segment)
{
    static const QStringList known{u"api"_s,    u"v1"_s,       u"services"_s,
                                   u"trains"_s, u"versions"_s, QString()};
    return known.contains(segment) ||
        TrainingType::fromText(segment).known() != KnownTrainingType::Unknown;
}

QString placeholderAfter(const QString &segment)
{
    if (segment == "services"_L1)
        return u"{service}"_s;
    if (segment == "versions"_L1)
        return u"{version}"_s;
    return u"{…}"_s;
}

QString redactedTerm(const QString &term)
{
    static const QRegularExpression harmless(u"^(offset|limit|isRecent)=(\\d+|true|false)$"_s);
    return harmless.match(term).hasMatch() ? term : u"{…}"_s;
}

} // namespace

void Redaction::hide(const QString &name, const QString &placeholder)
{
    const QString composed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (!composed.isEmpty())
        m_hidden.append({composed, placeholder});
}

// In one pass, so that nothing is looked for in the placeholders.
QString Redaction::withoutNames(const QString &text) const
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QList<Mark> marks;
    for (const Hidden &hidden : m_hidden) {
        const qsizetype size = hidden.name.size();
        const bool isWord = size <= longestWord && isAscii(hidden.name);
        for (qsizetype at = composed.indexOf(hidden.name, 0, Qt::CaseInsensitive); at >= 0;
             at = composed.indexOf(hidden.name, at + 1, Qt::CaseInsensitive)) {
            if (!isWord || standsAlone(composed, at, at + size))
                marks.append({at, at + size, hidden.placeholder});
        }
    }
    if (marks.isEmpty())
        return text; // as it was composed
    // A name may be a part of another one, or run into it: the longer one counts, and nothing of
    // either stays.
    std::ranges::stable_sort(marks, [](const Mark &a, const Mark &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    QString result;
    qsizetype end = 0;
    for (const Mark &mark : std::as_const(marks)) {
        if (mark.begin >= end || end == 0) {
            result += composed.mid(end, mark.begin - end);
            result += mark.placeholder;
        }
        end = qMax(end, mark.end);
    }
    return result + composed.mid(end);
}

QString Redaction::withoutNamesAndPlaces(const QString &text) const
{
    const QString nameless = replaced(withoutNames(text), quotations, u"\"…\""_s);
    return replaced(nameless, addresses + u'|' + paths, u"<place>"_s);
}

QString redactedTarget(const QByteArray &target)
{
    const QString text = QString::fromUtf8(target);
    const qsizetype mark = text.indexOf(u'?');
    QStringList path = text.left(mark).split(u'/');
    QString before;
    for (QString &segment : path) {
        const QString original = segment;
        // An id may spell the same as a part of the API.
        const bool isId = before == "services"_L1 || before == "versions"_L1;
        if (isId ? !segment.isEmpty() : !isDocumented(segment))
            segment = placeholderAfter(before);
        before = original;
    }
    if (mark < 0)
        return path.join(u'/');
    QStringList terms = text.mid(mark + 1).split(u'&');
    for (QString &term : terms)
        term = redactedTerm(term);
    return path.join(u'/') + u'?' + terms.join(u'&');
}
