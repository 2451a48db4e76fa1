// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingview.h"

// The views that somebody has saved, in the order in which they are offered, behind the built-in
// ones. Each name is there once, also if it is written in other cases.
class TrainingViews
{
public:
    static constexpr qsizetype mostViews = 100;
    static constexpr qsizetype longestName = 100; // in UTF-16 code units

    enum class NameProblem { Empty, TooLong, Taken, BuiltIn };

    TrainingViews() = default;
    // Names that cannot be are changed until they can: none is lost.
    explicit TrainingViews(const QList<TrainingView> &own);

    const QList<TrainingView> &own() const { return m_own; }
    QList<TrainingView> all() const; // the built-in ones first
    // Also a built-in one. Exactly so, else in other cases.
    std::optional<TrainingView> find(const QString &name) const;
    static bool isBuiltIn(const QString &name);
    // Whether both name one view: as written, or in other cases.
    static bool isSameName(const QString &name, const QString &other);

    // Why no view can be named so. `self`: the name of the view that is renamed.
    std::optional<NameProblem> problemOf(const QString &name, const QString &self = {}) const;
    // Without blanks at the ends and characters that nobody sees.
    static QString cleanName(const QString &name);
    // The same, and as much of it as a name may be long.
    static QString shortenedName(const QString &name);

    bool isFull() const { return m_own.size() >= mostViews; }
    // In the place of the one of this name, or behind the others. False: it cannot be named so, or
    // there are too many.
    bool save(const TrainingView &view);
    bool rename(const QString &name, const QString &newName);
    bool remove(const QString &name);
    bool move(const QString &name, qsizetype place);

    // Adds views of somebody else. One that is there already, with a number or without, is not
    // added again; one of the same name that is another gets a number: "Tuned (2)". The names that
    // were added; those that found no place are left out.
    QStringList add(const QList<TrainingView> &views);

    bool operator==(const TrainingViews &) const = default;

private:
    qsizetype indexOf(const QString &name) const; // of an own one; -1: none
    // `view` by the first name that is free: its own, or that with a number. Nothing if it is there
    // already by one of these names.
    std::optional<TrainingView> withFreeName(TrainingView view) const;

    QList<TrainingView> m_own;
};
