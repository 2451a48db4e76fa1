// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/messagelanguage.h"

#include "cli/cliprocess.h"
#include "cli/displaytext.h"
#include "cli/observedservice.h"
#include "support/loopbackserver.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"ko"_s, u"ja"_s};
const QStringList commands{u"services"_s, u"trainings"_s, u"watch"_s,
                           u"history"_s,  u"status"_s,    u"accounts"_s};

// In the locale that the variables name, such as "LANG=ko_KR.UTF-8 LANGUAGE=ja"; no others are set.
void speak(QProcess &process, const QString &variables)
{
    QProcessEnvironment environment = process.processEnvironment();
    for (const QString &name :
         {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LC_CTYPE"_s, u"LANG"_s})
        environment.remove(name);
    for (const QString &variable : variables.split(u' ', Qt::SkipEmptyParts))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
}

// No locale but C.UTF-8 needs to be installed.
QString variablesOf(const QString &language)
{
    return u"LC_ALL=C.UTF-8 LANGUAGE="_s + language;
}

CliResult runIn(const QString &variables, const QStringList &arguments, const QUrl &endpoint = {})
{
    const auto process = cliProcess(arguments, endpoint);
    speak(*process, variables);
    return finish(*process);
}

// What only texts of the language have; English: neither of the others. In another one there is no
// English sentence, as far as five words in a row are some.
bool isIn(const QString &language, const QByteArray &text)
{
    static const QRegularExpression hangul(u"[\\x{ac00}-\\x{d7a3}]"_s);
    static const QRegularExpression kana(u"[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression sentence(u"\\b(?:[a-z]{2,} ){4}[a-z]{2,}\\b"_s);
    const QString shown = QString::fromUtf8(text);
    if (shown.contains(sentence) && language != "en"_L1)
        return false;
    return shown.contains(hangul) == (language == "ko"_L1) &&
        shown.contains(kana) == (language == "ja"_L1);
}

CliResult
runOf(const ObservedService &service, const QString &language, const QStringList &arguments)
{
    const auto process = service.process({});
    process->setArguments(arguments);
    speak(*process, variablesOf(language));
    return finish(*process);
}

QStringList helpCalls(const QString &command)
{
    return command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s};
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvironmentSaysWhich_data();
    void theEnvironmentSaysWhich();
    void theProgramSpeaksIt_data();
    void theProgramSpeaksIt();
    void helpFitsATerminal_data() { addLanguages(); }
    void helpFitsATerminal();
    void helpNamesTheSameThings_data() { addLanguages(); }
    void helpNamesTheSameThings();
    void errorsAreTranslated_data();
    void errorsAreTranslated();
    void dataAreTheSame_data();
    void dataAreTheSame();
    void questionsMeanTheSame_data();
    void questionsMeanTheSame();
    void wordsOfTheReaderAreExplained_data();
    void wordsOfTheReaderAreExplained();
    void builtInViewsAreFoundByTheNameOfTheWindow();
    void notesAreForPeopleInTheTableOnly();
    void eventsAreTheSame();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
};

void TestLanguage::theEnvironmentSaysWhich_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("lcAll");
    QTest::addColumn<QString>("lcMessages");
    QTest::addColumn<QString>("lcCtype");
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("expected");
    const QString no;
    const QString korean = u"ko_KR.UTF-8"_s;
    const QString japanese = u"ja_JP.UTF-8"_s;
    const QString german = u"de_DE.UTF-8"_s;
    QTest::newRow("nothing") << no << no << no << no << no << u"en"_s;
    QTest::newRow("LANG") << no << no << no << no << korean << u"ko"_s;
    QTest::newRow("LC_MESSAGES over LANG") << no << no << japanese << no << korean << u"ja"_s;
    QTest::newRow("LC_ALL over both") << no << korean << japanese << no << japanese << u"ko"_s;
    QTest::newRow("English over both")
        << no << u"en_US.UTF-8"_s << japanese << no << korean << u"en"_s;
    QTest::newRow("LANGUAGE") << u"ja"_s << no << no << no << korean << u"ja"_s;
    QTest::newRow("LANGUAGE over LC_ALL") << u"ko"_s << japanese << no << no << no << u"ko"_s;
    QTest::newRow("a list") << u"de:ja_JP:ko"_s << no << no << no << german << u"ja"_s;
    QTest::newRow("English first") << u"en_GB:ko"_s << no << no << no << korean << u"en"_s;
    QTest::newRow("C in the list") << u"de:C:ko"_s << no << no << no << korean << u"en"_s;
    QTest::newRow("LANGUAGE with C") << u"ko"_s << u"C"_s << no << no << korean << u"en"_s;
    QTest::newRow("LANGUAGE with POSIX") << u"ko"_s << no << no << no << u"POSIX"_s << u"en"_s;
    QTest::newRow("LANGUAGE alone") << u"ko"_s << no << no << no << no << u"en"_s;
    QTest::newRow("LANGUAGE with C.UTF-8") << u"ko"_s << u"C.UTF-8"_s << no << no << no << u"ko"_s;
    QTest::newRow("C.UTF-8") << no << u"C.UTF-8"_s << no << no << korean << u"en"_s;
    QTest::newRow("unknown") << no << no << no << no << german << u"en"_s;
    QTest::newRow("unknown LANGUAGE") << u"de"_s << no << no << no << korean << u"en"_s;
    QTest::newRow("another language that begins so")
        << no << no << no << no << u"kok_IN.UTF-8"_s << u"en"_s;
    QTest::newRow("lower case") << no << no << no << no << u"ja_JP.utf8"_s << u"ja"_s;
    QTest::newRow("with a modifier")
        << no << no << no << no << u"ko_KR.UTF-8@cjknarrow"_s << u"ko"_s;
    QTest::newRow("another character set") << no << u"ko_KR.EUC-KR"_s << no << no << no << u"en"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("LC_CTYPE is C") << no << no << no << u"C"_s << korean << u"en"_s;
    QTest::newRow("no LC_CTYPE") << no << no << korean << no << no << u"en"_s;
    QTest::newRow("LC_CTYPE has it") << no << no << korean << u"C.UTF-8"_s << no << u"ko"_s;
    QTest::newRow("LC_CTYPE of a Mac") << no << no << no << u"UTF-8"_s << korean << u"ko"_s;
#endif
}

void TestLanguage::theEnvironmentSaysWhich()
{
    QFETCH(QString, language);
    QFETCH(QString, lcAll);
    QFETCH(QString, lcMessages);
    QFETCH(QString, lcCtype);
    QFETCH(QString, lang);
    const LanguageVariables variables{
        .language = language,
        .lcAll = lcAll,
        .lcMessages = lcMessages,
        .lcCtype = lcCtype,
        .lang = lang};
    QTEST(languageOf(variables), "expected");
}

void TestLanguage::theProgramSpeaksIt_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *variables, const char *expected) {
        QTest::newRow(variables) << QString::fromLatin1(variables) << QString::fromLatin1(expected);
    };
    row("LC_ALL=C.UTF-8 LANGUAGE=ko", "ko");
    row("LC_ALL=C.UTF-8 LANGUAGE=ja", "ja");
    row("LC_ALL=C.UTF-8", "en");
    row("LC_ALL=C LANGUAGE=ko", "en");
    row("LC_ALL=ko_KR.UTF-8", "ko");
    row("LC_ALL=ja_JP.UTF-8 LC_MESSAGES=ko_KR.UTF-8 LANG=ko_KR.UTF-8", "ja");
    row("LC_MESSAGES=ko_KR.UTF-8 LC_CTYPE=C.UTF-8 LANG=ja_JP.UTF-8", "ko");
