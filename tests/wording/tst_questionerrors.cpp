// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/questionerrors.h"

#include "core/questionparser.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is said of a text that is no question.
class QuestionErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsComeWithAdvice_data();
    void problemsComeWithAdvice();
    void namesAreListed();
};

void QuestionErrorsTest::problemsComeWithAdvice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &text, const QString &said) {
        QTest::newRow(qPrintable(text.left(30))) << text << said;
    };
    row(u"hpo:maybe"_s, u"\"maybe\" is not a valid value for hpo. Use one of these: on, off."_s);
    row(u"took:>2x"_s,
        u"\"2x\" is not a valid value for took. Enter a duration such as 45s, 30m, 2h, 1h30m or "
        u"3d."_s);
    row(u"result:"_s, u"A value is missing after \"result:\". Use one of these: yes, no."_s);
    row(u"desc:"_s, u"A value is missing after \"desc:\"."_s);
    row(u"hp.x>"_s, u"A value is missing after \"hp.x>\"."_s);
    row(u"hp."_s, u"Enter the name of a hyperparameter after \"hp.\"."_s);
    row(u"hp.x>a"_s,
        u"\"a\" is not a valid value for hp. Only numbers can be compared with <, <=, > and >=, "
        u"for example hp.item_top_n>=20000."_s);
    row(u"hp.x<1,2"_s, u"Enter only one value after <, <=, > or >=, not \"1,2\"."_s);
    row(u"desc>a"_s,
        u"The field desc cannot be compared with <, <=, > or >=. Enter a value after desc: "
        u"instead."_s);
    row(u"(a"_s, u"A closing parenthesis is missing."_s);
    row(u"()"_s,
        u"There is an unexpected closing parenthesis. Enter a word or a field before it, or "
        u"remove it."_s);
    row(u"\"a"_s, u"The closing quotation mark is missing."_s);
    row(u"a OR"_s, u"A word or a field is missing next to \"OR\"."_s);
    row(QString(200, u'('), u"Parentheses or NOTs are nested too deeply. Simplify the question."_s);
    row(QString(20'000, u'a'), u"The question is too long. Shorten it."_s);
}

void QuestionErrorsTest::problemsComeWithAdvice()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto question = parseQuestion(text);
    QVERIFY(!question);
    QCOMPARE(questionErrorText(question.error()), said);
}

void QuestionErrorsTest::namesAreListed()
{
    const QString ofStatus = questionErrorText(parseQuestion(u"status:faild").error());
    QVERIFY2(
        ofStatus.startsWith(
            u"\"faild\" is not a valid value for status. Use one of these: failed, "),
        qPrintable(ofStatus));
    QVERIFY2(
        ofStatus.endsWith(u". Put a value that is not documented in quotation marks."),
        qPrintable(ofStatus));
    const QString ofField = questionErrorText(parseQuestion(u"stauts:failed").error());
    QVERIFY2(
        ofField.startsWith(
            u"There is no field \"stauts\". To search for this text, put it in quotation marks. "
            u"Use one of these fields: "),
        qPrintable(ofField));
}

static const RegisteredTest registered(__FILE__, runTest<QuestionErrorsTest, QCoreApplication>);
#include "tst_questionerrors.moc"
