// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

// Keeps what is typed into password fields, which are the line edits whose echo mode is not Normal,
// from accessibility clients. Asked for its text, such a field says bullets or nothing, but Qt
// tells AT-SPI of each key that is pressed in it, and each event of the field holds the characters
// that were typed, or all of them when the field is cleared.
//
// This application hands such keys to the window alone, and the events hold a bullet for each
// character. Where events carry neither (Windows, macOS), it is an application like any other.
class SecretFieldsApplication : public QApplication
{
public:
    SecretFieldsApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;
};

// The second half alone, for tests that have an application already.
void hideSecretsFromEvents();
