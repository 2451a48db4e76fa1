// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

// A combo box whose accessible name is heeded on every platform. On Linux Qt tells the current
// text as the name, and the name to nobody, so that a screen reader, or a test, does not know what
// it is that "any" was chosen for. A text that is too long for it is shown with an ellipsis, and
// whole in the tool tip.
class NamedComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit NamedComboBox(QWidget *parent = nullptr);

    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    // What stands in it.
    virtual QString shownText() const { return currentText(); }

private:
    QString elidedText() const;
};
