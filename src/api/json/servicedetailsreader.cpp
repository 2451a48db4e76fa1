// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/servicedetailsreader.h"

#include "api/json/hpconfigreader.h"
#include "api/json/servicereader.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// In bytes: of an element of a list, without its texts.
constexpr qint64 elementCost = 400;

qint64 sizeOf(std::initializer_list<const QString *> texts)
{
    qint64 size = elementCost;
    for (const QString *text : texts)
        size += text->size() * qint64(sizeof(QChar));
    return size;
}

qint64 costOf(const ConnectedDataset &dataset)
{
    const QString created = dataset.created.unreadableText();
    const QString updated = dataset.updated.unreadableText();
    return sizeOf(
        {&dataset.datasetId, &dataset.type, &dataset.name, &dataset.schemaName, &dataset.status,
         &created, &updated});
}

qint64 costOf(const ServedTraining &served)
{
    const QString type = served.type.text();
    const QString created = served.created.unreadableText();
    const QString updated = served.updated.unreadableText();
    return sizeOf({&type, &served.version, &served.status, &served.rowCount, &created, &updated});
}

// Whether it is a list. Its elements are read by `readMember(key, value, fields, element)`;
// elements that are no objects are counted.
template <typename Element, typename ReadMember>
bool readList(
    ondemand::value value, QLatin1StringView name, JsonReader &reader, FieldReader &fields,
    QList<Element> &list, qsizetype &unreadable, ReadMember readMember)
{
    list.clear();
    unreadable = 0;
    fields.forget(name);
    if (JsonReader::isNull(value))
        return false;
    ondemand::array array;
    if (const simdjson::error_code error = value.get_array().get(array)) {
        // After any other error the parser must not be asked any more.
        if (error == simdjson::INCORRECT_TYPE)
            fields.noteList(value, name);
        else
            reader.noteBroken(error);
        return false;
    }
    if (!reader.enter())
        return false;
    for (auto item : array) {
        ondemand::value itemValue;
        if (const simdjson::error_code error = item.get(itemValue)) {
            reader.noteBroken(error);
            return false;
        }
        ondemand::object object;
        const simdjson::error_code error = itemValue.get_object().get(object);
        if (error == simdjson::INCORRECT_TYPE) {
            ++unreadable;
            reader.skip(itemValue);
        } else if (error) {
            reader.noteBroken(error);
        } else {
            Element element;
            FieldReader elementFields(reader);
            reader.forEachMember(object, [&](std::string_view key, ondemand::value member) {
                if (!readMember(key, member, elementFields, element))
                    reader.skip(member);
            });
            element.unexpected = elementFields.unexpected();
            reader.spend(costOf(element));
            list.append(element);
        }
        if (reader.isBroken())
            return false;
    }
    reader.leave();
    return true;
}

bool readDataset(
    std::string_view key, ondemand::value value, FieldReader &fields, ConnectedDataset &dataset)
{
    if (key == "datasetId")
        dataset.datasetId = fields.string(value, "datasetId"_L1);
    else if (key == "type")
        dataset.type = fields.string(value, "type"_L1);
    else if (key == "name")
        dataset.name = fields.string(value, "name"_L1);
    else if (key == "schemaName")
        dataset.schemaName = fields.string(value, "schemaName"_L1);
    else if (key == "status")
        dataset.status = fields.string(value, "status"_L1);
    else if (key == "createdDate")
        dataset.created = fields.date(value, "createdDate"_L1);
    else if (key == "updatedDate")
        dataset.updated = fields.date(value, "updatedDate"_L1);
    else
        return false;
    return true;
}

bool readServed(
    std::string_view key, ondemand::value value, FieldReader &fields, ServedTraining &served)
{
    if (key == "dataType")
        served.type = TrainingType::fromText(fields.string(value, "dataType"_L1));
    else if (key == "trainVersion")
        served.version = fields.string(value, "trainVersion"_L1);
    else if (key == "status")
        served.status = fields.string(value, "status"_L1);
    else if (key == "rowCount")
        served.rowCount = fields.stringOrNumber(value, "rowCount"_L1);
    else if (key == "createdDate")
        served.created = fields.date(value, "createdDate"_L1);
    else if (key == "updatedDate")
        served.updated = fields.date(value, "updatedDate"_L1);
    else
        return false;
    return true;
}

// Without these nobody knows which training is meant.
void noteUnnamed(QList<ServedTraining> &list)
{
    for (ServedTraining &served : list) {
        QList<UnexpectedField> fields = served.unexpected.toList();
        const auto noteMissing = [&](QLatin1StringView name, const QString &text) {
            if (text.isEmpty() && !served.unexpected.contains(name))
                fields.append({.name = name});
        };
        noteMissing("dataType"_L1, served.type.text());
        noteMissing("trainVersion"_L1, served.version);
        served.unexpected = UnexpectedFields(fields);
    }
}

} // namespace

void ServiceDetailsReader::read(
    ondemand::object &object, JsonReader &reader, ServiceDetails &service)
{
    FieldReader fields(reader);
    ServiceReader row;
    HpConfigReader hpConfigs;
    reader.forEachMember(object, [&](std::string_view key, ondemand::value value) {
        if (key == "datasets") {
            readList(
                value, "datasets"_L1, reader, fields, service.datasets, service.unreadableDatasets,
                readDataset);
        } else if (key == "infers") {
            ServedTrainings &served = service.served;
            served.isKnown = readList(
                value, "infers"_L1, reader, fields, served.list, served.unreadable, readServed);
        } else if (key == "hpConfig") {
            service.hpConfig = hpConfigs.read(value, reader, fields).hpConfig;
        } else if (!row.readMember(key, value, fields, service)) {
            reader.skip(value);
        }
    });
    noteUnnamed(service.served.list);
    row.end(reader, fields, service);
}
