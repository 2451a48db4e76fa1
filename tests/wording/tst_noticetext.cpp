// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/noticetext.h"

#include "support/testprogram.h"
#include "wording/languages.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = TrainingNews::Kind;

namespace {

TrainingNews news(
    Kind kind, const QString &version = u"n2qogcoot5k"_s,
    const QString &service = u"grocery-weekly"_s)
{
    return {
        .kind = kind,
        .key =
            {.serviceId = u"id of "_s + service,
             .type = KnownTrainingType::PersonalRecommend,
             .version = version},
        .serviceName = service,
        .status = kind == Kind::Failed ? KnownTrainingStatus::LearningFailed
                                       : KnownTrainingStatus::Completed};
}

QList<TrainingNews> several(int completed, int failed, int results)
{
    QList<TrainingNews> all;
    const auto add = [&all](Kind kind, int count) {
        for (int i = 0; i < count; ++i)
            all += news(kind, u"v%1"_s.arg(all.size() + 1));
    };
    add(Kind::Completed, completed);
    add(Kind::Failed, failed);
    add(Kind::GotResult, results);
    return all;
}

} // namespace

class NoticeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(QLocale(u"en_US"_s)); }
    void cleanupTestCase() { m_languages.reset(); }

    void nothingIsNoText();
    void oneIsToldWhole();
    void oneIsToldInEachLanguage_data();
    void oneIsToldInEachLanguage();
    void eachFailureIsNamed_data();
    void eachFailureIsNamed();
    void severalAreCounted_data();
    void severalAreCounted();
    void theBodyNamesFailedOnesFirst();
    void theBodyIsShort();
    void severalServicesAreCountedAndNamed();
    void servicesOfTheSameNameAreTwo();
    void aServiceWithoutANameIsItsId();
    void failuresAreMarked();
    void textsFromOutsideAreHarmless();

private:
    void speak(const QLocale &locale)
    {
        m_languages.reset(); // which puts back the locale that it found
        m_languages = std::make_unique<Languages>(QString(), locale);
    }

    std::unique_ptr<Languages> m_languages;
};

void NoticeTextTest::nothingIsNoText()
{
    QCOMPARE(noticeText({}).title, QString());
    QCOMPARE(noticeText({}).body, QString());
}

void NoticeTextTest::oneIsToldWhole()
{
    TrainingNews failed = news(Kind::Failed);
    failed.description = u"nightly run"_s;
    const NoticeText text = noticeText({failed});
    QCOMPARE(text.title, u"Training failed: n2qogcoot5k (Personalized) in grocery-weekly"_s);
    QCOMPARE(text.body, u"nightly run"_s);
    QCOMPARE(
        noticeText({news(Kind::Completed)}).title,
        u"Completed: n2qogcoot5k (Personalized) in grocery-weekly"_s);
    QCOMPARE(
        noticeText({news(Kind::GotResult)}).title,
        u"Result available: n2qogcoot5k (Personalized) in grocery-weekly"_s);
    QCOMPARE(noticeText({news(Kind::GotResult)}).body, QString());
}

void NoticeTextTest::oneIsToldInEachLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("title");
    QTest::newRow("ko") << QLocale(u"ko_KR"_s)
                        << u"학습 실패: n2qogcoot5k(개인화 추천) - grocery-weekly"_s;
    QTest::newRow("ja") << QLocale(u"ja_JP"_s)
                        << u"学習失敗: n2qogcoot5k（個別化推薦） - grocery-weekly"_s;
}

void NoticeTextTest::oneIsToldInEachLanguage()
{
    QFETCH(const QLocale, locale);
    speak(locale);
    QTEST(noticeText({news(Kind::Failed)}).title, "title");
}

void NoticeTextTest::eachFailureIsNamed_data()
{
    QTest::addColumn<TrainingStatus>("status");
    QTest::addColumn<QString>("start");
    QTest::newRow("request") << TrainingStatus(KnownTrainingStatus::RequestFailed)
                             << u"Request failed: "_s;
    QTest::newRow("data") << TrainingStatus(KnownTrainingStatus::RefinedFailed)
                          << u"Data refinement failed: "_s;
    QTest::newRow("unknown") << TrainingStatus::fromText(u"gpuFailed") << u"gpuFailed: "_s;
}

void NoticeTextTest::eachFailureIsNamed()
{
    QFETCH(const TrainingStatus, status);
    QFETCH(const QString, start);
    TrainingNews failed = news(Kind::Failed);
    failed.status = status;
    QVERIFY(noticeText({failed}).title.startsWith(start));
}

