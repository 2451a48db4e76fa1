// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncontext.h"
#include "core/rowtest.h"
#include "core/sharedanswers.h"
#include "core/textfinder.h"

// Whether one of some words stands anywhere in the row, as people read it. No word stands across
// two of its texts.
class WordsTest : public RowTest
{
public:
    // List and context must outlive the test.
    WordsTest(
        std::vector<TextFinder> words, const TrainingList &list, const QuestionContext &context);

    Cost cost() const override { return Cost::Words; }
    void narrow(int first, std::span<quint8> rows) override;

private:
    bool isIn(QAnyStringView text) const;
    template <typename TimestampOf>
    bool isInDate(qint64 moment, TimestampOf timestampOf);

    std::vector<TextFinder> m_words;
    const TrainingList &m_list;
    const QuestionContext &m_context;
    bool m_mayBeInDate;
    SharedAnswers m_inStatus;
    SharedAnswers m_inType;
    SharedAnswers m_inService;
    SharedAnswers m_inDescription;
    QString m_date; // kept for its memory
};
