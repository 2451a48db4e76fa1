// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filteredit.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class FilterEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keysFilterAtOnce();
    void whatIsComposedFiltersAtOnce();
    void aCommitWithTheNextSyllableIsOneChange();
    void aCancelledCompositionIsGone();
    void isComposedAtTheCursor();
    void replacesTheSelection();
    void textThatIsSetFiltersToo();
    void tellsNothingTwice();

private:
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(m_edit.get(), &event);
    }
    // What has been told since the last look.
    QStringList told()
    {
        QStringList texts;
        while (!m_spy->isEmpty())
            texts += m_spy->takeFirst().first().toString();
        return texts;
    }

    std::unique_ptr<FilterEdit> m_edit;
    std::unique_ptr<QSignalSpy> m_spy;
};

void FilterEditTest::init()
{
    m_spy.reset();
    m_edit = std::make_unique<FilterEdit>();
    m_spy = std::make_unique<QSignalSpy>(m_edit.get(), &FilterEdit::filterTextChanged);
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

void FilterEditTest::keysFilterAtOnce()
{
    QTest::keyClicks(m_edit.get(), u"ab"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(told(), (QStringList{u"a"_s, u"ab"_s, u"a"_s}));
    QCOMPARE(m_edit->filterText(), u"a"_s);
}

void FilterEditTest::whatIsComposedFiltersAtOnce()
{
    compose(u"ㅇ"_s);
    compose(u"야"_s);
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(m_edit->filterText(), u"야"_s);
    QCOMPARE(told(), (QStringList{u"ㅇ"_s, u"야"_s}));
}

void FilterEditTest::aCommitWithTheNextSyllableIsOneChange()
{
    compose(u"약"_s);
    compose(u"가"_s, u"야"_s);
    compose(u"간"_s);
    compose({}, u"간"_s);
    // The last one because it is whole now.
    QCOMPARE(told(), (QStringList{u"약"_s, u"야가"_s, u"야간"_s, u"야간"_s}));
    QCOMPARE(m_edit->text(), u"야간"_s);
    QCOMPARE(m_edit->filterText(), u"야간"_s);
}

void FilterEditTest::aCancelledCompositionIsGone()
{
    m_edit->setText(u"run"_s);
    told();
    compose(u"야"_s);
    compose({});
    QCOMPARE(told(), (QStringList{u"run야"_s, u"run"_s}));
    QCOMPARE(m_edit->filterText(), u"run"_s);
}

void FilterEditTest::isComposedAtTheCursor()
{
    m_edit->setText(u"야 학습"_s);
    m_edit->setCursorPosition(1);
    told();
    compose(u"간"_s);
    QCOMPARE(told(), QStringList(u"야간 학습"_s));
    QVERIFY(!m_edit->isOpen()); // what stands behind it is whole
    compose({}, u"간"_s);
    QCOMPARE(told(), QStringList());
    QCOMPARE(m_edit->text(), u"야간 학습"_s);
}

void FilterEditTest::replacesTheSelection()
{
    m_edit->setText(u"run"_s);
    m_edit->selectAll();
    told();
    compose(u"야"_s);
    QCOMPARE(told(), QStringList(u"야"_s));
}

void FilterEditTest::textThatIsSetFiltersToo()
{
    m_edit->setText(u"a"_s);
    m_edit->clear();
    QCOMPARE(told(), (QStringList{u"a"_s, QString()}));
}

void FilterEditTest::tellsNothingTwice()
{
    compose(u"야"_s);
    compose(u"야"_s);
    QCOMPARE(told(), QStringList(u"야"_s));
    QVERIFY(m_edit->isOpen());
    compose({}, u"야"_s);
    QCOMPARE(told(), QStringList(u"야"_s));
    QVERIFY(!m_edit->isOpen());
    compose({}, {});
    QCOMPARE(told(), QStringList());
}

static const RegisteredTest registered(__FILE__, runTest<FilterEditTest, QApplication>);
#include "tst_filteredit.moc"
