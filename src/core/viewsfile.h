// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionparser.h"
#include "core/trainingview.h"

// Why a file of views cannot be read, and where.
struct ViewsFileError
{
    enum class Kind : quint8 {
        TooLarge,
        NotJson,      // in `line`
        NotViews,     // JSON of something else
        NewerVersion, // of a later Trainboard, which may mean something else by it
        TooManyViews,
        NotAView, // number `view`, from 1: it is no object
        NoName,   // it has none
        // It has a name:
        BadQuestion,
        BadMember // `member` is not of the kind that it must be, or too long
    };

    Kind kind = Kind::NotViews;
    int line = 0;
    qsizetype view = 0;
    QString name = {};
    QString member = {};
    QuestionError question = {};

    bool operator==(const ViewsFileError &) const = default;
};

// Larger files are not read.
inline constexpr qsizetype longestViewsFile = 1'000'000; // bytes

// Views as a file that people can give to each other, in UTF-8 and indented:
//
//   {"trainboardViews": 1, "views": [{"name": "Tuned", "question": "hp.item_top_n>20000",
//     "recentOnly": true, "columns": ["status", "hp.item_top_n"], "showsDifferences": true,
//     "sortedBy": "created", "order": "descending", "zone": "korea"}]}
//
// All but the name may be missing. Without "columns" a view has none of its own, and no order.
QByteArray viewsJson(const QList<TrainingView> &views);
// The same in one line.
QByteArray compactViewsJson(const QList<TrainingView> &views);

// All views of the file or none. Members that are unknown are ignored, columns that come twice are
// there once, characters that nobody sees are taken out of names, and control characters in
// questions become blanks. Names are not too long for TrainingViews, but may be taken.
Result<QList<TrainingView>, ViewsFileError> readViews(const QByteArray &json);
