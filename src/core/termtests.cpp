// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/termtests.h"

#include "core/hpoptiontest.h"
#include "core/questionranges.h"
#include "core/sharedanswers.h"
#include "core/textfold.h"
#include "core/timestest.h"
#include "core/wordstest.h"

#include <algorithm>

namespace {

using Comparison = QuestionTerm::Comparison;
using Ids = QList<TrainingList::Id>;

class NeverTest : public RowTest
{
public:
    Cost cost() const override { return Cost::Lookup; }
    void narrow(int, std::span<quint8> rows) override { std::ranges::fill(rows, quint8(0)); }
};

class SharedTest : public RowTest
{
public:
    SharedTest(const Ids &ids, std::function<bool(TrainingList::Id)> holds)
        : m_ids(ids)
        , m_answers(std::move(holds))
    {
    }

    Cost cost() const override { return Cost::Lookup; }
    void narrow(int first, std::span<quint8> rows) override
    {
        narrowWhere(first, rows, [this](int row) { return m_answers.at(m_ids.at(row)); });
    }

private:
    const Ids &m_ids;
    SharedAnswers m_answers;
};

// Of moments. Those that nobody can read are in no range.
class MomentTest : public RowTest
{
public:
    MomentTest(const QList<qint64> &moments, QList<QuestionRange> ranges)
        : m_moments(moments)
        , m_ranges(std::move(ranges))
    {
    }

    Cost cost() const override { return Cost::Lookup; }
    void narrow(int first, std::span<quint8> rows) override
    {
        narrowWhere(first, rows, [this](int row) {
            const qint64 moment = m_moments.at(row);
            return moment > Timestamp::unreadable &&
                std::ranges::any_of(m_ranges, [moment](const QuestionRange &range) {
                       return range.holds(moment);
                   });
        });
    }

private:
    const QList<qint64> &m_moments;
    QList<QuestionRange> m_ranges;
};

// Whatever else a row tells.
template <typename Holds>
class OtherTest : public RowTest
{
public:
    OtherTest(Cost cost, Holds holds)
        : m_cost(cost)
        , m_holds(std::move(holds))
    {
    }

    Cost cost() const override { return m_cost; }
    void narrow(int first, std::span<quint8> rows) override { narrowWhere(first, rows, m_holds); }

private:
    Cost m_cost;
    Holds m_holds;
};

template <typename Holds>
std::unique_ptr<RowTest> otherTest(RowTest::Cost cost, Holds holds)
{
    return std::make_unique<OtherTest<Holds>>(cost, std::move(holds));
}

// What a term asks, for the fields that compare with none but texts or words of the API.
class Asked
{
public:
    Asked(const QuestionTerm &term, bool isTextOpen)
        : m_term(term)
        , m_ending(isTextOpen ? TextFinder::Ending::Open : TextFinder::Ending::Whole)
    {
        for (const QuestionValue &value : term.values) {
            if (const auto *text = std::get_if<QString>(&value.content)) {
                const bool isLast = &value == &term.values.constLast();
                finders.emplace_back(*text, isLast ? m_ending : TextFinder::Ending::Whole);
            }
        }
    }

    TextFinder::Ending ending() const { return m_ending; }
    bool isPresence() const { return m_term.comparison == Comparison::Present; }
    bool isIn(QAnyStringView text) const
    {
        return std::ranges::any_of(
            finders, [text](const TextFinder &finder) { return finder.isIn(text); });
    }
    // One of the values is this one.
    template <typename T>
    bool names(const T &wanted) const
    {
        return std::ranges::any_of(m_term.values, [&wanted](const QuestionValue &value) {
            const T *content = std::get_if<T>(&value.content);
            return content && *content == wanted;
        });
    }
    // One of the values is the same text to people.
    bool namesText(const QString &wanted) const
    {
        return std::ranges::any_of(m_term.values, [&wanted](const QuestionValue &value) {
            const auto *text = std::get_if<QString>(&value.content);
            return text && isSameText(*text, wanted);
        });
    }
    bool names(std::optional<bool> wanted) const
    {
        return wanted && (isPresence() || names<bool>(*wanted));
    }

