// SPDX-License-Identifier: GPL-3.0-or-later
//
// trainboard_bench [options] [NUMBER…]: how long it takes from bytes to rows on screen, and to
// sort, filter and export them, for so many trainings (1,000, 100,000 and 1,000,000 unless said). A
// table view is shown and repainted each time. Needs no screen: QT_QPA_PLATFORM=offscreen.
#include "api/json/parsers.h"
#include "bench/measurement.h"
#include "bench/syntheticanswers.h"
#include "core/trainingcopier.h"
#include "models/trainingfiltermodel.h"
#include "models/trainingsnapshot.h"
#include "models/trainingtablemodel.h"
#include "support/asked.h"
#include "support/sampletrainings.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCommandLineParser>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryFile>

#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// Counts its paintings, so that one can wait for the next.
class View : public QTableView
{
public:
    // Until all that an operation has set off is done and seen; returns how often it was painted.
    int settle()
    {
        m_paintings = 0;
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
        }
        return m_paintings;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++m_paintings;
        QTableView::paintEvent(event);
    }

private:
    int m_paintings = 0;
};

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("This does not hold: %s", what);
}

void seeNext(View &view)
{
    require(view.settle() > 0, "what has changed is painted");
}

// What simdjson itself needs to see every value of the answer once.
std::size_t walk(ondemand::value value)
{
    std::size_t seen = 1;
    switch (value.type().value()) {
    case ondemand::json_type::object:
        for (auto member : value.get_object()) {
            seen += std::string_view(member.unescaped_key()).size();
            seen += walk(member.value());
        }
        break;
    case ondemand::json_type::array:
        for (auto element : value.get_array())
            seen += walk(element.value());
        break;
    case ondemand::json_type::string:
        seen += value.get_string().value().size();
        break;
    case ondemand::json_type::number:
        seen += std::size_t(value.get_int64().value());
        break;
    case ondemand::json_type::boolean:
        seen += value.get_bool().value() ? 1 : 0;
        break;
    default:
        break;
    }
    return seen;
}

TrainingList parsed(QByteArrayList answers)
{
    TrainingList trainings;
    const auto parse = trainingsParser(JsonPages::Keep::Compressed);
    MemoryBudget budget;
    while (!answers.isEmpty()) {
        const ApiResult<Page<Training>> page = parse(answers.takeFirst(), trainings.size(), budget);
        require(page.hasValue() && page->problems.isEmpty(), "every training can be read");
        TrainingCopier copier(trainings, page->rows);
        for (int row = 0; row < page->rows.size(); ++row)
            copier.append(row);
    }
    return trainings;
}

class Bench
{
public:
    Bench(Measurements &measurements, int pageSize)
        : m_measurements(measurements)
        , m_pageSize(pageSize)
    {
    }

    void run(int count)
    {
        m_count = count;
        m_answers = syntheticAnswers(count, m_pageSize);
        qsizetype bytes = 0;
        for (const QByteArray &answer : std::as_const(m_answers))
            bytes += answer.size();
        m_measurements.note(u"bytes a training"_s, count, double(bytes) / count, u"B"_s);

        parseWithSimdjson();
        parse();
        weigh();
        load();
    }

private:
    void parseWithSimdjson()
    {
        std::vector<simdjson::padded_string> texts;
        for (const QByteArray &answer : std::as_const(m_answers))
            texts.emplace_back(answer.constData(), std::size_t(answer.size()));

        simdjson::dom::parser domParser;
        measure(u"simdjson's own parse (DOM)"_s, [&] {
            for (const simdjson::padded_string &text : texts)
                require(!domParser.parse(text).error(), "simdjson reads the answer");
        });
        ondemand::parser parser;
        measure(u"simdjson's own walk (on demand)"_s, [&] {
            for (const simdjson::padded_string &text : texts) {
                ondemand::document document = parser.iterate(text);
                std::size_t seen = 0;
                for (auto member : document.get_object())
                    seen += walk(member.value());
                require(seen > 0, "simdjson sees something");
            }
        });
    }

    // As they come from the network: nobody else holds the bytes.
    QByteArrayList freshAnswers() const
    {
        QByteArrayList fresh;
        for (const QByteArray &answer : m_answers)
            fresh.append(QByteArray(answer.constData(), answer.size()));
        return fresh;
    }

    void parse()
    {
        QByteArrayList answers;
        TrainingList trainings;
        measure(
            u"bytes to trainings"_s, [&] { trainings = parsed(std::exchange(answers, {})); },
            [&] {
                trainings = {};
                answers = freshAnswers();
            });
        require(trainings.size() == m_count, "every training is there");
    }

    // Without a view, whose fonts would count as well.
    void weigh()
    {
        const qint64 before = heapInUse();
        TrainingStore store;
        TrainingTableModel table(&store);
        TrainingFilterModel shown(&table);
        store.replace(parsed(freshAnswers()));
        if (before >= 0)
            m_measurements.note(
                u"memory a training"_s, m_count, double(heapInUse() - before) / m_count, u"B"_s);
    }

