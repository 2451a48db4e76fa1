// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listtext.h"

#include "cli/datetext.h"
#include "core/csv.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What came in the field where that is neither true nor false.
QString
boolText(std::optional<bool> value, const UnexpectedFields &unexpected, QLatin1StringView field)
{
    if (!value)
        return unexpected.value(field);
    return *value ? u"true"_s : u"false"_s;
}

QString inferenceText(const Training &training)
{
    return boolText(training.inference, training.unexpected, "inference"_L1);
}

QString hpoText(const Training &training)
{
    return boolText(training.hpConfig.enabled(), training.unexpected, "hpConfig.is_enabled"_L1);
}

// The hyperparameters of a list as columns.
class HpColumns
{
public:
    explicit HpColumns(const QList<Training> &trainings)
    {
        for (const Training &training : trainings) {
            for (const HpOption &option : training.hpConfig.options())
                add(nameOf(option));
            if (training.unexpected.contains("hpConfig"_L1))
                add(u"hpConfig"_s);
        }
    }

    const QStringList &names() const { return m_names; }

    QStringList values(const Training &training) const
    {
        QStringList values(m_names.size());
        for (const HpOption &option : training.hpConfig.options())
            values[m_columns.value(nameOf(option))] = option.value.text;
        if (training.unexpected.contains("hpConfig"_L1))
            values[m_columns.value(u"hpConfig"_s)] = training.unexpected.value("hpConfig"_L1);
        return values;
    }

private:
    static QString nameOf(const HpOption &option) { return u"hpConfig."_s + option.name; }

    void add(const QString &name)
    {
        if (!m_columns.contains(name)) {
            m_columns.insert(name, m_names.size());
            m_names += name;
        }
    }

    QStringList m_names;
    QHash<QString, qsizetype> m_columns;
};

} // namespace

QByteArray csvText(const QList<Service> &services)
{
    QByteArray text = csvRecord(
        {u"serviceId"_s, u"name"_s, u"status"_s, u"createdDate"_s, u"updatedDate"_s,
         u"actionName"_s, u"permission"_s});
    for (const Service &service : services) {
        text += csvRecord(
            {service.serviceId, service.name, service.status.text(), isoText(service.created),
             isoText(service.updated), service.actionName, service.permission});
    }
    return text;
}

QByteArray csvText(const QList<Training> &trainings)
{
    const HpColumns hyperparameters(trainings);
    QStringList header{u"serviceId"_s,      u"type"_s,      u"version"_s,
                       u"description"_s,    u"status"_s,    u"createdDate"_s,
                       u"nextUpdateDate"_s, u"inference"_s, u"hpConfig.is_enabled"_s};
    header += hyperparameters.names();

    QByteArray text = csvRecord(header);
    for (const Training &training : trainings) {
        text += csvRecord(
            QStringList{
                training.key.serviceId, training.key.type.text(), training.key.version,
                training.description, training.status.text(), isoText(training.created),
                isoText(training.nextUpdate), inferenceText(training), hpoText(training)} +
            hyperparameters.values(training));
    }
    return text;
}

TextTable textTable(const QList<Service> &services)
{
    TextTable table(
        {u"SERVICE ID"_s, u"NAME"_s, u"STATUS"_s, u"CREATED"_s, u"UPDATED"_s, u"PERMISSION"_s}, 1);
    for (const Service &service : services) {
        table.addRow(
            {service.serviceId, service.name, service.status.text(), tableText(service.created),
             tableText(service.updated), service.permission});
    }
    return table;
}

TextTable textTable(const QList<Training> &trainings)
{
    // Only the trainings of interval services have one, and it is wide.
    const bool hasNextUpdate =
        std::any_of(trainings.begin(), trainings.end(), [](const Training &training) {
            return !training.nextUpdate.isAbsent();
        });

    const auto row =
        [hasNextUpdate](QStringList left, const QString &nextUpdate, QStringList right) {
            if (hasNextUpdate)
                left += nextUpdate;
            return left + right;
        };
    const QStringList headers =
        row({u"STATUS"_s, u"TYPE"_s, u"VERSION"_s, u"CREATED"_s}, u"NEXT UPDATE"_s,
            {u"HPO"_s, u"INFERENCE"_s, u"DESCRIPTION"_s});
    TextTable table(headers, headers.size() - 1);
    for (const Training &training : trainings) {
        table.addRow(
            row({training.status.text(), training.key.type.text(), training.key.version,
                 tableText(training.created)},
                tableText(training.nextUpdate),
                {hpoText(training), inferenceText(training), training.description}));
    }
    return table;
}
