// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonmember.h"

#include "support/testprogram.h"

using namespace Qt::StringLiterals;

class JsonMemberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
};

void JsonMemberTest::texts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *json, const QString &text) {
        QTest::newRow(json) << QByteArray(json) << text;
    };
    row(R"({"createdDate":"2024-07-30T11:25:36.558","status":"x"})", u"2024-07-30T11:25:36.558"_s);
    row(R"({ "createdDate" : "\u00e9\n" })", u"\u00e9\n"_s);
    row(R"({"createdDate":"a","createdDate":"b"})", u"b"_s);
    row(R"({"createdDate":null})", {});
    row(R"({"createdDate":1722306336558})", {});
    row(R"({"inner":{"createdDate":"a"}})", {});
    row("[]", {});
    row("", {});
}

void JsonMemberTest::texts()
{
    QFETCH(const QByteArray, json);
    QTEST(jsonMember(json, "createdDate"_L1), "text");
}

static const RegisteredTest registered(__FILE__, runTest<JsonMemberTest>);
#include "tst_jsonmember.moc"