    void load()
    {
        TrainingStore store;
        TrainingTableModel table(&store);
        TrainingFilterModel shown(&table);
        View view;
        show(view, shown);

        QByteArrayList answers;
        measure(
            u"bytes to rows on screen"_s,
            [&] {
                store.replace(parsed(std::exchange(answers, {})));
                seeNext(view);
            },
            [&] {
                store.clear();
                view.settle();
                answers = freshAnswers();
            });
        require(shown.rowCount() == m_count, "every training is shown");

        view.selectRow(m_count / 2);
        view.settle();
        merge(store, view);
        sortFirst(table, shown, view);
        sort(shown, view);
        filter(shown, view);
        scroll(view);
        sortDifferent(store, shown, view);
        exportAll(table);
    }

    static void show(View &view, TrainingFilterModel &shown)
    {
        view.setModel(&shown);
        view.setWordWrap(false);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.verticalHeader()->setDefaultSectionSize(24);
        view.verticalHeader()->hide();
        view.setColumnWidth(TrainingTableModel::Description, 300);
        view.resize(1200, 800);
        view.show();
        view.settle();
    }

    void merge(TrainingStore &store, View &view)
    {
        TrainingList fresh;
        const QSignalSpy changes(&store, &TrainingStore::changed);
        measure(
            u"the same data again"_s,
            [&] {
                store.replace(std::exchange(fresh, {}));
                view.settle();
            },
            [&] { fresh = parsed(freshAnswers()); });
        require(changes.isEmpty(), "the same data again change nothing");

        // One in a hundred has another description each time.
        int round = 0;
        measure(
            u"1 % changed"_s,
            [&] {
                store.replace(std::exchange(fresh, {}));
                view.settle();
            },
            [&] {
                ++round;
                QList<Training> trainings = trainingsOf(parsed(freshAnswers()));
                for (qsizetype i = round; i < trainings.size(); i += 100)
                    trainings[i].description = u"changed %1"_s.arg(round);
                fresh = listOf(trainings);
            });
        require(!changes.isEmpty(), "changes are told");

        // As a look at what is in progress brings them.
        measure(
            u"100 changed"_s,
            [&] {
                store.add(std::exchange(fresh, {}));
                view.settle();
            },
            [&] {
                ++round;
                fresh = TrainingList();
                const int step = qMax(store.list().size() / 100, 1);
                for (int row = 0; row < store.list().size(); row += step) {
                    Training training = store.list().at(row);
                    training.description = u"changed %1"_s.arg(round);
                    fresh.append(training);
                }
            });

        const TrainingList all = parsed(freshAnswers());
        store.replace(all);
        view.settle();
        qsizetype more = 0;
        measure(
            u"10 new rows"_s,
            [&] {
                store.replace(std::exchange(fresh, {}));
                view.settle();
            },
            [&] {
                more += 10;
                Training training = all.at(0);
                fresh = TrainingList();
                for (qsizetype i = more; i > 0; --i) {
                    training.key.version = u"new%1"_s.arg(i);
                    fresh.append(training);
                }
                TrainingCopier copier(fresh, all);
                for (int row = 0; row < all.size(); ++row)
                    copier.append(row);
            });
        require(store.list().size() == all.size() + more, "new rows are there");
        store.replace(all);
        view.settle();
    }

    void sortBy(const QString &task, int column, TrainingFilterModel &shown, View &view)
    {
        Qt::SortOrder order = Qt::DescendingOrder;
        shown.sort(column, order);
        view.settle();
        measure(task, [&] {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            shown.sort(column, order);
            seeNext(view);
        });
    }

    // What a column needs to be sorted by is worked out at the first time, and kept until something
    // changes, as the zone of all times does here.
    void sortFirst(TrainingTableModel &table, TrainingFilterModel &shown, View &view)
    {
        const auto sortFirstBy = [&](const QString &task, int column) {
            measure(
                task,
                [&] {
                    shown.sort(column, Qt::AscendingOrder);
                    seeNext(view);
                },
                [&] {
                    shown.sort(TrainingTableModel::Created, Qt::DescendingOrder);
                    table.setTimeFormat(table.timeFormat());
                    view.settle();
                });
        };
        sortFirstBy(u"sort by description, first time"_s, TrainingTableModel::Description);
        sortFirstBy(u"sort by version, first time"_s, TrainingTableModel::Version);
    }

    void sort(TrainingFilterModel &shown, View &view)
    {
        sortBy(u"sort by description"_s, TrainingTableModel::Description, shown, view);
        sortBy(u"sort by version (all different)"_s, TrainingTableModel::Version, shown, view);
        sortBy(u"sort by status"_s, TrainingTableModel::Status, shown, view);
        sortBy(u"sort by date"_s, TrainingTableModel::Created, shown, view);
    }

