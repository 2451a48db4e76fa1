// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/trainingchange.h"
#include "core/traininglist.h"

#include <QObject>
#include <QSet>

#include <vector>

// All trainings on a board. New responses are merged into it by key, and it tells once what came,
// went and changed; everything that shows or watches trainings lives from that. What is the same
// keeps its place and is not told of.
class TrainingStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const TrainingList &list() const { return m_list; }

    // A part of what there is, the rows from `first` up to `last`, which is not included: no row
    // goes. A new one comes before the next one of the list that was there already, or else at the
    // end. Of trainings that come twice the first one counts.
    void add(const TrainingList &trainings, int first, int last);
    void add(const TrainingList &trainings) { add(trainings, 0, trainings.size()); }
    // All there is: trainings that are not in the list go, except those of the services in `keep`,
    // whose response did not come. `whole`: the services whose trainings are all in the list.
    void replace(
        const TrainingList &trainings, const QSet<QString> &keep = {},
        const QSet<QString> &whole = {});
    // For another question, whose trainings have not come yet.
    void clear();
    // clear(), and the trainings to come are of this source, whatever names it. Trainings of two
    // sources are never the same, even if their keys are.
    void startSource(const QByteArray &source);
    const QByteArray &source() const { return m_source; }

    // What the store says of a training of this source that is not in it.
    enum class Absence {
        Unknown,  // nothing: the question has no response yet
        NotShown, // it does not answer the question, or its list did not come whole
        Gone      // the whole list of its service came without it
    };
    Absence absence(const TrainingKey &key) const;

Q_SIGNALS:
    // Before and after each change; not sent when nothing changes.
    void aboutToChange(const TrainingChange &change);
    void changed(const TrainingChange &change);
    // Around clear(), if there was something.
    void aboutToClear();
    void cleared();
    // What absence() says may have changed; after the signals of the rows, also without any.
    void absenceChanged();

private:
    struct Plan;

    void merge(const TrainingList &fresh, int first, int last, const QSet<QString> *keep);
    Plan planned(const TrainingList &fresh, int first, int last, const QSet<QString> *keep) const;
    void mergeInPlace(const Plan &plan, const TrainingList &fresh);
    void rebuild(const Plan &plan, const TrainingList &fresh);

    TrainingList m_list{JsonPages::Keep::Compressed};
    QByteArray m_source;
    bool m_hasResponse = false;    // to the question
    QSet<QString> m_wholeServices; // whose lists came whole for it
};
