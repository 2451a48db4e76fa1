// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpconfig.h"

// An option as a response has it. `text`: see HpValue::text.
inline HpOption option(const QString &name, HpValue::Kind kind, const QString &text)
{
    HpOption option{.name = name, .value = {}};
    option.value.kind = kind;
    option.value.text = text;
    option.value.boolean = kind == HpValue::Kind::Boolean && text == u"true";
    option.value.integer = kind == HpValue::Kind::Integer ? text.toLongLong() : 0;
    return option;
}

inline HpOption option(const QString &name, qint64 number)
{
    return option(name, HpValue::Kind::Integer, QString::number(number));
}