void NoticeTextTest::severalAreCounted_data()
{
    QTest::addColumn<int>("completed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("results");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("ko");
    QTest::addColumn<QString>("ja");
    QTest::newRow("completed and failed")
        << 3 << 1 << 0 << u"3 trainings completed, 1 failed in grocery-weekly"_s
        << u"학습 3건 완료, 1건 실패 - grocery-weekly"_s
        << u"学習3件完了、1件失敗 - grocery-weekly"_s;
    QTest::newRow("one of each") << 1 << 1 << 1
                                 << u"1 training completed, 1 failed, 1 with a new result in "
                                    "grocery-weekly"_s
                                 << u"학습 1건 완료, 1건 실패, 새 결과 1건 - grocery-weekly"_s
                                 << u"学習1件完了、1件失敗、新しい結果1件 - grocery-weekly"_s;
    QTest::newRow("failed") << 0 << 2 << 0 << u"2 trainings failed in grocery-weekly"_s
                            << u"학습 2건 실패 - grocery-weekly"_s
                            << u"学習2件失敗 - grocery-weekly"_s;
    QTest::newRow("failed and result")
        << 0 << 1 << 2 << u"1 training failed, 2 with a new result in grocery-weekly"_s
        << u"학습 1건 실패, 새 결과 2건 - grocery-weekly"_s
        << u"学習1件失敗、新しい結果2件 - grocery-weekly"_s;
    QTest::newRow("results") << 0 << 0 << 2 << u"2 trainings with a new result in grocery-weekly"_s
                             << u"새 결과가 있는 학습 2건 - grocery-weekly"_s
                             << u"新しい結果がある学習2件 - grocery-weekly"_s;
}

void NoticeTextTest::severalAreCounted()
{
    QFETCH(const int, completed);
    QFETCH(const int, failed);
    QFETCH(const int, results);
    const QList<TrainingNews> all = several(completed, failed, results);
    QTEST(noticeText(all).title, "en");
    speak(QLocale(u"ko_KR"_s));
    QTEST(noticeText(all).title, "ko");
    speak(QLocale(u"ja_JP"_s));
    QTEST(noticeText(all).title, "ja");
}

void NoticeTextTest::theBodyNamesFailedOnesFirst()
{
    QCOMPARE(
        noticeText(several(2, 1, 1)).body,
        u"Training failed: v3 (Personalized)\nCompleted: v1 (Personalized)\n"
        "Completed: v2 (Personalized)\nResult available: v4 (Personalized)"_s);
}

void NoticeTextTest::theBodyIsShort()
{
    const QStringList lines = noticeText(several(30, 2, 0)).body.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(u"Training failed: v32"_s));
    QCOMPARE(lines.last(), u"and 29 more"_s);
    QCOMPARE(noticeText(several(5, 0, 0)).body.split(u'\n').last(), u"and 2 more"_s);
}

void NoticeTextTest::severalServicesAreCountedAndNamed()
{
    const QList<TrainingNews> all{
        news(Kind::Completed, u"v1"_s, u"shop"_s), news(Kind::Failed, u"v2"_s, u"books"_s),
        news(Kind::Completed, u"v3"_s, u"music"_s)};
    const NoticeText text = noticeText(all);
    QCOMPARE(text.title, u"2 trainings completed, 1 failed in 3 services"_s);
    QCOMPARE(
        text.body,
        u"Training failed: v2 (Personalized) in books\nCompleted: v1 (Personalized) in shop\n"
        "Completed: v3 (Personalized) in music"_s);
    speak(QLocale(u"ko_KR"_s));
    QCOMPARE(noticeText(all).title, u"학습 2건 완료, 1건 실패 - 서비스 3개"_s);
    speak(QLocale(u"ja_JP"_s));
    QCOMPARE(noticeText(all).title, u"学習2件完了、1件失敗 - 3件のサービス"_s);
}

void NoticeTextTest::servicesOfTheSameNameAreTwo()
{
    TrainingNews other = news(Kind::Completed);
    other.key.serviceId = u"another"_s;
    QCOMPARE(
        noticeText({news(Kind::Completed), other}).title, u"2 trainings completed in 2 services"_s);
}

void NoticeTextTest::aServiceWithoutANameIsItsId()
{
    TrainingNews unnamed = news(Kind::Completed);
    unnamed.serviceName.clear();
    QVERIFY(noticeText({unnamed}).title.endsWith(u"in id of grocery-weekly"_s));
}

void NoticeTextTest::failuresAreMarked()
{
    QVERIFY(noticeText({news(Kind::Failed)}).isFailure);
    QVERIFY(noticeText(several(3, 1, 0)).isFailure);
    QVERIFY(!noticeText(several(3, 0, 2)).isFailure);
}

void NoticeTextTest::textsFromOutsideAreHarmless()
{
    const QString wild = u"%1 %2 %n <b>\u202e\n"_s + QString(1000, u'x');
    TrainingNews one = news(Kind::Failed, wild, wild);
    one.key.type = TrainingType::fromText(wild);
    one.status = TrainingStatus::fromText(wild);
    one.description = wild;
    for (const NoticeText &text : {noticeText({one}), noticeText({one, one, one, one, one})}) {
        QVERIFY(!text.title.contains(u'\n'));
        for (const QString &each : {text.title, text.body}) {
            QVERIFY(!each.contains(u'\u202e'));
            QVERIFY2(each.contains(u"%1 %2 %n <b>\\u202e "_s), qPrintable(each));
            QVERIFY2(each.size() < 1000, qPrintable(QString::number(each.size())));
        }
    }
}

static const RegisteredTest registered(__FILE__, runTest<NoticeTextTest, QCoreApplication>);
#include "tst_noticetext.moc"
