// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// A piece of the guide, as plain text.
struct HelpPart
{
    enum class Kind { Paragraph, Point, Link };
    Kind kind;
    QString text;
    QString target = {}; // of a link
};

struct HelpChapter
{
    QString id; // the same in all languages
    QString title;
    QList<HelpPart> parts;
};

// What links of the guide lead to.
inline const QString questionsTarget = QStringLiteral("questions");
inline const QString keysTarget = QStringLiteral("keys");
inline const QString reportTarget = QStringLiteral("report");

// The guide in the language of the program.
QList<HelpChapter> helpChapters();

// A chapter as rich text. It has nothing in it but the guide's own text and marks.
QString helpHtml(const HelpChapter &chapter);
