// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/applicationfixture.h"

#include "gui/trainingsview.h"
#include "models/trainingtablemodel.h"
#include "support/testprogram.h"

#include <QFileOpenEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

// What links and the options of the command line show, in the program as a whole.
class OpenLinksTest : public QObject, private ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endApplication(); }

    void startShowsJustThat_data();
    void startShowsJustThat();
    void laterStartShowsJustThat_data();
    void laterStartShowsJustThat();
    void nothingOfItIsRemembered();
    void optionsLeaveTheRestAsItIs();
    void questionNarrowsTheView();
    void trainingIsSelected();
    void trainingIsFoundBehindFilters();
    void trainingThatIsGoneIsSaid();
    void defaultViewOfTheServiceGivesWay();
    void missingServiceIsSaid();
    void missingServiceIsSaidLater();
    void missingServiceIsShownOfTheNextAccountThatHasIt();
    void closedMessageIsNotWaitedFor();
    void missingViewIsSaid();
    void linkThatCannotBeOpenedIsSaid();
    void goodLinkTakesTheProblemAway();
    void withoutAnAccountItWaits();
    void withoutKeysItWaits();
    void linkDoesNotLeaveTheDemo();
    void systemHandsLinksOver();

private:
    void open(const QString &link) { m_application->startAgain({.options = {.link = link}}); }
    void closeMessage() const
    {
        child<MessageBar>("messageBar")->findChild<QToolButton *>(u"closeButton"_s)->click();
    }
    TrainingsView *view() const { return child<TrainingsView>("trainingsView"); }
    int rows() const { return view()->model()->rowCount(); }
    QString typed() const { return child<QLineEdit>("filterEdit")->text(); }
    QString service() const
    {
        return child<QListView>("servicesView")->currentIndex().data().toString();
    }
    QString currentVersion() const
    {
        const QModelIndex index = view()->currentIndex();
        return index.siblingAtColumn(TrainingTableModel::Version).data().toString();
    }
};

void OpenLinksTest::startShowsJustThat_data()
{
    QTest::addColumn<StartOptions>("options");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("shown");
    const auto link = [](const QString &text) { return StartOptions{.link = text}; };
    QTest::newRow("a service") << link(u"trainboard://service/book0000001"_s) << u"books"_s
                               << QString() << 2;
    QTest::newRow("a question")
        << link(u"trainboard://service/shop0000001?where=type:pop%20-is:stuck"_s) << u"shop"_s
        << u"type:pop -is:stuck"_s << 13;
    QTest::newRow("all services") << link(u"TRAINBOARD://SERVICES?where=status:failed"_s)
                                  << u"All services"_s << u"status:failed"_s << 1;
    QTest::newRow("everything") << link(u"trainboard://services"_s) << u"All services"_s
                                << QString() << 42;
    QTest::newRow("recent ones") << link(u"trainboard://service/shop0000001?recent=true"_s)
                                 << u"shop"_s << QString() << 3;
    QTest::newRow("a view") << link(u"trainboard://service/shop0000001?view=In%20progress"_s)
                            << u"shop"_s << u"status:running"_s << 1;
    QTest::newRow("options")
        << StartOptions{.serviceId = u"shop0000001"_s, .question = u"type:pop"_s} << u"shop"_s
        << u"type:pop"_s << 13;
    QTest::newRow("option for a view")
        << StartOptions{.serviceId = u"shop0000001"_s, .view = u"in progress"_s} << u"shop"_s
        << u"status:running"_s << 1;
}

void OpenLinksTest::startShowsJustThat()
{
    QFETCH(const StartOptions, options);
    QFETCH(const QString, service);
    QFETCH(const QString, question);
    QFETCH(const int, shown);
    // What was chosen the last time.
    const QString id = add(u"one"_s);
    m_settings->setLastService(id, u"book0000001"_s);
    m_settings->setFilterChoices(id, {.text = u"run <b>1"_s});
    start(options);
    QTRY_COMPARE(rows(), shown);
    QCOMPARE(typed(), question);
    QTRY_VERIFY2(this->service().contains(service), qPrintable(this->service()));
    QCOMPARE(said(), QString());
    // Nothing but what is shown was asked for.
    QCOMPARE(trainingTargets().size(), service == u"All services" ? 2 : 1);
}

