// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contraststyle.h"

#include "contrast.h"
#include "gui/appearance.h"
#include "gui/lineicon.h"
#include "support/testprogram.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Light, dark, or text on a window as in a palette of high contrast.
void usePalette(const QString &name)
{
    const QStringList parts = name.split(u" on "_s);
    if (parts.size() == 2) {
        const QColor text(parts.first());
        const QColor window(parts.last());
        QApplication::setPalette(
            QPalette(text, window, text, window, Qt::gray, text, text, window, window));
        return;
    }
    const bool dark = name == u"dark"_s;
    Appearance().apply(dark ? Settings::Appearance::Dark : Settings::Appearance::Light);
}

void lightAndDark()
{
    QTest::addColumn<QString>("palette");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

QColor windowColor()
{
    return QApplication::palette().color(QPalette::Window);
}

} // namespace

class ContrastStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edgesOfControlsAreSeen_data();
    void edgesOfControlsAreSeen();
    void focusIsSeen_data();
    void focusIsSeen();
    void defaultButtonIsSeen_data() { lightAndDark(); }
    void defaultButtonIsSeen();
    void currentCellIsSeen_data() { lightAndDark(); }
    void currentCellIsSeen();
    void onlyTheViewWithTheFocusIsHighlighted_data() { lightAndDark(); }
    void onlyTheViewWithTheFocusIsHighlighted();
    void iconOfTheChosenMenuEntryIsAsClearAsText_data();
    void iconOfTheChosenMenuEntryIsAsClearAsText();
    void scrollHandleIsSeen_data() { lightAndDark(); }
    void scrollHandleIsSeen();
    void textsOfButtonsKeepAwayFromTheirEdges();

private:
    void showActive(QWidget *window);
};

void ContrastStyleTest::initTestCase()
{
    QApplication::setStyle(new ContrastStyle);
}

void ContrastStyleTest::showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

void ContrastStyleTest::edgesOfControlsAreSeen_data()
{
    QTest::addColumn<QString>("palette");
    QTest::addColumn<QString>("kind");
    for (const char *palette : {"light", "dark", "white on black", "black on white"}) {
        for (const char *kind :
             {"QLineEdit", "QSpinBox", "QComboBox", "QCheckBox", "QRadioButton", "QPushButton"})
            QTest::addRow("%s, %s", palette, kind)
                << QString::fromLatin1(palette) << QString::fromLatin1(kind);
    }
}

void ContrastStyleTest::edgesOfControlsAreSeen()
{
    QFETCH(const QString, palette);
    QFETCH(const QString, kind);
    usePalette(palette);
    QWidget window;
    QWidget *control = nullptr;
    if (kind == u"QLineEdit"_s)
        control = new QLineEdit(&window);
    else if (kind == u"QSpinBox"_s)
        control = new QSpinBox(&window);
    else if (kind == u"QComboBox"_s)
        control = new QComboBox(&window);
    else if (kind == u"QCheckBox"_s)
        control = new QCheckBox(&window);
    else if (kind == u"QRadioButton"_s)
        control = new QRadioButton(&window);
    else
        control = new QPushButton(&window);
    control->setGeometry(10, 10, 80, 24);
    showActive(&window);
    window.setFocus();

    const QImage picture = pictureOf(&window);
    // At half the height, so far in as no text and no mark begins.
    const QColor edge = standingOut(picture, QRect(8, 22, 4, 1), windowColor());
    QVERIFY2(contrast(edge, windowColor()) >= visibleContrast, qPrintable(edge.name()));
}

void ContrastStyleTest::focusIsSeen_data()
{
    QTest::addColumn<QString>("palette");
    QTest::addColumn<int>("control");
    const char *names[] = {"line edit", "spin box", "button", "combo box", "check box"};
    for (const char *palette : {"light", "dark"}) {
        for (int i = 0; i < 5; ++i)
            QTest::addRow("%s, %s", palette, names[i]) << QString::fromLatin1(palette) << i;
    }
}

void ContrastStyleTest::focusIsSeen()
{
    QFETCH(const QString, palette);
    QFETCH(const int, control);
    usePalette(palette);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QWidget *const controls[] = {
        new QLineEdit, new QSpinBox, new QPushButton(u"Text"_s), new QComboBox,
        new QCheckBox(u"Text"_s)};
    for (QWidget *widget : controls)
        layout->addWidget(widget);
    auto *other = new QWidget;
    other->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(other);
    showActive(&window);

    QWidget *widget = controls[control];
    QWidget::setTabOrder(other, widget);
    other->setFocus();
    const QImage without = pictureOf(&window);
    QTest::keyClick(other, Qt::Key_Tab);
    QVERIFY(widget->hasFocus());
    const QImage with = pictureOf(&window);

    // What the focus has changed, a cursor aside.
    QColor strongest = windowColor();
    const QRect area = widget->geometry();
    for (int x = area.left(); x <= area.right(); ++x) {
        for (const int y : {area.top(), area.top() + 1, area.bottom() - 1, area.bottom()}) {
            const QColor color = with.pixelColor(x, y);
            if (color != without.pixelColor(x, y) &&
                contrast(color, windowColor()) > contrast(strongest, windowColor()))
                strongest = color;
        }
    }
    QVERIFY2(contrast(strongest, windowColor()) >= visibleContrast, qPrintable(strongest.name()));
}

