// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablewriter.h"

// A table of GitHub's Markdown, numbers at the right. Nothing in a cell is markup for Markdown or
// HTML; words of which GitHub would make a link, a mention, an emoji or a formula are code. What
// nobody could see is escaped as printable() does it.
// https://github.github.com/gfm/#tables-extension-
class MarkdownWriter : public TableWriter
{
public:
    explicit MarkdownWriter(const Write &write);

protected:
    QByteArray head(const QList<TableColumn> &columns) override;
    QByteArray row(const QList<TableCell> &cells) override;
};