void OpenLinksTest::laterStartShowsJustThat_data()
{
    startShowsJustThat_data();
}

void OpenLinksTest::laterStartShowsJustThat()
{
    QFETCH(const StartOptions, options);
    QFETCH(const QString, service);
    QFETCH(const QString, question);
    QFETCH(const int, shown);
    m_settings->setFilterChoices(add(u"one"_s), {.recentOnly = true, .text = u"run <b>1"_s});
    start({.serviceId = u"book0000001"_s});
    QTRY_COMPARE(trainingTargets().size(), 1);
    if (options.link.isEmpty()) // which leaves as it is what it does not say
        trigger("recentOnlyAction");
    m_application->startAgain({.options = options});
    QTRY_COMPARE(rows(), shown);
    QCOMPARE(typed(), question);
    QTRY_VERIFY2(this->service().contains(service), qPrintable(this->service()));
    QCOMPARE(loads(), 1); // the account stays as it is
    QCOMPARE(said(), QString());
}

void OpenLinksTest::nothingOfItIsRemembered()
{
    const QString id = add(u"one"_s);
    m_settings->setLastService(id, u"shop0000001"_s);
    const FilterChoices chosen{.recentOnly = true, .text = u"run"_s};
    m_settings->setFilterChoices(id, chosen);
    start({.link = u"trainboard://service/book0000001?where=status:failed"_s});
    QTRY_COMPARE(rows(), 1);
    open(u"trainboard://services?where=type:pop"_s);
    QTRY_COMPARE(rows(), 13);
    window()->close();
    QCOMPARE(m_settings->lastService(id), u"shop0000001"_s);
    QCOMPARE(m_settings->filterChoices(id), chosen);
}

void OpenLinksTest::optionsLeaveTheRestAsItIs()
{
    const QString id = add(u"one"_s);
    m_settings->setLastService(id, u"book0000001"_s);
    m_settings->setFilterChoices(id, {.text = u"run"_s});
    start({.question = u"type:pop"_s});
    QTRY_VERIFY(service().contains(u"books"));
    m_application->startAgain({.options = {.serviceId = u"shop0000001"_s}});
    QTRY_COMPARE(rows(), 13);
    QCOMPARE(typed(), u"type:pop"_s);
    m_application->startAgain({.options = {.question = QString()}});
    QCOMPARE(typed(), QString());
    QTRY_COMPARE(rows(), 40);
}

void OpenLinksTest::questionNarrowsTheView()
{
    add(u"one"_s);
    start({.question = u"type:pop OR type:relatedItem"_s, .view = u"In progress"_s});
    QTRY_COMPARE(typed(), u"status:running (type:pop OR type:relatedItem)"_s);
    open(u"trainboard://services?view=In+progress&where=status:running"_s);
    QCOMPARE(typed(), u"status:running"_s);
    open(u"trainboard://services?view=All&where=type:pop"_s);
    QCOMPARE(typed(), u"type:pop"_s);
}

void OpenLinksTest::trainingIsSelected()
{
    m_settings->setFilterChoices(add(u"one"_s), {.recentOnly = true, .text = u"nothing"_s});
    start({.link = u"trainboard://service/shop0000001?type=relatedItem&version=v31"_s});
    QTRY_COMPARE(rows(), 40);
    QTRY_COMPARE(currentVersion(), u"v31"_s);
    QVERIFY(view()->selectionModel()->isRowSelected(view()->currentIndex().row()));
    QVERIFY(view()->viewport()->rect().intersects(view()->visualRect(view()->currentIndex())));

    open(u"trainboard://service/book0000001?type=relatedItem&version=v1"_s);
    QTRY_COMPARE(rows(), 2);
    QTRY_COMPARE(currentVersion(), u"v1"_s);
    open(u"trainboard://service/book0000001?type=personalRecommend&version=v0"_s);
    QCOMPARE(currentVersion(), u"v0"_s); // it is there already
    QCOMPARE(said(), QString());
}

