// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/parsers.h"

#include "api/jsonreader.h"

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// The bytes of an answer with the room behind them that simdjson wants, and its parser.
class Document
{
public:
    explicit Document(QByteArray body)
        : m_body(std::move(body))
    {
        m_body.reserve(m_body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        const std::size_t start = m_body.startsWith("\xEF\xBB\xBF") ? 3 : 0; // byte order mark
        const simdjson::padded_string_view view(
            m_body.constData() + start, std::size_t(m_body.size()) - start,
            std::size_t(m_body.capacity()) - start);
        m_error = m_parser.iterate(view).get(m_document);
        if (!m_error)
            m_error = m_document.get_object().get(m_object);
    }

    simdjson::error_code error() const { return m_error; }
    ondemand::object &object() { return m_object; }
    const QByteArray &bytes() const { return m_body; }

    // The object or array that begins there and has been walked through, as it stands in the
    // answer. It shares the memory of the answer: to copy each row would take as long as to read
    // it. QByteArray does so by itself for the whole only.
    QByteArray part(const char *begin)
    {
        const char *end = nullptr; // where the next token begins, if there is one
        if (m_document.current_location().get(end))
            end = m_body.cend();
        const std::string_view text(begin, std::size_t(end - begin));
        QByteArray::DataPointer data = m_body.data_ptr();
        data.setBegin(data.begin() + (begin - m_body.constData()));
        data.size = qsizetype(text.find_last_of("]}") + 1);
        return QByteArray(std::move(data));
    }
    QByteArray wholeObject() { return part(std::find(m_body.cbegin(), m_body.cend(), '{')); }
    // Nothing may follow the object.
    bool isAtEnd() { return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS; }

    ApiError unreadable(simdjson::error_code error) const
    {
        QString detail;
        if (m_body.trimmed().isEmpty())
            detail = u"the answer is empty"_s;
        else
            detail = u"not the expected JSON (%1); it begins: %2"_s.arg(
                JsonReader::errorText(error), QString::fromUtf8(m_body.left(80)).simplified());
        return {.kind = ApiError::Kind::UnreadableAnswer, .httpStatus = 200, .detail = detail};
    }

private:
    QByteArray m_body;
    ondemand::parser m_parser;
    ondemand::document m_document;
    ondemand::object m_object;
    simdjson::error_code m_error;
};

ApiError unreadable(const QString &detail)
{
    return {.kind = ApiError::Kind::UnreadableAnswer, .httpStatus = 200, .detail = detail};
}

// Calls `read(key, value)` for each member.
template <typename Read>
void forEachMember(ondemand::object &object, JsonReader &reader, Read read)
{
    if (!reader.enter())
        return;
    for (auto member : object) {
        const std::string_view key = reader.key(member);
        ondemand::value value;
        if (const simdjson::error_code error = member.value().get(value))
            reader.noteBroken(error);
        if (reader.isBroken())
            return;
        read(key, value);
        if (reader.isBroken())
            return;
    }
    reader.leave();
}

// The text of an object or array as it stands in the answer. It is skipped over thereby, and has
// to be reset to be walked through.
template <typename Container>
std::string_view rawText(Container &container, JsonReader &reader)
{
    std::string_view raw;
    if (const simdjson::error_code error = container.raw_json().get(raw)) {
        reader.noteBroken(error);
        return {};
    }
    return JsonReader::trimmed(raw);
}

template <typename Container>
void reset(Container &container, JsonReader &reader)
{
    if (const simdjson::error_code error = container.reset().error())
        reader.noteBroken(error);
}

HpValue readHpValue(ondemand::value value, JsonReader &reader)
{
    HpValue result;
    ondemand::json_type type{};
    if (const simdjson::error_code error = value.type().get(type)) {
        reader.noteBroken(error);
        return result;
    }
    switch (type) {
    case ondemand::json_type::string:
        result.kind = HpValue::Kind::String;
        result.text = reader.string(value, "value");
        return result;
    case ondemand::json_type::array:
    case ondemand::json_type::object: {
        result.kind =
            type == ondemand::json_type::array ? HpValue::Kind::Array : HpValue::Kind::Object;
        const char *begin = value.raw_json_token().data();
        reader.skip(value);
        // The token behind the value, or the end, bounds it.
        const char *end = nullptr;
        if (!reader.isBroken() && value.current_location().get(end) == simdjson::SUCCESS) {
            std::string_view raw(begin, std::size_t(end - begin));
            raw = raw.substr(0, raw.find_last_of("]}") + 1);
            result.text = JsonReader::toString(raw);
        }
        return result;
    }
    default:
        break;
    }

    const std::string_view token = JsonReader::trimmed(value.raw_json_token());
    if (type == ondemand::json_type::number) {
        int64_t integer = 0;
        const bool fits = value.get_int64().get(integer) == simdjson::SUCCESS;
        result.kind = fits ? HpValue::Kind::Integer : HpValue::Kind::Number;
        result.integer = integer;
        if (!fits)
            reader.skip(value);
    } else if (type == ondemand::json_type::boolean) {
        result.kind = HpValue::Kind::Boolean;
        result.boolean = reader.boolean(value, "value").value_or(false);
    } else {
        reader.skip(value); // null
    }
    result.text = JsonReader::toString(token);
    return result;
}

// Lets a table of strings be asked for what is none.
struct TextHash : std::hash<std::string_view>
{
    using is_transparent = void;
};

// One for each list, for thousands of trainings share their settings and the service's id.
class TrainingReader
{
public:
    using Row = Training;

