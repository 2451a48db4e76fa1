// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QByteArray>

#include <simdjson.h>

#include <string_view>

// The bytes of a response with the room behind them that simdjson wants, and its parser. What is
// read of them is valid while the document is.
class JsonDocument
{
public:
    // A response is an object. A byte order mark is passed over.
    explicit JsonDocument(QByteArray body);

    simdjson::error_code error() const { return m_error; }
    simdjson::ondemand::object &object() { return m_object; }
    const QByteArray &bytes() const { return m_body; }

    // The object or array that begins there and has been walked through, as it stands in the
    // response.
    std::string_view part(const char *begin);
    std::string_view wholeObject();
    // Nothing may follow the object.
    bool isAtEnd() { return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS; }

    ApiError unreadable(simdjson::error_code error) const;

private:
    QByteArray m_body;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    simdjson::ondemand::object m_object;
    simdjson::error_code m_error;
};
