// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questiontext.h"
#include "gui/filterbar.h"
#include "gui/questionedit.h"
#include "gui/questionhelp.h"
#include "gui/questionsources.h"
#include "gui/rowtableview.h"
#include "gui/windowtexts.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Trainings that have one hyperparameter.
QuestionSources oneOption()
{
    return {.valuesOf = [](QuestionField, const QString &option, const QString &) {
        const QuestionValue name{.content = u"item_top_n"_s};
        const QuestionValue number{.content = QuestionValue::Number{u"3600"_s, 3600}};
        return QList<KnownValue>{{option.isEmpty() ? name : number, 1}};
    }};
}

} // namespace

// The filter field, which takes questions.
class QuestionEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void questionsAreReadWhileTheyAreTyped();
    void aBadQuestionLeavesTheLastOne();
    void beginningsOfNamesWait();
    void beginningsOfNamesCountOnceTheyAreFinished_data();
    void beginningsOfNamesCountOnceTheyAreFinished();
    void beginningsCountAfterAMoment_data();
    void beginningsCountAfterAMoment();
    void badWordIsToldAfterAMoment();
    void badWordIsUnderlined();
    void theSentenceGoesWithTheFocus();
    void nothingIsToldWhileSomebodyTypes();
    void whatIsBeingComposedCounts();
    void examplesGoIntoTheField();
    void agesFollowTheClock();
    void badTextCanBeCleared();

private:
    QuestionEdit *edit() const { return m_bar->findChild<QuestionEdit *>(u"filterEdit"_s); }
    QLabel *hint() const { return m_window->findChild<QLabel *>(u"questionHintLabel"_s); }
    QString question() const { return questionText(m_bar->filter().question); }

    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
};

void QuestionEditTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 300);
    m_bar = new FilterBar(m_window.get());
    m_bar->resize(900, 80);
    showInFront(m_window.get());
    edit()->setFocus();
}

void QuestionEditTest::questionsAreReadWhileTheyAreTyped()
{
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QTest::keyClicks(edit(), u"status:failed -x"_s);
    QCOMPARE(question(), u"status:failed -x"_s);
    QVERIFY(changed.size() > 1);
    QVERIFY(m_bar->filter().textIsOpen == false);
    edit()->clear();
    QVERIFY(m_bar->filter().isEmpty());
}

void QuestionEditTest::aBadQuestionLeavesTheLastOne()
{
    QTest::keyClicks(edit(), u"type:pop"_s);
    QCOMPARE(question(), u"type:pop"_s);
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QTest::keyClicks(edit(), u" created:bana"_s);
    // " created" alone was a word for a moment, which nobody means any more.
    QCOMPARE(question(), u"type:pop"_s);
    const qsizetype before = changed.size();
    QTest::keyClicks(edit(), u"na"_s);
    QCOMPARE(changed.size(), before);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(edit(), Qt::Key_Backspace);
    QTest::keyClicks(edit(), u"7d"_s);
    QCOMPARE(question(), u"type:pop created:7d"_s);
    // What is changed in the middle leaves all as it was.
    edit()->setCursorPosition(8);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QTest::keyClicks(edit(), u"x"_s);
    QCOMPARE(edit()->text(), u"type:pox created:7d"_s);
    QCOMPARE(question(), u"type:pop created:7d"_s);
}

