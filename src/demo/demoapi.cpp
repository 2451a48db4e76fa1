// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoapi.h"

#include <QByteArrayList>
#include <QStringBuilder>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace {

using Access = DemoServiceSpec::Access;

// The gateway passes /api/v1/services on as /api/services, which errors of AiTEMS show.
constexpr char publicPrefix[] = "/api/v1/";
constexpr char backendPrefix[] = "/api";

// The value of a parameter, decoded; nothing when it is absent, the first when there are several.
std::optional<QByteArray> parameter(const QByteArray &query, const QByteArray &name)
{
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = equals < 0 ? pair : pair.left(equals);
        if (QByteArray::fromPercentEncoding(key) == name) {
            return equals < 0 ? QByteArray("")
                              : QByteArray::fromPercentEncoding(pair.mid(equals + 1));
        }
    }
    return std::nullopt;
}

// A plain decimal number; an empty value counts as absent, as it did with isRecent in 2022.
bool readNumber(const QByteArray &query, const QByteArray &name, int lowest, int &number)
{
    const QByteArray text = parameter(query, name).value_or(QByteArray());
    if (text.isEmpty())
        return true;
    const bool digits = text.size() <= 10 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 value = text.toLongLong();
    if (!digits || value < lowest || value > std::numeric_limits<int>::max())
        return false;
    number = int(value);
    return true;
}

bool readFlag(const QByteArray &query, const QByteArray &name, bool &flag)
{
    const QByteArray text = parameter(query, name).value_or(QByteArray());
    flag = text == "true";
    return flag || text.isEmpty() || text == "false";
}

// The name of the parameter that cannot be understood, or an empty text.
QByteArray readPage(const QByteArray &query, DemoPage &page)
{
    if (!readNumber(query, "offset", 0, page.offset))
        return "offset";
    return readNumber(query, "limit", 1, page.limit) ? QByteArray() : QByteArray("limit");
}

DemoAnswer badParameter(const QByteArray &name, const QByteArray &path, qint64 now)
{
    return backendError(400, "INVALID_PARAMETER", '[' + name + "] is not valid.", path, now);
}

} // namespace

DemoApi::DemoApi(SignatureVerifier verifier, quint32 seed, qint64 start, double speed)
    : m_verifier(std::move(verifier))
    , m_world(seed, start, speed)
{
}

DemoAnswer DemoApi::answer(const SignatureVerifier::Request &request, qint64 now) const
{
    switch (m_verifier.verify(request, now)) {
    case SignatureVerifier::Verdict::Missing:
        return authenticationFailed("Authentication information are missing.");
    case SignatureVerifier::Verdict::Invalid:
        return authenticationFailed("Invalid authentication information.");
    case SignatureVerifier::Verdict::Good:
        break;
    }

    const qsizetype mark = request.target.indexOf('?');
    const QByteArray path = mark < 0 ? request.target : request.target.left(mark);
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    if (request.method != "GET" || !path.startsWith(publicPrefix))
        return noSuchRoute();

    const QByteArray rest = path.mid(qsizetype(sizeof publicPrefix) - 2);
    QByteArrayList segments = rest.mid(1).split('/');
    for (QByteArray &segment : segments)
        segment = QByteArray::fromPercentEncoding(segment);
    if (segments.constFirst() != "services" || segments.contains(QByteArray()))
        return noSuchRoute();
    if (segments.size() == 1)
        return serviceList(backendPrefix + rest, query, now);
    return ofService(segments, backendPrefix + rest, query, now);
}

DemoAnswer DemoApi::serviceList(const QByteArray &path, const QByteArray &query, qint64 now) const
{
    DemoPage page;
    if (const QByteArray wrong = readPage(query, page); !wrong.isEmpty())
        return badParameter(wrong, path, now);
    return {.body = m_world.services(now, page)};
}

DemoAnswer DemoApi::ofService(
    const QByteArrayList &segments, const QByteArray &path, const QByteArray &query,
    qint64 now) const
{
    const bool one = segments.size() == 2;
    const bool list = segments.size() == 3 && segments[2] == "trains";
    const bool single =
        segments.size() == 6 && segments[2] == "trains" && segments[4] == "versions";
    if (!one && !list && !single)
        return noSuchRoute();

    const QByteArray &id = segments[1];
    const std::optional<Access> access = m_world.access(id);
    if (access == Access::Denied)
        return permissionDenied("Sub account has no permission for this service.");
    if (access != Access::Open) // unknown, or deleted
        return backendError(404, "NOT_FOUND_SERVICE", '[' + id + "] is not found.", path, now);
    if (one)
        return {.body = m_world.service(id, now)};
    if (single) {
        QByteArray training = m_world.training(id, segments[3], segments[5], now);
        if (training.isEmpty()) {
            return backendError(
                404, "NOT_FOUND_TRAIN", '[' + segments[5] + "] is not found.", path, now);
        }
        return {.body = std::move(training)};
    }
    DemoPage page;
    if (const QByteArray wrong = readPage(query, page); !wrong.isEmpty())
        return badParameter(wrong, path, now);
    if (!readFlag(query, "isRecent", page.recentOnly))
        return badParameter("isRecent", path, now);
    return {.body = m_world.trainings(id, now, page)};
}
