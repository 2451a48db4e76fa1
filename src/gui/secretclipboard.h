// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QMimeData;

// Puts on the clipboard what is worth something to whoever finds it there. It is marked, so that
// clipboard managers which know the mark keep no copy, and taken away again when its time is over,
// or before that when the program ends; unless something else has been copied since.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    // The gateway takes a signature for five minutes.
    // https://api.ncloud-docs.com/docs/en/common-ncpapi
    void setText(const QString &text, std::chrono::milliseconds lifetime = std::chrono::minutes(5));

private:
    void takeAway();

    QPointer<QMimeData> m_data; // belongs to the clipboard, which deletes it with the next copy
    QTimer m_timer;
};
