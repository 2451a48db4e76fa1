// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/lists.h"
#include "wording/translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void qtSpeaksTheSameLanguage();
    void listsAreWrittenAsInTheLanguage();
    void noLanguageThatIsNotOursTurnsTheWindowsRound_data();
    void noLanguageThatIsNotOursTurnsTheWindowsRound();

private:
    static QString cancel() { return QCoreApplication::translate("QPlatformTheme", "Cancel"); }
    // As a program with windows asks for it.
    static QString direction()
    {
        return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION");
    }
};

void TranslationsTest::cleanup()
{
    const auto translators = qApp->findChildren<QTranslator *>();
    for (QTranslator *translator : translators) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(QLocale::c());
}

void TranslationsTest::qtSpeaksTheSameLanguage()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ko.qm"))
        QSKIP("Qt came without translations.");
    QCOMPARE(cancel(), u"Cancel"_s);
    QLocale::setDefault(QLocale(u"ko_KR"_s));
    installTranslations(*qApp);
    QCOMPARE(cancel(), u"취소"_s);
}

void TranslationsTest::listsAreWrittenAsInTheLanguage()
{
    const QStringList parts{u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(listed(parts), u"a, b, c"_s);
    QCOMPARE(listed({}), QString());
    QLocale::setDefault(QLocale(u"ja_JP"_s));
    installTranslations(*qApp);
    QCOMPARE(listed(parts), u"a、b、c"_s);
}

void TranslationsTest::noLanguageThatIsNotOursTurnsTheWindowsRound_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QString &name : {u"ar_EG"_s, u"fa_IR"_s, u"he_IL"_s, u"fr_FR"_s})
        QTest::newRow(qPrintable(name)) << QLocale(name);
}

void TranslationsTest::noLanguageThatIsNotOursTurnsTheWindowsRound()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    installTranslations(*qApp);
    QVERIFY(direction() != u"RTL"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
    QCOMPARE(
        QCoreApplication::translate("StatusLine", "%Ln training(s)", nullptr, 2),
        locale.toString(2) + u" trainings");
}

static const RegisteredTest registered(__FILE__, runTest<TranslationsTest, QCoreApplication>);
#include "tst_translations.moc"
