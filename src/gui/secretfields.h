// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSet>

class QKeyEvent;

// Keeps what is typed into password fields, which are the line edits whose echo mode is not Normal,
// from accessibility clients. Asked for its text, such a field says bullets or nothing, but Qt
// tells AT-SPI of each key that is pressed in it, and each event of the field holds the characters
// that were typed, or all of them when the field is cleared.
//
// This application hands keys to a window with such a field alone, and the events hold a bullet for
// each character. Keys in its other fields are not told either: Qt delivers a key only after its
// listeners have answered, so one that is pressed before the focus moves may be typed after it.
// Where events carry neither (Windows, macOS), it is an application like any other.
class SecretFieldsApplication : public QApplication
{
public:
    SecretFieldsApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool isPrivate(const QKeyEvent &key);

    QSet<quint32> m_held; // keys, by their scan codes, that were pressed in such a window
};

// The second half alone, for tests that have an application already.
void hideSecretsFromEvents();
