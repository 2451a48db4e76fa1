// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/spellings.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace {

QString eachCharacter(const QString &text, const std::function<QString(QChar)> &spell)
{
    QString result;
    for (const QChar c : text)
        result += spell(c);
    return result;
}

QString
inNumbers(const QString &text, const QString &before, const QString &after, int base, int width)
{
    return eachCharacter(text, [&](QChar c) {
        return QString(
            before + QString::number(c.unicode(), base).rightJustified(width, u'0') + after);
    });
}

QString inBase32(const QByteArray &bytes)
{
    QString result;
    quint32 bits = 0;
    int count = 0;
    const QByteArray ended = QByteArray(bytes + '\0');
    for (const char byte : ended) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            result += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(bits >> (count - 5)) & 31]);
    }
    return result;
}

QString turnedBy13(const QString &text)
{
    return eachCharacter(text, [](QChar c) {
        const char16_t first = c.isUpper() ? u'A' : u'a';
        return c.isLetter() ? QString(QChar(first + (c.unicode() - first + 13) % 26)) : QString(c);
    });
}

} // namespace

QString inPieces(const QString &text, qsizetype size, const QString &between)
{
    QStringList pieces;
    for (qsizetype at = 0; at < text.size(); at += size)
        pieces += text.mid(at, size);
    return pieces.join(between);
}

QList<std::pair<QByteArray, QString>> spellingsOf(const QString &secret)
{
    const QByteArray bytes = secret.toLatin1();
    QString reversed = secret;
    std::reverse(reversed.begin(), reversed.end());
    QByteArray utf16;
    for (const char byte : bytes)
        utf16 += QByteArray(1, byte) + '\0';
    const QByteArray percent = bytes.toPercentEncoding();
    QList<std::pair<QByteArray, QString>> all{
        {"plain", secret},
        {"small", secret.toLower()},
        {"capitals", secret.toUpper()},
        {"reversed", reversed},
        {"turned by 13", turnedBy13(secret)},
        {"hex", QString::fromLatin1(bytes.toHex())},
        {"hex in capitals", QString::fromLatin1(bytes.toHex().toUpper())},
        {"hex in pairs", QString::fromLatin1(bytes.toHex(' '))},
        {"hex with colons", QString::fromLatin1(bytes.toHex(':'))},
        {"hex of C", inNumbers(secret, QStringLiteral("\\x"), {}, 16, 2)},
        {"decimal", inNumbers(secret, {}, QStringLiteral(" "), 10, 1)},
        {"decimal list", inNumbers(secret, {}, QStringLiteral(", "), 10, 1)},
        {"octal", inNumbers(secret, QStringLiteral("\\"), {}, 8, 3)},
        {"binary", inNumbers(secret, {}, QStringLiteral(" "), 2, 8)},
        {"base32", inBase32(bytes)},
        {"base32 in small letters", inBase32(bytes).toLower()},
        {"percent", QString::fromLatin1(percent)},
        {"percent of all", inNumbers(secret, QStringLiteral("%"), {}, 16, 2)},
        {"percent twice", QString::fromLatin1(QByteArray(percent).replace('%', "%25"))},
        {"JSON", inNumbers(secret, QStringLiteral("\\u"), {}, 16, 4)},
        {"HTML", inNumbers(secret, QStringLiteral("&#x"), QStringLiteral(";"), 16, 2)},
        {"HTML, decimal", inNumbers(secret, QStringLiteral("&#"), QStringLiteral(";"), 10, 1)},
        {"UTF-16", QString::fromLatin1(utf16)},
        {"UTF-16 in Base64", QString::fromLatin1(utf16.toBase64())},
        {"full width",
         eachCharacter(secret, [](QChar c) { return QString(QChar(c.unicode() + 0xfee0)); })},
        {"for addresses", QString(secret).replace(u'+', u'-').replace(u'/', u'_').remove(u'=')},
        {"without its beginning", secret.sliced(5)},
        {"without its end", secret.chopped(5)},
        {"half of it", secret.first(secret.size() / 2)},
        {"starred", secret.first(secret.size() - 4) + QStringLiteral("****")},
        {"twice", secret + secret},
    };
    for (const int before : {0, 1, 2}) {
        all.append(
            {"Base64, " + QByteArray::number(before) + " behind",
             QString::fromLatin1(QByteArray(QByteArray(before, 'x') + bytes + " end").toBase64())});
        all.append(
            {"Base64 for addresses, " + QByteArray::number(before) + " behind",
             QString::fromLatin1(QByteArray(QByteArray(before, 'x') + bytes)
                                     .toBase64(QByteArray::Base64UrlEncoding))});
    }
    const QList<std::pair<QByteArray, QString>> separators{
        {"spaces", QStringLiteral(" ")},       {"line breaks", QStringLiteral("\n")},
        {"commas", QStringLiteral(",")},       {"commas and spaces", QStringLiteral(", ")},
        {"dots", QStringLiteral(".")},         {"hyphens", QStringLiteral("-")},
        {"slashes", QStringLiteral("/")},      {"nothing to see", QStringLiteral("\u200b")},
        {"joiners", QStringLiteral("\u2060")}, {"soft hyphens", QStringLiteral("\u00ad")},
        {"quotes", QStringLiteral("\",\"")},   {"tabulators", QStringLiteral("\t")}};
    for (const auto &[name, separator] : separators) {
        for (const int size : {1, 2, 4, 8})
            all.append(
                {"in pieces of " + QByteArray::number(size) + " with " + name,
                 inPieces(secret, size, separator)});
    }
    return all;
}

void addSpellings(const QString &accessKey, const QString &signature)
{
    QTest::addColumn<QString>("spelling");
    for (const auto &[name, spelling] : spellingsOf(accessKey))
        QTest::addRow("access key: %s", name.constData()) << spelling;
    for (const auto &[name, spelling] : spellingsOf(signature))
        QTest::addRow("signature: %s", name.constData()) << spelling;
}

bool repeats(const QString &text, const QString &spelling)
{
    const auto essence = [](QString part) {
        part.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return part.toLower();
    };
    const QString shown = essence(text);
    const QString repeated = essence(spelling);
    constexpr qsizetype length = 8;
    for (qsizetype at = 0; at + length <= repeated.size(); ++at) {
        if (shown.contains(QStringView(repeated).sliced(at, length)))
            return true;
    }
    return false;
}