    void read(ondemand::object &object, JsonReader &reader, Training &training)
    {
        bool hasType = false;
        bool hasStatus = false;
        forEachMember(object, reader, [&](std::string_view key, ondemand::value value) {
            if (key == "serviceId") {
                if (const auto text = reader.text(value, "serviceId"))
                    training.key.serviceId = shared(*text);
            } else if (key == "type") {
                if (const auto text = reader.text(value, "type")) {
                    hasType = true;
                    training.key.type = TrainingType::fromUtf8(*text);
                }
            } else if (key == "version") {
                training.key.version = reader.string(value, "version");
            } else if (key == "description") {
                training.description = reader.string(value, "description");
            } else if (key == "status") {
                if (const auto text = reader.text(value, "status")) {
                    hasStatus = true;
                    training.status = TrainingStatus::fromUtf8(*text);
                }
            } else if (key == "createdDate") {
                if (const auto text = reader.text(value, "createdDate"))
                    training.created = Timestamp::fromText(*text);
            } else if (key == "nextUpdateDate") {
                if (const auto text = reader.text(value, "nextUpdateDate"))
                    training.nextUpdate = Timestamp::fromText(*text);
            } else if (key == "hpConfig") {
                training.hpConfig = readHpConfig(value, reader);
            } else if (key == "inference") {
                training.inference = reader.boolean(value, "inference");
            } else {
                reader.skip(value);
            }
        });

        if (training.key.serviceId.isEmpty())
            reader.noteMissing("serviceId");
        if (!hasType)
            reader.noteMissing("type");
        if (training.key.version.isEmpty())
            reader.noteMissing("version");
        if (!hasStatus)
            reader.noteMissing("status");
        if (training.created.isAbsent())
            reader.noteMissing("createdDate");
    }

private:
    QString shared(std::string_view serviceId)
    {
        if (m_serviceId.isNull() || m_serviceIdText != serviceId) {
            m_serviceIdText = serviceId;
            m_serviceId = JsonReader::toString(serviceId);
        }
        return m_serviceId;
    }

