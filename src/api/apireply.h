// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/retrywait.h"
#include "api/http/secretmask.h"
#include "core/credentials.h"
#include "core/workinthread.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class Attempt;
class Transport;

// One call of the API under way. `finished()` comes from the event loop, never from inside the
// call that made the reply, and exactly once; after it the reply deletes itself. Keep a QPointer
// to abort it. What failed in passing is tried again after a pause, and what was refused for our
// clock's sake is signed once more with the service's time, as far as ServerClock allows.
class ApiReply : public QObject
{
    Q_OBJECT

public:
    ~ApiReply() override;

    // Stops the transfer and deletes the reply. Silent: whoever asks for it no longer wants to
    // know, so `finished()` does not come.
    void abort();

    // While it pauses before another attempt.
    const std::optional<RetryWait> &waiting() const { return m_waiting; }
    // After that pause, while that attempt is under way.
    const std::optional<RetryWait> &retrying() const { return m_retrying; }
    void retryNow();

Q_SIGNALS:
    void finished();
    // waiting() has come, or has gone; retrying() comes when it goes.
    void waitingChanged();

protected:
    // `transport` must outlive the reply.
    ApiReply(Transport *transport, const Credentials &credentials, QObject *parent);

    // Gets the address and hands on the body of its response or the error.
    void get(const QUrl &url);
    virtual void take(ApiResult<QByteArray> body) = 0;
    // Reads the body of a response by `parse(body)` in another thread, however large it is, and
    // hands the result to `done` in this one; not after abort().
    template <typename Parse, typename Done>
    void read(QByteArray body, Parse parse, Done done)
    {
        beginReading(body.size());
        workInThread(
            workers(), this,
            [body = std::move(body), parse = std::move(parse)]() mutable {
                return parse(std::exchange(body, {}));
            },
            [this, done = std::move(done)](auto result) {
                endReading();
                done(std::move(result));
            });
    }
    void finish();
    // For what is told of a response: nothing that was sent to get it may be quoted.
    const SecretMask &mask() const { return m_mask; }
    // Likewise, of one that cannot be used, and when that was.
    ApiError redacted(ApiError error) const;

private:
    void startAttempt();
    void receive();
    bool pause(const ApiError &error);
    void beginReading(qint64 size);
    void endReading();
    QThreadPool &workers();

    Transport *m_transport;
    Credentials m_credentials;
    QUrl m_url;
    int m_attempts = 0; // of this address so far
    bool m_isAborted = false;
    // For this address.
    bool m_clockWasCorrected = false;
    bool m_wasSignedAgain = false; // at once, for its time may have been the reason
    QPointer<Attempt> m_attempt;
    SecretMask m_mask;  // of the last one
    QString m_response; // of the last one, too
    QTimer m_pause;
    std::optional<RetryWait> m_waiting;
    std::optional<RetryWait> m_retrying;
};
