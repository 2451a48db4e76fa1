// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trainingviews.h"

#include "core/printabletext.h"
#include "core/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const TrainingView *found(const QList<TrainingView> &views, const QString &name)
{
    const auto exact = std::ranges::find(views, name, &TrainingView::name);
    if (exact != views.end())
        return &*exact;
    const auto other = std::ranges::find_if(views, [&name](const TrainingView &view) {
        return TrainingViews::isSameName(view.name, name);
    });
    return other == views.end() ? nullptr : &*other;
}

} // namespace

TrainingViews::TrainingViews(const QList<TrainingView> &own)
{
    add(own);
}

QList<TrainingView> TrainingViews::all() const
{
    return builtInViews() + m_own;
}

std::optional<TrainingView> TrainingViews::find(const QString &name) const
{
    const QString clean = cleanName(name);
    for (const QList<TrainingView> *views : {&m_own, &builtInViews()}) {
        if (const TrainingView *view = found(*views, clean))
            return *view;
    }
    return {};
}

bool TrainingViews::isBuiltIn(const QString &name)
{
    return found(builtInViews(), cleanName(name)) != nullptr;
}

bool TrainingViews::isSameName(const QString &name, const QString &other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

std::optional<TrainingViews::NameProblem>
TrainingViews::problemOf(const QString &name, const QString &self) const
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return NameProblem::Empty;
    if (clean.size() > longestName)
        return NameProblem::TooLong;
    if (isBuiltIn(clean))
        return NameProblem::BuiltIn;
    const qsizetype taken = indexOf(clean);
    if (taken >= 0 && (self.isEmpty() || taken != indexOf(self)))
        return NameProblem::Taken;
    return {};
}

QString TrainingViews::cleanName(const QString &name)
{
    return normalizedText(
        withoutUnprintable(name.simplified()).simplified(), QString::NormalizationForm_C);
}

QString TrainingViews::shortenedName(const QString &name)
{
    QString clean = cleanName(name);
    if (clean.size() <= longestName)
        return clean;
    // No half of a character, no blank and no joiner at the end.
    return cleanName(clean.first(longestName));
}

bool TrainingViews::save(const TrainingView &view)
{
    TrainingView saved = view;
    saved.name = cleanName(view.name);
    if (problemOf(saved.name, saved.name))
        return false;
    const qsizetype index = indexOf(saved.name);
    if (index < 0 && isFull())
        return false;
    if (index < 0)
        m_own.append(std::move(saved));
    else
        m_own[index] = std::move(saved);
    return true;
}

bool TrainingViews::rename(const QString &name, const QString &newName)
{
    const qsizetype index = indexOf(name);
    if (index < 0 || problemOf(newName, name))
        return false;
    m_own[index].name = cleanName(newName);
    return true;
}

bool TrainingViews::remove(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return false;
    m_own.removeAt(index);
    return true;
}

bool TrainingViews::move(const QString &name, qsizetype place)
{
    const qsizetype index = indexOf(name);
    if (index < 0 || place < 0 || place >= m_own.size())
        return false;
    m_own.move(index, place);
    return true;
}

QStringList TrainingViews::add(const QList<TrainingView> &views)
{
    QStringList added;
    for (const TrainingView &view : views) {
        if (isFull())
            break;
        if (std::optional<TrainingView> free = withFreeName(view)) {
            added.append(free->name);
            m_own.append(*std::move(free));
        }
    }
    return added;
}

qsizetype TrainingViews::indexOf(const QString &name) const
{
    const TrainingView *view = found(m_own, cleanName(name));
    return view ? view - m_own.constData() : -1;
}

std::optional<TrainingView> TrainingViews::withFreeName(TrainingView view) const
{
    const QString wanted = shortenedName(view.name);
    const QString start = wanted.isEmpty() ? u"View"_s : wanted;
    view.name = start;
    for (int number = 2;; ++number) {
        const std::optional<TrainingView> present = find(view.name);
        if (!present)
            return view;
        view.name = present->name; // perhaps in other cases
        if (view == *present)
            return {};
        const QString ending = u" (%1)"_s.arg(number);
        view.name =
            cleanName(start.first(qMin(start.size(), longestName - ending.size()))) + ending;
    }
}