    std::vector<TextFinder> finders = {};

private:
    QuestionTerm m_term;
    TextFinder::Ending m_ending;
};

bool isStatus(const Asked &asked, const TrainingStatus &status)
{
    return asked.isPresence() ? !status.text().isEmpty()
                              : asked.names(status) || asked.names(statusGroup(status.known())) ||
            asked.namesText(status.text());
}

bool isType(const Asked &asked, const TrainingType &type)
{
    return asked.isPresence() ? !type.text().isEmpty()
                              : asked.names(type) || asked.namesText(type.text());
}

bool isService(const Asked &asked, const QString &id, const QString &name)
{
    return asked.isPresence() ? !id.isEmpty()
                              : asked.namesText(id) || (!name.isEmpty() && asked.isIn(name));
}

TrainingMarks marksIn(const Asked &asked)
{
    TrainingMarks marks;
    for (const NamedMark &named : trainingMarks)
        marks.setFlag(named.mark, asked.isPresence() || asked.names(named.mark));
    return marks;
}

std::unique_ptr<RowTest>
momentTest(const QuestionTerm &term, const QList<qint64> &moments, const QuestionContext &context)
{
    if (term.comparison == Comparison::Present)
        return otherTest(RowTest::Cost::Lookup, [&moments](int row) {
            return moments.at(row) != Timestamp::absent;
        });
    return std::make_unique<MomentTest>(moments, momentRanges(term, context.zone, context.now));
}

std::unique_ptr<RowTest>
timesTest(const QuestionTerm &term, const TrainingList &list, const QuestionContext &context)
{
    const auto ranges = term.comparison == Comparison::Present
        ? QList<QuestionRange>{QuestionRange()}
        : durationRanges(term);
    if (!context.observations)
        return std::make_unique<NeverTest>();
    const TimesTest::What what =
        term.field == QuestionField::Took ? TimesTest::What::Took : TimesTest::What::InState;
    return std::make_unique<TimesTest>(what, ranges, list, *context.observations, context.now);
}

} // namespace

std::unique_ptr<RowTest> rowTestOf(
    const QuestionTerm &term, const TrainingList &list, const QuestionContext &context,
    bool isTextOpen)
{
    using Id = TrainingList::Id;
    const auto shared = [](const Ids &ids, std::function<bool(Id)> holds) {
        return std::make_unique<SharedTest>(ids, std::move(holds));
    };
    Asked asked(term, isTextOpen);
    switch (term.field) {
    case QuestionField::Created:
        return momentTest(term, list.createdMoments(), context);
    case QuestionField::NextUpdate:
        return momentTest(term, list.nextUpdateMoments(), context);
    case QuestionField::Took:
    case QuestionField::InState:
        return timesTest(term, list, context);
    case QuestionField::Hyperparameter:
        return shared(list.hpConfigs(), [&list, test = HpOptionTest(term, asked.ending())](Id id) {
            return test.holds(list.hpConfigPool().at(id));
        });
    default:
        break;
    }
    if (term.comparison != Comparison::Is && !asked.isPresence())
        return std::make_unique<NeverTest>();
    switch (term.field) {
    case QuestionField::Status:
        return shared(list.statuses(), [&list, asked](Id id) {
            return isStatus(asked, list.statusPool().at(id));
        });
    case QuestionField::Type:
        return shared(
            list.types(), [&list, asked](Id id) { return isType(asked, list.typePool().at(id)); });
    case QuestionField::Service:
        return shared(list.services(), [&list, &context, asked](Id id) {
            const QString service = list.servicePool().text(id);
            return isService(asked, service, context.serviceNames.value(service));
        });
    case QuestionField::Description:
        return shared(list.descriptions(), [&list, asked](Id id) {
            const QAnyStringView description = list.descriptionPool().at(id);
            return asked.isPresence() ? !description.empty() : asked.isIn(description);
        });
    case QuestionField::Version:
        return otherTest(RowTest::Cost::Reading, [&list, asked](int row) {
            const QAnyStringView version = list.version(row);
            return asked.isPresence() ? !version.empty() : asked.isIn(version);
        });
    case QuestionField::Hpo:
        return shared(list.hpConfigs(), [&list, asked](Id id) {
            return asked.names(list.hpConfigPool().at(id).enabled());
        });
    case QuestionField::Result:
        return otherTest(
            RowTest::Cost::Lookup,
            [&list, yes = asked.names(std::optional(true)),
             no = asked.names(std::optional(false))](int row) {
                const TrainingList::Inference result = list.inferences().at(row);
                return (yes && result == TrainingList::Inference::Yes) ||
                    (no && result == TrainingList::Inference::No);
            });
    case QuestionField::Is:
        return otherTest(
            RowTest::Cost::Lookup, [marks = context.marks, wanted = marksIn(asked)](int row) {
                return marks && std::size_t(row) < marks->size() &&
                    (marks->at(std::size_t(row)) & wanted);
            });
    default:
        return std::make_unique<WordsTest>(std::move(asked.finders), list, context);
    }
}
