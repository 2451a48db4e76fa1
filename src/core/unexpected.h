// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSharedData>
#include <QString>

#include <algorithm>

// A field of the API that is not as documented. The row that has it is kept and shows what came.
struct UnexpectedField
{
    enum class Expected : quint8 { Text, Date, Boolean, Options, List };
    enum class Found : quint8 { Nothing, Text, OtherJson };

    // As the API spells it: "createdDate", "hpConfig.is_enabled". Points to text of the program.
    QLatin1StringView name = {};
    Expected expected = Expected::Text;
    Found found = Found::Nothing;
    // Of a text its content, of everything else the JSON that came: "1722306336558", "[1,2]".
    QString value = {};

    bool operator==(const UnexpectedField &) const = default;
};

// The unexpected fields of one row. Hardly any row has one, and rows come by the hundred thousand:
// without a field this takes the memory of a pointer.
class UnexpectedFields
{
public:
    UnexpectedFields() = default;
    explicit UnexpectedFields(const QList<UnexpectedField> &fields)
    {
        if (!fields.isEmpty())
            d = new Data(fields);
    }

    bool isEmpty() const { return !d; }
    QList<UnexpectedField> toList() const { return d ? d->fields : QList<UnexpectedField>(); }

    bool contains(QLatin1StringView name) const
    {
        return d &&
            std::any_of(d->fields.begin(), d->fields.end(), [name](const UnexpectedField &field) {
                   return field.name == name;
               });
    }

    // What came in this field; null when the field is missing, or as documented.
    QString value(QLatin1StringView name) const
    {
        if (d) {
            for (const UnexpectedField &field : d->fields) {
                if (field.name == name)
                    return field.value;
            }
        }
        return {};
    }

    friend bool operator==(const UnexpectedFields &left, const UnexpectedFields &right)
    {
        return left.d == right.d || left.toList() == right.toList();
    }

private:
    struct Data : QSharedData
    {
        explicit Data(const QList<UnexpectedField> &list)
            : fields(list)
        {
        }
        QList<UnexpectedField> fields;
    };
    QExplicitlySharedDataPointer<const Data> d;
};
