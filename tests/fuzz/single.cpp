// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/parsers.h"
#include "core/jsontext.h"
#include "fuzz/answerchecks.h"

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

Training withoutSpaces(Training training)
{
    training.json.clear();
    training.hpConfig = withoutNested(training.hpConfig);
    return training;
}

Service withoutSpaces(Service service)
{
    service.json.clear();
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
