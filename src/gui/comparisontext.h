// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class ComparisonModel;

// A comparison as it is shown, for the clipboard.

// A table of GitHub's Markdown: names of options as code, and nothing in the values that Markdown
// or HTML would take for markup.
QString comparisonMarkdown(const ComparisonModel &model);

// As tableText() writes a table for spreadsheets, with plain numbers.
QString comparisonTsv(const ComparisonModel &model);
