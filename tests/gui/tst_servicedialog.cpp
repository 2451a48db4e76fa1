// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "board/fakeaitems.h"
#include "core/hpocatalog.h"
#include "gui/factspanel.h"
#include "gui/messagebar.h"
#include "gui/servicedialog.h"
#include "gui/windowtexts.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The window with the details of a service.
class ServiceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensWithWhatTheListKnows();
    void showsAllThatTheServiceTells();
    void hasItsFixedNames();
    void copiesALinkToTheService();
    void enterGoesToTheTraining();
    void failureIsToldWithRetry();
    void laterFailureKeepsWhatWasShown();
    void followsTheBoard();
    void toldTheBoardWhatIsServed();
    void nothingServedAndNotKnownAreTwoThings_data();
    void nothingServedAndNotKnownAreTwoThings();
    void oddValuesAreMarked();
    void anotherAccountEndsIt();
    void escapeClosesAndDeletes();
    void everythingIsReachedWithTab();

private:
    void loadBoard()
    {
        m_board->setClient(m_aitems->client());
        QTRY_VERIFY(!m_board->isLoading());
        m_aitems->forgetAsked();
    }
    void open(const QString &id = u"one"_s)
    {
        m_dialog = new ServiceDialog(
            id, m_board.get(), &m_catalog, TimeFormat(Zone::korea(), QLocale::c()));
        showInFront(m_dialog);
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString label(const QString &name) const { return part<QLabel>(name + u"Label"_s)->text(); }
    QString value(const QString &name) const { return label(name + u"Value"_s); }
    QString message() const
    {
        const auto *bar = part<MessageBar>(u"messageBar"_s);
        return bar->isVisible() ? bar->findChild<QTextEdit *>(u"messageText"_s)->toPlainText()
                                : QString();
    }
    QTableView *served() const { return part<QTableView>(u"servedView"_s); }
    QString cell(int row, int column) const
    {
        return served()->model()->index(row, column).data().toString();
    }

    HpoCatalog m_catalog;
    std::unique_ptr<FakeAitems> m_aitems;
    std::unique_ptr<Board> m_board;
    QPointer<ServiceDialog> m_dialog;
};

void ServiceDialogTest::initTestCase()
{
    QFile file(u":/hpo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalog = *HpoCatalog::fromJson(file.readAll());
}

void ServiceDialogTest::init()
{
    m_aitems = std::make_unique<FakeAitems>();
    m_aitems->addService("one", {{"a1"}, {"a2"}});
    m_aitems->details["one"] = testData(u"service-2022.json"_s)
                                   .replace("kz00000040q", "one")
                                   .replace("qu000009urb", "a1")
                                   .replace("relatedItem", "pop");
    m_board = std::make_unique<Board>();
    m_board->setAutoRefresh(false);
    loadBoard();
}

void ServiceDialogTest::cleanup()
{
    delete m_dialog;
    m_board.reset();
    m_aitems.reset();
}

void ServiceDialogTest::opensWithWhatTheListKnows()
{
    m_aitems->held = {"/services/one"};
    open();
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(label(u"headline"_s), u"name of one"_s);
    QCOMPARE(label(u"subline"_s), u"Trainable · one"_s);
    QCOMPARE(value(u"permission"_s), u"Allow (View/getServiceDetail)"_s);
    QCOMPARE(label(u"served"_s), u"Loading…"_s);
    QCOMPARE(label(u"hyperparameters"_s), u"Loading…"_s);
    QVERIFY(!part<QPushButton>(u"refreshButton"_s)->isEnabled());
    m_aitems->release();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    QVERIFY(part<QPushButton>(u"refreshButton"_s)->isEnabled());
    QCOMPARE(m_aitems->asked(), QByteArrayList{"/services/one"});
}

void ServiceDialogTest::showsAllThatTheServiceTells()
{
    m_aitems->details["one"] = m_aitems->details["one"].replace(
        R"("description": "")",
        R"("description":"weekly","type":"interval","learningInterval":"hour3",)"
        R"("scheduledDate":"2022-04-05T03:00:00")");
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    QCOMPARE(label(u"headline"_s), u"Version2"_s);
    QCOMPARE(label(u"subline"_s), u"Trainable · Interval · one"_s);
    QCOMPARE(value(u"interval"_s), u"Every 3 hour(s)"_s);
    QCOMPARE(value(u"baseTime"_s), u"Tuesday, 2022-04-05 03:00:00 KST"_s);
    QCOMPARE(value(u"created"_s), u"Monday, 2022-04-04 16:04:43 KST"_s);
    QCOMPARE(value(u"updated"_s), u"Monday, 2022-04-04 16:50:30 KST"_s);
    QCOMPARE(value(u"datasets"_s), u"Users: user-v2 (schema USER_ID, Trainable)"_s);
    QCOMPARE(value(u"description"_s), u"weekly"_s);
    QCOMPARE(cell(0, 0), u"Top items"_s);
    QCOMPARE(cell(0, 1), u"a1"_s);
    QCOMPARE(cell(0, 2), u"Enabled"_s);
    QCOMPARE(cell(0, 3), u"4"_s);
    QCOMPARE(cell(0, 4), u"2022-04-04 16:50"_s);
    QVERIFY(label(u"hyperparameters"_s).startsWith(u"HPO was off for the last training"));
    const auto *options = part<QTableView>(u"hyperparametersView"_s);
    QCOMPARE(options->model()->rowCount(), 1);
    QCOMPARE(options->model()->index(0, 0).data().toString(), u"group_column"_s);
    QVERIFY(part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText().contains(u"\"rowCount\": 4"_s));
    QVERIFY(label(u"asOf"_s).startsWith(u"As of"));
    QVERIFY(message().isEmpty());
    QVERIFY(!part<QLabel>(u"unexpectedLabel"_s)->isVisible());
}

void ServiceDialogTest::hasItsFixedNames()
{
    open();
    QCOMPARE(accessibleName(m_dialog), u"Service details"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_dialog)->role(), QAccessible::Dialog);
    QCOMPARE(accessibleName(served()), u"Being served"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"hyperparametersView"_s)), u"Hyperparameters"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"jsonEdit"_s)), u"JSON"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"copyJsonButton"_s)), u"Copy JSON"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"copyLinkButton"_s)), u"Copy Link"_s);
}

