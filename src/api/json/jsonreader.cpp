// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonreader.h"

#include "api/json/jsonstring.h"

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

ReadProblem::Type typeOf(ondemand::json_type type)
{
    switch (type) {
    case ondemand::json_type::array:
        return ReadProblem::Type::Array;
    case ondemand::json_type::object:
        return ReadProblem::Type::Object;
    case ondemand::json_type::number:
        return ReadProblem::Type::Number;
    case ondemand::json_type::string:
        return ReadProblem::Type::Text;
    case ondemand::json_type::boolean:
        return ReadProblem::Type::TrueOrFalse;
    case ondemand::json_type::null:
        return ReadProblem::Type::Null;
    default: // newer versions of simdjson know of one more
        return ReadProblem::Type::Other;
    }
}

constexpr qint64 mostUnescaped = 16 * 1024 * 1024;

bool hasEscape(std::string_view content)
{
    return content.find('\\') != std::string_view::npos;
}

// Whether all escapes in it are some.
bool isText(ondemand::raw_json_string string)
{
    const std::string_view content = stringContent(string.raw());
    return !hasEscape(content) || unescaped(content);
}

} // namespace

bool JsonReader::isNull(Value value)
{
    // Newer versions of simdjson return a result here, older ones a bool.
    simdjson::simdjson_result<bool> null = value.is_null();
    bool yes = false;
    return std::move(null).get(yes) == simdjson::SUCCESS && yes;
}