void OpenLinksTest::trainingIsFoundBehindFilters()
{
    add(u"one"_s);
    start({.serviceId = u"shop0000001"_s, .question = u"type:pop"_s});
    QTRY_COMPARE(rows(), 13);
    open(u"trainboard://service/shop0000001?type=relatedItem&version=v31"_s);
    QTRY_COMPARE(rows(), 40);
    QTRY_COMPARE(currentVersion(), u"v31"_s);
}

void OpenLinksTest::trainingThatIsGoneIsSaid()
{
    add(u"one"_s);
    start({.link = u"trainboard://service/shop0000001?type=pop&version=gone"_s});
    QTRY_COMPARE(
        said(),
        u"The service \"shop\" has no training \"gone\" in its list. It may have been deleted."_s);
    QCOMPARE(rows(), 40);
}

void OpenLinksTest::defaultViewOfTheServiceGivesWay()
{
    const QString id = add(u"one"_s);
    m_settings->setDefaultView(id, u"shop0000001"_s, u"In progress"_s);
    m_settings->setDefaultView(id, {}, u"Being served"_s);
    start({.link = u"trainboard://service/shop0000001?where=type:pop"_s});
    QTRY_COMPARE(rows(), 13);
    QCOMPARE(typed(), u"type:pop"_s);
    m_application->startAgain({.options = {.serviceId = u"book0000001"_s}});
    QTRY_VERIFY(service().contains(u"books"));
    open(u"trainboard://service/shop0000001"_s);
    QTRY_COMPARE(rows(), 40);
    QCOMPARE(typed(), QString());
    // Without a question the service begins as always.
    m_application->startAgain({.options = {.serviceId = u"book0000001"_s}});
    m_application->startAgain({.options = {.serviceId = u"shop0000001"_s}});
    QTRY_COMPARE(typed(), u"status:running"_s);
}

void OpenLinksTest::missingServiceIsSaid()
{
    const QString id = add(u"one"_s);
    m_settings->setLastService(id, u"book0000001"_s);
    m_settings->setFilterChoices(id, {.text = u"run"_s});
    start({.link = u"trainboard://service/%3Cb%3Enone?where=type:pop"_s});
    QTRY_COMPARE(
        said(),
        u"The account \"one\" has no service \"<b>none\". If another account has this service, "
        "choose that account."_s);
    QTRY_COMPARE(rows(), 2); // as without the link
    QVERIFY(service().contains(u"books"));
    QCOMPARE(typed(), u"run"_s);
    QCOMPARE(m_settings->filterChoices(id).text, u"run"_s);
}

void OpenLinksTest::missingServiceIsSaidLater()
{
    add(u"one"_s);
    start();
    QTRY_COMPARE(rows(), 42);
    const qsizetype before = trainingTargets().size();
    open(u"trainboard://service/none?where=type:pop"_s);
    QVERIFY2(said().contains(u"no service \"none\""), qPrintable(said()));
    QCOMPARE(rows(), 42);
    QCOMPARE(typed(), QString());
    QCOMPARE(trainingTargets().size(), before); // it is not even asked for
    // Said again, if somebody opens it again after having closed that.
    closeMessage();
    QCOMPARE(said(), QString());
    open(u"trainboard://service/none?where=type:pop"_s);
    QVERIFY2(said().contains(u"no service \"none\""), qPrintable(said()));
}

void OpenLinksTest::missingServiceIsShownOfTheNextAccountThatHasIt()
{
    add(u"one"_s);
    LoopbackServer other([](const LoopbackRequest &request) {
        if (request.target.endsWith("/services"))
            return LoopbackResponse::json(
                R"({"services":[{"serviceId":"else","name":"else","status":"learnable",
                "permission":"Allow"}]})");
        return LoopbackResponse::json(trainings("else", 6));
    });
    add(u"two"_s, other.endpoint().toString());
    start({.link = u"trainboard://service/else?where=type:pop"_s});
    QTRY_VERIFY2(
        said().contains(u"The account \"one\" has no service \"else\""), qPrintable(said()));
    QTRY_COMPARE(rows(), 42);
    choose(1);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(typed(), u"type:pop"_s);
    QVERIFY2(service().contains(u"else"), qPrintable(service()));
    QCOMPARE(said(), QString());
}