#ifdef Q_OS_UNIX
    row("LC_ALL=ko_KR.EUC-KR", "en");
#endif
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    row("", "en");
    row("LANG=ko_KR.UTF-8", "ko");
    row("LANG=ko_KR.UTF-8 LC_CTYPE=C", "en");
    row("LANG=de_DE.UTF-8", "en");
#endif
}

void TestLanguage::theProgramSpeaksIt()
{
    QFETCH(QString, variables);
    QFETCH(QString, expected);
    const CliResult help = runIn(variables, {u"--help"_s});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.err, QByteArray());
    QVERIFY2(isIn(expected, help.out), help.out.constData());
    const CliResult error = runIn(variables, {u"services"_s, u"--verbose"_s});
    QCOMPARE(error.status, 2);
    QVERIFY2(isIn(expected, error.err), error.err.constData());
    QVERIFY2(error.err.startsWith("trainboard-cli: "), error.err.constData());
}

void TestLanguage::helpFitsATerminal()
{
    QFETCH(const QString, language);
    for (const QString &command : QStringList{QString()} + commands) {
        const QByteArray out = runIn(variablesOf(language), helpCalls(command)).out;
        QVERIFY2(isIn(language, out), out.constData());
        QVERIFY(out.endsWith('\n') && !out.endsWith("\n\n"));
        for (const QString &line : QString::fromUtf8(out).split(u'\n'))
            QVERIFY2(
                columnCount(line) <= 79 && !line.endsWith(u' ') && !line.contains(u"%1"_s),
                qPrintable(line));
    }
}

