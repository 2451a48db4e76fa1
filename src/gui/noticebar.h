// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

// A bar inside a window that says something: nothing pops up and nothing is blocked. A tint and an
// icon show how serious it is. Technical facts are folded away at first, and the response of a
// server is shown only to somebody who asks for it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Note, Success }; // the worst first

protected:
    static constexpr int iconExtent = 20; // in pixels

    // The widgets of the form that both kinds of bar have.
    struct Parts
    {
        QLabel *iconLabel;
        QPushButton *detailsButton;
        QWidget *detailsPanel; // shown while the button is down
        QPlainTextEdit *detailsText;
        QPushButton *responseButton;
    };

    explicit NoticeBar(QWidget *parent);
    // To be called once, with the form set up. The bar is hidden until it has something to say.
    void setUp(const Parts &parts);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    // The buttons show only where there is something behind them. A selection in the details stays
    // as long as they are the same.
    void setDetails(const QString &details, const QString &response);
    // Tells a screen reader to read the bar.
    void alert();

    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    Parts m_parts = {};
    Kind m_kind = Kind::Note;
    QString m_details;
    QString m_response;
};
