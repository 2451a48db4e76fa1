// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"

#include "gui/chip.h"
#include "gui/chipcross.h"
#include "gui/mnemonics.h"
#include "gui/plaintooltip.h"
#include "wording/lists.h"
#include "wording/showntext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QSet>

namespace {

constexpr qsizetype longestShown = 24;

} // namespace

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

ChoiceButton::ChoiceButton(QWidget *parent)
    : MenuButton(parent)
    , m_menu(new CheckMenu(this))
    , m_allAction(m_menu->addAction(QString()))
    , m_notListedAction(new QAction(this))
{
    setChip(this);
    m_allAction->setText(tr("Show All"));
    m_menu->addSeparator();
    m_notListedAction->setObjectName(QStringLiteral("notListedAction"));
    m_notListedAction->setEnabled(false); // it only says so
    connect(m_allAction, &QAction::triggered, this, [this] { setChosen({}); });
    connect(new ChipCross(this), &ChipCross::clicked, this, [this] { setChosen({}); });
    setMenu(m_menu);
}

// Title and choices come from their owner.
void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_allAction->setText(tr("Show All"));
    MenuButton::changeEvent(event);
}

void ChoiceButton::setTitle(const QString &title)
{
    m_title = title;
    updateText();
}

void ChoiceButton::setShown(int count)
{
    if (count == m_shown)
        return;
    m_shown = count;
    updateText();
}

void ChoiceButton::setChoices(const QList<Choice> &choices, int notListed)
{
    m_menu->removeAction(m_notListedAction);
    removeOthers(choices);
    for (const Choice &choice : choices) {
        QAction *&action = m_actions[choice.key];
        if (!action) {
            action = m_menu->addAction(QString());
            action->setCheckable(true);
            action->setChecked(m_chosen.contains(choice.key));
            connect(action, &QAction::toggled, this, [this, key = choice.key](bool on) {
                choose(key, on);
            });
        }
        // Without the count; an ampersand from outside would become a shortcut.
        action->setData(choice.text);
        action->setIcon(choice.icon);
        setCount(action, choice.count);
    }
    if (notListed > 0) {
        m_notListedAction->setText(
            tr("%Ln more, not listed here", "values that could be chosen", notListed));
        m_menu->addAction(m_notListedAction);
    }
    updateText();
}

// Those that were listed once go, but for chosen ones, of which there are none now.
void ChoiceButton::removeOthers(const QList<Choice> &choices)
{
    QSet<QString> keys(m_chosen.begin(), m_chosen.end());
    for (const Choice &choice : choices)
        keys.insert(choice.key);
    for (auto it = m_actions.begin(); it != m_actions.end();) {
        if (keys.contains(it.key())) {
            setCount(it.value(), 0);
            ++it;
        } else {
            m_menu->removeAction(it.value());
            it.value()->deleteLater();
            it = m_actions.erase(it);
        }
    }
}

void ChoiceButton::setCount(QAction *action, int count)
{
    const QString text = action->data().toString();
    action->setText(tr("%1 (%2)", "a choice and how many rows it has")
                        .arg(withoutMnemonics(text), QLocale().toString(count)));
}

void ChoiceButton::setChosen(const QStringList &keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = keys;
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const QSignalBlocker blocker(it.value());
        it.value()->setChecked(keys.contains(it.key()));
    }
    updateText();
    Q_EMIT chosenChanged();
}

void ChoiceButton::choose(const QString &key, bool on)
{
    if (on)
        m_chosen.append(key);
    else
        m_chosen.removeAll(key);
    updateText();
    Q_EMIT chosenChanged();
}

void ChoiceButton::updateText()
{
    m_allAction->setEnabled(!m_chosen.isEmpty());
    QStringList texts;
    for (const QString &key : std::as_const(m_chosen)) {
        const QAction *action = m_actions.value(key);
        texts.append(action ? action->data().toString() : key);
    }
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    setToolTip(texts.size() > m_shown ? plainToolTip(listed(texts)) : QString());
    ::setChosen(this, !texts.isEmpty());
    if (texts.isEmpty()) {
        setText(m_title);
        return;
    }
    const int more = int(qMax<qsizetype>(0, texts.size() - m_shown));
    QStringList shown = texts.mid(0, m_shown);
    for (QString &text : shown)
        text = withoutMnemonics(shortened(text, longestShown));
    if (m_shown == 0)
        shown = {tr("%Ln chosen", "values of a filter", more)};
    else if (more > 0)
        shown.append(tr("%Ln more", "values that are chosen", more));
    setText(tr("%1: %2", "a filter and the values chosen").arg(m_title, listed(shown)));
}
