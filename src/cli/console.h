// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

struct ErrorText;

// Standard output for data and standard error for messages, both in UTF-8 whatever the locale is.
class Console
{
public:
    // Opens standard streams that are closed, makes a closed pipe an error instead of a signal, and
    // silences the messages of Qt unless QT_LOGGING_RULES is set. Call it once, before
    // QCoreApplication is made.
    static void prepare();

    Console();

    bool isTerminal() const { return m_isTerminal; }
    // The width of the terminal in columns; 0 if there is no terminal or its width is unknown.
    int width() const { return m_width; }

    // Writes to standard output, buffered. After a failure nothing more is written.
    void write(QByteArrayView bytes);
    bool canWrite() const { return m_error == 0; }
    // Writes UTF-8 text: unchanged into a file or a pipe, through `escape` to a terminal, which
    // must not obey control characters of the service.
    void writeText(const QByteArray &text, QString (*escape)(QStringView));

    enum class Written {
        All,
        Closed, // by the reader, as `head` does; this is no failure
        Failed  // see failure()
    };
    // Flushes the buffer. The result is about everything that was written so far.
    Written flush();
    QString failure() const; // the message of the system

    // Writes a line or several to standard error, after "trainboard-cli: ": what went wrong, or
    // what takes long.
    void say(const QString &text);
    void say(const ErrorText &text);
    // Like say(), but without shortening long lines.
    void sayWhole(const QString &text);
    // Like say(), unless this text was said before.
    void sayOnce(const QString &text);
    // Writes a line to standard error without a prefix: the result.
    void remark(const QString &text);

private:
    void note(bool written);

    bool m_isTerminal = false;
    int m_width = 0;
    int m_error = 0; // errno of the first write that failed
    bool m_closed = false;
    QStringList m_said; // by sayOnce()
};
