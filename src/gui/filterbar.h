// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facets.h"
#include "models/trainingfilter.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace Ui {
class FilterBar;
}

// What to show of the trainings, and which to ask for. Filters act at once and without a request;
// "Recent only" is a question to the service.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    const TrainingFilter &filter() const { return m_filter; }
    void clear();
    void setFacets(const Facets &facets);
    // Dates are meant in the zone that the table shows.
    void setZone(const QTimeZone &zone);
    void setRecentOnly(bool on);
    void focusText();

Q_SIGNALS:
    void filterChanged();
    void recentOnlyChanged(bool on);
    void refreshRequested();

private:
    enum CreatedChoice { AnyTime, LastDay, LastWeek, LastMonth, LastYear, Between };

    void setUpCreated();
    void updateFilter();
    void readCreated(TrainingFilter &filter) const;

    std::unique_ptr<Ui::FilterBar> m_ui;
    TrainingFilter m_filter;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};
