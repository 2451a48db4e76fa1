// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/unexpectedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class UnexpectedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longValuesAreCutBetweenCharacters_data();
    void longValuesAreCutBetweenCharacters();
    void reportsHaveNoLongValue();
    void theFirstRowsAreTold();
};

void UnexpectedTextTest::longValuesAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const QString most(200, u'x');
    const QString lessOne(199, u'x');
    QTest::newRow("as long as may be") << most << most;
    QTest::newRow("longer") << most + u'y' << most + u'…';
    QTest::newRow("of two units at the end")
        << lessOne + u"\U0001f600\U0001f600"_s << lessOne + u'…';
}

void UnexpectedTextTest::longValuesAreCutBetweenCharacters()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    const UnexpectedField field{
        "createdDate"_L1, UnexpectedField::Expected::Date, UnexpectedField::Found::OtherJson,
        value};
    QCOMPARE(
        unexpectedText(field),
        u"createdDate should be a date, but the response has "_s + shown + u'.');
}

void UnexpectedTextTest::reportsHaveNoLongValue()
{
    Service service;
    service.serviceId = u"s"_s;
    const auto report = [&service](const QString &value) {
        service.unexpected = UnexpectedFields(
            {{"createdDate"_L1, UnexpectedField::Expected::Date, UnexpectedField::Found::OtherJson,
              value}});
        return unexpectedText(service);
    };
    const QString said = u"s: createdDate should be a date, but the response has %1."_s;
    QCOMPARE(report(u"1722306336558"_s), said.arg(u"1722306336558"_s));
    QCOMPARE(report(QString(15, u'x')), said.arg(QString(15, u'x')));
    QCOMPARE(report(QString(16, u'x')), said.arg(u"…"_s));
}

void UnexpectedTextTest::theFirstRowsAreTold()
{
    FullList<Service> list;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        Service service;
        service.serviceId = id;
        if (id != u"b")
            service.unexpected = UnexpectedFields(
                {{"name"_L1,
                  UnexpectedField::Expected::Text,
                  UnexpectedField::Found::Nothing,
                  {}}});
        list.rows.append(service);
    }
    list.unexpected = 3;
    QCOMPARE(
        unexpectedTexts(list, 2),
        (QStringList{u"a: name is missing."_s, u"c: name is missing."_s}));
}

static const RegisteredTest registered(__FILE__, runTest<UnexpectedTextTest>);
#include "tst_unexpectedtext.moc"