    HpConfig readHpConfig(ondemand::value value, JsonReader &reader)
    {
        if (JsonReader::isNull(value))
            return {};
        ondemand::object object;
        if (const simdjson::error_code error = value.get_object().get(object)) {
            reader.note(error, value, "hpConfig", "an object");
            return {};
        }
        const std::string_view raw = rawText(object, reader);
        const auto known = m_hpConfigs.find(raw);
        if (known != m_hpConfigs.end())
            return known->second;
        reset(object, reader);
        if (reader.isBroken())
            return {};

        std::optional<bool> enabled;
        QList<HpOption> options;
        forEachMember(object, reader, [&](std::string_view key, ondemand::value inner) {
            if (key == "is_enabled") {
                enabled = reader.boolean(inner, "hpConfig.is_enabled");
            } else {
                // The name first: reading the value may overwrite the key.
                const QString name = JsonReader::toString(key);
                options.append({name, readHpValue(inner, reader)});
            }
        });
        if (!reader.isGood())
            return {};
        return m_hpConfigs.emplace(raw, HpConfig(enabled, std::move(options))).first->second;
    }

    std::string m_serviceIdText;
    QString m_serviceId;
    // By their text in the answer.
    std::unordered_map<std::string, HpConfig, TextHash, std::equal_to<>> m_hpConfigs;
};

class ServiceReader
{
public:
    using Row = Service;

