// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The version of this build for people: "0.1.0 (1d4e675)", with the commit that it was built from.
// "0.1.0 (1d4e675+)" was built from a tree with changes that are not in that commit, and "0.1.0"
// from one that does not say which commit it is.
QString buildVersion();
