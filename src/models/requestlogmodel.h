// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/requestlog.h"
#include "core/zone.h"

#include <QAbstractTableModel>
#include <QLocale>

// What came of a request: the status of the response, what went wrong, or both.
QString outcomeText(const RequestRecord &record);
// The same for reports, which are in English in any language.
QString outcomeInEnglish(const RequestRecord &record);

// The last requests of the program, the newest last.
class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Path, Status, Attempt, Duration, Bytes };
    static constexpr int ColumnCount = Bytes + 1;

    // `log` must outlive the model.
    explicit RequestLogModel(const RequestLog *log, QObject *parent = nullptr);

    // That of the column Time; the system's at first.
    void setZone(const Zone &zone);
    // After the program has begun to speak another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // All that is known of each request, in UTF-8 as RFC 4180 has it, for people elsewhere: words
    // in English, moments in UTC, durations in milliseconds. No key and no signature, and
    // no cell that a spreadsheet takes for a formula.
    // https://www.rfc-editor.org/rfc/rfc4180
    QByteArray toCsv() const;

private:
    void takeLast();
    QString text(const RequestRecord &record, int column) const;

    const RequestLog *m_log;
    // A copy: the log has changed already when it tells so.
    QList<RequestRecord> m_records;
    Zone m_zone;
    QLocale m_locale;
};
