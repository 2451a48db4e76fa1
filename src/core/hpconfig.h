// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSharedData>
#include <QString>

#include <optional>

// The value of one hyperparameter, as it came. Documented are strings, integers and Booleans;
// live responses also hold arrays.
// https://api.ncloud-docs.com/docs/en/ai-application-service-aitems-service-learning
struct HpValue
{
    enum class Kind : quint8 { Null, Boolean, Integer, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    qint64 integer = 0;
    // Of a string its content, of everything else what was written: "true", "1800", "[\"A\"]".
    QString text;

    // The whole number that this is, also when it came as "3600.0", as 3.6e3 or as a text; nothing
    // when it is none. What is beyond 64 bits becomes the largest or smallest number of them.
    std::optional<qint64> wholeNumber() const;

    bool operator==(const HpValue &) const = default;
};

struct HpOption
{
    QString name;
    HpValue value;

    bool operator==(const HpOption &) const = default;
};

// The hyperparameters of a training in the order in which they came. Thousands of trainings have
// the same ones: copies share memory.
class HpConfig
{
public:
    HpConfig();
    HpConfig(std::optional<bool> enabled, QList<HpOption> options);
    HpConfig(const HpConfig &);
    HpConfig(HpConfig &&) noexcept;
    HpConfig &operator=(const HpConfig &);
    HpConfig &operator=(HpConfig &&) noexcept;
    ~HpConfig();

    // `is_enabled`: true, these settings were used; false, AiTEMS' own algorithm decided and the
    // options, which may be there all the same, were not; nothing, the response did not say.
    std::optional<bool> enabled() const;
    // Whether the options had an effect, as far as anybody knows.
    bool wasUsed() const { return enabled() != false; }
    // All options but `is_enabled`.
    const QList<HpOption> &options() const;
    // Null when there is none of this name; of several it is the first one.
    const HpValue *find(const QString &name) const;

    bool operator==(const HpConfig &other) const;

private:
    struct Data;
    QExplicitlySharedDataPointer<const Data> d;
};

Q_DECLARE_TYPEINFO(HpConfig, Q_RELOCATABLE_TYPE);
