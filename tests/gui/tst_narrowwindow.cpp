// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindowfixture.h"

#include "support/testprogram.h"
#include "wording/languages.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

namespace {

// Half of a screen of 1280 points.
constexpr int narrow = 640;

} // namespace

// The main window where there is little room. It is run once in each language.
class NarrowWindowTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

public:
    explicit NarrowWindowTest(const QString &refresh)
        : m_refresh(refresh)
    {
    }

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void speaksTheLanguage();
    void becomesAsNarrowAsHalfAScreen();
    void nothingIsOutOfReach();
    void alsoWithAllFiltersChosen();
    void alsoWhenItIsNotUpToDate_data();
    void alsoWhenItIsNotUpToDate();

private:
    void makeNarrow();
    void verifyAllIsInReach();

    QString m_refresh; // the button in the language of this run
};

// Without its catalogue the window would be English, and prove nothing about the language.
void NarrowWindowTest::speaksTheLanguage()
{
    QCOMPARE(child<QPushButton>(u"refreshButton"_s)->text(), m_refresh);
}

void NarrowWindowTest::makeNarrow()
{
    connectAccount();
    m_window->resize(narrow, 600);
    QTRY_COMPARE(m_window->width(), narrow);
}

void NarrowWindowTest::verifyAllIsInReach()
{
    int controls = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
        // Those without a name are parts that Qt makes, such as the corner of a table; so are the
        // arrows of tabs that scroll.
        if (!isControl || !widget->isVisible() || widget->objectName().isEmpty() ||
            qobject_cast<const QTabBar *>(widget->parent()))
            continue;
        ++controls;
        const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
        QVERIFY2(
            m_window->rect().contains(place) &&
                widget->visibleRegion().boundingRect() == widget->rect(),
            qPrintable(widget->objectName()));
        QVERIFY2(
            widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
    }
    QVERIFY2(controls >= 9, qPrintable(QString::number(controls))); // account and filters
}

void NarrowWindowTest::becomesAsNarrowAsHalfAScreen()
{
    connectAccount();
    QVERIFY2(
        m_window->minimumSizeHint().width() <= narrow,
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

void NarrowWindowTest::nothingIsOutOfReach()
{
    makeNarrow();
    verifyAllIsInReach();
}

void NarrowWindowTest::alsoWithAllFiltersChosen()
{
    makeNarrow();
    child<QComboBox>(u"createdCombo"_s)->setCurrentIndex(5); // between two dates
    for (const QString &name : {u"typeButton"_s, u"statusButton"_s})
        child<QPushButton>(name)->menu()->actions().at(4)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(!child<QDateEdit>(u"fromEdit"_s)->visibleRegion().isEmpty());
    QVERIFY2(
        m_window->minimumSizeHint().width() <= narrow,
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QCOMPARE(m_window->width(), narrow);
    verifyAllIsInReach();
}

void NarrowWindowTest::alsoWhenItIsNotUpToDate_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the service fails") << 500;
    QTest::newRow("the keys are refused, with most buttons") << 401;
}

void NarrowWindowTest::alsoWhenItIsNotUpToDate()
{
    QFETCH(const int, status);
    makeNarrow();
    m_status = status;
    m_board->refresh();
    QTRY_VERIFY(m_board->isStale() && !m_board->isLoading());
    QVERIFY2(
        m_window->minimumSizeHint().width() <= narrow,
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QTRY_COMPARE(m_window->width(), narrow);
    verifyAllIsInReach();
}

static int runInEachLanguage(int argc, char *argv[])
{
    QApplication app(argc, argv);
    int failures = 0;
    const std::pair<const char *, QString> languages[] = {
        {"en", u"Refresh"_s}, {"ko", u"새로 고침"_s}, {"ja", u"再読み込み"_s}};
    for (const auto &[language, refresh] : languages) {
        qInfo("language: %s", language);
        const Languages spoken{QString::fromLatin1(language)};
        NarrowWindowTest test(refresh);
        failures += QTest::qExec(&test, argc, argv);
    }
    return failures;
}

static const RegisteredTest registered(__FILE__, runInEachLanguage);
#include "tst_narrowwindow.moc"
