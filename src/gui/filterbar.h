// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filterchoices.h"
#include "models/facets.h"
#include "models/trainingfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class FilterBar;
}
class QAction;
struct QuestionSources;

// What to show of the trainings, and which to ask for. Filters act at once and without a request;
// "Recent only" is a question to the service. The question in the field is all that is asked: what
// is chosen in a menu stands there, and what is typed there shows in the menus.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    const TrainingFilter &filter() const { return m_filter; }
    // Whether there is nothing to clear, not even a text that is no question.
    bool isClear() const { return m_isClear; }
    void clear();
    // What has been chosen, to be remembered and chosen again: all of it in the text.
    FilterChoices choices() const;
    // All but whether the service is asked for recent ones only: see setRecentOnly(). What older
    // versions remembered beside the text becomes a part of the text.
    void setChoices(const FilterChoices &choices);
    // What was asked: see QuestionCompleter.
    QStringList askedTerms() const;
    void setAskedTerms(const QStringList &texts);
    // What stands in the field, and what the service is asked for.
    QString text() const;
    bool recentOnly() const;
    // Those with this mark, and no other filter.
    void showOnly(TrainingMark mark);
    // There is no news any more that one could filter by.
    void forgetNews();
    void setFacets(const Facets &facets);
    // What the field offers while somebody types.
    void setSources(const QuestionSources &sources);
    void setRecentOnly(bool on);
    void focusText();
    // What the filter understands, in a window.
    void showHelp();

Q_SIGNALS:
    void filterChanged();
    void textChanged(); // of the field, whether it is a question or not
    void recentOnlyChanged(bool on);
    void refreshRequested();
    void textLeft(); // see FilterEdit::left()
    void askedTermsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitChips();
    void setUpCreated();
    void nameChoices();
    static QString createdAsTyped();
    void choose(QuestionField field);
    QString goodText() const;
    void rewrite(const QString &text);
    void showChoices();
    void showCreated(FilterChoices::Created choice, bool isOther);
    void updateFilter();

    std::unique_ptr<Ui::FilterBar> m_ui;
    QAction *m_helpAction = nullptr;
    TrainingFilter m_filter;
    Facets m_facets; // that the menus show
    bool m_isClear = true;
    bool m_isShowing = false; // in the menus what the question asks, which nobody has chosen there
    QTimer m_minutes;         // "the last 24 hours" end now, whenever that is
};
