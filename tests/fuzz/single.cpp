// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"
#include "core/jsontext.h"
#include "fuzz/answerchecks.h"

using namespace Qt::StringLiterals;

namespace {

// The texts of some that could differ in white space: those of arrays and objects.
HpConfig withoutNested(const HpConfig &config)
{
    QList<HpOption> options = config.options();
    for (HpOption &option : options) {
        if (option.value.kind == HpValue::Kind::Array || option.value.kind == HpValue::Kind::Object)
            option.value.text.clear();
    }
    return HpConfig(config.enabled(), options);
}

bool isNested(const UnexpectedField &field)
{
    return field.found == UnexpectedField::Found::OtherJson &&
        (field.value.startsWith(u'[') || field.value.startsWith(u'{'));
}

// Likewise, where something else than an array or object is documented.
UnexpectedFields withoutNested(const UnexpectedFields &unexpected)
{
    QList<UnexpectedField> fields = unexpected.toList();
    for (UnexpectedField &field : fields) {
        if (isNested(field))
            field.value.clear();
    }
    return UnexpectedFields(fields);
}

Training withoutSpaces(Training training)
{
    for (const UnexpectedField &field : training.unexpected.toList()) {
        if (!isNested(field))
            continue;
        if (field.name == "description"_L1)
            training.description.clear();
        else if (field.name == "status"_L1)
            training.status = {};
        else if (field.name == "createdDate"_L1)
            training.created = {};
        else if (field.name == "nextUpdateDate"_L1)
            training.nextUpdate = {};
    }
    training.json.clear();
    training.hpConfig = withoutNested(training.hpConfig);
    training.unexpected = withoutNested(training.unexpected);
    return training;
}

// Of texts and dates of an element of a list those that came as something else.
template <typename Element>
void clearNested(Element &element, std::initializer_list<QString *> texts)
{
    for (const UnexpectedField &field : element.unexpected.toList()) {
        if (!isNested(field))
            continue;
        if (field.name == "createdDate"_L1)
            element.created = {};
        else if (field.name == "updatedDate"_L1)
            element.updated = {};
        for (QString *text : texts) {
            if (*text == field.value)
                text->clear();
        }
    }
    element.unexpected = withoutNested(element.unexpected);
}

ServiceDetails withoutSpaces(ServiceDetails service)
{
    for (ConnectedDataset &dataset : service.datasets)
        clearNested(
            dataset,
            {&dataset.datasetId, &dataset.type, &dataset.name, &dataset.schemaName,
             &dataset.status});
    for (ServedTraining &served : service.served.list) {
        for (const UnexpectedField &field : served.unexpected.toList()) {
            if (isNested(field) && field.name == "dataType"_L1)
                served.type = {};
        }
        clearNested(served, {&served.version, &served.status, &served.rowCount});
    }
    service.hpConfig = withoutNested(service.hpConfig);
    for (const UnexpectedField &field : service.unexpected.toList()) {
        if (!isNested(field))
            continue;
        if (field.name == "status"_L1)
            service.status = {};
        else if (field.name == "createdDate"_L1)
            service.created = {};
        else if (field.name == "updatedDate"_L1)
            service.updated = {};
        for (QString *text :
             {&service.name, &service.actionName, &service.permission, &service.description,
              &service.type, &service.learningInterval, &service.scheduledDate}) {
            if (*text == field.value)
                text->clear();
        }
    }
    service.json.clear();
    service.unexpected = withoutNested(service.unexpected);
    return service;
}

// What was read says the same after it was laid out for people.
template <typename T>
void testParser(ApiResult<T> (*parse)(QByteArray), const QByteArray &input)
{
    const ApiResult<T> one = parse(input);
    if (!one) {
        checks::isExplained(one.error());
        return;
    }
    checks::isJson(input);
    require(input.contains(one->json), "the text of a row is part of the answer");
    const ApiResult<T> again = parse(indentedJson(one->json));
    require(again.hasValue(), "indented text can be read");
    require(withoutSpaces(*again) == withoutSpaces(*one), "indented text says the same");
}

} // namespace

// One training or one service.
void testInput(const QByteArray &input)
{
    testParser(parseTraining, input);
    testParser(parseService, input);
}
