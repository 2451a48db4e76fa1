// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/clitext.h"
#include "cli/displaytext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 79;

QString spaces(int count)
{
    return QString(qMax(0, count), u' ');
}

} // namespace

void HelpText::usage(const QString &command, const QStringList &parts)
{
    const QString title = CliHelp::tr("Usage:", "how a command is called");
    const int indent = columnCount(title) + 1;
    // Further calls stand below the first one.
    QString current = m_text.isEmpty() ? title : QString();
    current += spaces(indent - columnCount(current)) + command;
    const int hanging = columnCount(current) + 1;
    for (const QString &part : parts) {
        if (columnCount(current) + 1 + columnCount(part) > width) {
            line(current);
            current = spaces(hanging - 1);
        }
        current += u' ' + part;
    }
    line(current);
}

void HelpText::paragraph(const QString &text)
{
    emptyLine();
    lines(wrapped(text, width));
}

void HelpText::heading(const QString &text)
{
    emptyLine();
    line(text);
}

void HelpText::lines(const QStringList &lines)
{
    for (const QString &each : lines)
        line(each);
}

void HelpText::emptyLine()
{
    line({});
}

void HelpText::entry(const QString &name, const QStringList &texts, int column)
{
    QStringList beside;
    for (const QString &text : texts)
        beside += wrapped(text, width - column);
    QString start = u"  "_s + name;
    if (columnCount(start) >= column) {
        line(start);
        start.clear();
    }
    for (const QString &each : std::as_const(beside)) {
        line(start + spaces(column - columnCount(start)) + each);
        start.clear();
    }
}

void HelpText::line(const QString &line)
{
    m_text += line + u'\n';
}
