// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/questionsources.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QStandardItemModel;
class RowTableView;

// Lists below a field for questions what may be written where its cursor stands. The list never has
// the focus, so that typing goes on in the field, also with an input method. It is a part of the
// window and covers what is below it: nothing moves.
class QuestionCompleter : public QObject
{
    Q_OBJECT

public:
    // A child of the field.
    explicit QuestionCompleter(QLineEdit *edit);

    const QuestionSources &sources() const { return m_sources; }
    void setSources(const QuestionSources &sources) { m_sources = sources; }
    bool isOpen() const;
    // After something was typed into the field, which has the focus.
    void offer();
    // Also where nothing has been typed yet.
    void offerAll();
    void close();
    // Below the field.
    void place();
    // After the program has begun to speak another language.
    void retranslate();
    // Whether the key was meant for the list: it has done what the key says.
    bool takeKey(const QKeyEvent &event);
    // Its terms have been asked: see completeQuestion().
    void remember(const Question &question);
    // What has been asked, as texts, the last term first.
    QStringList askedTerms() const;
    void setAskedTerms(const QStringList &texts);

Q_SIGNALS:
    void openChanged();
    void askedTermsChanged();

private:
    void open(bool isAsked);
    void makeView();
    void fill();
    void select(int row);
    void choose(int row);
    void sayCurrent();
    QString meaningOf(const QuestionCandidate &candidate) const;

    QLineEdit *m_edit;
    QPointer<RowTableView> m_view; // of the window
    QStandardItemModel *m_model = nullptr;
    QuestionSources m_sources;
    QString m_text; // for which something is offered
    QuestionCompletion m_completion;
    int m_row = -1; // that somebody has gone to
    QList<QuestionTerm> m_recent;
};
