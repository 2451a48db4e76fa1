// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/languages.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; // "unfinished" and the like; empty: it is translated
    QStringList texts;
};

// A text as one reads it, without its mnemonic.
QString plain(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)"_s);
    return text.remove(mnemonic).remove(u'&');
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?([1-9n])"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.insert(match.captured(1));
    return found;
}

// What the reader is at the beginning of.
Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .state = {}, .texts = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            QString text;
            while (!xml.readNext() || !xml.isEndElement()) {
                if (xml.isStartElement()) // of a plural
                    message.texts.append(xml.readElementText());
                else
                    text += xml.text();
            }
            if (message.texts.isEmpty())
                message.texts.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> catalogue(const QString &language)
{
    QFile file(QString(u"" TRAINBOARD_SOURCE "/translations/trainboard_%1.ts"_s).arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

// One word of the field is translated with one word.
struct Term
{
    QString english;
    QString korean;
    QString japanese;
};
const QList<Term> glossary{
    {u"hyperparameter"_s, u"하이퍼파라미터"_s, u"ハイパーパラメータ"_s},
    {u"access key"_s, u"Access Key"_s, u"Access Key"_s},
    {u"secret key"_s, u"Secret Key"_s, u"Secret Key"_s},
    {u"endpoint"_s, u"엔드포인트"_s, u"エンドポイント"_s},
    {u"response"_s, u"응답"_s, u"応答"_s},
    {u"time zone"_s, u"시간대"_s, u"タイムゾーン"_s},
    {u"keychain"_s, u"키체인"_s, u"キーチェーン"_s},
    {u"proxy"_s, u"프록시"_s, u"プロキシ"_s},
    {u"signature"_s, u"서명"_s, u"署名"_s},
    {u"filter"_s, u"필터"_s, u"フィルター"_s},
    {u"column"_s, u"열"_s, u"列"_s},
    {u"history"_s, u"기록"_s, u"履歴"_s}};

} // namespace

// The catalogues themselves, and what could not be translated.
class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void everyPlaceholderIsInTheTranslation_data() { addLanguages(); }
    void everyPlaceholderIsInTheTranslation();
    void aTermHasOneTranslation_data() { addLanguages(); }
    void aTermHasOneTranslation();
    void bothLanguagesHaveTheSameTexts();
    void translatedTextsAreNotJoinedWithSpaces();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::all())
            QTest::newRow(qPrintable(language)) << language;
    }
    static void tell(const QStringList &problems)
    {
        for (const QString &problem : problems)
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }
};

void CataloguesTest::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Message> messages = catalogue(language);
    QVERIFY(messages.size() > 50);
    QStringList problems;
    for (const Message &message : messages) {
        if (!message.state.isEmpty() || message.texts.contains(QString()))
            problems.append(u"%1: %2 %3"_s.arg(message.context, message.source, message.state));
    }
    tell(problems);
}

void CataloguesTest::everyPlaceholderIsInTheTranslation()
{
    QFETCH(const QString, language);
    QStringList problems;
    const QList<Message> messages = catalogue(language);
    for (const Message &message : messages) {
        for (const QString &text : message.texts) {
            QSet<QString> wanted = placeholders(message.source);
            // "One" may be said in a word.
            if (message.texts.size() > 1 && text == message.texts.constFirst() &&
                !placeholders(text).contains(u"n"_s))
                wanted.remove(u"n"_s);
            if (placeholders(text) != wanted)
                problems.append(
                    u"%1: \"%2\" for \"%3\""_s.arg(message.context, text, message.source));
        }
    }
    tell(problems);
}

void CataloguesTest::aTermHasOneTranslation()
{
    QFETCH(const QString, language);
    if (language == "en"_L1)
        QSKIP("The terms are English.");
    QStringList problems;
    const QList<Message> messages = catalogue(language);
    for (const Term &term : glossary) {
        const QString &wanted = language == "ko"_L1 ? term.korean : term.japanese;
        const QRegularExpression word(
            u"\\b%1s?\\b"_s.arg(term.english), QRegularExpression::CaseInsensitiveOption);
        for (const Message &message : messages) {
            if (plain(message.source).contains(word) &&
                !plain(message.texts.constFirst()).contains(wanted, Qt::CaseInsensitive))
                problems.append(u"%1: \"%2\" without \"%3\""_s.arg(
                    message.context, message.texts.constFirst(), wanted));
        }
    }
    tell(problems);
}

void CataloguesTest::bothLanguagesHaveTheSameTexts()
{
    const auto sources = [](const QString &language) {
        QStringList all;
        const QList<Message> messages = catalogue(language);
        for (const Message &message : messages)
            all += QString(message.context + u": "_s + message.source);
        all.sort();
        return all;
    };
    QCOMPARE(sources(u"ko"_s), sources(u"ja"_s));
}

// Not every language has a space between words or sentences: see sentences() and listed().
void CataloguesTest::translatedTextsAreNotJoinedWithSpaces()
{
    static const QRegularExpression joined(
        u"\\btr\\((?:[^()]|\\([^()]*\\))*\\)(?:\\.arg\\((?:[^()]|\\([^()]*\\))*\\))*\\s*\\+\\s*"
        "u?(?:' '|\" )|u?(?: \"|' ')(?:_s)?\\s*\\+\\s*(?:\\w+::)?tr\\("_s);
    QStringList problems;
    QDirIterator files(
        u"" TRAINBOARD_SOURCE "/src"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = joined.match(QString::fromUtf8(file.readAll()));
        if (match.hasMatch())
            problems.append(u"%1: %2"_s.arg(file.fileName(), match.captured()));
        ++count;
    }
    QVERIFY(count > 100);
    tell(problems);
    QVERIFY(joined.match(u"tr(\"a %1\").arg(f(b)) + u' ' + c"_s).hasMatch()); // it finds them
}

static const RegisteredTest registered(__FILE__, runTest<CataloguesTest>);
#include "tst_catalogues.moc"
