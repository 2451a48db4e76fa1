// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keysheet.h"

#include "core/textfinder.h"
#include "gui/closekeys.h"
#include "gui/filteredit.h"
#include "gui/measures.h"
#include "gui/menuentries.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Keys };

constexpr int sheetWidth = 72;  // in letters
constexpr int sheetHeight = 36; // in lines

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

// With the menus within the one of the group.
QString nameOf(const MenuEntry &entry)
{
    QStringList names = entry.menus.mid(1);
    names.append(plainMenuText(entry.action->text()));
    return menuPath(names);
}

// Not of another window that belongs to this one.
bool isOf(const QWidget *window, const QAction *action)
{
    for (const QObject *object = action->parent(); object; object = object->parent()) {
        if (const auto *widget = qobject_cast<const QWidget *>(object))
            return widget->window() == window;
    }
    return false;
}

} // namespace

KeySheet::KeySheet(QWidget *window)
    : QDialog(window)
    , m_window(window)
    , m_edit(new FilterEdit(this))
    , m_tree(new QTreeWidget(this))
{
    m_edit->setObjectName(u"keysFilterEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_tree->setObjectName(u"keysView"_s);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionsMovable(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_tree);
    closeWithStandardKeys(this);
    fill();
    connect(m_edit, &FilterEdit::filterTextChanged, this, &KeySheet::filter);
    connect(m_edit, &FilterEdit::left, m_tree, [this] { m_tree->setFocus(); });
    resize(sheetWidth * letterWidth(this), sheetHeight * fontMetrics().height());
    fitToScreen(this);
}

// Esc empties the field first; in an empty one it closes the window.
bool KeySheet::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_edit->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        close();
        return true;
    }
    return QDialog::eventFilter(object, event);
}

void KeySheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void KeySheet::fill()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_edit->setAccessibleName(tr("Filter keys"));
    m_edit->setPlaceholderText(tr("Filter keys"));
    m_tree->setAccessibleName(tr("Keys"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->clear();
    addActions();
    addActionsOutsideOfMenus();
    addKeysOfParts();
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    filter(m_edit->filterText());
}

QTreeWidgetItem *KeySheet::group(const QString &title)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->text(What) == title)
            return m_tree->topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setBold(true);
    item->setFont(What, bold);
    item->setFirstColumnSpanned(true);
    return item;
}

void KeySheet::add(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    auto *item = new QTreeWidgetItem(group, {what, keys});
    item->setData(
        What, Qt::AccessibleTextRole, tr("%1: %2", "a command and its keys").arg(what, keys));
}

void KeySheet::addActions()
{
    const QList<MenuEntry> entries = menuEntries(*m_window);
    for (const MenuEntry &entry : entries) {
        if (const QString keys = keysText(*entry.action); !keys.isEmpty())
            add(group(entry.menus.value(0)), nameOf(entry), keys);
    }
}

void KeySheet::addActionsOutsideOfMenus()
{
    QSet<const QAction *> known;
    const QList<MenuEntry> entries = menuEntries(*m_window);
    for (const MenuEntry &entry : entries)
        known.insert(entry.action);
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString what = plainMenuText(action->text());
        const QString keys = keysText(*action);
        // What is not shown is none that somebody could choose.
        if (!keys.isEmpty() && !what.isEmpty() && action->isVisible() && !known.contains(action) &&
            isOf(m_window, action))
            add(group(tr("Others")), what, keys);
    }
}

// What no action knows of: a view, a field, a window do it by themselves.
void KeySheet::addKeysOfParts()
{
    QTreeWidgetItem *table = group(tr("In the Table of the Trainings"));
    add(table, tr("Go to another row or column"),
        keyText(Qt::Key_Up) + u"  " + keyText(Qt::Key_Down) + u"  " + keyText(Qt::Key_Left) +
            u"  " + keyText(Qt::Key_Right));
    add(table, tr("Go to the first or last row"),
        keyText(Qt::Key_Home) + u"  " + keyText(Qt::Key_End));
    add(table, tr("Select more rows"),
        keyText(Qt::SHIFT | Qt::Key_Up) + u"  " + keyText(Qt::SHIFT | Qt::Key_Down));
    add(table, tr("Select all rows"), keyText(QKeySequence::SelectAll));
    add(table, tr("Compare the selected trainings"), keyText(Qt::Key_D));
    add(table, tr("Go to the next row that begins with what you type"), tr("Letters"));
    add(table, tr("Open the menu of the row"), keyText(Qt::SHIFT | Qt::Key_F10));

    QTreeWidgetItem *field = group(tr("In the Filter"));
    add(field, tr("Show suggestions"), keyText(Qt::CTRL | Qt::Key_Space));
    add(field, tr("Take the suggestion"), keyText(Qt::Key_Tab) + u"  " + keyText(Qt::Key_Return));
    add(field, tr("Empty the filter, then go to the table"), keyText(Qt::Key_Escape));
    add(field, tr("Go to the table"), keyText(Qt::Key_Down) + u"  " + keyText(Qt::Key_Return));

    QTreeWidgetItem *comparison = group(tr("In the Comparison"));
    add(comparison, tr("Next Difference"), keyText(Qt::Key_F8));
    add(comparison, tr("Previous Difference"), keyText(Qt::SHIFT | Qt::Key_F8));
    add(comparison, tr("Make the training of the current column the base"), keyText(Qt::Key_B));
    add(comparison, tr("Copy the selected cells"), keyText(QKeySequence::Copy));

    QTreeWidgetItem *windows = group(tr("In Every Window"));
    add(windows, tr("Go to the next or previous part"),
        keyText(Qt::Key_Tab) + u"  " + keyText(Qt::SHIFT | Qt::Key_Tab));
    add(windows, tr("Close the window"),
        keyText(QKeySequence::Close) + u"  " + keyText(Qt::Key_Escape));
}

// A group whose name fits is shown as a whole.
void KeySheet::filter(const QString &text)
{
    const QList<TextFinder> words =
        wordFinders(text, m_edit->isOpen() ? TextFinder::Ending::Open : TextFinder::Ending::Whole);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool hasSome = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const QString whole =
                group->text(What) + u' ' + item->text(What) + u' ' + item->text(Keys);
            const bool fits = std::ranges::all_of(
                words, [&whole](const TextFinder &word) { return word.isIn(whole); });
            item->setHidden(!fits);
            hasSome = hasSome || fits;
        }
        group->setHidden(!hasSome);
    }
}