void ServiceDialogTest::copiesALinkToTheService()
{
    open();
    QTest::mouseClick(part<QPushButton>(u"copyLinkButton"_s), Qt::LeftButton);
    QCOMPARE(
        QGuiApplication::clipboard()->text(), u"trainboard://service/"_s + m_dialog->serviceId());
}

void ServiceDialogTest::enterGoesToTheTraining()
{
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    QSignalSpy asked(m_dialog, &ServiceDialog::trainingRequested);
    QVERIFY(served()->hasFocus());
    QTest::keyClick(served(), Qt::Key_Return);
    const TrainingKey expected{u"one"_s, KnownTrainingType::Pop, u"a1"_s};
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().first().value<TrainingKey>(), expected);
    const QPoint place = served()->visualRect(served()->model()->index(0, 1)).center();
    QTest::mouseClick(served()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(served()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_dialog->isVisible());
}

void ServiceDialogTest::failureIsToldWithRetry()
{
    m_aitems->troubles = {{"/services/one", 404}};
    open();
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY2(
        message().startsWith(u"The details of the service could not be loaded."_s),
        qPrintable(message()));
    QCOMPARE(label(u"served"_s), u"What is being served is not known."_s);
    QCOMPARE(label(u"headline"_s), u"name of one"_s);
    m_aitems->troubles.clear();
    auto *retry = part<MessageBar>(u"messageBar"_s)->findChild<QPushButton *>(u"retryButton"_s);
    QVERIFY(retry->isVisible());
    retry->click();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    QVERIFY(message().isEmpty());
}

void ServiceDialogTest::laterFailureKeepsWhatWasShown()
{
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    m_aitems->troubles = {{"/services/one", 404}};
    part<QPushButton>(u"refreshButton"_s)->click();
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY2(message().contains(u"Showing data from"_s), qPrintable(message()));
    QCOMPARE(served()->model()->rowCount(), 1);
}

void ServiceDialogTest::followsTheBoard()
{
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    m_aitems->details["one"].replace("\"a1\"", "\"a2\"");
    m_board->refresh();
    QTRY_COMPARE(cell(0, 1), u"a2"_s);
    m_aitems->serviceRows[0].replace("learnable", "learning");
    m_aitems->details["one"].replace(R"("status": "learnable",)", R"("status":"learning",)");
    m_board->refresh();
    QTRY_COMPARE(label(u"subline"_s), u"Training in progress · one"_s);
}

