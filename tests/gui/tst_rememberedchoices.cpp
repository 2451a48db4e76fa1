// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "core/questiontext.h"
#include "gui/filterbar.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

// What somebody chose to see is there again after another start, for each account.
class RememberedChoicesTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void filtersSurviveAnotherStart();
    void choicesOfOlderVersionsBecomeAQuestion();
    void whatWasAskedIsOfferedAgain();
    void theyAreSavedWithoutAnEnd();
    void eachAccountHasItsOwn();
    void accountWithoutKeysHasItsOwn();
    void clockMakesNoChoice();
    void nothingIsRememberedOfTheDemo();
    void recentOnlyIsThatOfTheBoard();
    void lastDayGoesOnWithTheClock();

private:
    void type(const QString &text) { child<QLineEdit>(u"filterEdit"_s)->setText(text); }
    QString typed() const { return child<QLineEdit>(u"filterEdit"_s)->text(); }
};

void RememberedChoicesTest::filtersSurviveAnotherStart()
{
    connectAccount();
    type(u"run"_s);
    child<QComboBox>(u"hpoCombo"_s)->setCurrentIndex(1);
    child<QComboBox>(u"createdCombo"_s)->setCurrentIndex(5);
    child<QDateEdit>(u"fromEdit"_s)->setDate({2024, 7, 1});
    child<QDateEdit>(u"toEdit"_s)->setDate({2024, 7, 20});
    QMenu *menu = child<QPushButton>(u"statusButton"_s)->menu();
    for (QAction *action : menu->actions()) {
        if (action->data().toString() == u"Completed"_s)
            action->trigger();
    }
    const FilterChoices chosen = child<FilterBar>(u"filterBar"_s)->choices();
    QCOMPARE(chosen.text, u"run hpo:on created:2024-07-01..2024-07-20 status:completed"_s);
    const int left = rows();
    QVERIFY(left > 0 && left < 42);
    m_window->close();

    openWindow();
    m_session->choose(u"test"_s);
    QCOMPARE(child<FilterBar>(u"filterBar"_s)->choices(), chosen);
    QTRY_COMPARE(rows(), left);
    QVERIFY(child<QPushButton>(u"clearButton"_s)->isEnabled());
}

