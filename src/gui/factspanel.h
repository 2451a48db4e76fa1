// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/latetext.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;

// A few facts, each a caption above a value, side by side as far as there is room. It is one stop
// for the keyboard and one group for a screen reader, which gets all facts as its description;
// the key for copying copies them. Values can be selected with the mouse.
class FactsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    // At the end. The last one may be long: it gets the rest of a line, or a line of its own.
    // `name`: that of the label that shows the value.
    void addFact(const QString &name, const LateText &caption);
    // Texts from outside, shown as they are; an empty one is a dash.
    void setFact(const QString &name, const QString &text);
    // A line for each fact.
    QString text() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        LateText name;
        QLabel *caption;
        QLabel *value;
        QString text = {};
    };

    void retranslate();
    static void speak(const Fact &fact);
    void tell();
    void arrange();
    int naturalWidth(const Fact &fact) const;

    QList<Fact> m_facts;
    QGridLayout *m_layout;
    int m_columns = 0; // as they are arranged
    QList<int> m_widths;
};
