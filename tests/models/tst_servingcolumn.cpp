// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/servingstore.h"
#include "models/trainingfiltermodel.h"
#include "models/trainingsorter.h"
#include "support/asked.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Which trainings a service serves, in the table.
class ServingColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsSaidBeforeItIsKnown();
    void servedOnesAreMarked();
    void sameVersionOfAnotherTypeIsAnotherTraining();
    void anotherStatusIsTold();
    void failureKeepsTheMark();
    void isSortedAndFiltered();
    void onlyRowsOfTheServiceAreTold();
    void trainingsThatComeLaterAreMarked();

private:
    using Model = TrainingTableModel;

    static Training training(const QString &service, const QString &version)
    {
        Training training = sampleTraining(version);
        training.key = {service, KnownTrainingType::Pop, version};
        return training;
    }
    static ServedTraining served(const QString &version, const QString &status = u"enable"_s)
    {
        ServedTraining served;
        served.type = KnownTrainingType::Pop;
        served.version = version;
        served.status = status;
        served.created = Timestamp::fromText("2024-07-30T11:25:36");
        return served;
    }
    void take(const QString &service, const QList<ServedTraining> &list, bool isKnown = true)
    {
        ServiceDetails details;
        details.served = {.isKnown = isKnown, .list = list};
        m_serving->take(service, details, 1'700'000'000'000);
        m_serving->flush();
    }
    QString shown(int row, int role = Qt::DisplayRole) const
    {
        return m_table->index(row, Model::Serving).data(role).toString();
    }
    bool isMarked(int row) const
    {
        return TrainingMarks::fromInt(m_table->index(row, 0).data(Model::MarksRole).toInt())
            .testFlag(TrainingMark::BeingServed);
    }

    std::unique_ptr<ServingStore> m_serving;
    std::unique_ptr<TrainingTable> m_table;
};

void ServingColumnTest::init()
{
    m_table = std::make_unique<TrainingTable>();
    m_serving = std::make_unique<ServingStore>();
    m_table->setTimeFormat(TimeFormat(Zone::korea(), QLocale::c()));
    m_table->setServing(m_serving.get());
    m_table->replace(
        {training(u"one"_s, u"a1"_s), training(u"one"_s, u"a2"_s), training(u"two"_s, u"b1"_s)});
}

void ServingColumnTest::nothingIsSaidBeforeItIsKnown()
{
    QCOMPARE(shown(0), u"?"_s);
    QVERIFY(shown(0, Qt::ToolTipRole).startsWith(u"It is not known whether"));
    QVERIFY(!isMarked(0));
    take(u"one"_s, {}, false); // a response that does not tell
    QCOMPARE(shown(0), u"?"_s);
    take(u"one"_s, {});
    QCOMPARE(shown(0), QString());
    QCOMPARE(shown(1), QString());
    QCOMPARE(shown(2), u"?"_s);
    QVERIFY(shown(0, Qt::ToolTipRole).contains(u"does not recommend"));
    m_serving->clear();
    QCOMPARE(shown(0), u"?"_s);
}

void ServingColumnTest::servedOnesAreMarked()
{
    take(u"one"_s, {served(u"a2"_s)});
    QCOMPARE(shown(0), QString());
    QCOMPARE(shown(1), u"Served"_s);
    QCOMPARE(
        shown(1, Qt::ToolTipRole),
        u"The service has recommended from this training since Tuesday, 2024-07-30 11:25:36 KST."_s);
    QVERIFY(!isMarked(0) && isMarked(1) && !isMarked(2));
    QVERIFY(m_table->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Being served"));
    take(u"one"_s, {served(u"a1"_s)});
    QVERIFY(isMarked(0) && !isMarked(1));
}

void ServingColumnTest::sameVersionOfAnotherTypeIsAnotherTraining()
{
    ServedTraining other = served(u"a1"_s);
    other.type = KnownTrainingType::RelatedItem;
    take(u"one"_s, {other});
    QCOMPARE(shown(0), QString());
    QVERIFY(!isMarked(0));
}

void ServingColumnTest::anotherStatusIsTold()
{
    take(u"one"_s, {served(u"a1"_s, u"warming"_s), served(u"a2"_s, QString())});
    QCOMPARE(shown(0), u"Served (warming)"_s);
    QCOMPARE(shown(1), u"Served"_s);
}

void ServingColumnTest::failureKeepsTheMark()
{
    take(u"one"_s, {served(u"a2"_s)});
    m_serving->take(
        u"one"_s, ApiError{.kind = ApiError::Kind::PermissionDenied}, 1'700'000'100'000);
    m_serving->take(
        u"two"_s, ApiError{.kind = ApiError::Kind::PermissionDenied}, 1'700'000'100'000);
    m_serving->flush();
    QCOMPARE(shown(1), u"Served"_s);
    QVERIFY(isMarked(1));
    QVERIFY(shown(1, Qt::ToolTipRole).contains(u"As of Wednesday, 2023-11-15 07:13:20 KST."));
    QCOMPARE(shown(2), u"?"_s);
    QVERIFY(shown(2, Qt::ToolTipRole).endsWith(u"could not be loaded."));
}

void ServingColumnTest::isSortedAndFiltered()
{
    take(u"one"_s, {served(u"a2"_s)});
    using Rows = std::vector<int>;
    TrainingSorter sorter(*m_table);
    QCOMPARE(sorter.sorted(Model::Serving, Qt::AscendingOrder), (Rows{1, 0, 2}));
    QCOMPARE(sorter.sorted(Model::Serving, Qt::DescendingOrder), (Rows{0, 1, 2}));

    TrainingFilterModel shownTrainings(m_table.get());
    shownTrainings.setFilter({.question = asked(u"is:serving"_s)});
    QCOMPARE(shownTrainings.rowCount(), 1);
    QCOMPARE(shownTrainings.keyAt(0).version, u"a2"_s);
    take(u"two"_s, {served(u"b1"_s)});
    QCOMPARE(shownTrainings.rowCount(), 2);
    QCOMPARE(shownTrainings.facets().marks.value(TrainingMark::BeingServed), 2);
}

void ServingColumnTest::onlyRowsOfTheServiceAreTold()
{
    const QSignalSpy changes(m_table.get(), &Model::dataChanged);
    take(u"two"_s, {served(u"b1"_s)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 2);
    take(u"two"_s, {served(u"b1"_s)});
    QCOMPARE(changes.size(), 1);
}

void ServingColumnTest::trainingsThatComeLaterAreMarked()
{
    take(u"one"_s, {served(u"a3"_s)});
    m_table->add({training(u"one"_s, u"a3"_s)});
    QCOMPARE(m_table->rowCount(), 4);
    QCOMPARE(shown(3), u"Served"_s);
    QVERIFY(isMarked(3));
}

static const RegisteredTest registered(__FILE__, runTest<ServingColumnTest, QCoreApplication>);
#include "tst_servingcolumn.moc"