// Options, commands, formats and the like, and the examples.
void TestLanguage::helpNamesTheSameThings()
{
    QFETCH(const QString, language);
    static const QRegularExpression name(u"(?<![\\w-])--?[a-z][a-z-]*|\\b(?:(?!NAVER)[A-Z_]{4,}|"
                                         u"json|csv|tsv|markdown|trainboard-cli|"
                                         "[a-z]+[A-Z]\\w+|\\d+[smhd])\\b"_s);
    const auto namesIn = [](const QByteArray &help) {
        QSet<QString> names;
        for (const QRegularExpressionMatch &match : name.globalMatch(QString::fromUtf8(help)))
            names.insert(match.captured());
        return names;
    };
    const auto examplesIn = [](const QByteArray &help) {
        const qsizetype last = help.lastIndexOf("\n\n");
        return help.mid(help.indexOf('\n', last + 2));
    };
    for (const QString &command : QStringList{QString()} + commands) {
        const QByteArray english = runIn(variablesOf(u"en"_s), helpCalls(command)).out;
        const QByteArray help = runIn(variablesOf(language), helpCalls(command)).out;
        const QSet<QString> missing = namesIn(english).subtract(namesIn(help));
        QVERIFY2(
            missing.isEmpty(),
            qPrintable(QString(command + u": "_s + QStringList(missing.values()).join(u' '))));
        QCOMPARE(examplesIn(help), examplesIn(english));
    }
}

void TestLanguage::errorsAreTranslated_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("http"); // 0: no request is sent
    QTest::addColumn<int>("status");
    QTest::newRow("missing command") << QStringList() << 0 << 2;
    QTest::newRow("unknown command") << QStringList{u"training"_s} << 0 << 2;
    QTest::newRow("missing argument") << QStringList{u"trainings"_s} << 0 << 2;
    QTest::newRow("missing value") << QStringList{u"services"_s, u"--format"_s} << 0 << 2;
    QTest::newRow("unexpected value") << QStringList{u"services"_s, u"--bom=no"_s} << 0 << 2;
    QTest::newRow("duration") << QStringList{u"status"_s, u"--since=soon"_s} << 0 << 2;
    QTest::newRow("question") << QStringList{u"trainings"_s, u"s"_s, u"--where=("_s} << 0 << 2;
    QTest::newRow("keys") << QStringList{u"services"_s} << 0 << 3;
    QTest::newRow("refused") << QStringList{u"services"_s} << 401 << 3;
    QTest::newRow("permission") << QStringList{u"services"_s} << 403 << 1;
    QTest::newRow("not found") << QStringList{u"trainings"_s, u"s"_s} << 404 << 1;
    QTest::newRow("watching") << QStringList{u"watch"_s, u"s"_s} << 403 << 1;
}

