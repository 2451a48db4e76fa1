// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/linkerrors.h"

#include "support/testprogram.h"
#include "wording/questionerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LinkErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void eachKindHasASentence();
};

static QString said(const QString &link)
{
    const auto read = readLink(link);
    return read ? QString() : linkErrorText(read.error());
}

void LinkErrorsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another scheme")
        << u"https://a"_s
        << u"\"https://a\" is not a link to Trainboard. Such a link begins with trainboard://."_s;
    QTest::newRow("another place")
        << u"trainboard://account/a"_s
        << u"The link leads to \"account/a\", which this version of Trainboard does not know. "
           "Check the link, or use a newer version."_s;
    QTest::newRow("direction of writing")
        << u"trainboard://\u202eaccount"_s
        << u"The link leads to \"\\u202eaccount\", which this version of Trainboard does not know. "
           "Check the link, or use a newer version."_s;
    QTest::newRow("a question that is none")
        << u"trainboard://services?where=took:banana"_s
        << QString(
               u"The link contains a question that cannot be read. "_s +
               questionErrorText(parseQuestion(u"took:banana").error()));
}

void LinkErrorsTest::saysWhatIsWrong()
{
    QFETCH(const QString, link);
    QFETCH(const QString, expected);
    QCOMPARE(said(link), expected);
}

void LinkErrorsTest::eachKindHasASentence()
{
    for (int kind = 0; kind <= int(BoardLinkError::Kind::BadQuestion); ++kind) {
        const QString text = linkErrorText({.kind = BoardLinkError::Kind(kind)});
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(kind)));
    }
    // However long the link is.
    QVERIFY(said(u"trainboard://"_s + QString(50'000, u'a')).size() < 300);
}

static const RegisteredTest registered(__FILE__, runTest<LinkErrorsTest>);
#include "tst_linkerrors.moc"
