// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/traininglist.h"

#include <random>

// A training with all that is required, and nothing else.
inline Training sampleTraining(
    const QString &version, KnownTrainingStatus status = KnownTrainingStatus::Completed,
    const QString &serviceId = QStringLiteral("6wxgu000000"))
{
    Training training;
    training.key = {serviceId, KnownTrainingType::PersonalRecommend, version};
    training.status = status;
    training.created = Timestamp::fromText("2024-07-30T11:25:36.558");
    return training;
}

// One for each version.
inline QList<Training> sampleTrainings(const QStringList &versions)
{
    QList<Training> trainings;
    for (const QString &version : versions)
        trainings.append(sampleTraining(version));
    return trainings;
}

inline TrainingList listOf(const QList<Training> &trainings)
{
    TrainingList list;
    for (const Training &training : trainings)
        list.append(training);
    return list;
}

inline QList<Training> trainingsOf(const TrainingList &list)
{
    QList<Training> trainings;
    for (int row = 0; row < list.size(); ++row)
        trainings.append(list.at(row));
    return trainings;
}

inline QStringList versionsOf(const QList<Training> &trainings)
{
    QStringList versions;
    for (const Training &training : trainings)
        versions.append(training.key.version);
    return versions;
}

// Trainings of every kind, the same for the same seed. Few different values, so that there are
// many that are equal.
class RandomTrainings
{
public:
    explicit RandomTrainings(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool once(int in) { return below(in) == 0; }

    Training next()
    {
        Training training;
        training.key = {
            once(3) ? QStringLiteral("kz00000040p") : QStringLiteral("6wxgu000000"),
            TrainingType::fromText(pick({"personalRecommend", "relatedItem", "pop", "sequence"})),
            QStringLiteral("v%1").arg(m_versions++, 5, 10, QChar(u'0'))};
        change(training);
        return training;
    }

    // All that may differ from one answer to the next.
    void change(Training &training)
    {
        training.status = TrainingStatus::fromText(
            pick({"ready", "learning", "completed", "learningFailed", "paused", "resting"}));
        const QList<QString> descriptions{
            {},
            QStringLiteral(""),
            QStringLiteral("Nightly"),
            QStringLiteral("nightly"),
            QStringLiteral("야간 정기 학습"),
            QStringLiteral("[a-z]+ (50 %)")};
        training.description = descriptions.at(below(int(descriptions.size())));
        training.created = once(20) ? Timestamp::fromText("어제") : moment();
        if (once(4))
            training.nextUpdate = once(5) ? Timestamp::fromText("soon") : moment();
        training.hpConfig = HpConfig(maybe(), {});
        training.inference = maybe();
    }

    QList<Training> some(int count)
    {
        QList<Training> trainings;
        for (int i = 0; i < count; ++i)
            trainings.append(next());
        return trainings;
    }

    // The next answer after this one: some trainings have gone, changed or come.
    QList<Training> answerAfter(const QList<Training> &trainings)
    {
        const int rarity = 2 + below(20);
        QList<Training> answer;
        for (const Training &training : trainings) {
            while (once(rarity) && once(2))
                answer.append(next());
            if (once(rarity))
                continue;
            answer.append(training);
            if (once(rarity))
                change(answer.last());
        }
        if (once(3))
            answer.append(some(below(5)));
        return answer;
    }

    std::mt19937 &generator() { return m_random; }

private:
    QString pick(std::initializer_list<const char *> words)
    {
        return QString::fromLatin1(*(words.begin() + below(int(words.size()))));
    }

    std::optional<bool> maybe() { return once(3) ? std::nullopt : std::optional(once(2)); }

    Timestamp moment()
    {
        return Timestamp::fromMSecsSinceEpoch(1722306336558 + qint64(below(40)) * 3'600'000);
    }

    std::mt19937 m_random;
    int m_versions = 0;
};
