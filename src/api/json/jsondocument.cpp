// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsondocument.h"

#include "api/json/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

JsonDocument::JsonDocument(QByteArray body)
    : m_body(std::move(body))
{
    m_body.reserve(m_body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    const std::size_t start = m_body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const simdjson::padded_string_view view(
        m_body.constData() + start, std::size_t(m_body.size()) - start,
        std::size_t(m_body.capacity()) - start);
    m_error = m_parser.iterate(view).get(m_document);
    if (!m_error)
        m_error = m_document.get_object().get(m_object);
}

std::string_view JsonDocument::part(const char *begin)
{
    const char *end = nullptr; // where the next token begins, if there is one
    if (m_document.current_location().get(end))
        end = m_body.cend();
    const std::string_view text(begin, std::size_t(end - begin));
    return text.substr(0, text.find_last_of("]}") + 1);
}

std::string_view JsonDocument::wholeObject()
{
    return part(std::find(m_body.cbegin(), m_body.cend(), '{'));
}

ApiError JsonDocument::unreadable(simdjson::error_code error) const
{
    const QString detail = m_body.trimmed().isEmpty()
        ? u"the response is empty"_s
        : u"not the expected JSON (%1)"_s.arg(JsonReader::errorText(error));
    return {.kind = ApiError::Kind::UnreadableResponse, .httpStatus = 200, .detail = detail};
}
