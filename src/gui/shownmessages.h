// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/noticebar.h"

#include <QList>
#include <QObject>

#include <functional>

class Redaction;

// The last messages that were shown, for a support report. What others must not know is taken out
// at once: later nobody may know the names any more that are in them.
class ShownMessages : public QObject
{
    Q_OBJECT

public:
    struct Shown
    {
        qint64 moment; // milliseconds since 1970
        NoticeBar::Kind kind;
        QString text;
    };
    static constexpr qsizetype most = 30;

    // `redaction` knows what has a name now.
    explicit ShownMessages(const std::function<Redaction()> &redaction, QObject *parent = nullptr);

    void add(NoticeBar::Kind kind, const QString &text);
    const QList<Shown> &messages() const { return m_messages; } // the oldest first

private:
    std::function<Redaction()> m_redaction;
    QList<Shown> m_messages;
};
