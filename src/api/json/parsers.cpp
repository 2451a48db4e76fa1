// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/parsers.h"

#include "api/json/jsondocument.h"
#include "api/json/refusal.h"
#include "api/json/servicedetailsreader.h"
#include "api/json/servicereader.h"
#include "api/json/trainingreader.h"

#include <memory>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// In bytes: of a row and the places where it is looked up, without its texts; of an element that is
// no row, which is kept in several lists.
constexpr qint64 rowCost = 256;
constexpr qint64 oddCost = 128;

ApiError unreadable(const ReadProblem &problem)
{
    return {.kind = ApiError::Kind::UnreadableResponse, .httpStatus = 200, .problems = {problem}};
}

qint64 sizeOf(const QString &text)
{
    return text.size() * qint64(sizeof(QChar));
}

qint64 sizeOf(const UnexpectedFields &fields)
{
    qint64 size = 0;
    for (const UnexpectedField &field : fields.toList())
        size += qint64(sizeof field) + sizeOf(field.value);
    return size;
}

// As if it were UTF-16 and ASCII.
qint64 sizeOf(std::string_view text)
{
    return qint64(text.size() * sizeof(QChar));
}

// Beside the response itself, and the options. Known types and states are shared; texts that the
// service may make up for each row are counted, the service's id too.
qint64 costOf(const TrainingRow &row)
{
    return rowCost + sizeOf(row.version) + sizeOf(row.serviceId) +
        sizeOf(row.description.value_or(std::string_view())) + sizeOf(row.unexpected) +
        sizeOf(row.created.unreadableText()) + sizeOf(row.nextUpdate.unreadableText()) +
        (TrainingStatus::isKnown(row.status) ? 0 : sizeOf(row.status)) +
        (TrainingType::isKnown(row.type) ? 0 : sizeOf(row.type));
}

qint64 costOf(const Service &service)
{
    qint64 cost = rowCost + sizeOf(service.unexpected) + sizeOf(service.status.text()) +
        sizeOf(service.created.unreadableText()) + sizeOf(service.updated.unreadableText());
    for (const QString &text :
         {service.serviceId, service.name, service.actionName, service.permission,
          service.description, service.type, service.learningInterval, service.scheduledDate})
        cost += sizeOf(text);
    return cost;
}

QByteArray bytes(std::string_view json)
{
    return {json.data(), qsizetype(json.size())};
}

void setJson(TrainingRow &row, std::string_view json)
{
    row.json = json;
}

void setJson(Service &service, std::string_view json)
{
    service.json = bytes(json);
}

// What a row that is read by itself becomes.
Training valueOf(const TrainingRow &row)
{
    TrainingList list;
    list.append(row);
    return list.at(0);
}

ServiceDetails valueOf(const ServiceDetails &service)
{
    return service;
}

// The rows of a list. One that cannot be read is a problem of the page and spoils no other.
template <typename T, typename RowReader>
simdjson::error_code readRows(
    JsonDocument &document, ondemand::array &list, const char *name, qint64 firstRow,
    RowReader &rowReader, Page<T> &page, MemoryBudget &budget, const ServiceZone &zone)
{
    for (auto element : list) {
        if (budget.isSpent())
            return simdjson::MEMALLOC;
        ondemand::value value;
        if (const simdjson::error_code error = element.get(value))
            return error;
        JsonReader reader(name, firstRow + page.rowCount++);
        reader.setBudget(&budget);
        reader.setZone(&zone);
        ondemand::object object;
        const char *begin = std::string_view(value.raw_json_token()).data();
        const auto noteUnreadable = [&](std::string_view json) {
            budget.spend(oddCost);
            if (page.problems.size() < mostReadProblems)
                page.problems.append(*reader.problem());
            page.unreadable.append({.row = page.rows.size(), .json = bytes(json)});
        };
        const simdjson::error_code error = value.get_object().get(object);
        if (error && error != simdjson::INCORRECT_TYPE)
            return error;
        if (error) {
            ondemand::json_type type{};
            if (const simdjson::error_code odd = value.type().get(type))
                return odd;
            const std::string_view json = reader.json(value);
            reader.noteNoObject(type);
            if (!reader.isBroken())
                noteUnreadable(json);
        } else {
            typename RowReader::Row row;
            rowReader.read(object, reader, row);
            if (reader.isGood()) {
                setJson(row, document.part(begin));
                budget.spend(costOf(row));
                page.rows.append(row);
            } else if (!reader.isBroken()) {
                noteUnreadable(document.part(begin));
            }
        }
        if (reader.isBroken())
            return reader.broken();
    }
    return simdjson::SUCCESS;
}