void ContrastStyleTest::defaultButtonIsSeen()
{
    QFETCH(const QString, palette);
    usePalette(palette);
    QWidget window;
    auto *button = new QPushButton(&window);
    button->setDefault(true);
    button->setGeometry(10, 10, 80, 24);
    auto *other = new QPushButton(&window);
    other->setGeometry(10, 50, 80, 24);
    showActive(&window);
    window.setFocus();

    const QImage picture = pictureOf(&window);
    const QColor edge = standingOut(picture, QRect(8, 22, 4, 1), windowColor());
    QVERIFY2(contrast(edge, windowColor()) >= visibleContrast, qPrintable(edge.name()));
    QVERIFY(edge != standingOut(picture, QRect(8, 62, 4, 1), windowColor()));
}

void ContrastStyleTest::currentCellIsSeen()
{
    QFETCH(const QString, palette);
    usePalette(palette);
    QTableWidget table(3, 2);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    showActive(&table);
    table.setFocus();

    // On the row that is chosen, and off it.
    for (const int current : {0, 1}) {
        table.selectRow(0);
        table.selectionModel()->setCurrentIndex(
            table.model()->index(current, 1), QItemSelectionModel::NoUpdate);
        const QImage picture = pictureOf(table.viewport());
        const QColor background = table.palette().color(
            QPalette::Active, current == 0 ? QPalette::Highlight : QPalette::Base);
        const QRect cell = table.visualRect(table.currentIndex());
        const QColor frame = standingOut(picture, cell, background);
        QVERIFY2(contrast(frame, background) >= visibleContrast, qPrintable(frame.name()));
    }
}

void ContrastStyleTest::onlyTheViewWithTheFocusIsHighlighted()
{
    QFETCH(const QString, palette);
    usePalette(palette);
    QWidget window;
    window.resize(400, 300);
    auto *layout = new QVBoxLayout(&window);
    auto *list = new QListWidget;
    list->setIconSize(QSize(16, 16));
    list->addItem(new QListWidgetItem(lineIcon(u"account"_s), u"Shop"_s));
    list->setCurrentRow(0);
    auto *table = new QTableWidget(1, 1);
    table->setItem(0, 0, new QTableWidgetItem(lineIcon(u"account"_s), u"Shop"_s));
    table->selectRow(0);
    layout->addWidget(list);
    layout->addWidget(table);
    showActive(&window);

    const std::initializer_list<QAbstractItemView *> views = {list, table};
    for (QAbstractItemView *focused : views) {
        focused->setFocus();
        for (QAbstractItemView *view : views) {
            const QImage picture = pictureOf(view->viewport());
            const QRect row = view->visualRect(view->currentIndex()).adjusted(2, 2, -2, -2);
            const QColor background = picture.pixelColor(row.right() - 2, row.center().y());
            QCOMPARE(
                background == QApplication::palette().color(QPalette::Highlight), view == focused);
            QVERIFY(background != QApplication::palette().color(QPalette::Base));
            QRect icon = row;
            icon.setWidth(18);
            QRect text = row;
            text.setLeft(icon.right() + 4);
            QVERIFY(
                contrast(standingOut(picture, icon, background), background) >= readableContrast);
            QVERIFY(
                contrast(standingOut(picture, text, background), background) >= readableContrast);
        }
    }
}

void ContrastStyleTest::iconOfTheChosenMenuEntryIsAsClearAsText_data()
{
    QTest::addColumn<QString>("palette");
    QTest::addColumn<bool>("isChecked");
    QTest::newRow("light") << u"light"_s << false;
    QTest::newRow("dark") << u"dark"_s << false;
    QTest::newRow("light, checked") << u"light"_s << true;
    QTest::newRow("dark, checked") << u"dark"_s << true;
}

void ContrastStyleTest::iconOfTheChosenMenuEntryIsAsClearAsText()
{
    QFETCH(const QString, palette);
    QFETCH(const bool, isChecked);
    usePalette(palette);
    QMenu menu;
    QAction *action = menu.addAction(lineIcon(u"key"_s), u"Text"_s);
    action->setCheckable(isChecked);
    action->setChecked(isChecked);
    menu.popup(QPoint());
    menu.setActiveAction(action);

    QRect icon = menu.actionGeometry(action).adjusted(4, 0, 0, 0);
    icon.setWidth(20);
    icon = QRect(icon.center() - QPoint(7, 7), QSize(14, 14));
    const double ratio = contrastWithin(pictureOf(&menu), icon);
    QVERIFY2(ratio >= readableContrast, qPrintable(QString::number(ratio)));
}

void ContrastStyleTest::scrollHandleIsSeen()
{
    QFETCH(const QString, palette);
    usePalette(palette);
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 100);
    bar.setPageStep(50);
    const QImage picture = pictureOf(&bar);

    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.subControls = QStyle::SC_All;
    const auto middle = [&](QStyle::SubControl part) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar).center();
    };
    const QColor handle = picture.pixelColor(middle(QStyle::SC_ScrollBarSlider));
    const QColor groove = picture.pixelColor(middle(QStyle::SC_ScrollBarAddPage));
    QVERIFY2(
        contrast(handle, groove) >= visibleContrast,
        qPrintable(handle.name() + u' ' + groove.name()));
}

void ContrastStyleTest::textsOfButtonsKeepAwayFromTheirEdges()
{
    QPushButton button(u"Keep for This Session Only"_s);
    for (const int size : {9, 18}) {
        QFont font = button.font();
        font.setPointSize(size);
        button.setFont(font);
        const QFontMetrics metrics = button.fontMetrics();
        const int space =
            button.sizeHint().width() - metrics.size(Qt::TextShowMnemonic, button.text()).width();
        QVERIFY(space >= metrics.height());
    }
}

static const RegisteredTest registered(__FILE__, runTest<ContrastStyleTest, QApplication>);
#include "tst_contraststyle.moc"
