// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emptypage.h"
#include "gui/showwindow.h"
#include "gui/signatureinspectorfixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// The signature inspector: the window, its fields and its keys.
class SignatureInspectorTest : public QObject, private SignatureInspectorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }
    void cleanup() { finish(); }

    void isAWindowThatDoesNotBlock();
    void saysWhenThereIsNothing();
    void fieldsHaveNamesAndLabels();
    void fieldsAreReadOnlyAndSelectable();
    void fieldsAreMonospaced();
    void explainsWhatToCompare();

    void labelsLeadToTheirFields_data();
    void labelsLeadToTheirFields();
    void everythingIsReachedWithTab();
    void enterKeepsTheWindow();
    void escapeClosesAndDeletes();

    void labelsStandAboveInANarrowWindow();
    void smallWindowsScroll();
};

void SignatureInspectorTest::isAWindowThatDoesNotBlock()
{
    open();
    QVERIFY(!m_window->isModal());
    QCOMPARE(m_window->windowType(), Qt::Window);
    QCOMPARE(m_window->windowTitle(), u"Signature Inspector"_s);
    QCOMPARE(accessibleName(m_window), u"Signature Inspector"_s);
}

void SignatureInspectorTest::saysWhenThereIsNothing()
{
    open();
    QVERIFY(part<EmptyPage>(u"emptyPage"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"copyAllButton"_s)->isEnabled());
    m_log->add(record());
    QVERIFY(!part<EmptyPage>(u"emptyPage"_s)->isVisible());
    QVERIFY(field(u"method"_s)->isVisible());
    QVERIFY(part<QPushButton>(u"copyAllButton"_s)->isEnabled());
}

void SignatureInspectorTest::fieldsHaveNamesAndLabels()
{
    m_log->add(record());
    open();
    QStringList names;
    for (const QString &name : fields) {
        names += accessibleName(field(name));
        auto *label = part<QLabel>(name + u"Label"_s);
        QCOMPARE(label->buddy(), field(name));
        QCOMPARE(label->text().remove(u'&'), QString(names.last() + u':'));
    }
    QCOMPARE(
        names,
        QStringList(
            {u"Method"_s, u"Path and query"_s, u"Timestamp"_s, u"Access key"_s, u"String to sign"_s,
             u"Signature"_s, u"Server time"_s}));
}

void SignatureInspectorTest::fieldsAreReadOnlyAndSelectable()
{
    m_log->add(record());
    open();
    for (const QString &name : fields) {
        QWidget *edit = field(name);
        const QString before = text(name);
        edit->setFocus();
        QTest::keyClicks(edit, u"typed"_s);
        QCOMPARE(text(name), before);
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keySequence(edit, QKeySequence::Copy);
        QCOMPARE(clipboardText(), before);
    }
}

void SignatureInspectorTest::fieldsAreMonospaced()
{
    m_log->add(record());
    open();
    const auto isMonospaced = [](const QFont &font) {
        const QFontMetrics metrics(font);
        return metrics.horizontalAdvance(u"iiii"_s) == metrics.horizontalAdvance(u"WWWW"_s);
    };
    for (const QString &name : fields) // one of them holds sentences
        QVERIFY2(isMonospaced(field(name)->font()) == (name != u"serverTime"_s), qPrintable(name));
    QCOMPARE(field(u"method"_s)->font().pointSizeF(), m_window->font().pointSizeF());
}

void SignatureInspectorTest::explainsWhatToCompare()
{
    m_log->add(record());
    open();
    const QString explanation = part<QLabel>(u"explanationLabel"_s)->text();
    for (const QString &word : {u"401"_s, u"percent-encoding"_s, u"five minutes"_s, u"masked"_s})
        QVERIFY2(explanation.contains(word), qPrintable(word));
    const auto *reference = part<QLabel>(u"referenceLabel"_s);
    QVERIFY(reference->text().contains(u"https://api.ncloud-docs.com/docs/en/common-ncpapi"_s));
    QVERIFY(reference->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    QCOMPARE(
        reference->accessibleName(),
        u"NAVER's reference: https://api.ncloud-docs.com/docs/en/common-ncpapi"_s);
}

void SignatureInspectorTest::labelsLeadToTheirFields_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("M") << Qt::Key_M << u"methodEdit"_s;
    QTest::newRow("Q") << Qt::Key_Q << u"targetEdit"_s;
    QTest::newRow("T") << Qt::Key_T << u"timestampEdit"_s;
    QTest::newRow("A") << Qt::Key_A << u"accessKeyEdit"_s;
    QTest::newRow("S") << Qt::Key_S << u"stringEdit"_s;
    QTest::newRow("G") << Qt::Key_G << u"signatureEdit"_s;
    QTest::newRow("I") << Qt::Key_I << u"serverTimeEdit"_s;
}

