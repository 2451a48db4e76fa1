// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/page.h"
#include "fuzz/target.h"
#include "support/sampletrainings.h"

#include <QJsonDocument>
#include <QJsonParseError>

// What holds for every answer that is read.
namespace checks {

// Another parser agrees that this is JSON. Only numbers that no double holds are too much for it.
inline void isJson(QByteArray body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    require(
        error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber,
        "what is read is JSON");
}

inline void isExplained(const ApiError &error)
{
    require(error.kind == ApiError::Kind::UnreadableResponse, "what is not read is unreadable");
    require(!error.detail.isEmpty() || !error.problems.isEmpty(), "what is not read has a reason");
}

inline QList<Service> valuesOf(const QList<Service> &rows)
{
    return rows;
}

inline QList<Training> valuesOf(const TrainingList &rows)
{
    return trainingsOf(rows);
}

// All elements of the list, put together again in their order, are a list that says the same.
template <typename T>
void isComplete(
    const Page<T> &page, const QByteArray &name, ApiResult<Page<T>> (*parse)(QByteArray))
{
    QByteArrayList elements;
    auto odd = page.unreadable.begin();
    for (qsizetype i = 0; i <= page.rows.size(); ++i) {
        for (; odd != page.unreadable.end() && odd->row == i; ++odd)
            elements += odd->json;
        if (i < page.rows.size())
            elements += ListRows<T>::json(page.rows, i);
    }
    const ApiResult<Page<T>> again = parse("{\"" + name + "\":[" + elements.join(',') + "]}");
    require(again.hasValue(), "the elements are a list");
    require(valuesOf(again->rows) == valuesOf(page.rows), "the list of them has the same rows");
    require(again->unreadable == page.unreadable, "and the same elements that are none");
}

// Each row is a row or a problem, and a row read by itself is the same once more.
template <typename T>
void isWhole(const Page<T> &page, ApiResult<T> (*parseOne)(QByteArray))
{
    require(page.rows.size() + page.unreadable.size() == page.rowCount, "each row is counted");
    require(page.problems.isEmpty() == page.unreadable.isEmpty(), "what is not read has a reason");
    for (const OddElement &element : page.unreadable)
        require(element.row <= page.rows.size(), "each element has its place among the rows");
    for (const ReadProblem &problem : page.problems)
        require(!problem.place().isEmpty(), "a problem is named");
    for (const T &row : valuesOf(page.rows)) {
        const ApiResult<T> again = parseOne(row.json);
        require(again.hasValue(), "the text of a row can be read");
        require(*again == row, "the text of a row gives the same row");
    }
}

template <typename T>
bool areEqual(const Page<T> &one, const Page<T> &other)
{
    return valuesOf(one.rows) == valuesOf(other.rows) && one.rowCount == other.rowCount &&
        one.offset == other.offset && one.limit == other.limit && one.problems == other.problems &&
        one.unreadable == other.unreadable;
}

} // namespace checks
