// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/namedcombobox.h"

#include "gui/plaintooltip.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

class NamedComboBoxInterface : public QAccessibleWidget
{
public:
    explicit NamedComboBoxInterface(QComboBox *comboBox)
        : QAccessibleWidget(comboBox, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value)
            return comboBox()->currentText();
        return QAccessibleWidget::text(which);
    }

    // Its one child is the list, whether that is open or not.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index != 0)
            return nullptr;
        if (comboBox()->view()->accessibleName() != comboBox()->accessibleName())
            comboBox()->view()->setAccessibleName(comboBox()->accessibleName());
        return QAccessible::queryAccessibleInterface(comboBox()->view());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == comboBox()->view() ? 0 : -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (comboBox()->view()->isVisible())
            comboBox()->hidePopup();
        else
            comboBox()->showPopup();
    }

private:
    QComboBox *comboBox() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "NamedComboBox"_L1)
        return nullptr;
    return new NamedComboBoxInterface(static_cast<QComboBox *>(object));
}

} // namespace

NamedComboBox::NamedComboBox(QWidget *parent)
    : QComboBox(parent)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

// Its list is a part of its own, once it is open.
void NamedComboBox::showPopup()
{
    view()->setAccessibleName(accessibleName());
    QComboBox::showPopup();
}

QString NamedComboBox::elidedText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int margin = 2; // between the field and its text
    return fontMetrics().elidedText(shownText(), Qt::ElideRight, field.width() - 2 * margin);
}

bool NamedComboBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || elidedText() == shownText())
        return QComboBox::event(event);
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(currentText()), this);
    return true;
}

// As QComboBox does it, but for the text.
void NamedComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = elidedText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}