void SignatureInspectorTest::labelsLeadToTheirFields()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, name);
    m_log->add(record());
    open();
    followCheck()->setFocus();
    QTest::keyClick(m_window, key, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
}

void SignatureInspectorTest::everythingIsReachedWithTab()
{
    m_log->add(record());
    open();
    part<QWidget>(u"summaryLabel"_s)->setFocus();
    // The box lays its buttons out anew.
    QEvent styleChange(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_window->findChild<QDialogButtonBox *>(), &styleChange);
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (name == reached.value(0))
            break;
        if (name != reached.value(reached.size() - 1)) // a label and then the link in it
            reached += name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(
        reached,
        QStringList(
            {u"summaryLabel"_s, u"methodEdit"_s, u"targetEdit"_s, u"timestampEdit"_s,
             u"accessKeyEdit"_s, u"stringEdit"_s, u"signatureEdit"_s, u"serverTimeEdit"_s,
             u"referenceLabel"_s, u"followCheck"_s, u"copyAllButton"_s, u"closeButton"_s}));
}

void SignatureInspectorTest::enterKeepsTheWindow()
{
    m_log->add(record());
    open();
    QTest::keyClick(field(u"target"_s), Qt::Key_Return);
    QVERIFY(m_window->isVisible());
    QCOMPARE(clipboardText(), QString());
    auto *copy = part<QPushButton>(u"copyAllButton"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Return);
    QVERIFY(clipboardText().contains(u"Signature: "_s));
}

void SignatureInspectorTest::escapeClosesAndDeletes()
{
    m_log->add(record());
    QWidget window;
    m_window = showOrRaise<SignatureInspector>(
        &window, [&] { return new SignatureInspector(m_log.get(), &window); });
    QTest::keyClick(field(u"string"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_window);
    m_log->add(record()); // nobody listens any more
}

void SignatureInspectorTest::labelsStandAboveInANarrowWindow()
{
    RequestRecord sent = record();
    sent.target = "/api/v1/services/6wxgu000000/trains/personalRecommend/versions/maqll000000";
    m_log->add(sent);
    open();
    const auto place = [this](const QString &name) {
        return part<QWidget>(name)->mapTo(m_window, QPoint());
    };
    m_window->resize(900, 700);
    QTRY_VERIFY(place(u"targetEdit"_s).x() > place(u"targetLabel"_s).x());
    m_window->resize(360, 700);
    QTRY_COMPARE(place(u"targetEdit"_s).x(), place(u"targetLabel"_s).x());
    QVERIFY(place(u"targetEdit"_s).y() > place(u"targetLabel"_s).y());
    QCOMPARE(part<QScrollArea>(u"scrollArea"_s)->horizontalScrollBar()->maximum(), 0);
    // All three lines are seen, above the scroll bar.
    const auto *edit = part<QPlainTextEdit>(u"stringEdit"_s);
    QVERIFY(edit->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0);
}

void SignatureInspectorTest::smallWindowsScroll()
{
    m_log->add(record());
    open();
    m_window->resize(360, 260);
    auto *area = part<QScrollArea>(u"scrollArea"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    auto *reference = part<QWidget>(u"referenceLabel"_s);
    QVERIFY(reference->visibleRegion().isEmpty());
    field(u"serverTime"_s)->setFocus();
    QTest::keyClick(field(u"serverTime"_s), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), reference);
    QTRY_VERIFY(!reference->visibleRegion().isEmpty());
}

static const RegisteredTest registered(__FILE__, runTest<SignatureInspectorTest, QApplication>);
#include "tst_signatureinspector.moc"
