// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QString>

// A text that hardly ever is there, in values of which there are hundreds of thousands: without
// one it takes a pointer, where a QString takes three.
class RareText
{
public:
    RareText() = default;
    explicit RareText(const QString &text)
    {
        if (!text.isNull())
            d = new Data(text);
    }

    QString toString() const { return d ? d->text : QString(); }

    friend bool operator==(const RareText &left, const RareText &right)
    {
        return left.d == right.d || left.toString() == right.toString();
    }

private:
    struct Data : QSharedData
    {
        explicit Data(const QString &string)
            : text(string)
        {
        }
        QString text;
    };
    QExplicitlySharedDataPointer<const Data> d;
};