    // Last, because it changes the trainings.
    void sortDifferent(TrainingStore &store, TrainingFilterModel &shown, View &view)
    {
        QList<Training> trainings = trainingsOf(parsed(freshAnswers()));
        for (qsizetype i = 0; i < trainings.size(); ++i) {
            trainings[i].description = u"야간 재학습 %1 개인화"_s.arg(i * 7919 % 1'000'003);
            if (i % 10 == 0) // as a Mac writes them
                trainings[i].description =
                    trainings.at(i).description.normalized(QString::NormalizationForm_D);
        }
        store.replace(listOf(trainings));
        view.settle();
        sortBy(
            u"sort by description (all different)"_s, TrainingTableModel::Description, shown, view);
    }

    void filter(TrainingFilterModel &shown, View &view)
    {
        const TrainingFilter statusAndType{.question = asked(u"type:pop status:learningFailed"_s)};
        const auto filterBy = [&](const QString &task, const TrainingFilter &filter) {
            measure(
                task,
                [&] {
                    shown.setFilter(filter);
                    seeNext(view);
                },
                [&] {
                    shown.setFilter({});
                    view.settle();
                });
            require(shown.rowCount() < m_count, "the filter filters");
        };
        filterBy(u"filter by status and type"_s, statusAndType);
        filterBy(u"filter by a text that few have"_s, {.question = asked(u"12f"_s)});
        filterBy(u"filter by a text that many have"_s, {.question = asked(u"학습"_s)});
        filterBy(u"filter by two words"_s, {.question = asked(u"Night team"_s)});
        filterBy(
            u"filter by a question"_s,
            {.question = asked(
                 u"hp.item_top_n>=30000 created>=2024-03-01 home (team OR nightly) -type:pop"_s)});
        measure(
            u"clear the filter"_s,
            [&] {
                shown.setFilter({});
                seeNext(view);
            },
            [&] {
                shown.setFilter(statusAndType);
                view.settle();
            });
    }

    // All columns, to a file that goes away.
    void exportAll(const TrainingTableModel &table)
    {
        using Snapshot = TrainingSnapshot;
        const Snapshot trainings{.list = table.list(), .context = table.context()};
        measure(u"export all columns as CSV"_s, [&] {
            QTemporaryFile file;
            require(file.open(), "there is a temporary file");
            const ExportSource source =
                trainings.source(Snapshot::Rows::All, Snapshot::Columns::All, false);
            const auto writer =
                TableWriter::make(TableFormat::Csv, writeTo(&file), {.guardsFormulas = true});
            bool isGood = writer->begin(source.columns);
            for (qsizetype row = 0; isGood && row < source.rowCount; ++row)
                isGood = writer->addRow(source.cells(row));
            require(isGood && writer->end() && file.flush(), "everything is written");
        });
    }

    void scroll(View &view)
    {
        QScrollBar *bar = view.verticalScrollBar();
        measure(u"scroll to the other end"_s, [&] {
            bar->setValue(bar->value() == bar->maximum() ? 0 : bar->maximum());
            seeNext(view);
        });
    }

    void measure(
        const QString &task, const std::function<void()> &run,
        const std::function<void()> &before = [] {})
    {
        m_measurements.measure(task, m_count, run, before);
    }

    Measurements &m_measurements;
    int m_pageSize;
    int m_count = 0;
    QByteArrayList m_answers;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Trainboard's models with a table view."_s);
    parser.addHelpOption();
    const QCommandLineOption repeat(u"repeat"_s, u"How often each task is done."_s, u"N"_s, u"7"_s);
    const QCommandLineOption page(
        u"page"_s, u"Trainings in an answer; the service's limit is 1000."_s, u"N"_s, u"1000"_s);
    const QCommandLineOption processor(
        u"processor"_s, u"Measure time of the processor: the machine has other things to do."_s);
    parser.addOptions({repeat, page, processor});
    parser.addPositionalArgument(u"numbers"_s, u"How many trainings."_s, u"[NUMBER…]"_s);
    parser.process(application);
    keepFreedMemory();

    QStringList numbers = parser.positionalArguments();
    if (numbers.isEmpty())
        numbers = {u"1000"_s, u"100000"_s, u"1000000"_s};
    const int pageSize = std::max(1, parser.value(page).toInt());
    Measurements measurements(
        std::max(1, parser.value(repeat).toInt()),
        parser.isSet(processor) ? Measurements::Clock::Processor : Measurements::Clock::Wall);
    for (const QString &number : std::as_const(numbers)) {
        const int count = number.toInt();
        if (count < 1000)
            qFatal("A number of trainings must be 1000 or more.");
        Bench(measurements, pageSize).run(count);
    }
    measurements.print();
    return 0;
}
