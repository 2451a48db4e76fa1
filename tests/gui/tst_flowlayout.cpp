// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowlayout.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

class Box : public QWidget
{
public:
    explicit Box(int width)
        : m_width(width)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_width, 20}; }
    QSize minimumSizeHint() const override { return {m_width, 20}; }

private:
    int m_width;
};

} // namespace

// Three boxes of 100, a gap that takes what is left, and a box of 50; 10 between them.
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsInOneLineWhereThereIsRoom();
    void goesOnInTheNextLine();
    void nothingIsOutOfReachAtTheLeastWidth();
    void hiddenOnesTakeNoRoom();
    void whatExpandsTakesTheRest();
    void mirrorsFromRightToLeft();
    void rowWithinARowGoesOnAsAWhole();

private:
    void resize(int width)
    {
        m_widget->resize(width, m_widget->layout()->totalHeightForWidth(width));
        m_widget->layout()->activate();
    }
    QList<int> lefts() const
    {
        QList<int> lefts;
        for (const Box *box : m_boxes)
            lefts.append(box->x());
        return lefts;
    }

    std::unique_ptr<QWidget> m_widget;
    QList<Box *> m_boxes;
};

void FlowLayoutTest::init()
{
    m_widget = std::make_unique<QWidget>();
    auto *outer = new QVBoxLayout(m_widget.get());
    outer->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    outer->addLayout(row);
    m_boxes.clear();
    for (const int width : {100, 100, 100, 50}) {
        auto *box = new Box(width);
        if (width == 50)
            row->addStretch();
        row->addWidget(box);
        m_boxes.append(box);
    }
    FlowLayout::replace(row, outer);
    m_widget->show();
}

void FlowLayoutTest::standsInOneLineWhereThereIsRoom()
{
    resize(500);
    QCOMPARE(lefts(), (QList<int>{0, 110, 220, 450}));
    QCOMPARE(m_widget->height(), 20);
}

void FlowLayoutTest::goesOnInTheNextLine()
{
    resize(250);
    QCOMPARE(lefts(), (QList<int>{0, 110, 0, 200}));
    QCOMPARE(m_boxes.at(2)->y(), 30);
    QCOMPARE(m_boxes.at(3)->y(), 30);
    QCOMPARE(m_widget->height(), 50);
}

void FlowLayoutTest::nothingIsOutOfReachAtTheLeastWidth()
{
    const int least = m_widget->layout()->totalMinimumSize().width();
    QCOMPARE(least, 100);
    resize(least);
    for (const Box *box : std::as_const(m_boxes))
        QVERIFY(m_widget->rect().contains(box->geometry()));
}

void FlowLayoutTest::hiddenOnesTakeNoRoom()
{
    m_boxes.at(0)->hide();
    resize(250);
    QCOMPARE(m_boxes.at(1)->x(), 0);
    QCOMPARE(m_boxes.at(2)->geometry().topLeft(), QPoint(110, 0));
}

void FlowLayoutTest::whatExpandsTakesTheRest()
{
    m_boxes.at(0)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_boxes.at(3)->hide();
    resize(430); // half of what is left to the box, half to the gap
    QCOMPARE(m_boxes.at(0)->width(), 150);
    QCOMPARE(m_boxes.at(1)->x(), 160);
}

void FlowLayoutTest::mirrorsFromRightToLeft()
{
    m_widget->setLayoutDirection(Qt::RightToLeft);
    resize(500);
    QCOMPARE(lefts(), (QList<int>{400, 290, 180, 0}));
}

void FlowLayoutTest::rowWithinARowGoesOnAsAWhole()
{
    // A text that takes what is left, and two buttons.
    QWidget widget;
    auto *outer = new QVBoxLayout(&widget);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    outer->addLayout(row);
    auto *text = new Box(100);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    row->addLayout(buttons);
    QList<Box *> boxes{new Box(80), new Box(80), new Box(80)};
    for (Box *box : std::as_const(boxes))
        buttons->addWidget(box);
    boxes.at(2)->hide();
    FlowLayout::replace(buttons, row);
    FlowLayout::replace(row, outer);
    widget.show();
    const auto resizeTo = [&widget](int width) {
        widget.resize(width, widget.layout()->totalHeightForWidth(width));
        widget.layout()->activate();
    };
    resizeTo(400);
    QCOMPARE(text->width(), 220);
    QCOMPARE(boxes.at(0)->geometry().topLeft(), QPoint(230, 0));
    resizeTo(250); // no room beside 100 points of text
    QCOMPARE(text->geometry(), QRect(0, 0, 250, 20));
    QCOMPARE(boxes.at(0)->geometry().topLeft(), QPoint(0, 30));
    QCOMPARE(boxes.at(1)->geometry().topLeft(), QPoint(90, 30));
    QCOMPARE(widget.layout()->totalMinimumSize().width(), 100);
    resizeTo(100); // and then none for both buttons
    QCOMPARE(boxes.at(1)->geometry().topLeft(), QPoint(0, 60));
    QCOMPARE(widget.height(), 80);
}

static const RegisteredTest registered(__FILE__, runTest<FlowLayoutTest, QApplication>);
#include "tst_flowlayout.moc"
