// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

class QBoxLayout;

// Items beside each other, as in a row, that go on in the next line where the row is too narrow.
// What is left of a line goes to the items in it that expand, as a spacer does. They stand in the
// middle of their line, or at its top if they are aligned there.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    // Takes over the items and the spacing of a row that a form has, in the place of which it then
    // stands in `parent`. The row is deleted.
    static FlowLayout *replace(QBoxLayout *row, QBoxLayout *parent);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // The items of each line, none of them hidden.
    QList<QList<QLayoutItem *>> lines(int width) const;
    static int heightOf(const QList<QLayoutItem *> &line, int width);
    void placeLine(const QList<QLayoutItem *> &line, const QRect &place) const;

    QList<QLayoutItem *> m_items;
};