    void read(ondemand::object &object, JsonReader &reader, Service &service)
    {
        bool hasStatus = false;
        forEachMember(object, reader, [&](std::string_view key, ondemand::value value) {
            if (key == "serviceId") {
                service.serviceId = reader.string(value, "serviceId");
            } else if (key == "name") {
                service.name = reader.string(value, "name");
            } else if (key == "status") {
                const QString status = reader.string(value, "status");
                hasStatus = !status.isNull();
                service.status = ServiceStatus::fromText(status);
            } else if (key == "createdDate") {
                if (const auto text = reader.text(value, "createdDate"))
                    service.created = Timestamp::fromText(*text);
            } else if (key == "updatedDate") {
                if (const auto text = reader.text(value, "updatedDate"))
                    service.updated = Timestamp::fromText(*text);
            } else if (key == "actionName") {
                service.actionName = reader.string(value, "actionName");
            } else if (key == "permission") {
                service.permission = reader.string(value, "permission");
            } else if (key == "description") {
                service.description = reader.string(value, "description");
            } else if (key == "type") {
                service.type = reader.string(value, "type");
            } else if (key == "learningInterval") {
                service.learningInterval = reader.string(value, "learningInterval");
            } else if (key == "scheduledDate") {
                service.scheduledDate = reader.string(value, "scheduledDate");
            } else {
                reader.skip(value);
            }
        });

        if (service.serviceId.isEmpty())
            reader.noteMissing("serviceId");
        if (service.name.isNull())
            reader.noteMissing("name");
        if (!hasStatus)
            reader.noteMissing("status");
    }
};

// The rows of a list. One that cannot be read is a problem of the page and spoils no other.
// So many are enough to see what is wrong with an answer.
void noteProblem(QStringList &problems, const QString &problem)
{
    constexpr qsizetype most = 1000;
    if (problems.size() < most)
        problems.append(problem);
    else if (problems.size() == most)
        problems.append(u"further rows are not told one by one"_s);
}

template <typename RowReader>
simdjson::error_code readRows(
    Document &document, ondemand::array &list, const char *name, RowReader &rowReader,
    Page<typename RowReader::Row> &page)
{
    for (auto element : list) {
        ondemand::value value;
        if (const simdjson::error_code error = element.get(value))
            return error;
        JsonReader reader(name, page.rowCount++);
        ondemand::object object;
        const char *begin = std::string_view(value.raw_json_token()).data();
        if (value.get_object().get(object)) {
            reader.skip(value);
            noteProblem(page.problems, reader.where() + u" should be an object"_s);
        } else {
            auto &row = page.rows.emplaceBack();
            rowReader.read(object, reader, row);
            if (reader.isGood()) {
                row.json = document.part(begin);
            } else {
                page.rows.removeLast();
                noteProblem(page.problems, reader.problem());
            }
        }
        if (reader.isBroken())
            return reader.broken();
    }
    return simdjson::SUCCESS;
}

template <typename RowReader>
ApiResult<Page<typename RowReader::Row>>
parsePage(QByteArray body, const char *name, RowReader &rowReader)
{
    Document document(std::move(body));
    if (document.error())
        return document.unreadable(document.error());

    Page<typename RowReader::Row> page;
    bool hasList = false;
    JsonReader reader("answer");
    forEachMember(document.object(), reader, [&](std::string_view key, ondemand::value value) {
        if (key == name) {
            // Should it come twice, the last one counts, as with any other member.
            page = {.offset = page.offset, .limit = page.limit};
            ondemand::array list;
            const simdjson::error_code error = value.get_array().get(list);
            hasList = !error;
            if (error)
                reader.note(error, value, name, "an array");
            else
                reader.noteBroken(readRows(document, list, name, rowReader, page));
        } else if (key == "offset") {
            page.offset = reader.integer(value, "offset");
        } else if (key == "limit") {
            page.limit = reader.integer(value, "limit");
        } else {
            reader.skip(value);
        }
    });
    if (reader.isBroken())
        return document.unreadable(reader.broken());
    if (!document.isAtEnd())
        return document.unreadable(simdjson::TRAILING_CONTENT);
    if (hasList)
        return page;
    if (!reader.problem().isNull())
        return unreadable(reader.problem());

    // A gateway has been seen to refuse with a good status.
    ApiError error = unreadable(u"the answer has no \"%1\""_s.arg(QLatin1StringView(name)));
    const Refusal refusal = parseRefusal(document.bytes());
    error.code = refusal.code;
    error.message = refusal.message;
    return error;
}

template <typename RowReader>
ApiResult<typename RowReader::Row> parseOne(QByteArray body, const char *name)
{
    Document document(std::move(body));
    if (document.error())
        return document.unreadable(document.error());
    JsonReader reader(name);
    typename RowReader::Row row;
    RowReader().read(document.object(), reader, row);
    if (reader.isBroken())
        return document.unreadable(reader.broken());
    if (!document.isAtEnd())
        return document.unreadable(simdjson::TRAILING_CONTENT);
    if (!reader.isGood())
        return unreadable(reader.problem());
    row.json = document.wholeObject();
    return row;
}

// A code is documented as a number and served as a string, or the other way round.
QString readCode(ondemand::value value, JsonReader &reader)
{
    const HpValue code = readHpValue(value, reader);
    return code.kind == HpValue::Kind::Null ? QString() : code.text;
}

} // namespace

ApiResult<Page<Training>> parseTrainings(QByteArray body)
{
    TrainingReader rowReader;
    return parsePage(std::move(body), "trains", rowReader);
}

std::function<ApiResult<Page<Training>>(QByteArray body)> trainingsParser()
{
    return [rowReader = std::make_shared<TrainingReader>()](QByteArray body) {
        return parsePage(std::move(body), "trains", *rowReader);
    };
}

ApiResult<Training> parseTraining(QByteArray body)
{
    return parseOne<TrainingReader>(std::move(body), "training");
}

ApiResult<Page<Service>> parseServices(QByteArray body)
{
    ServiceReader rowReader;
    return parsePage(std::move(body), "services", rowReader);
}

ApiResult<Service> parseService(QByteArray body)
{
    return parseOne<ServiceReader>(std::move(body), "service");
}

Refusal parseRefusal(QByteArray body)
{
    Refusal refusal;
    const QByteArray text = body;
    Document document(std::move(body));
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
        forEachMember(document.object(), reader, [&](std::string_view key, ondemand::value value) {
            ondemand::object inner;
            if (key == "error" && !value.get_object().get(inner))
                forEachMember(inner, reader, readMember); // the gateway's shape
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