// hp.item alone would be a question that no training fits.
void QuestionEditTest::beginningsOfNamesWait()
{
    m_bar->setSources(oneOption());
    QTest::keyClicks(edit(), u"type:pop hp."_s);
    QCOMPARE(question(), u"type:pop"_s);
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    QTest::keyClicks(edit(), u"item_top_"_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClicks(edit(), u"n"_s);
    QCOMPARE(question(), u"type:pop hp.item_top_n"_s);
    QTest::keyClicks(edit(), u":"_s);
    QCOMPARE(question(), u"type:pop"_s);
    QTest::keyClicks(edit(), u"36"_s); // of 3600
    QCOMPARE(question(), u"type:pop"_s);
    QTest::keyClicks(edit(), u"00"_s);
    QCOMPARE(question(), u"type:pop hp.item_top_n:3600"_s);
    // The same as with a value that is not one yet.
    edit()->clear();
    QTest::keyClicks(edit(), u"type:pop status:fail"_s);
    QCOMPARE(question(), u"type:pop"_s);
    // A name that is the beginning of nothing counts at once.
    edit()->clear();
    QTest::keyClicks(edit(), u"hp.itemx"_s);
    QCOMPARE(question(), u"hp.itemx"_s);
    // So does what nobody is typing.
    edit()->setText(u"hp.it"_s);
    QCOMPARE(question(), u"hp.it"_s);
}

void QuestionEditTest::beginningsOfNamesCountOnceTheyAreFinished_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("blank") << int(Qt::Key_Space);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("cursor goes elsewhere") << int(Qt::Key_Home);
    QTest::newRow("focus goes elsewhere") << int(Qt::Key_Backtab);
}

void QuestionEditTest::beginningsOfNamesCountOnceTheyAreFinished()
{
    QFETCH(const int, key);
    m_bar->setSources(oneOption());
    QTest::keyClicks(edit(), u"hp.it"_s);
    QVERIFY(m_bar->filter().isEmpty());
    QTest::keyClick(edit(), Qt::Key(key));
    QCOMPARE(question(), u"hp.it"_s);
}

void QuestionEditTest::beginningsCountAfterAMoment_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("rest");
    QTest::newRow("name") << u"hp.item"_s << u"_top_n"_s;
    QTest::newRow("number") << u"hp.item_top_n:36"_s << u"00"_s;
    QTest::newRow("number of several") << u"hp.item_top_n:1,36"_s << u"00"_s;
}

// Otherwise the table would not fit what stands in the field, and nothing would tell.
void QuestionEditTest::beginningsCountAfterAMoment()
{
    QFETCH(const QString, beginning);
    QFETCH(const QString, rest);
    m_bar->setSources(oneOption());
    QTest::keyClicks(edit(), u"type:pop "_s + beginning);
    QCOMPARE(question(), u"type:pop"_s);
    QTRY_COMPARE(question(), u"type:pop "_s + beginning);
    QVERIFY(!edit()->error() && edit()->accessibleDescription().isEmpty());
    // Typing goes on there: the list is still the one for it.
    QTest::keyClicks(edit(), rest);
    QCOMPARE(question(), QString(u"type:pop "_s + beginning + rest));
}

void QuestionEditTest::badWordIsToldAfterAMoment()
{
    QTest::keyClicks(edit(), u"status:faild"_s);
    QVERIFY(!hint() || !hint()->isVisible());
    QTRY_VERIFY(hint() && hint()->isVisible());
    QVERIFY(hint()->text().startsWith(u"\"faild\" is not a valid value for status."));
    QVERIFY(hint()->text().contains(u"learningFailed"));
    QCOMPARE(edit()->accessibleDescription(), hint()->text());
    // It stands below the field and moves nothing.
    const QRect below(edit()->mapTo(m_window.get(), QPoint()), edit()->size());
    QVERIFY(hint()->geometry().top() >= below.bottom());
    QVERIFY(hint()->testAttribute(Qt::WA_TransparentForMouseEvents));
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QVERIFY(!hint()->isVisible());
    QCOMPARE(edit()->accessibleDescription(), QString());
    edit()->setText(u"hp.x>a"_s);
    QTRY_VERIFY(hint()->isVisible());
    QVERIFY(hint()->text().startsWith(u"\"a\" is not a valid value for hp. "));
}

