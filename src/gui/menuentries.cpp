// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menuentries.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

void collect(
    QList<MenuEntry> &entries, QSet<const QAction *> &known, const QList<QAction *> &actions,
    const QStringList &menus)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow();
            collect(
                entries, known, menu->actions(), menus + QStringList(plainMenuText(menu->title())));
        } else if (!action->isSeparator() && action->isVisible() && !known.contains(action)) {
            known.insert(action);
            entries.append({.action = action, .menus = menus});
        }
    }
}

} // namespace

QList<MenuEntry> menuEntries(const QWidget &window)
{
    QList<MenuEntry> entries;
    QSet<const QAction *> known;
    const auto bars = window.findChildren<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QMenuBar *bar : bars)
        collect(entries, known, bar->actions(), {});
    return entries;
}

QString plainMenuText(const QString &text)
{
    static const QRegularExpression inParentheses(u"\\s*\\(&\\w\\)"_s);
    QString plain = text;
    plain.remove(inParentheses);
    for (qsizetype i = plain.indexOf(u'&'); i >= 0; i = plain.indexOf(u'&', i + 1))
        plain.remove(i, 1); // and of two the second one stays
    return plain;
}

QString menuPath(const QStringList &titles)
{
    return titles.join(u" › "_s);
}

QString keysText(const QAction &action)
{
    QStringList texts;
    const QList<QKeySequence> keys = action.shortcuts();
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    texts.removeDuplicates();
    return texts.join(u"  "_s);
}
