// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "core/training.h"

// By what a row of a list is known, and how many rows a list may have.

inline const TrainingKey &listKey(const Training &training)
{
    return training.key;
}
inline const QString &listKey(const Service &service)
{
    return service.serviceId;
}

// More rows than that are not read: nobody has so many, and each of them costs.
template <typename T>
inline constexpr qsizetype maximumRows = 1'000'000;
template <>
inline constexpr qsizetype maximumRows<Service> = 10'000;
