// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/boardtext.h"

#include "api/apiclient.h"
#include "board/board.h"
#include "core/textorder.h"
#include "wording/errortext.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"
#include "wording/unexpectedtext.h"
#include "wording/unreadabletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

// What is on the board all the same, and of when it is.
QString shownSince(const Board &board, const TimeFormat &times)
{
    if (board.trainings().list().isEmpty())
        return {};
    if (board.state().rememberedAt != 0) {
        return BoardText::tr("Showing what was last known, as of %1.", "%1 is a moment")
            .arg(times.relativeText(
                board.state().rememberedAt, QDateTime::currentMSecsSinceEpoch()));
    }
    if (board.state().updatedAt == 0)
        return {};
    return BoardText::tr("Showing data from %1.").arg(times.timeOfDay(board.state().updatedAt));
}

// What somebody can do whose keys were refused.
void offerOtherKeys(Message &message, const ApiError &error, KeyOrigin origin)
{
    if (error.httpStatus != 401 && error.kind != ApiError::Kind::UnusableKeys)
        return;
    if (error.kind == ApiError::Kind::AuthenticationFailed)
        message.action = error.needsClockConsent ? Message::Action::UseServerTime
                                                 : Message::Action::InspectSignature;
    switch (origin) {
    case KeyOrigin::Account:
        message.secondAction = Message::Action::EditAccount;
        break;
    case KeyOrigin::Environment:
        message.text = sentences(
            message.text,
            BoardText::tr("The keys come from the environment variables %1 and %2.")
                .arg(u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SECRET_KEY"_s));
        break;
    case KeyOrigin::Demo: // nobody can change them
        break;
    }
}

Message
errorMessage(const ApiError &error, const Board &board, KeyOrigin origin, const TimeFormat &times)
{
    const ErrorText text = errorText(error, board.host());
    Message message{
        .kind = Message::Kind::Error,
        .text = sentences(text.what, text.advice),
        .details = text.details,
        .response = error.response,
        .canRetry = true};
    offerOtherKeys(message, error, origin);
    message.text = sentences(message.text, shownSince(board, times));
    return message;
}

// It goes on by itself, so this is no error yet.
Message retryMessage(const RetryWait &retry, const QString &host, const QString &shown)
{
    const ErrorText text = errorText(retry.error, host);
    return {
        .kind = Message::Kind::Warning,
        .text = sentences(text.what, shown),
        .details = text.details};
}

Message retryingMessage(const RetryWait &retry, const QString &host, const QString &shown)
{
    Message message = retryMessage(retry, host, shown);
    message.progress = BoardText::tr("Retrying now (attempt %1 of %2).")
                           .arg(QString::number(retry.attempt), QString::number(retry.attempts));
    return message;
}

// So many names tell enough; all of them stand in the details.
constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 40; // characters
constexpr qsizetype mostCauses = 2;

QString nameOf(const Board &board, const QString &serviceId)
{
    return shortened(shownInLine(board.services().nameOf(serviceId)), longestName);
}

QString someOf(const QStringList &names)
{
    if (names.size() <= mostNames)
        return listed(names);
    return BoardText::tr("%1 and %Ln more", "names of services", int(names.size() - mostNames))
        .arg(listed(names.first(mostNames)));
}

// Of the services that fail for the same reason.
struct Cause
{
    ErrorText text;
    bool needsClockConsent = false; // then the text has the time of each refusal
    QStringList names;
};

QList<Cause> causesOf(const QList<ServiceOutcome> &failed, const Board &board)
{
    QList<Cause> causes;
    for (const ServiceOutcome &outcome : failed) {
        const ErrorText text = errorText(*outcome.error, board.host());
        const bool needsConsent = outcome.error->needsClockConsent;
        auto cause = std::ranges::find_if(causes, [&](const Cause &known) {
            return (needsConsent && known.needsClockConsent) ||
                (known.text.what == text.what && known.text.advice == text.advice);
        });
        if (cause == causes.end())
            cause = causes.insert(
                causes.end(), {.text = text, .needsClockConsent = needsConsent, .names = {}});
        cause->names.append(nameOf(board, outcome.serviceId));
    }
    for (Cause &cause : causes)
        std::ranges::sort(cause.names, TextOrder());
    return causes;
}

Message partlyFailedMessage(
    const QList<ServiceOutcome> &failed, const Board &board, KeyOrigin origin,
    const TimeFormat &times)
{
    QStringList details;
    for (const ServiceOutcome &outcome : failed) {
        const ErrorText text = errorText(*outcome.error, board.host());
        details.append(
            nameOf(board, outcome.serviceId) + u": "_s + text.what + u'\n' + text.details);
    }
    QString told;
    const QList<Cause> causes = causesOf(failed, board);
    for (const Cause &cause : causes.first(qMin(causes.size(), mostCauses))) {
        const QString what = BoardText::tr(
                                 "The trainings of %n service(s) could not be loaded: %1.", nullptr,
                                 int(cause.names.size()))
                                 .arg(someOf(cause.names));
        told = sentences(told, sentences(what, sentences(cause.text.what, cause.text.advice)));
    }
    if (board.state().rememberedAt != 0)
        told = sentences(told, shownSince(board, times));
    if (causes.size() > mostCauses)
        told = sentences(told, BoardText::tr("See the details for the other reasons."));
    Message message{
        .kind = Message::Kind::Error,
        .text = told,
        .details = details.join(u"\n\n"_s),
        .response = failed.first().error->response,
        .canRetry = true};
    if (causes.size() == 1)
        offerOtherKeys(message, *failed.first().error, origin);
    return message;
}

// Nobody reads more of them, and a service could send a million.
constexpr qsizetype mostDetails = 1000;

// All that is not as documented in what came.
struct Oddities
{
    qsizetype unreadableTrainings = 0;
    qsizetype unexpectedTrainings = 0;
    qsizetype unexpectedServices = 0;
    qsizetype trainingsTwice = 0;
    QStringList details;
};

Oddities odditiesOf(const Board &board)
{
    Oddities oddities{.details = unreadableTexts(board.state().servicesProblems)};
    for (const ServiceOutcome &outcome : board.state().outcomes) {
        oddities.unreadableTrainings += outcome.unreadable;
        oddities.unexpectedTrainings += outcome.unexpected;
        oddities.trainingsTwice += outcome.twice;
        const QString service = board.services().nameOf(outcome.serviceId);
        const auto tell = [&](const QString &text) {
            if (oddities.details.size() < mostDetails)
                oddities.details.append(shownInLine(service) + u": "_s + text);
        };
        for (const ReadProblem &problem : outcome.problems)
            tell(unreadableText(problem));
        for (const Training &training : outcome.unexpectedRows)
            tell(unexpectedText(training));
    }
    for (const Service &service : board.services().services()) {
        if (!service.unexpected.isEmpty()) {
            ++oddities.unexpectedServices;
            if (oddities.details.size() < mostDetails)
                oddities.details.append(unexpectedText(service));
        }
    }
    const qsizetype rows = board.state().unreadableServices + oddities.unreadableTrainings +
        oddities.unexpectedServices + oddities.unexpectedTrainings;
    if (rows > oddities.details.size()) {
        oddities.details.append(
            BoardText::tr("and %Ln more", "rows", int(rows - oddities.details.size())));
    }
    return oddities;
}

QString clockMessageText(const Board &board)
{
    return sentences(
        clockText(board.clockCorrection()),
        BoardText::tr("Requests are signed with the server's time for now. If this computer's "
                      "clock is the wrong one, correct it: the times that Trainboard shows depend "
                      "on it."));
}

QString tooLargeText(const Board &board)
{
    const QString limit = QLocale().formattedDataSize(
        board.client()->trainingsMemory(), 0, QLocale::DataSizeSIFormat);
    const QString what = BoardText::tr("These trainings would take more than %1 of memory. Only "
                                       "the trainings that came first are shown.")
                             .arg(limit);
    return sentences(
        what,
        board.recentOnly()
            ? BoardText::tr("Choose a single service to see more of its trainings.")
            : BoardText::tr("Choose a single service, or turn on Recent only, to see what is "
                            "missing."));
}

// What came is good, but not all that there is to know about it.
std::optional<Message> warningMessage(const Board &board)
{
    const Oddities oddities = odditiesOf(board);
    QString text;
    if (board.state().unreadableServices > 0) {
        text = BoardText::tr(
            "%n service(s) could not be read and are missing here, with their trainings: the "
            "response does not match the documented format.",
            nullptr, int(board.state().unreadableServices));
    } else if (oddities.unreadableTrainings > 0) {
        text = BoardText::tr(
            "%n training(s) could not be read and are missing here: the response does not match "
            "the documented format.",
            nullptr, int(oddities.unreadableTrainings));
    }
    const bool isIncomplete = !text.isEmpty();
    if (std::ranges::any_of(board.state().outcomes, [](const ServiceOutcome &outcome) {
            return outcome.end == ListEnd::TooLarge;
        }))
        text = sentences(text, tooLargeText(board));
    if (oddities.unexpectedServices > 0) {
        text = sentences(
            text,
            BoardText::tr(
                "%n service(s) contain unexpected values. They are shown as received.", nullptr,
                int(oddities.unexpectedServices)));
    }
    if (oddities.unexpectedTrainings > 0) {
        text = sentences(
            text,
            BoardText::tr(
                "%n training(s) contain unexpected values. They are marked and shown as received.",
                nullptr, int(oddities.unexpectedTrainings)));
    }
    if (board.state().servicesTwice > 0) {
        text = sentences(
            text,
            BoardText::tr(
                "%n service(s) came twice in one response. Only the first one is shown.", nullptr,
                int(board.state().servicesTwice)));
    }
    if (oddities.trainingsTwice > 0) {
        text = sentences(
            text,
            BoardText::tr(
                "%n training(s) came twice in one response. Only the first one is shown.", nullptr,
                int(oddities.trainingsTwice)));
    }
    if (board.clockCorrection() != 0)
        text = sentences(text, clockMessageText(board));
    if (text.isEmpty())
        return {};
    return Message{
        .kind = Message::Kind::Warning,
        .text = text,
        .details = oddities.details.join(u'\n'),
        .canRetry = isIncomplete};
}

} // namespace

Message waitingMessage(const RetryWait &waiting, const QString &host, const QString &shown)
{
    Message message = retryMessage(waiting, host, shown);
    message.canRetry = true;
    message.until = waiting.until;
    message.countdown =
        BoardText::tr("Retrying in %1 s (attempt %2 of %3).")
            .arg(u"%1"_s, QString::number(waiting.attempt), QString::number(waiting.attempts));
    return message;
}

std::optional<Message> boardMessage(const Board &board, KeyOrigin origin, const TimeFormat &times)
{
    if (!board.hasClient())
        return {};
    std::optional<Message> retries;
    if (const std::optional<RetryWait> waiting = board.waiting())
        retries = waitingMessage(*waiting, board.host(), shownSince(board, times));
    else if (const std::optional<RetryWait> retry = board.retrying())
        retries = retryingMessage(*retry, board.host(), shownSince(board, times));
    if (retries) {
        retries->action = Message::Action::Cancel;
        return retries;
    }
    if (board.state().wasCancelled) {
        return Message{
            .kind = Message::Kind::Warning,
            .text = sentences(BoardText::tr("Loading was cancelled."), shownSince(board, times)),
            .canRetry = true};
    }

    QList<ServiceOutcome> failed;
    for (const ServiceOutcome &outcome : board.state().outcomes) {
        if (outcome.error)
            failed.append(outcome);
    }
    // One may be of an older attempt than the other: the news counts.
    const std::optional<ApiError> &servicesError = board.state().servicesError;
    const bool servicesFailedLast = servicesError && !failed.isEmpty() &&
        servicesError->failedAt > failed.first().error->failedAt;
    if (!failed.isEmpty() && !servicesFailedLast) {
        const bool isOneForAll =
            failed.size() == board.state().outcomes.size() && causesOf(failed, board).size() == 1;
        return isOneForAll ? errorMessage(*failed.first().error, board, origin, times)
                           : partlyFailedMessage(failed, board, origin, times);
    }
    if (servicesError)
        return errorMessage(*servicesError, board, origin, times);
    return warningMessage(board);
}
