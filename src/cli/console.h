// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

struct ErrorText;

// Standard output and standard error: data to the one, words to the other, both in UTF-8 whatever
// the locale says.
class Console
{
public:
    // Sees to it that the standard streams are open, that a closed pipe is an error and no signal,
    // and that Qt keeps its remarks to itself unless QT_LOGGING_RULES asks for them. Before
    // QCoreApplication is made, and once.
    static void prepare();

    Console();

    bool isTerminal() const { return m_isTerminal; }
    // Of the terminal, in columns; 0 when it is none or does not say.
    int width() const { return m_width; }

    // To standard output, buffered. After a failure nothing more is written.
    void write(QByteArrayView bytes);
    bool canWrite() const { return m_error == 0; }
    // UTF-8 for programs: exactly this into a file or a pipe; to a terminal through `escape`, which
    // has to take the sting out of it.
    void writeText(const QByteArray &text, QString (*escape)(QStringView));

    enum class Written {
        All,
        Closed, // the reader has enough, as `head` has: no failure
        Failed  // see failure()
    };
    // Hands on what is in the buffer, and tells what has become of all that was written so far.
    Written flush();
    QString failure() const; // of the system, in words

    // A line, or some, to standard error: what went wrong or takes its time, with
    // "trainboard-cli: " in front.
    void say(const QString &text);
    void say(const ErrorText &text);
    // Says the text in the same way, but shortens no line of it.
    void sayWhole(const QString &text);
    // Says the text in the same way, unless it has been said before.
    void sayOnce(const QString &text);
    // A line to standard error, as it is: how the matter has ended.
    void remark(const QString &text);

private:
    void note(bool written);

    bool m_isTerminal = false;
    int m_width = 0;
    int m_error = 0; // errno of the first write that failed
    bool m_closed = false;
    QStringList m_said; // once
};
