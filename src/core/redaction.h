// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Takes out of a text what others must not learn from it: names that are known, each with something
// that stands in its place, and whatever looks like an address or like a file. It rather hides too
// much than too little.
class Redaction
{
public:
    // Empty texts hide nothing.
    void hide(const QString &name, const QString &placeholder);

    // In any case, and as a part of longer words: in Korean a name and what follows are one word.
    // Only a name of one or two letters has to be a word.
    QString withoutNames(const QString &text) const;
    // For free text: also what stands in quotation marks, for names of all kinds do. What is known
    // is hidden by its name, not by its looks.
    QString withoutNamesAndPlaces(const QString &text) const;

private:
    struct Hidden
    {
        QString name; // composed characters
        QString placeholder;
    };
    QList<Hidden> m_hidden;
};

// The path and query of a request: parts of the API that are documented stay, everything else has
// a placeholder: "/api/v1/services/{service}/trains?isRecent=true".
QString redactedTarget(const QByteArray &target);