// `page`: an empty one.
template <typename T, typename RowReader>
ApiResult<Page<T>> parsePage(
    QByteArray body, const char *name, qint64 firstRow, RowReader &rowReader, Page<T> page,
    MemoryBudget &budget, const ServiceZone &zone)
{
    const Page<T> empty = page;
    const qint64 before = budget.left();
    if (!budget.spend(body.size())) { // its rows keep their JSON
        page.isCut = true;
        return page;
    }
    JsonDocument document(std::move(body));
    if (document.error())
        return document.unreadable(document.error());

    bool hasList = false;
    bool isNamed = false; // whatever it is that has the name of the list
    JsonReader reader("response");
    reader.setBudget(&budget);
    reader.forEachMember(document.object(), [&](std::string_view key, ondemand::value value) {
        if (key == name) {
            // Should it come twice, the last one counts, as with any other member.
            page.rows = empty.rows;
            page.rowCount = 0;
            page.problems.clear();
            page.unreadable.clear();
            isNamed = true;
            ondemand::array list;
            const simdjson::error_code error = value.get_array().get(list);
            hasList = !error;
            if (error) {
                reader.forgetProblem(); // of the range
                reader.note(error, value, name, ReadProblem::Type::Array);
            } else {
                reader.noteBroken(
                    readRows(document, list, name, firstRow, rowReader, page, budget, zone));
            }
        } else if (key == "offset") {
            page.offset = reader.integer(value, "offset");
        } else if (key == "limit") {
            page.limit = reader.integer(value, "limit");
        } else {
            reader.skip(value);
        }
    });
    ListRows<T>::close(page.rows);
    page.cost = before - budget.left();
    page.isCut = budget.isSpent();
    if (page.isCut)
        return page;
    if (reader.isBroken())
        return document.unreadable(reader.broken());
    if (!document.isAtEnd())
        return document.unreadable(simdjson::TRAILING_CONTENT);
    if (hasList)
        return page;
    if (!isNamed) {
        reader.forgetProblem();
        reader.noteMissing(name);
    }

    // A gateway has been seen to refuse with a good status.
    ApiError error = unreadable(*reader.problem());
    const Refusal refusal = parseRefusal(document.bytes());
    error.code = refusal.code;
    error.message = refusal.message;
    return error;
}

template <typename T, typename RowReader>
ApiResult<T>
parseOne(QByteArray body, const char *name, MemoryBudget &budget, const ServiceZone &zone)
{
    const auto tooLarge = [] {
        return ApiError{
            .kind = ApiError::Kind::ResponseTooLarge,
            .httpStatus = 200,
            .detail = u"more than there is memory for"_s};
    };
    if (!budget.spend(body.size()))
        return tooLarge();
    JsonDocument document(std::move(body));
    if (document.error())
        return document.unreadable(document.error());
    JsonReader reader(name);
    reader.setBudget(&budget);
    reader.setZone(&zone);
    typename RowReader::Row row;
    RowReader().read(document.object(), reader, row);
    if (reader.isGood())
        budget.spend(costOf(row));
    if (budget.isSpent())
        return tooLarge();
    if (reader.isBroken())
        return document.unreadable(reader.broken());
    if (!document.isAtEnd())
        return document.unreadable(simdjson::TRAILING_CONTENT);
    if (!reader.isGood())
        return unreadable(*reader.problem());
    setJson(row, document.wholeObject());
    return valueOf(row);
}

} // namespace

ApiResult<Page<Training>> parseTrainings(QByteArray body)
{
    MemoryBudget budget;
    return trainingsParser()(std::move(body), 0, budget);
}

ApiResult<Page<Service>> parseServices(QByteArray body)
{
    MemoryBudget budget;
    return servicesParser()(std::move(body), 0, budget);
}

PageParser<Training> trainingsParser(JsonPages::Keep keep, const ServiceZone &zone)
{
    return [rowReader = std::make_shared<TrainingReader>(), keep,
            zone](QByteArray body, qint64 firstRow, MemoryBudget &budget) {
        Page<Training> page;
        page.rows = TrainingList(keep);
        return parsePage(
            std::move(body), "trains", firstRow, *rowReader, std::move(page), budget, zone);
    };
}

PageParser<Service> servicesParser(const ServiceZone &zone)
{
    return [zone](QByteArray body, qint64 firstRow, MemoryBudget &budget) {
        ServiceReader rowReader;
        return parsePage(
            std::move(body), "services", firstRow, rowReader, Page<Service>(), budget, zone);
    };
}

ApiResult<Training> parseTraining(QByteArray body)
{
    MemoryBudget budget;
    return parseTraining(std::move(body), budget);
}

ApiResult<Training> parseTraining(QByteArray body, MemoryBudget &budget, const ServiceZone &zone)
{
    return parseOne<Training, TrainingReader>(std::move(body), "training", budget, zone);
}

ApiResult<ServiceDetails> parseService(QByteArray body)
{
    MemoryBudget budget;
    return parseService(std::move(body), budget);
}

ApiResult<ServiceDetails>
parseService(QByteArray body, MemoryBudget &budget, const ServiceZone &zone)
{
    return parseOne<ServiceDetails, ServiceDetailsReader>(std::move(body), "service", budget, zone);
}
