// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicefiltermodel.h"
#include "models/servicelistmodel.h"

#include <QObject>

class Board;
class FilterEdit;
class QListView;

// Joins the list of services, the field that filters it and the board. The list marks the service
// whose trainings the board has, whatever happens to the rows.
class ServiceChooser : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it. The field is hidden while there are few services.
    ServiceChooser(
        Board *board, FilterEdit *filterEdit, QListView *view, QObject *parent = nullptr);

    // For the moments in tool tips.
    void setTimeFormat(const TimeFormat &format) { m_services.setTimeFormat(format); }

    // Of which no notification tells.
    void setMutedServices(const QStringList &ids) { m_services.setMutedServices(ids); }
    // See ServiceFilterModel.
    void setFailingFirst(bool on) { m_shownServices.setFailingFirst(on); }

    // Without chosen(). A filter that hides the service is cleared.
    void choose(const QString &serviceId);
    // As if it were chosen in the list.
    void chooseByHand(const QString &serviceId);
    // After the program has begun to speak another language.
    void retranslate();

    // In pixels, for the longest name in the list.
    int namesWidth() const;

Q_SIGNALS:
    // Somebody has chosen this service, or all services if it is empty. The board knows.
    void chosen(const QString &serviceId);
    // The list shows this service as the chosen one, whoever has chosen it.
    void shown(const QString &serviceId);

private:
    void setUpFilter();
    void setUpChoice();
    void showChosen();

    Board *m_board;
    FilterEdit *m_filterEdit;
    QListView *m_view;
    ServiceListModel m_services;
    ServiceFilterModel m_shownServices;
    bool m_isSelecting = false; // the current row changes, and nobody has chosen that
};