void OpenLinksTest::closedMessageIsNotWaitedFor()
{
    add(u"one"_s);
    LoopbackServer other([](const LoopbackRequest &request) {
        if (request.target.endsWith("/services"))
            return LoopbackResponse::json(
                R"({"services":[{"serviceId":"else","status":"learnable","permission":"Allow"}]})");
        return LoopbackResponse::json(trainings("else", 6));
    });
    add(u"two"_s, other.endpoint().toString());
    start({.link = u"trainboard://service/else?where=type:pop"_s});
    QTRY_VERIFY(!said().isEmpty());
    closeMessage();
    choose(1);
    QTRY_COMPARE(rows(), 6);
    QCOMPARE(typed(), QString());
}

void OpenLinksTest::missingViewIsSaid()
{
    add(u"one"_s);
    start({.link = u"trainboard://service/book0000001?view=Mine%1f"_s});
    QVERIFY2(said().contains(u"control characters"), qPrintable(said()));
    open(u"trainboard://service/book0000001?view=Mine&where=run"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(said(), u"There is no view \"Mine\". The view \"All\" is shown instead."_s);
    QCOMPARE(typed(), u"run"_s);
}

void OpenLinksTest::linkThatCannotBeOpenedIsSaid()
{
    add(u"one"_s);
    start({.link = u"trainboard://account/two"_s});
    QVERIFY2(said().startsWith(u"The link leads to \"account/two\""), qPrintable(said()));
    QTRY_COMPARE(rows(), 42); // all the same
    open(u"trainboard://services?where=stauts:failed"_s);
    QVERIFY2(said().contains(u"no field \"stauts\""), qPrintable(said()));
    QCOMPARE(typed(), QString());
}

void OpenLinksTest::goodLinkTakesTheProblemAway()
{
    add(u"one"_s);
    start();
    open(u"trainboard://account/two"_s);
    QVERIFY(!said().isEmpty());
    open(u"trainboard://service/book0000001"_s);
    QCOMPARE(said(), QString());
    QTRY_COMPARE(rows(), 2);
}

void OpenLinksTest::withoutAnAccountItWaits()
{
    start({.link = u"trainboard://service/shop0000001?where=type:pop"_s});
    QVERIFY(child<QWidget>("welcomePage")->isVisible());
    QVERIFY(child<QWidget>("noteLabel")->isVisible());
    QVERIFY(targets().isEmpty());
    trigger("demoAction");
    QTRY_COMPARE(rows(), 13);
    QCOMPARE(typed(), u"type:pop"_s);
    QVERIFY(!child<QWidget>("noteLabel")->isVisible());
}

void OpenLinksTest::withoutKeysItWaits()
{
    const QString id = add(u"one"_s);
    m_keychain->fake.items.clear();
    RecordedKeychain *keychain = m_keychain;
    start({.link = u"trainboard://service/shop0000001?where=type:pop"_s});
    const QString sentence = u"After that, Trainboard shows what you asked for."_s;
    QTRY_VERIFY2(said().endsWith(sentence), qPrintable(said()));
    keychain->fake.items.insert(id, {u"A"_s, u"S"_s});
    open(u"trainboard://service/shop0000001?where=type:relatedItem"_s); // instead
    QTRY_COMPARE(rows(), 13);
    QCOMPARE(typed(), u"type:relatedItem"_s);
    QCOMPARE(said(), QString());
}

void OpenLinksTest::linkDoesNotLeaveTheDemo()
{
    add(u"one"_s);
    start();
    trigger("demoAction");
    QTRY_COMPARE(rows(), 42);
    open(u"trainboard://service/book0000001"_s);
    QCOMPARE(shown(), u"Demo"_s); // whoever has made the link chooses no account
    QTRY_COMPARE(rows(), 2);
}

void OpenLinksTest::systemHandsLinksOver()
{
    add(u"one"_s);
    start();
    window()->showMinimized();
    QFileOpenEvent event{QUrl(u"trainboard://service/book0000001?where=run"_s)};
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(typed(), u"run"_s);
    QVERIFY(!window()->isMinimized());
}

static const RegisteredTest registered(__FILE__, runTest<OpenLinksTest, QApplication>);
#include "tst_openlinks.moc"
