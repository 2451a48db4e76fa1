// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldreading.h"

#include "demo/demohistory.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace worldreading;

class TestDemoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreNewestFirstAndWithinTheYear();
    void fractionsVary();
    void descriptionsAreOfAllKinds();
    void hyperparametersAreOfAllKinds();
    void hyperparametersTellAStory();
};

void TestDemoHistory::listsAreNewestFirstAndWithinTheYear()
{
    const DemoWorld world(1, start);
    const qint64 now = start + hour;
    for (const QJsonValue &service : services(world, now)) {
        const QByteArray id = service["serviceId"_L1].toString().toLatin1();
        QDateTime before;
        for (const QJsonValue &training : trainings(world, id, now)) {
            const QDateTime text =
                QDateTime::fromString(training["createdDate"_L1].toString(), Qt::ISODateWithMs);
            const QDateTime created(text.date(), text.time(), QTimeZone(9 * 3600));
            QVERIFY(created.isValid());
            QVERIFY(!before.isValid() || created < before);
            QVERIFY(created.toMSecsSinceEpoch() <= now);
            QVERIFY(created.toMSecsSinceEpoch() > start - 366 * 24 * hour);
            before = created;
        }
    }
}

void TestDemoHistory::fractionsVary()
{
    const QRegularExpression date(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.(\\d{0,2}[1-9]))?$"_s);
    QSet<qsizetype> lengths;
    for (const QString &text : valuesOf(allTrainings(DemoWorld(1, start)), u"createdDate"_s)) {
        const QRegularExpressionMatch match = date.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text));
        lengths.insert(match.captured(1).size());
    }
    QCOMPARE(lengths, (QSet<qsizetype>{0, 1, 2, 3}));
}

void TestDemoHistory::descriptionsAreOfAllKinds()
{
    const QList<QJsonObject> all = allTrainings(DemoWorld(1, start));
    const QStringList texts = valuesOf(all, u"description"_s).values();
    QVERIFY(texts.contains(u"<b>bold</b> <img src=x>"_s));
    QVERIFY(texts.contains(u""_s));
    QVERIFY(!texts.filter(QRegularExpression(u"\\p{Hangul}"_s)).isEmpty());
    QVERIFY(!texts.filter(QRegularExpression(u"\\p{Hiragana}|\\p{Katakana}"_s)).isEmpty());
    QVERIFY(!texts.filter(QRegularExpression(u"^[\\x20-\\x7e]+$"_s)).isEmpty());
    QVERIFY(!texts.filter(u"\"B\" arm \\ see \U0001F4C8\n\t"_s).isEmpty());
    QVERIFY(std::any_of(all.begin(), all.end(), [](const QJsonObject &training) {
        return !training.contains("description"_L1);
    }));
}

void TestDemoHistory::hyperparametersAreOfAllKinds()
{
    bool nothingElse = false;
    bool offWithOptions = false;
    bool array = false;
    bool null = false;
    bool unknown = false;
    bool large = false;
    bool usual = false;
    bool wrong = false;
    for (const QJsonObject &training : allTrainings(DemoWorld(1, start))) {
        const QJsonObject config = training["hpConfig"_L1].toObject();
        QVERIFY(config["is_enabled"_L1].isBool());
        const bool enabled = config["is_enabled"_L1].toBool();
        nothingElse |= !enabled && config.size() == 1;
        offWithOptions |= !enabled && config.size() > 1;
        array |= config["group_column"_L1].isArray();
        unknown |= config.contains("warmup_epochs"_L1);
        large |= config["item_top_n"_L1].toInteger() == 9007199254740993;
        usual |= config["session_max_timestamp"_L1].toInteger() == 1800;
        wrong |= config["min_session_length"_L1].toInteger(2) < 2;
        for (const QJsonValue &value : config)
            null |= value.isNull();
        if (training["type"_L1] == u"pop"_s)
            QVERIFY(!config.contains("item_top_n"_L1));
    }
    QVERIFY(nothingElse);
    QVERIFY(offWithOptions);
    QVERIFY(array);
    QVERIFY(null);
    QVERIFY(unknown);
    QVERIFY(large);
    QVERIFY(usual);
    QVERIFY(wrong);
}

// One failed with a value out of range and two more that differ from the last one of its type that
// completed; the one after it completed with two that differ from it.
void TestDemoHistory::hyperparametersTellAStory()
{
    const DemoWorld world(1, start);
    int stories = 0;
    for (const QJsonValue &service : services(world, start)) {
        const QByteArray id = service["serviceId"_L1].toString().toLatin1();
        QJsonObject failed; // newest first
        QJsonObject better;
        for (const QJsonValue &value : trainings(world, id, start)) {
            const QJsonObject training = value.toObject();
            if (training["type"_L1] != u"personalRecommend"_s)
                continue;
            const bool isGood = training["status"_L1] == u"completed"_s;
            const QJsonObject config = training["hpConfig"_L1].toObject();
            if (failed.isEmpty()) {
                if (config["item_top_n"_L1].toInt() == 600'000) {
                    QCOMPARE(training["status"_L1].toString(), u"learningFailed"_s);
                    failed = config;
                } else if (isGood) {
                    better = config;
                }
                continue;
            }
            if (!isGood)
                continue;
            const auto differences = [&config](const QJsonObject &other) {
                QStringList names;
                for (const QString &name : config.keys()) {
                    if (config.value(name) != other.value(name))
                        names += name;
                }
                return other.size() == config.size() ? names : QStringList();
            };
            QCOMPARE(
                differences(failed),
                QStringList({u"item_top_n"_s, u"min_item_cut"_s, u"session_max_timestamp"_s}));
            QCOMPARE(differences(better), QStringList({u"item_top_n"_s, u"min_item_cut"_s}));
            ++stories;
            break;
        }
    }
    QVERIFY(stories > 0);
}

static const RegisteredTest registered(__FILE__, runTest<TestDemoHistory, QCoreApplication>);
#include "tst_demohistory.moc"