void QuestionEditTest::badWordIsUnderlined()
{
    const auto redIn = [this](int from, int to) {
        const QImage image = edit()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = from; x < qMin(to, image.width()); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > color.green() + 60 && color.red() > color.blue() + 60;
            }
        }
        return count;
    };
    QTest::keyClicks(edit(), u"good good status:faild"_s);
    QTRY_VERIFY(hint() && hint()->isVisible());
    const int ofGood = edit()->fontMetrics().horizontalAdvance(u"good good "_s);
    QVERIFY(redIn(ofGood, edit()->width()) > 10);
    QCOMPARE(redIn(0, ofGood), 0);
}

void QuestionEditTest::theSentenceGoesWithTheFocus()
{
    QTest::keyClicks(edit(), u"(a"_s);
    QTRY_VERIFY(hint() && hint()->isVisible());
    m_bar->findChild<QPushButton *>(u"refreshButton"_s)->setFocus();
    QVERIFY(!hint()->isVisible());
    QVERIFY(!edit()->accessibleDescription().isEmpty());
    edit()->setFocus();
    QVERIFY(hint()->isVisible());
    m_bar->hide(); // as when another page is shown
    m_bar->show();
}

void QuestionEditTest::nothingIsToldWhileSomebodyTypes()
{
    QTest::keyClicks(edit(), u"created:"_s);
    QTest::keyClicks(edit(), u"<7d"_s);
    QTest::qWait(800);
    QVERIFY(!hint() || !hint()->isVisible());
    QCOMPARE(question(), u"created:<7d"_s);
}

void QuestionEditTest::whatIsBeingComposedCounts()
{
    edit()->setText(u"type:pop "_s);
    QInputMethodEvent composing(u"야"_s, {});
    QCoreApplication::sendEvent(edit(), &composing);
    QCOMPARE(question(), u"type:pop 야"_s);
    QVERIFY(m_bar->filter().textIsOpen);
    QInputMethodEvent finished;
    finished.setCommitString(u"야"_s);
    QCoreApplication::sendEvent(edit(), &finished);
    QVERIFY(!m_bar->filter().textIsOpen);
}

void QuestionEditTest::examplesGoIntoTheField()
{
    QTest::keyClicks(edit(), u"type:pop"_s);
    QTest::keyClick(edit(), Qt::Key_F1);
    auto *help = m_window->findChild<QuestionHelp *>();
    QVERIFY(help && help->isVisible());
    auto *view = help->findChild<RowTableView *>(u"examplesView"_s);
    QVERIFY(!view->accessibleName().isEmpty());
    // Each of them is a question.
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString example = view->model()->index(row, 0).data().toString();
        QVERIFY2(parseQuestion(example), qPrintable(example));
        QVERIFY(!view->model()->index(row, 1).data().toString().isEmpty());
    }
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(edit()->text(), u"type:pop status:failed"_s);
    QCOMPARE(question(), u"type:pop status:failed"_s);
    edit()->undo();
    QVERIFY(!edit()->text().contains(u"status"));
    QTest::keyClick(edit(), Qt::Key_F1); // it is raised
    QCOMPARE(m_window->findChildren<QuestionHelp *>().size(), 1);
}

void QuestionEditTest::agesFollowTheClock()
{
    QTest::keyClicks(edit(), u"created:<7d"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(m_bar->filter().now > now - 120'000 && m_bar->filter().now <= now);
    edit()->setText(u"status:failed"_s);
    QCOMPARE(m_bar->filter().now, 0);
}

void QuestionEditTest::badTextCanBeCleared()
{
    auto *clearButton = m_bar->findChild<QPushButton *>(u"clearButton"_s);
    QVERIFY(!clearButton->isEnabled());
    edit()->setText(u"status:"_s);
    QVERIFY(m_bar->filter().isEmpty());
    QVERIFY(!m_bar->isClear());
    QVERIFY(clearButton->isEnabled());
    clearButton->click();
    QCOMPARE(edit()->text(), QString());
    QVERIFY(m_bar->isClear());
    QVERIFY(!clearButton->isEnabled());
}

static const RegisteredTest registered(__FILE__, runTest<QuestionEditTest, QApplication>);
#include "tst_questionedit.moc"
