// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells and headers of a comparison hold.
#include "models/comparisonmodel.h"

#include "wording/showntext.h"

using Fact = ComparisonTexts::Fact;

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_trainings.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == IsBaseRole)
        return index.column() == m_base;
    const Line &line = m_lines.at(index.row());
    if (line.option >= 0)
        return optionData(m_comparison.rows().at(line.option), index.column(), role);
    const Training *training =
        index.column() == Comparison::defaults ? nullptr : &m_trainings.at(index.column() - 1);
    return factData(training, Fact(line.fact), role);
}

// `training`: null in the column of the defaults.
QVariant ComparisonModel::factData(const Training *training, Fact fact, int role) const
{
    const QString text = training ? m_texts.fact(*training, fact) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return shownInLine(text);
    case Qt::ToolTipRole:
        return shownInLines(text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a fact or an option, its value")
            .arg(m_texts.factName(fact), shownInLine(text));
    case WholeTextRole:
    case PlainTextRole:
        return text;
    case StatusRole:
        return training && fact == ComparisonTexts::Status ? QVariant(int(training->status.known()))
                                                           : QVariant();
    case DiffersRole:
        return false;
    default:
        return {};
    }
}

QVariant ComparisonModel::optionData(const Comparison::Row &option, int column, int role) const
{
    const ComparedCell &cell = option.cells.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.cell(option, column);
    case Qt::ToolTipRole:
        return m_texts.toolTip(option, column, m_base);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a fact or an option, its value")
            .arg(shownInLine(m_texts.optionName(option)), m_texts.sentence(option, column, m_base));
    case SentenceRole:
        return m_texts.sentence(option, column, m_base);
    case WholeTextRole:
        return m_texts.value(option, column);
    case PlainTextRole:
        return m_texts.plainValue(option, column);
    case NoteRole:
        return m_texts.note(option, column);
    case RelationRole:
        return int(cell.relation);
    case VerdictRole:
        return int(cell.verdict);
    case IsUsedRole:
        return cell.isUsed;
    case DirectionRole:
        return cell.number ? (cell.number->isUp ? 1 : -1) : 0;
    case DiffersRole:
        return option.differs;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const Comparison::Row *option = this->option(section);
        const QString name =
            option ? m_texts.optionName(*option) : m_texts.factName(Fact(m_lines.at(section).fact));
        switch (role) {
        case Qt::DisplayRole:
            return shownInLine(name);
        case WholeTextRole:
            return name;
        case Qt::ToolTipRole:
            return option ? shownInLine(name) + u'\n' + m_texts.optionMeaning(*option) : QString();
        case DiffersRole:
            return option && option->differs;
        case RelationRole: // only options have one
            return option ? QVariant(0) : QVariant();
        default:
            return {};
        }
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == IsBaseRole)
        return section == m_base;
    if (section == Comparison::defaults) {
        const QString name =
            section == m_base ? tr("Default (base)", "column title") : tr("Default");
        const bool isText = role == Qt::DisplayRole || role == WholeTextRole;
        return isText ? QVariant(name) : QVariant();
    }
    const Training &training = m_trainings.at(section - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_texts.header(training, section == m_base, tellsServices());
    case Qt::AccessibleTextRole:
    case WholeTextRole:
        return m_texts.spokenHeader(training, section == m_base, tellsServices());
    case StatusRole:
        return int(training.status.known());
    default:
        return {};
    }
}