void TestLanguage::errorsAreTranslated()
{
    NEED_FOLDERS_OF_OUR_OWN();
    QFETCH(QStringList, arguments);
    QFETCH(int, http);
    QFETCH(int, status);
    LoopbackServer server([http](const LoopbackRequest &) {
        return LoopbackResponse::json("{}", http == 0 ? 500 : http);
    });
    for (const QString &language : languages) {
        const CliResult result =
            runIn(variablesOf(language), arguments, http == 0 ? QUrl() : server.endpoint());
        QCOMPARE(result.status, status);
        QCOMPARE(result.out, QByteArray());
        // Each line: no language is mixed with another one.
        for (const QByteArray &line : result.err.trimmed().split('\n')) {
            QVERIFY2(!line.contains("%1") && !line.contains("%2"), line.constData());
            const bool isPlace = QByteArray(line).replace('^', ' ').trimmed().isEmpty();
            const bool isQuoted = line.trimmed() == "(";
            QVERIFY2(isPlace || isQuoted || isIn(language, line), line.constData());
        }
    }
}

void TestLanguage::dataAreTheSame_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString columns = u"trainings s --columns status,type,created,serving"_s;
    for (const QString &command :
         {u"services"_s, u"trainings s"_s, columns, u"history s"_s, u"status --since 30d"_s,
          u"accounts list"_s}) {
        for (const QString &format : {u"json"_s, u"csv"_s, u"tsv"_s, u"markdown"_s, u"table"_s}) {
            const bool isNoFormatOfIt = command == columns && format == "json"_L1;
            const bool hasNotesForPeople = command.startsWith(u"status") && format == "table"_L1;
            if (!isNoFormatOfIt && !hasNotesForPeople) {
                QTest::newRow(qPrintable(QString(command + u" as " + format)))
                    << (command.split(u' ') + QStringList{u"--format"_s, format});
            }
        }
    }
}

void TestLanguage::dataAreTheSame()
{
    NEED_FOLDERS_OF_OUR_OWN();
    QFETCH(QStringList, arguments);
    const ObservedService service;
    const CliResult english = runOf(service, u"en"_s, arguments);
    QVERIFY(!english.out.isEmpty());
    for (const QString &language : languages) {
        const CliResult result = runOf(service, language, arguments);
        // But for the moment of the call.
        static const QRegularExpression since(u"\"since\":\"[^\"]*\""_s);
        QCOMPARE(
            QString::fromUtf8(result.out).remove(since),
            QString::fromUtf8(english.out).remove(since));
        QCOMPARE(result.status, english.status);
        QCOMPARE(result.err.count('\n'), english.err.count('\n'));
        QVERIFY2(result.err.isEmpty() || isIn(language, result.err), result.err.constData());
    }
}

void TestLanguage::questionsMeanTheSame_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("count");
    QTest::newRow("a state") << u"completed"_s << 2;
    QTest::newRow("a state in words") << u"\"Training failed\""_s << 1;
    QTest::newRow("a type in words") << u"\"Top items\""_s << 3;
    QTest::newRow("a Korean state") << u"완료"_s << 0;
    QTest::newRow("a Korean description") << u"야간"_s << 1;
}

void TestLanguage::questionsMeanTheSame()
{
    NEED_FOLDERS_OF_OUR_OWN();
    QFETCH(QString, question);
    QFETCH(int, count);
    const ObservedService service;
    for (const QString &language : languages) {
        const CliResult result = runOf(
            service, language, {u"trainings"_s, u"s"_s, u"--where"_s, question, u"--format=csv"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out.count('\n'), 1 + count);
    }
}

void TestLanguage::wordsOfTheReaderAreExplained_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("terms"); // none: nothing is said
    QTest::newRow("state") << u"ko"_s << u"status:failed -완료"_s << QString();
    QTest::newRow("exactly a state") << u"ko"_s << u"완료"_s << u"status:completed"_s;
    QTest::newRow("part of states") << u"ko"_s << u"v3 실패"_s << u": status:failed"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"完了"_s << u"status:completed"_s;
    QTest::newRow("of another language") << u"ja"_s << u"완료"_s << QString();
    QTest::newRow("in English") << u"en"_s << u"완료"_s << QString();
    QTest::newRow("English") << u"ko"_s << u"deleted"_s << QString();
    QTest::newRow("English in English") << u"en"_s << u"learning -v4"_s << QString();
    QTest::newRow("of another field") << u"ko"_s << u"version:완료"_s << QString();
    QTest::newRow("no such word") << u"ko"_s << u"없는말"_s << QString();
}

