// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/noticebar.h"
#include "wording/latetext.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <memory>

class QPushButton;

namespace Ui {
class PromptBar;
}

// Says something inside a dialog, or asks, with a button for each choice. Whoever goes on typing
// has not chosen.
class PromptBar : public NoticeBar
{
    Q_OBJECT

public:
    struct Choice
    {
        QString objectName;
        LateText text;
        std::function<void()> choose; // the prompt is gone when it is called
        bool isWayOut = false;        // what Esc means
        bool destroys = false;        // so that Enter alone shall not choose it
    };

    explicit PromptBar(QWidget *parent = nullptr);
    ~PromptBar() override;

    // Replaces what was there.
    void
    say(Kind kind, const LateText &text, const QList<Choice> &choices = {},
        const LateText &details = {}, const QString &response = {});
    // Says it, and the first choice that destroys nothing gets the focus.
    void ask(Kind kind, const LateText &text, const QList<Choice> &choices);
    // One more sentence behind what it says, which keeps its choices and details. Nothing that is
    // as bad as `atLeast` shall look better than it is.
    void append(const LateText &text, Kind atLeast);
    void clear();

    bool isAsking() const { return !m_buttons.isEmpty(); }
    // Chooses the way out; false when there is none.
    bool takeWayOut();
    void focusChoices();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText(Kind kind, const LateText &text);
    void retranslate();
    void updateDirection();
    void fitText();
    void removeButtons();
    void take(const Choice &choice);

    std::unique_ptr<Ui::PromptBar> m_ui;
    LateText m_text;
    LateText m_details;
    QString m_response;
    QList<Choice> m_choices;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_focusBefore;
};
