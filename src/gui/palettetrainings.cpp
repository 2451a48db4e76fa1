// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palettetrainings.h"

#include "models/trainingfiltermodel.h"
#include "wording/apiwords.h"

#include <algorithm>

PaletteTrainings::PaletteTrainings(const TrainingFilterModel *trainings, QObject *parent)
    : QObject(parent)
    , m_trainings(trainings)
{
    connect(&m_timer, &QTimer::timeout, this, &PaletteTrainings::searchMore);
}

void PaletteTrainings::start(const QString &pattern, TextFinder::Ending ending)
{
    m_words = wordFinders(pattern, ending);
    m_found.clear();
    m_next = 0;
    if (m_words.isEmpty())
        m_timer.stop();
    else
        m_timer.start(0);
}

// Each word stands somewhere.
bool PaletteTrainings::fits(int row) const
{
    const TrainingList &list = m_trainings->store().list();
    const int source = m_trainings->mapToSource(m_trainings->index(row, 0)).row();
    const QAnyStringView version = list.version(source);
    const TrainingList::Id description = list.descriptions().at(source);
    return std::ranges::all_of(m_words, [&](const TextFinder &word) {
        return word.isIn(version) ||
            (description != TrainingList::none &&
             word.isIn(list.descriptionPool().at(description))) ||
            word.isIn(typeText(list.type(source)));
    });
}

void PaletteTrainings::searchMore()
{
    const qsizetype before = m_found.size();
    // Rows may have come or gone meanwhile.
    const int rows = m_trainings->rowCount();
    const int end = qMin(m_next + rowsAtOnce, rows);
    for (; m_next < end && m_found.size() < mostFound; ++m_next) {
        if (fits(m_next))
            m_found.append(m_trainings->keyAt(m_next));
    }
    if (m_next >= rows || m_found.size() == mostFound)
        m_timer.stop();
    if (m_found.size() > before || !isSearching())
        Q_EMIT changed();
}