void TestLanguage::wordsOfTheReaderAreExplained()
{
    NEED_FOLDERS_OF_OUR_OWN();
    QFETCH(const QString, language);
    QFETCH(const QString, question);
    QFETCH(const QString, terms);
    const ObservedService service;
    const CliResult result =
        runOf(service, language, {u"trainings"_s, u"s"_s, u"--where"_s, question});
    QCOMPARE(result.status, 0);
    const QString said = QString::fromUtf8(result.err);
    QCOMPARE(said.contains(u"status:"_s), !terms.isEmpty());
    QVERIFY2(said.contains(terms), result.err.constData());
}

void TestLanguage::builtInViewsAreFoundByTheNameOfTheWindow()
{
    NEED_FOLDERS_OF_OUR_OWN();
    const ObservedService service;
    const auto versions = [&service](const QString &language, const QString &view) {
        return runOf(
            service, language, {u"trainings"_s, u"s"_s, u"--columns=version"_s, u"--view"_s, view});
    };
    const CliResult english = versions(u"en"_s, u"Being served"_s);
    QCOMPARE(english.out, "VERSION\nv1\n");
    QCOMPARE(versions(u"ko"_s, u"Being served"_s).out, english.out);
    QCOMPARE(versions(u"ko"_s, u"서비스 제공 중"_s).out, english.out);
    QCOMPARE(versions(u"en"_s, u"서비스 제공 중"_s).status, 2);
}

void TestLanguage::notesAreForPeopleInTheTableOnly()
{
    NEED_FOLDERS_OF_OUR_OWN();
    const ObservedService service;
    const QStringList status{u"status"_s, u"--since=30d"_s};
    const CliResult table = runOf(service, u"ko"_s, status);
    QVERIFY2(table.out.contains("삭제됨"), table.out.constData());
    QVERIFY2(table.out.startsWith("SERVICE ID  FAILED"), table.out.constData());
    QVERIFY2(table.out.contains("v3 learningFailed"), table.out.constData());
    const CliResult json = runOf(service, u"ko"_s, status + QStringList{u"--format=json"_s});
    QVERIFY2(json.out.contains("\"note\":\"deleted\""), json.out.constData());
    QCOMPARE(json.status, table.status);

    // A sentence is not for programs, which look at the exit status.
    const CliResult check = runOf(service, u"ko"_s, {u"accounts"_s, u"check"_s, u"Environment"_s});
    QCOMPARE(check.status, 0);
    QVERIFY2(isIn(u"ko"_s, check.out), check.out.constData());
}

void TestLanguage::eventsAreTheSame()
{
    NEED_FOLDERS_OF_OUR_OWN();
    const ObservedService service;
    for (const QString &format : {u"text"_s, u"json"_s}) {
        // Each call has its own moment.
        static const QRegularExpression moment(u"^[-0-9: ]+|\"time\":\"[^\"]*\""_s);
        const auto event = [&](const QString &language) -> QString {
            const CliResult result = runOf(
                service, language, {u"watch"_s, u"s"_s, u"--version=v1"_s, u"--format"_s, format});
            return QString::number(result.status) + QString::fromUtf8(result.out).remove(moment);
        };
        const QString english = event(u"en"_s);
        QVERIFY2(english.contains(u"v1"_s), qPrintable(english));
        QCOMPARE(event(u"ko"_s), english);
        QCOMPARE(event(u"ja"_s), english);
    }
}

static const RegisteredTest registered(__FILE__, runTest<TestLanguage, QCoreApplication>);
#include "tst_language.moc"
