// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparewindow.h"
#include "gui/mainwindowfixture.h"
#include "gui/requestlogdialog.h"
#include "gui/servicedialog.h"
#include "gui/trainingdialog.h"
#include "models/comparisonmodel.h"
#include "models/requestlogmodel.h"
#include "models/servedtrainingsmodel.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableView>

// Times in all windows: their zone, and how long ago they were.
class TimesTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endWindow(); }

    void relativeTimesAreChosenInTheMenu();
    void relativeTimesAreRemembered();
    void copiesHaveTheTimesThemselves_data();
    void copiesHaveTheTimesThemselves();
    void everyWindowFollowsTheZone();

private:
    QAction *action(const char *name) const { return child<QAction>(QString::fromLatin1(name)); }
    // Of the training that was created lately.
    QModelIndex created() const
    {
        const QAbstractItemModel *model = view()->model();
        const QModelIndexList found = model->match(
            model->index(0, TrainingTableModel::Version), Qt::DisplayRole, u"v0"_s, 1,
            Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex()
                               : found.first().siblingAtColumn(TrainingTableModel::Created);
    }
    static QString header(const QAbstractItemModel *model, int column)
    {
        return model->headerData(column, Qt::Horizontal).toString();
    }

    QString m_time; // of it, in Korea
};

void TimesTest::init()
{
    startOver();
    const qint64 fiveHoursAgo = QDateTime::currentMSecsSinceEpoch() - 5 * 60 * 60'000 - 30'000;
    const QString sent = Zone::korea().wallTime(fiveHoursAgo).toString(u"yyyy-MM-ddTHH:mm:ss");
    m_time = sent.mid(11, 5);
    m_shop.replace("2024-07-10T11:25:36.558", sent.toLatin1());
    connectAccount();
    action("zoneKoreaAction")->trigger();
}

void TimesTest::relativeTimesAreChosenInTheMenu()
{
    QVERIFY(created().data().toString().endsWith(m_time));
    action("relativeTimesAction")->trigger();
    QVERIFY(m_settings->showsRelativeTimes());
    QCOMPARE(created().data().toString(), u"5 h ago"_s);
    action("relativeTimesAction")->trigger();
    QVERIFY(!m_settings->showsRelativeTimes());
    QVERIFY(created().data().toString().endsWith(m_time));
}

void TimesTest::relativeTimesAreRemembered()
{
    action("relativeTimesAction")->trigger();
    openWindow();
    QVERIFY(action("relativeTimesAction")->isChecked());
    QTRY_COMPARE(created().data().toString(), u"5 h ago"_s);
}

void TimesTest::copiesHaveTheTimesThemselves_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *name : {"copyRowsAction", "copyMarkdownAction", "copyCellAction"})
        QTest::newRow(name) << QByteArray(name);
}

void TimesTest::copiesHaveTheTimesThemselves()
{
    QFETCH(const QByteArray, action);
    this->action("relativeTimesAction")->trigger();
    view()->setCurrentIndex(created());
    this->action(action.constData())->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(m_time), qPrintable(copied));
    QVERIFY2(!copied.contains(u" ago"_s), qPrintable(copied));
}

void TimesTest::everyWindowFollowsTheZone()
{
    view()->setCurrentIndex(created());
    view()->selectionModel()->select(
        view()->model()->index(created().row() == 0 ? 1 : 0, 0),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    action("compareAction")->trigger();
    view()->setCurrentIndex(created());
    action("detailsAction")->trigger();
    action("serviceDetailsAction")->trigger();
    action("requestLogAction")->trigger();
    const auto *details = m_window->findChild<TrainingDialog *>();
    const auto *service = m_window->findChild<ServiceDialog *>();
    const auto *log = m_window->findChild<RequestLogDialog *>();
    const auto *compare = m_window->findChild<CompareWindow *>();
    QVERIFY(details);
    QVERIFY(service);
    QVERIFY(log);
    QVERIFY(compare);
    const auto *served = service->findChild<QTableView *>(u"servedView"_s)->model();
    const auto *requests = log->findChild<QTableView *>()->model();
    const auto compared = [compare] {
        const auto &comparison = compare->comparison();
        return header(&comparison, comparison.columnCount() - 1);
    };
    const auto created = [details] {
        return details->findChild<QLabel *>(u"createdValueLabel"_s)->text();
    };
    for (const QString &zone : {u"UTC"_s, u"KST"_s}) {
        const QString comparedBefore = compared();
        const QString requestBefore = requests->index(0, RequestLogModel::Time).data().toString();
        action(zone == u"UTC"_s ? "zoneUtcAction" : "zoneKoreaAction")->trigger();
        QCOMPARE(header(view()->model(), TrainingTableModel::Created), u"Created (%1)"_s.arg(zone));
        QVERIFY2(created().contains(u" %1 ("_s.arg(zone)), qPrintable(created()));
        QCOMPARE(header(served, ServedTrainingsModel::Created), u"Created (%1)"_s.arg(zone));
        QCOMPARE(header(requests, RequestLogModel::Time), u"Time (%1)"_s.arg(zone));
        QVERIFY(requests->index(0, RequestLogModel::Time).data().toString() != requestBefore);
        QVERIFY(compared() != comparedBefore);
        QCOMPARE(child<QLabel>(u"zoneLabel"_s)->text(), u"Times in %1"_s.arg(zone));
    }
}

static const RegisteredTest registered(__FILE__, runTest<TimesTest, QApplication>);
#include "tst_times.moc"
