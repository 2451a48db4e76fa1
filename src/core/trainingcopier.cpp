// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trainingcopier.h"

#include <QSet>

TrainingCopier::TrainingCopier(TrainingList &to, const TrainingList &from, Json json)
    : m_to(to)
    , m_from(from)
    , m_jsonWay(json)
    , m_pages(to.m_jsonPages, from.m_jsonPages)
    , m_types(from.m_typePool.values().size())
    , m_statuses(from.m_statusPool.values().size())
    , m_services(from.m_servicePool.size())
    , m_descriptions(from.m_descriptionPool.size())
    , m_hpConfigs(from.m_hpConfigPool.values().size())
{
}

TrainingCopier::Json TrainingCopier::bestFor(const TrainingList &from, const std::vector<int> &rows)
{
    QSet<quint32> pages;
    std::size_t shared = 0; // rows
    for (const int row : rows) {
        const JsonPages::Place place = from.m_json.at(row);
        const qsizetype before = pages.size();
        pages.insert(place.page);
        if (pages.size() > before)
            shared += std::size_t(from.m_jsonPages.rowsBeside(place));
    }
    constexpr int share = 4; // one part in so many
    return rows.size() * share > shared ? Json::Shared : Json::Copied;
}

void TrainingCopier::append(int row)
{
    m_to.m_types.append(
        m_types.translated(m_to.m_typePool, m_from.m_typePool, m_from.m_types.at(row)));
    m_to.m_statuses.append(
        m_statuses.translated(m_to.m_statusPool, m_from.m_statusPool, m_from.m_statuses.at(row)));
    m_to.m_services.append(
        m_services.translated(m_to.m_servicePool, m_from.m_servicePool, m_from.m_services.at(row)));
    m_to.m_descriptions.append(description(row));
    m_to.m_hpConfigs.append(m_hpConfigs.translated(
        m_to.m_hpConfigPool, m_from.m_hpConfigPool, m_from.m_hpConfigs.at(row)));
    m_to.m_versions.append(
        m_to.m_versionTexts.append(m_from.m_versionTexts, m_from.m_versions.at(row)));
    m_to.m_created.append(m_from.m_created.at(row));
    m_to.m_nextUpdate.append(m_from.m_nextUpdate.at(row));
    m_to.m_inferences.append(m_from.m_inferences.at(row));
    m_to.m_json.append(json(row));
    m_to.m_jsonSize += m_to.m_jsonPages.textSize(m_to.m_json.constLast());
    m_to.m_contents.append(m_from.m_contents.at(row));
    m_to.m_keyHashes.append(m_from.m_keyHashes.at(row));
    copyRare(m_to.size() - 1, row);
}

void TrainingCopier::replace(int to, int row)
{
    m_to.m_statuses[to] =
        m_statuses.translated(m_to.m_statusPool, m_from.m_statusPool, m_from.m_statuses.at(row));
    m_to.m_descriptions[to] = description(row);
    m_to.m_hpConfigs[to] = m_hpConfigs.translated(
        m_to.m_hpConfigPool, m_from.m_hpConfigPool, m_from.m_hpConfigs.at(row));
    m_to.m_created[to] = m_from.m_created.at(row);
    m_to.m_nextUpdate[to] = m_from.m_nextUpdate.at(row);
    m_to.m_inferences[to] = m_from.m_inferences.at(row);
    m_to.m_jsonSize -= m_to.m_jsonPages.textSize(m_to.m_json.at(to));
    m_to.m_json[to] = json(row);
    m_to.m_jsonSize += m_to.m_jsonPages.textSize(m_to.m_json.at(to));
    m_to.m_contents[to] = m_from.m_contents.at(row);
    m_to.m_rare.remove(to);
    copyRare(to, row);
}

TextPool::Id TrainingCopier::description(int row)
{
    const Id id = m_from.m_descriptions.at(row);
    if (id == TrainingList::none)
        return id;
    return m_descriptions.translated(m_to.m_descriptionPool, m_from.m_descriptionPool, id);
}

JsonPages::Place TrainingCopier::json(int row)
{
    if (m_jsonWay == Json::Shared)
        return m_pages.copy(m_from.m_json.at(row));
    return m_to.m_jsonPages.append(m_from.json(row));
}

void TrainingCopier::copyRare(int to, int row)
{
    if (m_from.m_rare.isEmpty())
        return;
    const auto rare = m_from.m_rare.constFind(row);
    if (rare != m_from.m_rare.constEnd())
        m_to.m_rare.insert(to, *rare);
}