void ServiceDialogTest::toldTheBoardWhatIsServed()
{
    m_aitems->details["one"].replace("\"a1\"", "\"a2\"");
    open();
    const TrainingKey key{u"one"_s, KnownTrainingType::Pop, u"a2"_s};
    QTRY_COMPARE(m_board->serving()->isServed(key), ServingStore::Answer::Yes);
    QCOMPARE(m_aitems->asked(), QByteArrayList{"/services/one"});
}

void ServiceDialogTest::nothingServedAndNotKnownAreTwoThings_data()
{
    QTest::addColumn<QByteArray>("infers");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray("[]") << u"Nothing is being served: "_s;
    QTest::newRow("null") << QByteArray("null")
                          << u"The response does not say what is being served."_s;
    QTest::newRow("text") << QByteArray("\"none\"")
                          << u"The response does not say what is being served."_s;
    QTest::newRow("unreadable") << QByteArray("[7]")
                                << u"The service recommends from the results of 0 training(s). "
                                   "1 element(s) of the response could not be read."_s;
}

void ServiceDialogTest::nothingServedAndNotKnownAreTwoThings()
{
    QFETCH(const QByteArray, infers);
    QFETCH(const QString, said);
    m_aitems->details.clear();
    m_aitems->infers["one"] = infers;
    open();
    QTRY_VERIFY(label(u"served"_s) != u"Loading…"_s);
    QVERIFY2(label(u"served"_s).startsWith(said), qPrintable(label(u"served"_s)));
}

void ServiceDialogTest::oddValuesAreMarked()
{
    m_aitems->details["one"] =
        R"({"serviceId":"one","name":"<b>n</b>","status":5,"type":"hourly","datasets":[{"name":7}],)"
        R"("infers":[{"dataType":"pop","rowCount":[1]}],"hpConfig":"none","learningInterval":"hour0"})";
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    QCOMPARE(label(u"headline"_s), u"<b>n</b>"_s);
    QCOMPARE(label(u"subline"_s), u"5 · hourly · one"_s);
    QCOMPARE(value(u"interval"_s), u"hour0"_s);
    const QStringList lines = label(u"unexpected"_s).split(u'\n');
    QCOMPARE(
        lines,
        (QStringList{
            u"status should be a text, but the response has 5."_s,
            u"hpConfig should be an object with options, but the response has \"none\"."_s,
            u"Served: Top items: rowCount should be a text, but the response has [1]."_s,
            u"Served: Top items: trainVersion is missing."_s,
            u"Data set: 7: name should be a text, but the response has 7."_s}));
    QVERIFY(part<QLabel>(u"unexpectedLabel"_s)->isVisible());
    // Nobody can tell which training this is.
    QSignalSpy asked(m_dialog, &ServiceDialog::trainingRequested);
    QTest::keyClick(served(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
}

void ServiceDialogTest::anotherAccountEndsIt()
{
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    m_board->setClient(std::make_unique<ApiClient>(
        &m_aitems->transport(), m_aitems->endpoint(),
        Credentials{u"ANOTHERACCESSKEY"_s, u"ExampleSecret"_s}));
    QVERIFY2(message().contains(u"another account"_s), qPrintable(message()));
    QVERIFY(!part<QPushButton>(u"refreshButton"_s)->isEnabled());
    QTRY_VERIFY(!m_board->isLoading());
    QSignalSpy asked(m_dialog, &ServiceDialog::trainingRequested);
    QTest::keyClick(served(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(served()->model()->rowCount(), 1);

    // While it is asked for.
    delete m_dialog;
    m_aitems->held = {"/services/one"};
    open();
    m_board->setClient(nullptr);
    QVERIFY(message().contains(u"another account"_s));
    QCOMPARE(label(u"served"_s), u"What is being served is not known."_s);
    m_aitems->release();
}

void ServiceDialogTest::escapeClosesAndDeletes()
{
    open();
    QTest::keyClick(served(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void ServiceDialogTest::everythingIsReachedWithTab()
{
    open();
    QTRY_COMPARE(served()->model()->rowCount(), 1);
    QStringList reached;
    for (int i = 0; i < 8; ++i) {
        reached.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name :
         {"servedView", "refreshButton", "copyJsonButton", "copyLinkButton", "closeButton",
          "factsPanel"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), qPrintable(reached.join(u' ')));
}

static const RegisteredTest registered(__FILE__, runTest<ServiceDialogTest, QApplication>);
#include "tst_servicedialog.moc"
