// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/harmlesstext.h"

#include <QHostAddress>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestWord = 15; // one letter less than the shortest key or signature
constexpr int mostHidden = 2;
constexpr int mostNumbers = 2;
constexpr QChar hidden = u'…';

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

// Korean, Japanese and Chinese, with their punctuation: nothing that we send can be spelled in
// them. Their blocks have gaps, of which nobody could see anything.
bool isOfAsia(QChar c)
{
    const bool isInBlock = (c >= u'\uac00' && c <= u'\ud7a3') ||
        (c >= u'\u3000' && c <= u'\u30ff') || (c >= u'\u4e00' && c <= u'\u9fff') ||
        // In full width, but for letters and digits.
        (c >= u'\uff01' && c <= u'\uff65' && !c.isLetterOrNumber());
    return isInBlock && c.isPrint();
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
    while (!token.isEmpty() && QStringView(u"([<\"'“‘").contains(token.front()))
        token = token.sliced(1);
    while (!token.isEmpty() && QStringView(u".,;:!?)]>\"'”’").contains(token.back()))
        token.chop(1);
    return token;
}

// What stands between words: "this & that", "≤".
bool isMark(QStringView piece)
{
    return piece.size() == 1 && !piece[0].isLetterOrNumber() &&
        (QStringView(u"≤≥≠–—·×•").contains(piece[0]) ||
         (piece[0].isPrint() && piece[0].unicode() < 0x7f));
}

// "word", "read-only", "service's".
bool isPlain(QStringView piece)
{
    const bool isEnding = piece.endsWith(u"'s") || piece.endsWith(u"’s") || piece.endsWith(u"'t") ||
        piece.endsWith(u"’t");
    const QList<QStringView> words = (isEnding ? piece.chopped(2) : piece).split(u'-');
    return piece.size() <= longestWord + 2 && std::all_of(words.begin(), words.end(), isWord);
}

// Of the API, which a message may complain about.
// https://api.ncloud-docs.com/docs/en/aitems-overview
bool isFieldName(QStringView piece)
{
    static const QSet<QString> names{
        u"actionName"_s,
        u"createdDate"_s,
        u"datasetId"_s,
        u"errorCode"_s,
        u"hpConfig"_s,
        u"is_enabled"_s,
        u"isRecent"_s,
        u"learningInterval"_s,
        u"nextUpdateDate"_s,
        u"scheduledDate"_s,
        u"schemaName"_s,
        u"serviceId"_s,
        u"trainId"_s,
        u"trainVersion"_s,
        u"updatedDate"_s,
        u"x-ncp-apigw-timestamp"_s,
        u"x-ncp-apigw-signature-v2"_s,
        u"x-ncp-iam-access-key"_s};
    return names.contains(piece.toString());
}

bool isShortNumber(QStringView piece)
{
    constexpr qsizetype mostDigits = 5;
    return !piece.isEmpty() && piece.size() <= mostDigits &&
        std::all_of(piece.begin(), piece.end(), isDigit);
}

// A line in the making.
class Line
{
public:
    void addToken(QStringView token)
    {
        if (!m_text.isEmpty())
            m_text += u' ';
        // East Asian scripts set no spaces, not even beside other letters.
        for (auto begin = token.begin(); begin != token.end();) {
            const bool isAsian = isOfAsia(*begin);
            const auto end = std::find_if(
                begin, token.end(), [isAsian](QChar c) { return isOfAsia(c) != isAsian; });
            const QStringView piece(begin, end);
            if (isAsian) {
                m_words += int(piece.size() + 1) / 2; // about
                m_text += piece;
            } else {
                addPiece(piece);
            }
            begin = end;
        }
    }

    void addEllipsis()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(hidden))
            m_text += u' ';
        hide();
    }

    // Nothing if too little of it is words: much can be said by a few numbers and marks.
    QString text() const
    {
        return m_hidden > mostHidden || m_hidden >= m_words || m_marks > m_words ? QString()
                                                                                 : m_text;
    }

private:
    void addPiece(QStringView piece)
    {
        const QStringView bare = withoutPunctuation(piece);
        if (isPlain(bare) || isFieldName(bare)) {
            ++m_words;
            m_text += piece;
        } else if (isMark(piece)) {
            ++m_marks;
            m_text += piece;
        } else if (isShortNumber(bare) && m_numbers < mostNumbers) {
            ++m_numbers;
            m_text += piece;
        } else {
            ++m_hidden;
            hide();
        }
    }

    // Of several in a row one ellipsis is shown.
    void hide()
    {
        if (m_text.endsWith(QString(hidden + u' ')))
            m_text.chop(1);
        if (!m_text.endsWith(hidden))
            m_text += hidden;
    }

    QString m_text;
    int m_words = 0;
    int m_numbers = 0;
    int m_marks = 0;
    int m_hidden = 0;
};

// Up to four names of words are shown whole, of others the end, which tells whose they are.
QString harmlessHost(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        if (!host.contains(u':'))
            return host;
        // Any other one has room for half of a signature.
        return u'[' + (address.isLoopback() ? host : QString(hidden)) + u']';
    }
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

    Line shown;
    QList<QStringView> tokens = line.split(u' ', Qt::SkipEmptyParts);
    if (isCut && !tokens.isEmpty())
        tokens.removeLast(); // it may be the beginning of something else
    for (const QStringView token : std::as_const(tokens))
        shown.addToken(token);
    if (isCut)
        shown.addEllipsis();
    return shown.text();
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
        isWord(url.scheme()) || url.scheme().startsWith("http"_L1) ? url.scheme() : QString(hidden);
    QString address = scheme + u"://" + harmlessHost(url.host(QUrl::FullyEncoded));
    if (url.port() >= 0)
        address += u':' + QString::number(url.port());
    return address;
}
