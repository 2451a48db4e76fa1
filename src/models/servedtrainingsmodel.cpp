// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servedtrainingsmodel.h"

#include "models/timeheading.h"
#include "wording/apiwords.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"

void ServedTrainingsModel::setServed(const QList<ServedTraining> &served)
{
    if (served == m_served)
        return;
    if (served.size() == m_served.size()) {
        m_served = served;
        tellAll();
    } else {
        beginResetModel();
        m_served = served;
        endResetModel();
    }
}

void ServedTrainingsModel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    tellAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, Created, Updated);
}

void ServedTrainingsModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Updated);
    tellAll();
}

void ServedTrainingsModel::tellAll()
{
    if (!m_served.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Updated));
}

int ServedTrainingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_served.size());
}

int ServedTrainingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Updated + 1;
}

QVariant ServedTrainingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServedTraining &served = m_served.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(served, index.column());
    case Qt::ToolTipRole:
        return toolTip(served, index.column());
    case Qt::AccessibleTextRole:
        // Stepping from cell to cell is tiresome: the first one tells which training it is.
        if (index.column() != Type)
            return text(served, index.column());
        return tr("%1, version %2", "type and version of a training, spoken")
            .arg(text(served, Type), text(served, Version));
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (index.column() == Rows ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
        return {};
    }
}

QVariant ServedTrainingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Version:
        return tr("Version");
    case Status:
        return tr("Status");
    case Rows:
        return tr("Rows", "number of rows of a result");
    case Created:
        return timeHeading(tr("Created"), m_timeFormat.zoneName());
    case Updated:
        return timeHeading(tr("Updated"), m_timeFormat.zoneName());
    default:
        return {};
    }
}

QString ServedTrainingsModel::text(const ServedTraining &served, int column) const
{
    switch (column) {
    case Type:
        return shownInLine(typeText(served.type));
    case Version:
        return shownInLine(served.version);
    case Status:
        return shownInLine(servedStatusText(served.status));
    case Rows:
        return shownInLine(rowCountText(served.rowCount, m_locale));
    case Created:
        return m_timeFormat.text(served.created);
    default:
        return m_timeFormat.text(served.updated);
    }
}

QString ServedTrainingsModel::toolTip(const ServedTraining &served, int column) const
{
    QStringList lines;
    switch (column) {
    case Type:
        lines.append(shownInLines(served.type.text()));
        break;
    case Status:
        lines.append(shownInLines(served.status));
        break;
    case Created:
        lines.append(m_timeFormat.exactText(served.created));
        break;
    case Updated:
        lines.append(m_timeFormat.exactText(served.updated));
        break;
    default:
        lines.append(text(served, column));
    }
    lines.append(unexpectedText(served.unexpected));
    lines.removeAll(QString());
    return lines.join(u'\n');
}
