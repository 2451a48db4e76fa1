// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hyperparametermodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = HyperparameterModel;

namespace {

HpValue integer(qint64 value)
{
    return {.kind = HpValue::Kind::Integer, .integer = value, .text = QString::number(value)};
}

HpValue text(HpValue::Kind kind, const QString &text)
{
    return {.kind = kind, .text = text};
}

QString shown(const Model &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class HyperparameterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isEmptyAtFirst();
    void keepsTheOrderOfTheAnswer();
    void whatDiffersFromTheLastGoodOneComesFirst();
    void judgesValues_data();
    void judgesValues();
    void showsWhatIsDocumented();
    void showsUnknownOptionsAsTheyCame();
    void settingsThatWereNotUsedAreShownToo();
    void everyValueHasAText_data();
    void everyValueHasAText();
    void sameOptionsChangeOnly();
    void otherOptionsReset();
    void sameAgainIsSilent();
    void headersAreNamed();

private:
    HpoCatalog m_catalog;
};

// The one that the program has.
void HyperparameterModelTest::initTestCase()
{
    QFile file(QStringLiteral(TRAINBOARD_TEST_DATA "/../../resources/hpo.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto catalog = HpoCatalog::fromJson(file.readAll());
    QVERIFY(catalog.hasValue());
    m_catalog = *catalog;
}

void HyperparameterModelTest::isEmptyAtFirst()
{
    Model model(&m_catalog);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setHpConfig(HpConfig(false, {}));
    QVERIFY(reset.isEmpty());
}

void HyperparameterModelTest::keepsTheOrderOfTheAnswer()
{
    Model model(&m_catalog);
    const QAbstractItemModelTester tester(&model);
    model.setHpConfig(HpConfig(
        true, {{u"min_item_cut"_s, integer(5)}, {u"a"_s, {}}, {u"item_top_n"_s, integer(1000)}}));
    QCOMPARE(shown(model, 0, Model::Option), u"min_item_cut"_s);
    QCOMPARE(shown(model, 1, Model::Option), u"a"_s);
    QCOMPARE(shown(model, 2, Model::Option), u"item_top_n"_s);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void HyperparameterModelTest::whatDiffersFromTheLastGoodOneComesFirst()
{
    Model model(&m_catalog);
    const QAbstractItemModelTester tester(&model);
    const HpConfig config(
        true, {{u"min_item_cut"_s, integer(5)}, {u"item_top_n"_s, integer(1000)}, {u"new"_s, {}}});
    const HpConfig lastGood(
        true, {{u"item_top_n"_s, integer(2000)}, {u"min_item_cut"_s, integer(5)}});
    model.setHpConfig(config);
    QVERIFY(!model.hasLastGood());
    QVERIFY(!model.index(1, 0).data(Model::DiffersRole).toBool());

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setHpConfig(config, lastGood);
    QCOMPARE(reset.size(), 1);
    QVERIFY(model.hasLastGood());
    QCOMPARE(shown(model, 0, Model::Option), u"item_top_n"_s);
    QCOMPARE(shown(model, 0, Model::Value), u"1,000"_s);
    QCOMPARE(shown(model, 0, Model::LastGood), u"2,000"_s);
    QVERIFY(model.index(0, 0).data(Model::DiffersRole).toBool());
    QCOMPARE(shown(model, 1, Model::Option), u"new"_s);
    QCOMPARE(shown(model, 1, Model::LastGood), u"–"_s);
    QVERIFY(model.index(1, 0).data(Model::DiffersRole).toBool());
    QCOMPARE(shown(model, 2, Model::Option), u"min_item_cut"_s);
    QCOMPARE(shown(model, 2, Model::LastGood), u"5"_s);
    QVERIFY(!model.index(2, 0).data(Model::DiffersRole).toBool());
}

void HyperparameterModelTest::judgesValues_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<HpValue>("value");
    QTest::addColumn<HpVerdict>("verdict");
    QTest::addColumn<QString>("note");
    const QString seconds = u"session_max_timestamp"_s;
    const QString differs = u"Differs from the default"_s;
    const QString outside = u"Out of range"_s;
    QTest::newRow("default") << seconds << integer(1800) << HpVerdict::Default << u"Default"_s;
    QTest::newRow("changed") << seconds << integer(3600) << HpVerdict::Changed << differs;
    QTest::newRow("smallest") << seconds << integer(10) << HpVerdict::Changed << differs;
    QTest::newRow("too small") << seconds << integer(9) << HpVerdict::OutOfRange << outside;
    QTest::newRow("largest") << seconds << integer(86400) << HpVerdict::Changed << differs;
    QTest::newRow("too large") << seconds << integer(86401) << HpVerdict::OutOfRange << outside;
    QTest::newRow("number as a text")
        << seconds << text(HpValue::Kind::String, u"3600"_s) << HpVerdict::Changed << differs;
    QTest::newRow("number with a fraction of 0")
        << seconds << text(HpValue::Kind::Number, u"1800.0"_s) << HpVerdict::Default
        << u"Default"_s;
    QTest::newRow("a text for a number") << seconds << text(HpValue::Kind::String, u"long"_s)
                                         << HpVerdict::OtherKind << u"Not of the documented kind"_s;
    QTest::newRow("null for a number") << seconds << text(HpValue::Kind::Null, u"null"_s)
                                       << HpVerdict::OtherKind << u"Not of the documented kind"_s;
    QTest::newRow("an array") << u"group_column"_s
                              << text(HpValue::Kind::Array, u"[\"TIMESTAMP\"]"_s)
                              << HpVerdict::NoDefault << u"No documented default"_s;
    QTest::newRow("unknown") << u"learning_rate"_s << text(HpValue::Kind::Number, u"0.05"_s)
                             << HpVerdict::Unknown << u"Not documented"_s;
}

void HyperparameterModelTest::judgesValues()
{
    QFETCH(const QString, option);
    QFETCH(const HpValue, value);
    QFETCH(const HpVerdict, verdict);
    QFETCH(const QString, note);
    Model model(&m_catalog);
    model.setHpConfig(HpConfig(true, {{option, value}}));
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(model.index(0, column).data(Model::VerdictRole), QVariant(int(verdict)));
    QCOMPARE(shown(model, 0, Model::Note), note);
}

void HyperparameterModelTest::showsWhatIsDocumented()
{
    Model model(&m_catalog);
    model.setHpConfig(HpConfig(
        true, {{u"session_max_timestamp"_s, integer(3600)}, {u"item_top_n"_s, integer(20000)}}));
    const QLocale locale;
    QCOMPARE(shown(model, 0, Model::Value), locale.toString(3600) + u" s");
    QCOMPARE(shown(model, 0, Model::Default), locale.toString(1800) + u" s");
    QCOMPARE(shown(model, 0, Model::Range), u"10 to "_s + locale.toString(86400) + u" s");
    QVERIFY(shown(model, 0, Model::Meaning).startsWith(u"Longest idle time"));
    QVERIFY(shown(model, 0, Model::Meaning).endsWith(u". Recommended: 1,800 seconds or more."));
    QVERIFY(!shown(model, 1, Model::Meaning).contains(u"Recommended"));
    QCOMPARE(shown(model, 1, Model::Value), locale.toString(20000));
    QCOMPARE(
        shown(model, 1, Model::Range), locale.toString(1000) + u" to " + locale.toString(500000));
}

void HyperparameterModelTest::showsUnknownOptionsAsTheyCame()
{
    Model model(&m_catalog);
    model.setHpConfig(
        HpConfig(true, {{u"<b>bold</b>"_s, text(HpValue::Kind::String, u"<i>수동</i>"_s)}}));
    QCOMPARE(shown(model, 0, Model::Option), u"<b>bold</b>"_s);
    QCOMPARE(shown(model, 0, Model::Value), u"<i>수동</i>"_s);
    for (const int column : {Model::Default, Model::Range, Model::Meaning})
        QCOMPARE(shown(model, 0, column), QString());
}

void HyperparameterModelTest::settingsThatWereNotUsedAreShownToo()
{
    Model model(&m_catalog);
    model.setHpConfig(HpConfig(false, {{u"item_top_n"_s, integer(1)}}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, Model::Value), u"1"_s);
}

void HyperparameterModelTest::everyValueHasAText_data()
{
    QTest::addColumn<HpValue>("value");
    QTest::addColumn<QString>("shown");
    using Kind = HpValue::Kind;
    QTest::newRow("null") << text(Kind::Null, u"null"_s) << u"null"_s;
    QTest::newRow("true") << HpValue{.kind = Kind::Boolean, .boolean = true, .text = u"true"_s}
                          << u"true"_s;
    QTest::newRow("number") << text(Kind::Number, u"1e400"_s) << u"1e400"_s;
    QTest::newRow("whole number") << text(Kind::Number, u"3.6e3"_s) << u"3.6e3"_s;
    QTest::newRow("number in a text") << text(Kind::String, u"3600"_s) << u"3600"_s;
    QTest::newRow("array") << text(Kind::Array, u"[\"TIMESTAMP\", 1]"_s) << u"[\"TIMESTAMP\", 1]"_s;
    QTest::newRow("object") << text(Kind::Object, u"{\"a\": {}}"_s) << u"{\"a\": {}}"_s;
    QTest::newRow("empty text") << text(Kind::String, u""_s) << u"(empty text)"_s;
}

void HyperparameterModelTest::everyValueHasAText()
{
    QFETCH(const HpValue, value);
    QFETCH(const QString, shown);
    Model model(&m_catalog);
    model.setHpConfig(HpConfig(true, {{u"option"_s, value}}));
    QCOMPARE(::shown(model, 0, Model::Value), shown);
}

void HyperparameterModelTest::sameOptionsChangeOnly()
{
    Model model(&m_catalog);
    const QAbstractItemModelTester tester(&model);
    model.setHpConfig(HpConfig(true, {{u"a"_s, integer(1)}, {u"b"_s, integer(2)}}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setHpConfig(HpConfig(true, {{u"a"_s, integer(1)}, {u"b"_s, integer(3)}}));
    QVERIFY(reset.isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shown(model, 1, Model::Value), u"3"_s);
}

void HyperparameterModelTest::otherOptionsReset()
{
    Model model(&m_catalog);
    const QAbstractItemModelTester tester(&model);
    model.setHpConfig(HpConfig(true, {{u"a"_s, integer(1)}, {u"b"_s, integer(2)}}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setHpConfig(HpConfig(true, {{u"a"_s, integer(1)}}));
    QCOMPARE(reset.count(), 1);
    model.setHpConfig({});
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
}

void HyperparameterModelTest::sameAgainIsSilent()
{
    Model model(&m_catalog);
    model.setHpConfig(HpConfig(true, {{u"a"_s, integer(1)}}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setHpConfig(HpConfig(true, {{u"a"_s, integer(1)}}));
    QVERIFY(reset.isEmpty() && changed.isEmpty());
}

void HyperparameterModelTest::headersAreNamed()
{
    const Model model(&m_catalog);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
}

static const RegisteredTest
    registered(__FILE__, runTest<HyperparameterModelTest, QCoreApplication>);
#include "tst_hyperparametermodel.moc"
