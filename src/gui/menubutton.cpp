// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menubutton.h"

#include <QAccessibleWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

class MenuButtonInterface : public QAccessibleWidget
{
public:
    explicit MenuButtonInterface(QPushButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !text.isEmpty())
            return text;
        QString title = button()->text();
        return title.remove(u'&');
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isOpen = button()->menu() && button()->menu()->isVisible();
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = isOpen;
        state.collapsed = !isOpen;
        return state;
    }

    QStringList actionNames() const override { return {showMenuAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == setFocusAction())
            QAccessibleWidget::doAction(action);
        else if (action == showMenuAction() && button()->isEnabled())
            // Later: it comes back when the menu is closed, and nobody should wait for that.
            QMetaObject::invokeMethod(button(), &QPushButton::showMenu, Qt::QueuedConnection);
    }

private:
    QPushButton *button() const { return static_cast<QPushButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "MenuButton"_L1)
        return nullptr;
    return new MenuButtonInterface(static_cast<QPushButton *>(object));
}

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

void MenuButton::setMenu(QMenu *menu)
{
    QPushButton::setMenu(menu);
    const auto tell = [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    };
    connect(menu, &QMenu::aboutToShow, this, tell);
    connect(menu, &QMenu::aboutToHide, this, tell);
}
