// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The output of --help, made of texts that are translated and of names that are not. It fits a
// terminal of 80 columns in all languages.
class HelpText
{
public:
    // The column in which the text of an option begins.
    static constexpr int optionColumn = 19;

    // How a command is called. Parts such as "[--account NAME]" are not separated.
    void usage(const QString &command, const QStringList &parts);
    // After an empty line.
    void paragraph(const QString &text);
    void heading(const QString &text);
    // Lines as they are, such as those of an example.
    void lines(const QStringList &lines);
    void emptyLine();
    // A name, and beside it one or several texts, each of which begins in a line of its own.
    void entry(const QString &name, const QStringList &texts, int column = optionColumn);

    const QString &text() const { return m_text; }

private:
    void line(const QString &line);

    QString m_text;
};
