// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hpconfig.h"
#include "core/result.h"
#include "core/training.h"

#include <QHash>

// What is documented of one hyperparameter.
struct HpoFact
{
    QString name;
    HpValue::Kind kind = HpValue::Kind::Null;
    QString unit; // "s" for seconds; empty when the number is a count
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<qint64> defaultValue;
    QList<TrainingType> types;        // which trainings have it; empty when not documented
    QHash<QString, QString> meanings; // language ("en", "ko", "ja") -> one sentence
    // By language as well, which values are recommended: "1,800 seconds or more".
    QHash<QString, QString> recommendations = {};

    // In that language, else in English; empty when nothing is documented.
    QString meaning(const QString &language) const;
    QString recommendation(const QString &language) const;
};

// How a value stands to what is documented of it.
enum class HpVerdict {
    Default,    // is the documented default
    Changed,    // differs from it, and is in the range
    OutOfRange, // is below the minimum or above the maximum
    OtherKind,  // is a text, say, where a number is documented
    NoDefault,  // the option is known, but no default of it is documented
    Unknown     // nothing is documented of the option
};

// Whether a value is one that the documentation does not allow.
inline bool isWrong(HpVerdict verdict)
{
    return verdict == HpVerdict::OutOfRange || verdict == HpVerdict::OtherKind;
}

// What is documented of all hyperparameters: resources/hpo.json.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-learning
class HpoCatalog
{
public:
    HpoCatalog() = default;

    // The error is a sentence for developers: the file is part of the program.
    static Result<HpoCatalog, QString> fromJson(const QByteArray &json);

    // In the order in which they are documented.
    const QList<HpoFact> &facts() const { return m_facts; }

    // Null when nothing is documented of it.
    const HpoFact *find(const QString &name) const;

    HpVerdict verdict(const HpOption &option) const;

private:
    QList<HpoFact> m_facts;
    QHash<QString, qsizetype> m_places; // of the facts, by name
};
