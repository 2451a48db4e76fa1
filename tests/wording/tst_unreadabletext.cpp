// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readproblems.h"
#include "support/testprogram.h"
#include "wording/languages.h"
#include "wording/unreadabletext.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using Type = ReadProblem::Type;

class UnreadableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void allTypesAreNamedInEachLanguage_data();
    void allTypesAreNamedInEachLanguage();
};

void UnreadableTextTest::sentences_data()
{
    QTest::addColumn<ReadProblem>("problem");
    QTest::addColumn<QString>("text");
    const auto row = [](const ReadProblem &problem, const QString &text) {
        QTest::newRow(qPrintable(text)) << problem << text;
    };
    row(missing("trains"_L1, 2, "type"_L1), u"trains[2].type is missing."_s);
    row(missing("response"_L1, -1, "trains"_L1), u"response.trains is missing."_s);
    row(tooLong("services"_L1, 0, "serviceId"_L1, 4096),
        u"services[0].serviceId has more than 4,096 bytes."_s);
    row(wrongType("trains"_L1, 1'000'000, {}, Type::Object, Type::Null),
        u"trains[1000000] should be an object, but is null."_s);
    row(wrongType("training"_L1, -1, "version"_L1, Type::Text, Type::Array),
        u"training.version should be a text, but is a list."_s);
    row(wrongType("response"_L1, -1, "trains"_L1, Type::Array, Type::TrueOrFalse),
        u"response.trains should be a list, but is true or false."_s);
}

void UnreadableTextTest::sentences()
{
    QFETCH(const ReadProblem, problem);
    QTEST(unreadableText(problem), "text");
}

void UnreadableTextTest::allTypesAreNamedInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("names"); // in the order of the types
    QTest::newRow("en") << u"en"_s << u"trains[7].type should be a whole number, but is %1."_s
                        << QStringList{u"a text"_s,        u"a number"_s,      u"a whole number"_s,
                                       u"true or false"_s, u"a list"_s,        u"an object"_s,
                                       u"null"_s,          u"something else"_s};
    QTest::newRow("ko") << u"ko"_s
                        << u"trains[7].type 항목의 형식이 맞지 않습니다(예상: 정수, 실제: %1)."_s
                        << QStringList{u"텍스트"_s, u"숫자"_s, u"정수"_s, u"true 또는 false"_s,
                                       u"목록"_s,   u"객체"_s, u"null"_s, u"기타"_s};
    QTest::newRow("ja") << u"ja"_s << u"trains[7].typeは整数のはずですが、応答の値は%1です。"_s
                        << QStringList{
                               u"テキスト"_s, u"数値"_s,         u"整数"_s, u"trueまたはfalse"_s,
                               u"リスト"_s,   u"オブジェクト"_s, u"null"_s, u"別の種類"_s};
}

void UnreadableTextTest::allTypesAreNamedInEachLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, sentence);
    QFETCH(const QStringList, names);
    const Languages languages(language);
    for (int type = int(Type::Text); type <= int(Type::Other); ++type) {
        const ReadProblem problem =
            wrongType("trains"_L1, 7, "type"_L1, Type::WholeNumber, Type(type));
        QCOMPARE(unreadableText(problem), sentence.arg(names.value(type)));
    }
}

static const RegisteredTest registered(__FILE__, runTest<UnreadableTextTest, QCoreApplication>);
#include "tst_unreadabletext.moc"
