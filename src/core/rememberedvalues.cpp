// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rememberedvalues.h"

const QList<KnownValue> &
RememberedValues::values(QuestionField field, const QString &option, const QString &typed)
{
    const bool isSame =
        m_last && m_last->field == field && m_last->option == option && m_last->typed == typed;
    if (!isSame)
        m_last = Asked{field, option, typed, m_valuesOf(field, option, typed)};
    return m_last->values;
}