QString JsonReader::toString(std::string_view text)
{
    // An empty one would become null.
    return text.empty() ? u""_s : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view JsonReader::trimmed(std::string_view json)
{
    const std::size_t last = json.find_last_not_of(" \t\r\n");
    return json.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

// By the grammar of JSON, of any size and precision.
bool JsonReader::isNumber(std::string_view json)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < json.size() && json[i] >= '0' && json[i] <= '9')
            ++i;
        return i - begin;
    };
    if (i < json.size() && json[i] == '-')
        ++i;
    const bool leadingZero = i < json.size() && json[i] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (i < json.size() && json[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < json.size() && (json[i] == 'e' || json[i] == 'E')) {
        ++i;
        if (i < json.size() && (json[i] == '+' || json[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == json.size();
}

bool JsonReader::spend(qint64 bytes)
{
    if (!m_budget || m_budget->spend(bytes))
        return true;
    noteBroken(simdjson::MEMALLOC);
    return false;
}

Timestamp JsonReader::timestamp(std::string_view text) const
{
    return m_zone ? m_zone->read(text) : Timestamp::fromText(text);
}

QString JsonReader::string(Value value, const char *name)
{
    const std::optional<std::string_view> content = text(value, name);
    return content ? toString(*content) : QString();
}

std::optional<std::string_view> JsonReader::text(Value value, const char *name)
{
    if (isNull(value))
        return {};
    ondemand::raw_json_string raw;
    if (const simdjson::error_code error = value.get_raw_json_string().get(raw)) {
        note(error, value, name, ReadProblem::Type::Text);
        return {};
    }
    return content(raw);
}

std::string_view JsonReader::content(ondemand::raw_json_string string)
{
    return plainText(stringContent(string.raw()));
}

std::string_view JsonReader::json(Value value)
{
    ondemand::json_type type{};
    if (const simdjson::error_code error = value.type().get(type)) {
        noteBroken(error);
        return {};
    }
    const std::string_view token = trimmed(value.raw_json_token());
    skip(value);
    if (isBroken())
        return {};
    if (type != ondemand::json_type::array && type != ondemand::json_type::object)
        return token;
    // The token behind the value bounds it. It has one, since a row is around it.
    const char *end = nullptr;
    if (const simdjson::error_code error = value.current_location().get(end)) {
        noteBroken(error);
        return {};
    }
    const std::string_view raw(token.data(), std::size_t(end - token.data()));
    return raw.substr(0, raw.find_last_of("]}") + 1);
}

std::string_view JsonReader::key(simdjson::simdjson_result<ondemand::field> &member)
{
    ondemand::raw_json_string raw;
    if (const simdjson::error_code error = member.key().get(raw)) {
        noteBroken(error);
        return {};
    }
    return content(raw);
}

// Most strings hold no escape, and need not be copied to be read. That they are well-formed UTF-8
// without control characters, and end, has been seen to by simdjson's first pass over the whole
// response.
std::string_view JsonReader::plainText(std::string_view content)
{
    if (!hasEscape(content))
        return content;
    std::optional<std::string> text = unescaped(content);
    if (!text) {
        noteBroken(simdjson::STRING_ERROR);
        return {};
    }
    // As long as the row is read, for no row can be so large that this would matter.
    const auto size = qint64(text->size() + sizeof(std::string) + sizeof(void *) * 2);
    m_unescapedSize += size;
    if (m_unescapedSize > mostUnescaped && !spend(size))
        return {};
    return m_unescaped.emplace_front(*std::move(text));
}

std::optional<bool> JsonReader::boolean(Value value, const char *name)
{
    if (isNull(value))
        return {};
    bool content = false;
    if (const simdjson::error_code error = value.get_bool().get(content)) {
        note(error, value, name, ReadProblem::Type::TrueOrFalse);
        return {};
    }
    return content;
}

std::optional<qint64> JsonReader::integer(Value value, const char *name)
{
    if (isNull(value))
        return {};
    int64_t content = 0;
    const bool isString =
        std::string_view(value.raw_json_token()).front() == '"'; // as some send it
    auto number = isString ? value.get_int64_in_string() : value.get_int64();
    if (const simdjson::error_code error = std::move(number).get(content)) {
        note(error, value, name, ReadProblem::Type::WholeNumber);
        return {};
    }
    return content;
}

bool JsonReader::enter()
{
    if (m_nesting >= maximumNesting) {
        noteBroken(simdjson::DEPTH_ERROR);
        return false;
    }
    ++m_nesting;
    return true;
}

void JsonReader::skip(Value value)
{
    if (isBroken())
        return;
    ondemand::json_type type{};
    if (const simdjson::error_code error = value.type().get(type)) {
        noteBroken(error);
        return;
    }
    simdjson::error_code error = simdjson::SUCCESS;
    switch (type) {
    case ondemand::json_type::object: {
        ondemand::object object;
        if ((error = value.get_object().get(object)))
            break;
        forEachMember(object, [this](std::string_view, Value inner) { skip(inner); });
        break;
    }
    case ondemand::json_type::array: {
        ondemand::array array;
        if ((error = value.get_array().get(array)))
            break;
        if (!enter())
            return;
        for (auto element : array) {
            ondemand::value inner;
            if ((error = element.get(inner)))
                break;
            skip(inner);
            if (isBroken())
                return;
        }
        leave();
        break;
    }
    case ondemand::json_type::string: {
        ondemand::raw_json_string raw;
        error = value.get_raw_json_string().get(raw);
        if (!error && !isText(raw))
            error = simdjson::STRING_ERROR;
        break;
    }
    case ondemand::json_type::number:
        if (!isNumber(trimmed(value.raw_json_token())))
            error = simdjson::NUMBER_ERROR;
        break;
    case ondemand::json_type::boolean: {
        bool content = false;
        error = value.get_bool().get(content);
        break;
    }
    case ondemand::json_type::null:
        if (!isNull(value))
            error = simdjson::N_ATOM_ERROR;
        break;
    default:
        error = simdjson::TAPE_ERROR;
    }
    if (error)
        noteBroken(error);
}

void JsonReader::noteNoObject(ondemand::json_type found)
{
    noteProblem(
        "",
        {.kind = ReadProblem::Kind::WrongType,
         .expected = ReadProblem::Type::Object,
         .found = typeOf(found)});
}

void JsonReader::noteMissing(const char *name)
{
    noteProblem(name, {.kind = ReadProblem::Kind::Missing});
}

void JsonReader::noteTooLong(const char *name, qsizetype most)
{
    noteProblem(name, {.kind = ReadProblem::Kind::TooLong, .most = most});
}

void JsonReader::note(
    simdjson::error_code error, Value value, const char *name, ReadProblem::Type wanted)
{
    ondemand::json_type type{};
    if (const simdjson::error_code broken = value.type().get(type)) {
        noteBroken(broken);
        return;
    }
    switch (error) {
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE: {
        // What cannot be read as the expected type must still be JSON of some type, for the type
        // is told by the first character alone.
        skip(value);
        if (isBroken())
            return;
        noteProblem(
            name,
            {.kind = ReadProblem::Kind::WrongType, .expected = wanted, .found = typeOf(type)});
        break;
    }
    default:
        noteBroken(error);
    }
}

void JsonReader::noteProblem(const char *name, ReadProblem problem)
{
    if (m_problem)
        return;
    problem.container = QLatin1StringView(m_name);
    problem.index = m_index;
    problem.field = QLatin1StringView(name);
    m_problem = problem;
}

void JsonReader::noteBroken(simdjson::error_code error)
{
    if (!isBroken())
        m_broken = error;
}

QString JsonReader::errorText(simdjson::error_code error)
{
    // simdjson's own text names a function and a limit that is not ours.
    return error == simdjson::DEPTH_ERROR ? u"nesting at most %1"_s.arg(maximumNesting)
                                          : QString::fromLatin1(simdjson::error_message(error));
}
