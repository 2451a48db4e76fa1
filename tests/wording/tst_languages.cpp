// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/englishtexts.h"
#include "wording/languages.h"
#include "wording/lists.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtSpeaksTheSameLanguage();
    void listsAreWrittenAsInTheLanguage();
    void noLanguageThatIsNotOursTurnsTheWindowsRound_data();
    void noLanguageThatIsNotOursTurnsTheWindowsRound();
    void isTheOneThatWasChosenAndElseTheSystems_data();
    void isTheOneThatWasChosenAndElseTheSystems();
    void canBeAnotherOneAtAnyTime();
    void nothingOfTheFormerOneIsLeft();
    void numbersAndDatesGoWithIt();
    void theHabitsOfACountryStay();
    void textsCanBeEnglishForAWhile();
    void everyLanguageHasItsOwnName();
    void theLocaleIsAsBeforeAfterwards();

private:
    static QString cancel() { return QCoreApplication::translate("QPlatformTheme", "Cancel"); }
    static QString completed()
    {
        return QCoreApplication::translate("ApiWords", "Completed", "training status completed");
    }
    static QString trainings(int count)
    {
        return QCoreApplication::translate("StatusLine", "%Ln training(s)", nullptr, count);
    }
    // As a program with windows asks for it.
    static QString direction()
    {
        return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION");
    }
    static bool hasQts()
    {
        return QFile::exists(
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ko.qm"_s);
    }
};

void LanguagesTest::qtSpeaksTheSameLanguage()
{
    if (!hasQts())
        QSKIP("Qt came without translations.");
    QCOMPARE(cancel(), u"Cancel"_s);
    const Languages languages({}, QLocale(u"ko_KR"_s));
    QCOMPARE(cancel(), u"취소"_s);
}

void LanguagesTest::listsAreWrittenAsInTheLanguage()
{
    const QStringList parts{u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(listed(parts), u"a, b, c"_s);
    QCOMPARE(listed({}), QString());
    const Languages languages({}, QLocale(u"ja_JP"_s));
    QCOMPARE(listed(parts), u"a、b、c"_s);
}

void LanguagesTest::noLanguageThatIsNotOursTurnsTheWindowsRound_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QString &name : {u"ar_EG"_s, u"fa_IR"_s, u"he_IL"_s, u"fr_FR"_s})
        QTest::newRow(qPrintable(name)) << QLocale(name);
}

void LanguagesTest::noLanguageThatIsNotOursTurnsTheWindowsRound()
{
    QFETCH(const QLocale, locale);
    const Languages languages({}, locale);
    QVERIFY(direction() != u"RTL"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
    QCOMPARE(trainings(2), locale.toString(2) + u" trainings");
}

void LanguagesTest::isTheOneThatWasChosenAndElseTheSystems_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("Korean system") << QString() << QLocale(u"ko_KR"_s) << u"ko"_s;
    QTest::newRow("Japanese system") << QString() << QLocale(u"ja_JP"_s) << u"ja"_s;
    QTest::newRow("French system") << QString() << QLocale(u"fr_FR"_s) << u"en"_s;
    QTest::newRow("no language") << QString() << QLocale::c() << u"en"_s;
    QTest::newRow("chosen against the system") << u"ja"_s << QLocale(u"ko_KR"_s) << u"ja"_s;
    QTest::newRow("English against the system") << u"en"_s << QLocale(u"ko_KR"_s) << u"en"_s;
    QTest::newRow("no catalogue") << u"fr"_s << QLocale(u"ko_KR"_s) << u"ko"_s;
}

void LanguagesTest::isTheOneThatWasChosenAndElseTheSystems()
{
    QFETCH(const QString, chosen);
    QFETCH(const QLocale, system);
    const Languages languages(chosen, system);
    QTEST(languages.spoken(), "spoken");
}

void LanguagesTest::canBeAnotherOneAtAnyTime()
{
    Languages languages({}, QLocale(u"en_US"_s));
    QCOMPARE(trainings(1), u"1 training"_s);
    QStringList heard;
    connect(&languages, &Languages::changed, this, [&heard] { heard += trainings(1); });
    for (const QString &language : {u"ko"_s, u"ja"_s, u"en"_s, QString()}) {
        languages.setLanguage(language);
        QCOMPARE(languages.language(), language);
    }
    QCOMPARE(heard.size(), 4);
    QCOMPARE(heard.at(2), u"1 training"_s);
    QCOMPARE(heard.at(3), u"1 training"_s);
    QCOMPARE(QSet<QString>(heard.begin(), heard.end()).size(), 3);
}

// Most texts have no English translation: the program itself has them.
void LanguagesTest::nothingOfTheFormerOneIsLeft()
{
    Languages languages(u"ko"_s, QLocale(u"ko_KR"_s));
    QVERIFY(completed() != u"Completed"_s);
    languages.setLanguage(u"en"_s);
    QCOMPARE(completed(), u"Completed"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
}

void LanguagesTest::numbersAndDatesGoWithIt()
{
    const QDate date(2026, 11, 2);
    Languages languages({}, QLocale(u"de_DE"_s));
    QCOMPARE(QLocale().toString(1000), u"1.000"_s);
    languages.setLanguage(u"ko"_s);
    QCOMPARE(QLocale().toString(1000), u"1,000"_s);
    QCOMPARE(QLocale().toString(date, u"dddd"_s), u"월요일"_s);
    languages.setLanguage(u"en"_s);
    QCOMPARE(QLocale().toString(date, u"dddd"_s), u"Monday"_s);
    languages.setLanguage({});
    QCOMPARE(QLocale().toString(1000), u"1.000"_s);
}

void LanguagesTest::theHabitsOfACountryStay()
{
    const QLocale british(u"en_GB"_s);
    Languages languages(u"en"_s, british);
    QCOMPARE(QLocale(), british);
    languages.setLanguage(u"ja"_s);
    QCOMPARE(QLocale().territory(), QLocale::Japan);
}

void LanguagesTest::textsCanBeEnglishForAWhile()
{
    const Languages languages(u"ko"_s);
    QCOMPARE(completed(), u"완료"_s);
    {
        const EnglishTexts english;
        QCOMPARE(completed(), u"Completed"_s);
        QCOMPARE(trainings(1), u"1 training"_s);
        QCOMPARE(trainings(2), u"2 trainings"_s);
    }
    QCOMPARE(completed(), u"완료"_s);
}

void LanguagesTest::everyLanguageHasItsOwnName()
{
    const Languages languages(u"ja"_s);
    QStringList names;
    for (const QString &language : Languages::all())
        names += Languages::nameOf(language);
    QCOMPARE(names, (QStringList{u"English"_s, u"한국어"_s, u"日本語"_s}));
}

void LanguagesTest::theLocaleIsAsBeforeAfterwards()
{
    const QLocale before;
    {
        const Languages languages(u"ko"_s);
        QVERIFY(QLocale() != before);
    }
    QCOMPARE(QLocale(), before);
}

static const RegisteredTest registered(__FILE__, runTest<LanguagesTest, QCoreApplication>);
#include "tst_languages.moc"
