// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// Says which certificates are in a file of extra authorities, or what is wrong with it.
class AuthoritiesLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    // No name: there are none.
    void showFile(const QString &file);
};
