// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listtext.h"

#include "export/datetext.h"
#include "export/trainingcell.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// The columns of the hyperparameters of a list.
class HpColumns
{
public:
    explicit HpColumns(const TrainingList &trainings)
    {
        QSet<QString> leftOut;
        std::vector<bool> isKnown(std::size_t(trainings.hpConfigPool().values().size()));
        for (int row = 0; row < trainings.size(); ++row) {
            if (m_whole < 0 && trainings.unexpected(row).contains("hpConfig"_L1)) {
                m_whole = m_names.size();
                m_names += u"hpConfig"_s;
            }
            const TrainingList::Id config = trainings.hpConfigs().at(row);
            if (isKnown[config]) // thousands of trainings share one
                continue;
            isKnown[config] = true;
            for (const HpOption &option : trainings.hpConfig(row).options()) {
                if (m_columns.contains(option.name))
                    continue;
                if (m_columns.size() < maximumOptionColumns) {
                    m_columns.insert(option.name, m_names.size());
                    m_names += u"hpConfig."_s + option.name;
                } else {
                    leftOut.insert(option.name);
                }
            }
        }
        m_leftOut = leftOut.size();
    }

    const QStringList &names() const { return m_names; }
    // The number of options without a column.
    qsizetype leftOut() const { return m_leftOut; }

    QStringList values(const Training &training) const
    {
        QStringList values(m_names.size());
        for (const HpOption &option : training.hpConfig.options()) {
            const auto column = m_columns.constFind(option.name);
            if (column != m_columns.constEnd())
                values[*column] = option.value.text;
        }
        if (m_whole >= 0 && training.unexpected.contains("hpConfig"_L1))
            values[m_whole] = training.unexpected.value("hpConfig"_L1);
        return values;
    }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_columns; // by the names of options
    qsizetype m_whole = -1;              // the column of an hpConfig that is not an object
    qsizetype m_leftOut = 0;
};

} // namespace

qsizetype csvRecords(const QList<Service> &services, const AddRecord &add)
{
    bool wantsMore = add(
        {u"serviceId"_s, u"name"_s, u"status"_s, u"createdDate"_s, u"updatedDate"_s,
         u"actionName"_s, u"permission"_s});
    for (qsizetype i = 0; wantsMore && i < services.size(); ++i) {
        const Service &service = services.at(i);
        wantsMore = add(
            {service.serviceId, service.name, service.status.text(), isoText(service.created),
             isoText(service.updated), service.actionName, service.permission});
    }
    return 0;
}

qsizetype csvRecords(const TrainingList &trainings, const AddRecord &add)
{
    const HpColumns hyperparameters(trainings);
    const QStringList header{u"serviceId"_s,      u"type"_s,      u"version"_s,
                             u"description"_s,    u"status"_s,    u"createdDate"_s,
                             u"nextUpdateDate"_s, u"inference"_s, u"hpConfig.is_enabled"_s};
    bool wantsMore = add(header + hyperparameters.names());
    for (int row = 0; wantsMore && row < trainings.size(); ++row) {
        const Training training = trainings.withoutJson(row);
        wantsMore =
            add(QStringList{
                    training.key.serviceId, training.key.type.text(), training.key.version,
                    training.description, training.status.text(), isoText(training.created),
                    isoText(training.nextUpdate), inferenceText(training), hpoText(training)} +
                hyperparameters.values(training));
    }
    return hyperparameters.leftOut();
}

TextTable textTable(const QList<Service> &services)
{
    const QStringList headers{u"SERVICE ID"_s, u"NAME"_s,    u"STATUS"_s,
                              u"CREATED"_s,    u"UPDATED"_s, u"PERMISSION"_s};
    return TextTable(headers, 1, services.size(), [services](qsizetype i) -> QStringList {
        const Service &service = services.at(i);
        return {service.serviceId,          service.name,
                service.status.text(),      tableText(service.created),
                tableText(service.updated), service.permission};
    });
}

TextTable textTable(const TrainingList &trainings, const Zone &zone)
{
    // Only trainings of interval services have this date, and its column is wide.
    const bool hasNextUpdate = std::ranges::any_of(
        trainings.nextUpdateMoments(), [](qint64 moment) { return moment != Timestamp::absent; });

    const auto row =
        [hasNextUpdate](QStringList left, const QString &nextUpdate, QStringList right) {
            if (hasNextUpdate)
                left += nextUpdate;
            return left + right;
        };
    const QStringList headers =
        row({u"STATUS"_s, u"TYPE"_s, u"VERSION"_s, u"CREATED"_s}, u"NEXT UPDATE"_s,
            {u"HPO"_s, u"INFERENCE"_s, u"DESCRIPTION"_s});
    return TextTable(
        headers, headers.size() - 1, trainings.size(),
        [trainings, row, zone](qsizetype i) -> QStringList {
            const Training training = trainings.withoutJson(int(i));
            return row(
                {training.status.text(), training.key.type.text(), training.key.version,
                 tableText(training.created, zone)},
                tableText(training.nextUpdate, zone),
                {hpoText(training), inferenceText(training), training.description});
        });
}
