// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionranges.h"
#include "core/rowtest.h"

class Observations;

// Whether a training took so long, or has been in its state for so long, as far as was observed.
// One in progress has taken as long as it has been running. What was not observed is in no range.
class TimesTest : public RowTest
{
public:
    enum class What : quint8 { Took, InState };

    // List and observations must outlive the test. `now`: milliseconds since the epoch.
    TimesTest(
        What what, QList<QuestionRange> ranges, const TrainingList &list,
        const Observations &observations, qint64 now);

    Cost cost() const override { return Cost::Reading; }
    void narrow(int first, std::span<quint8> rows) override;

private:
    std::optional<qint64> duration(int row) const;

    What m_what;
    QList<QuestionRange> m_ranges;
    const TrainingList &m_list;
    const Observations &m_observations;
    qint64 m_now;
};
