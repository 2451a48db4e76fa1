// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/refusal.h"

#include "api/harmlesstext.h"
#include "api/json/hpvaluereader.h"
#include "api/json/jsondocument.h"
#include "api/responsetext.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// Bytes, of which the first line is made.
constexpr qsizetype mostOfUnknown = 2000;

// A sentence of the gateway, or the exact code of the service.
QString harmlessDetail(const QString &detail)
{
    const QString code = harmlessCode(detail);
    return code.isEmpty() ? harmlessLine(detail) : code;
}

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
    const QByteArray text = body.left(mostOfUnknown);
    // Of a large one nothing but its beginning is looked at: what is small there can be large here.
    const bool isTooLarge = body.size() > longestResponse;
    JsonDocument document(isTooLarge ? QByteArray() : std::move(body));
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
    const bool isUnknown = refusal.code.isEmpty() && refusal.message.isEmpty();
    refusal.code = harmlessCode(refusal.code);
    refusal.message = harmlessLine(refusal.message);
    refusal.detail =
        isUnknown ? harmlessLine(QString::fromUtf8(text)) : harmlessDetail(refusal.detail);
    if (reader.broken() == simdjson::DEPTH_ERROR && refusal.detail.isEmpty())
        refusal.detail = JsonReader::errorText(reader.broken());
    return refusal;
}
