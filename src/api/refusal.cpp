// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusal.h"

#include "api/hpvaluereader.h"
#include "api/jsondocument.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// A code is documented as a number and served as a string, or the other way round.
QString readCode(ondemand::value value, JsonReader &reader)
{
    const HpValue code = readHpValue(value, reader);
    return code.kind == HpValue::Kind::Null ? QString() : code.text;
}

} // namespace

Refusal parseRefusal(QByteArray body)
{
    Refusal refusal;
    const QByteArray text = body;
    JsonDocument document(std::move(body));
    JsonReader reader("error");
    const auto readMember = [&](std::string_view key, ondemand::value value) {
        if (key == "errorCode")
            refusal.code = readCode(value, reader);
        else if (key == "message")
            refusal.message = readCode(value, reader);
        else if (key == "details")
            refusal.detail = readCode(value, reader);
        else
            reader.skip(value);
    };
    if (!document.error()) {
        reader.forEachMember(document.object(), [&](std::string_view key, ondemand::value value) {
            ondemand::object inner;
            if (key == "error" && !value.get_object().get(inner))
                reader.forEachMember(inner, readMember); // the gateway's shape
            else if (key == "error")
                refusal.detail = readCode(value, reader); // the service's shape: the exact code
            else
                readMember(key, value);
        });
    }
    const bool isTooDeep = reader.broken() == simdjson::DEPTH_ERROR;
    if (refusal.code.isEmpty() && refusal.message.isEmpty()) {
        refusal.detail = QString::fromUtf8(text.left(200)).simplified();
        if (isTooDeep)
            refusal.detail.prepend(JsonReader::errorText(reader.broken()) + u"; it begins: "_s);
    } else if (isTooDeep && refusal.detail.isEmpty()) {
        refusal.detail = JsonReader::errorText(reader.broken());
    }
    // In a length that can be shown and kept.
    for (QString *field : {&refusal.code, &refusal.message, &refusal.detail})
        field->truncate(2000);
    return refusal;
}
