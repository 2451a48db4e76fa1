// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/harmlesstext.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestWord = 15; // one letter less than the shortest key or signature
constexpr qsizetype mostHidden = 2;
const QString hidden(u'…');

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLatin(QChar c)
{
    return isLower(c) || isUpper(c);
}

// Korean, Japanese and Chinese, in which nothing that we send can be spelled.
bool isOfAsia(QChar c)
{
    return (c >= u'\uac00' && c <= u'\ud7a3') || (c >= u'\u3041' && c <= u'\u30ff') ||
        (c >= u'\u4e00' && c <= u'\u9fff') || c == u'。' || c == u'、';
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouyAEIOUY").contains(c);
}

// Letters in small, in capitals, or in small with a capital in front: Base64 is in both.
bool isWord(QStringView letters)
{
    if (letters.isEmpty() || letters.size() > longestWord)
        return false;
    if (letters.size() == 1)
        return letters == u"a" || letters == u"A" || letters == u"I";
    const QStringView rest = letters.sliced(1);
    if (std::all_of(rest.begin(), rest.end(), isLower))
        return isLatin(letters[0]) && std::any_of(letters.begin(), letters.end(), isVowel);
    constexpr qsizetype longestAbbreviation = 4; // "HTTP"
    return std::all_of(letters.begin(), letters.end(), isUpper) &&
        (letters.size() <= longestAbbreviation ||
         std::any_of(letters.begin(), letters.end(), isVowel));
}

QStringView withoutPunctuation(QStringView token)
{
    while (!token.isEmpty() && QStringView(u"(\"'“‘「『（").contains(token.front()))
        token = token.sliced(1);
    while (!token.isEmpty() && QStringView(u".,;:!?)\"'”’」』）").contains(token.back()))
        token.chop(1);
    return token;
}

// Between words, as in "this & that": nothing that could be made of many of them.
bool isPunctuation(QStringView token)
{
    return token.size() == 1 && !token[0].isLetterOrNumber() && token[0].isPrint() &&
        token[0].unicode() < 0x7f;
}

// "word", "read-only", "service's", "API를".
bool isPlain(QStringView token)
{
    token = withoutPunctuation(token);
    if (token.isEmpty())
        return false;
    qsizetype latin = 0;
    for (qsizetype at = 0; at < token.size();) {
        const auto end = std::find_if_not(token.begin() + at, token.end(), isLatin);
        const QStringView letters = token.sliced(at, end - token.begin() - at);
        const bool isEnding = at > 1 && (token[at - 1] == u'\'' || token[at - 1] == u'’') &&
            letters.size() <= 2 && std::all_of(letters.begin(), letters.end(), isLower);
        if (!letters.isEmpty() && !isEnding && !isWord(letters))
            return false;
        latin += letters.size();
        at += letters.size();
        if (at == token.size())
            break;
        const bool joins =
            !letters.isEmpty() && at + 1 < token.size() && QStringView(u"-'’").contains(token[at]);
        if (!joins && !isOfAsia(token[at]))
            return false;
        ++at;
    }
    return latin <= longestWord;
}

// Up to four names of words are shown whole, of others the end, which tells whose they are.
QString harmlessHost(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host.contains(u':') ? u'[' + host + u']' : host;
    QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    constexpr qsizetype mostLabels = 4;
    const auto isGood = [](const QString &label) {
        return isWord(label) ||
            (label.size() <= 3 && std::all_of(label.begin(), label.end(), isLower));
    };
    if (labels.size() <= mostLabels && std::all_of(labels.begin(), labels.end(), isGood))
        return labels.join(u'.');
    const bool isOfCountry =
        labels.size() > 2 && labels.last().size() == 2 && labels.at(labels.size() - 2).size() <= 3;
    labels = labels.last(std::min<qsizetype>(labels.size(), isOfCountry ? 3 : 2));
    for (QString &label : labels) {
        if (!isGood(label))
            label = hidden;
    }
    if (labels.constFirst() != hidden)
        labels.prepend(hidden);
    return labels.join(u'.');
}

} // namespace

QString harmlessLine(const QString &text)
{
    const auto isLineEnd = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' ||
            c == u'\u2028' || c == u'\u2029';
    };
    const QStringView begin = QStringView(text).trimmed();
    const auto end = std::find_if(begin.begin(), begin.end(), isLineEnd);
    const QStringView line = begin.first(std::min<qsizetype>(end - begin.begin(), longestLine));
    const bool isCut = begin.begin() + line.size() != end;

    QStringList shown;
    qsizetype words = 0;
    qsizetype others = 0;
    QList<QStringView> tokens = line.split(u' ', Qt::SkipEmptyParts);
    if (isCut && !tokens.isEmpty())
        tokens.removeLast(); // it may be the beginning of something else
    for (const QStringView token : std::as_const(tokens)) {
        const bool isWords = isPlain(token);
        const bool isGood = isWords || isPunctuation(token);
        words += isWords ? 1 : 0;
        others += isGood ? 0 : 1;
        if (isGood)
            shown += token.toString();
        else if (shown.isEmpty() || shown.constLast() != hidden)
            shown += hidden;
    }
    if (others > mostHidden || others >= words) // also with nothing at all
        return {};
    if (isCut && shown.constLast() != hidden)
        shown += hidden;
    return shown.join(u' ');
}

QString harmlessCode(const QString &code)
{
    constexpr qsizetype mostDigits = 6;
    constexpr qsizetype longestCode = 40;
    if (!code.isEmpty() && code.size() <= mostDigits &&
        std::all_of(code.begin(), code.end(), isDigit))
        return code;
    if (code.size() > longestCode)
        return {};
    const QStringList words = QString(code).replace(u'-', u'_').replace(u'.', u'_').split(u'_');
    const bool isGood =
        std::all_of(words.begin(), words.end(), [](const QString &word) { return isWord(word); });
    return isGood ? code : QString();
}

QString harmlessTraceId(const QByteArray &id)
{
    constexpr qsizetype lengthAtNaver = 26;
    const QString text = QString::fromLatin1(id);
    const auto isSmall = [](QChar c) { return isLower(c) || isDigit(c); };
    if (text.size() == lengthAtNaver && std::all_of(text.begin(), text.end(), isSmall))
        return text;
    const QStringList groups = text.split(u'-');
    QList<qsizetype> sizes;
    for (const QString &group : groups)
        sizes += group.size();
    const bool isUuid = sizes == QList<qsizetype>{8, 4, 4, 4, 12} &&
        std::all_of(groups.begin(), groups.end(), [](const QString &group) {
                            return std::all_of(group.begin(), group.end(), [](QChar c) {
                                return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
                            });
                        });
    return isUuid ? text : QString();
}

QString harmlessAddress(const QUrl &url)
{
    const QString scheme =
        isWord(url.scheme()) || url.scheme().startsWith("http"_L1) ? url.scheme() : hidden;
    QString address = scheme + u"://" + harmlessHost(url.host(QUrl::FullyEncoded));
    if (url.port() >= 0)
        address += u':' + QString::number(url.port());
    return address;
}