void RememberedChoicesTest::choicesOfOlderVersionsBecomeAQuestion()
{
    connectAccount();
    m_settings->setFilterChoices(
        u"other"_s,
        {.text = u"run"_s, .statuses = {u"completed"_s}, .hpo = FilterChoices::Choice::Yes});
    m_session->addFixed(
        {u"other"_s, u"Other"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"other"_s);
    QCOMPARE(typed(), u"run status:completed hpo:on"_s);
    QTRY_COMPARE(
        m_settings->filterChoices(u"other"_s),
        FilterChoices{.text = u"run status:completed hpo:on"_s});
}

void RememberedChoicesTest::whatWasAskedIsOfferedAgain()
{
    connectAccount();
    type(u"run status:refinedFailed -hp.item_top_n>3"_s);
    QTest::keyClick(child<QLineEdit>(u"filterEdit"_s), Qt::Key_Return);
    const QStringList asked{u"hp.item_top_n>3"_s, u"status:refinedFailed"_s};
    QCOMPARE(m_settings->askedTerms(u"test"_s), asked);
    m_window->close();

    openWindow();
    m_session->choose(u"test"_s);
    QCOMPARE(child<FilterBar>(u"filterBar"_s)->askedTerms(), asked);
    m_session->addFixed(
        {u"other"_s, u"Other"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"other"_s);
    QCOMPARE(child<FilterBar>(u"filterBar"_s)->askedTerms(), QStringList());
}

void RememberedChoicesTest::theyAreSavedWithoutAnEnd()
{
    connectAccount();
    type(u"run"_s);
    QTRY_COMPARE(m_settings->filterChoices(u"test"_s).text, u"run"_s);
    child<QPushButton>(u"clearButton"_s)->click();
    QTRY_COMPARE(m_settings->filterChoices(u"test"_s), FilterChoices());
}

void RememberedChoicesTest::eachAccountHasItsOwn()
{
    connectAccount();
    type(u"run"_s);
    m_session->addFixed(
        {u"other"_s, u"Other"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"other"_s);
    QCOMPARE(typed(), QString());
    type(u"v2"_s);
    m_session->choose(u"test"_s);
    QCOMPARE(typed(), u"run"_s);
    m_session->choose(u"other"_s);
    QCOMPARE(typed(), u"v2"_s);
}

void RememberedChoicesTest::accountWithoutKeysHasItsOwn()
{
    connectAccount();
    type(u"run"_s);
    const QString locked = m_accounts->add({.name = u"Locked"_s})->id;
    m_session->choose(locked); // whose keys cannot be had
    QTRY_COMPARE(m_session->state(), AccountSession::State::KeysFailed);
    QCOMPARE(typed(), QString());
    type(u"v2"_s);
    m_session->choose(u"test"_s);
    QCOMPARE(typed(), u"run"_s);
    QCOMPARE(m_settings->filterChoices(locked).text, u"v2"_s);
}

void RememberedChoicesTest::clockMakesNoChoice()
{
    connectAccount();
    child<QComboBox>(u"createdCombo"_s)->setCurrentIndex(1);
    m_window->close();
    const FilterChoices chosen = m_settings->filterChoices(u"test"_s);
    QCOMPARE(chosen.text, u"created:<24h"_s);
    m_settings->forgetAccount(u"test"_s);
    // A minute later the filter is another one, though nobody has chosen anything.
    Q_EMIT child<FilterBar>(u"filterBar"_s)->filterChanged();
    m_window->close();
    QCOMPARE(m_settings->filterChoices(u"test"_s), FilterChoices());
}

void RememberedChoicesTest::nothingIsRememberedOfTheDemo()
{
    m_session->addDemo({u"demo"_s, u"Demo"_s, m_server->endpoint().toString()}, {u"A"_s, u"S"_s});
    m_session->choose(u"demo"_s);
    QTRY_COMPARE(rows(), 42);
    type(u"run"_s);
    child<QListView>(u"servicesView"_s)
        ->setCurrentIndex(child<QListView>(u"servicesView"_s)->model()->index(1, 0));
    m_window->close();
    QCOMPARE(m_settings->filterChoices(u"demo"_s), FilterChoices());
    QCOMPARE(m_settings->lastService(u"demo"_s), QString());

    openWindow();
    m_session->choose(u"demo"_s);
    QCOMPARE(typed(), QString());
}

void RememberedChoicesTest::recentOnlyIsThatOfTheBoard()
{
    connectAccount();
    auto *box = child<QCheckBox>(u"recentOnlyCheckBox"_s);
    m_board->setClient(
        std::make_unique<ApiClient>(
            &m_network->transport, m_server->endpoint(), Credentials{u"A"_s, u"S"_s}),
        {}, true);
    QVERIFY(box->isChecked());
    QTRY_VERIFY(!m_board->isLoading());
    QVERIFY(lastList().endsWith("?isRecent=true"));
    QVERIFY(!m_settings->filterChoices(u"test"_s).recentOnly); // nobody has chosen it

    box->click();
    box->click();
    m_window->close();
    QVERIFY(m_settings->filterChoices(u"test"_s).recentOnly);
}

void RememberedChoicesTest::lastDayGoesOnWithTheClock()
{
    FilterBar bar;
    bar.setChoices({.created = FilterChoices::Created::LastDay});
    QCOMPARE(questionText(bar.filter().question), u"created:<24h"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(bar.filter().now <= now && bar.filter().now > now - 120'000);
    // Of whole minutes, so that the same filter is not applied again and again.
    QCOMPARE(bar.filter().now % 60'000, 0);
}

static const RegisteredTest registered(__FILE__, runTest<RememberedChoicesTest, QApplication>);
#include "tst_rememberedchoices.moc"
