// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnsdialog.h"
#include "gui/comparewindow.h"
#include "gui/viewnamedialog.h"
#include "mainwindowfixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace {

QByteArray row(const QByteArray &version, const QByteArray &day, const QByteArray &status, int topN)
{
    QByteArray row = "{'serviceId':'shop0000001','type':'pop','version':'" + version +
        "','status':'" + status + "','createdDate':'2024-07-" + day +
        "T11:25:36.558','inference':true,'hpConfig':" +
        "{'is_enabled':true,'other':1,'item_top_n':" + QByteArray::number(topN) + "}}";
    return row.replace('\'', '"');
}

} // namespace

// Why a training failed, and how to see the next one of its kind at once, with nothing but keys.
class StoryTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { endWindow(); }

    void fromAFailureToAView();

private:
    // To whatever has the focus in the window in front.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void write(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    template <typename Window>
    Window *opened() const
    {
        for (Window *window : m_window->findChildren<Window *>()) {
            if (window->isVisible() && window->isActiveWindow())
                return window;
        }
        return nullptr;
    }
    QString cellOf(const QString &version, const QString &column) const
    {
        const int number = qobject_cast<TrainingFilterModel *>(view()->model())->columnOf(column);
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, TrainingTableModel::Version) == version)
                return number < 0 ? QString() : cell(row, number);
        }
        return {};
    }
};

void StoryTest::fromAFailureToAView()
{
    QFile file(u":/hpo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalog = *HpoCatalog::fromJson(file.readAll());
    startOver();
    QByteArrayList trainings{
        row("bad", "20", "learningFailed", 600000), row("good", "19", "completed", 50000),
        row("old", "18", "completed", 20000)};
    for (int i = 0; i < 37; ++i)
        trainings.append(training("shop0000001", i * 3, "waiting")); // of another type
    m_shop = R"({"trains":[)" + trainings.join(',') + "]}";
    connectAccount();

    // The failed one.
    press(Qt::Key_F, Qt::ControlModifier);
    write(u"status:failed type:pop"_s);
    QTRY_COMPARE(rows(), 1);
    press(Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(cell(view()->currentIndex().row(), TrainingTableModel::Version), u"bad"_s);

    // One action to the option that differs.
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(opened<CompareWindow>());
    auto *compare = opened<CompareWindow>();
    const auto *cells = qobject_cast<QTableView *>(QApplication::focusWidget());
    QVERIFY(cells);
    const QString spoken = cells->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"item_top_n"_s) && spoken.contains(u"600,000"_s), qPrintable(spoken));

    // As Markdown.
    auto *copyButton = compare->findChild<QPushButton *>(u"copyButton"_s);
    QVERIFY(copyButton && copyButton->menu());
    while (!copyButton->hasFocus())
        press(Qt::Key_Tab);
    // The button may wait for its menu to close.
    QTimer::singleShot(100, this, [menu = copyButton->menu()] {
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_M);
    });
    press(Qt::Key_Space);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QString markdown = QApplication::clipboard()->text();
    QVERIFY2(
        markdown.contains(
            u"\n| `item_top_n` | 20,000 | 50,000 | 600,000 (× 12, Out of range) |\n"_s),
        qPrintable(markdown));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!opened<CompareWindow>());

    // A column for it.
    m_window->activateWindow();
    QTRY_VERIFY(view()->hasFocus());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(opened<ColumnsDialog>());
    write(u"itemtop"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!opened<ColumnsDialog>());
    m_window->activateWindow();
    QTRY_VERIFY(view()->hasFocus());
    QCOMPARE(cellOf(u"bad"_s, u"hp.item_top_n"_s), u"600,000"_s);

    // A question about it, also of those that did not fail.
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    write(u"hp.item_top_n>20000 "_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cellOf(u"good"_s, u"hp.item_top_n"_s), u"50,000"_s);

    // A view of it.
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(opened<ViewNameDialog>());
    write(u"Large tops"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!opened<ViewNameDialog>());
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(rows(), 42);
    m_window->close();

    openWindow();
    m_session->choose(u"test"_s);
    QTRY_VERIFY(!m_board->isLoading());
    auto *tabs = child<QTabBar>(u"viewTabs"_s);
    QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), u"All"_s);
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_6, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(tabs->tabData(tabs->currentIndex()).toString(), u"Large tops"_s);
    QCOMPARE(child<QLineEdit>(u"filterEdit"_s)->text().trimmed(), u"hp.item_top_n>20000"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cellOf(u"bad"_s, u"hp.item_top_n"_s), u"600,000"_s);
}

static const RegisteredTest registered(__FILE__, runTest<StoryTest, QApplication>);
#include "tst_story.moc"
