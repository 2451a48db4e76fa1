// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionparser.h"
#include "core/rememberedvalues.h"
#include "gui/filteredit.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QuestionCompleter;
struct QuestionSources;

// The field for the question about the trainings. While what stands in it is no question, the last
// one stays, without what is still being typed at its end; after a moment the bad word is
// underlined, and a sentence below says what is possible. It covers what is below, so that nothing
// moves. The beginning of a hyperparameter's name or number does not count either until somebody
// has finished typing it, or that moment has gone. While somebody types a list offers what could be
// written there.
class QuestionEdit : public FilterEdit
{
    Q_OBJECT

public:
    explicit QuestionEdit(QWidget *parent = nullptr);

    // The last good one.
    const Question &question() const { return m_question; }
    // What is wrong with the text, if it is no question.
    const std::optional<QuestionError> &error() const { return m_error; }
    // What the list offers.
    void setSources(const QuestionSources &sources);
    // What was asked of the trainings of an account: see QuestionCompleter.
    QStringList askedTerms() const;
    void setAskedTerms(const QStringList &texts);
    // In place of what stands there; can be undone.
    void rewrite(const QString &text);
    // Puts a part of a question behind what stands there.
    void append(const QString &part);

Q_SIGNALS:
    // Also when only isOpen() has changed.
    void questionChanged();
    void helpRequested();
    void askedTermsChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void read();
    void finish();
    void takeBefore(qsizetype place);
    void take(const Question &question);
    void showError();
    void showHint();
    void hideError();
    void placeHint();

    Question m_question;
    std::optional<QuestionError> m_error;
    bool m_isErrorShown = false;
    bool m_isTyping = false;     // a key or an input method is changing the text
    bool m_isUnfinished = false; // see unfinishedTerm()
    RememberedValues m_values;   // for both who ask while one key changes the text
    QTimer m_patience;           // whoever is typing has not finished
    QPointer<QLabel> m_hint;     // a part of the window
    QuestionCompleter *m_completer;
};
