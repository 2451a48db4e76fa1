// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionparser.h"

// What a link shows of the trainings of an account:
//
//   trainboard://service/ID             the trainings of a service
//   trainboard://services               those of all services
//     ?where=QUESTION                   those that answer the question
//     &view=NAME                        as the view of that name shows them
//     &recent=true                      the latest of each type
//   trainboard://service/ID?type=TYPE&version=VERSION
//                                       a training; type and version have a parameter each, so that
//                                       no character separates them that a version could contain
//
// A link can come from anybody. It only says what to show: it names no account, no endpoint and no
// key, and changes no setting.
struct BoardLink
{
    struct Training
    {
        TrainingType type;
        QString version;

        bool operator==(const Training &) const = default;
    };

    // In UTF-16 code units: an id, a type, a version or the name of a view, and a whole link.
    static constexpr qsizetype longestName = 200;
    static constexpr qsizetype longestText = 100'000;

    QString serviceId = {}; // empty: all services
    QString question = {};
    QString view = {};
    bool recentOnly = false;
    std::optional<Training> training = {}; // of the service

    bool operator==(const BoardLink &) const = default;
};

// Why a text is no link that can be opened.
struct BoardLinkError
{
    enum class Kind : quint8 {
        NoLink,             // it does not begin with trainboard://
        TooLong,            // as a whole
        UnknownPlace,       // another host or path: `word`
        TooMuch,            // user, port or fragment
        BadEncoding,        // not UTF-8, percent-encoded
        ControlCharacter,   // one that has no place in a link
        Repeated,           // the parameter `word` is there more than once
        ValueTooLong,       // that of the parameter `word`, or the id: "service"
        BadRecent,          // neither "true" nor "false"
        MissingService,     // trainboard://service without an id
        IncompleteTraining, // type or version or service are missing
        BadQuestion         // see `question`
    };

    Kind kind = Kind::NoLink;
    QString word = {};
    std::optional<QuestionError> question = {};

    bool operator==(const BoardLinkError &) const = default;
};

// Whether the text wants to be a link, by its first characters.
bool isBoardLink(QStringView text);
// The link as a text of ASCII characters; nothing if readLink() would not read the same from it, as
// when an id contains control characters.
std::optional<QString> linkText(const BoardLink &link);
// Scheme and host may be written in any case. Parameters that are not known are ignored: they may
// be those of a newer version. "+" is a space in a parameter, as forms write it.
Result<BoardLink, BoardLinkError> readLink(const QString &text);
