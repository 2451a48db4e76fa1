// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the rows of a list are kept: of services there are few, of trainings hundreds of thousands.
// `maximum`: more rows are not read, for nobody has so many, and each of them costs. `Finder` finds
// a row by what identifies it, `Copier` takes rows over from a page.
template <typename T>
struct ListRows;

template <typename T>
using RowsOf = typename ListRows<T>::Rows;
