// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boardlink.h"

#include <QHash>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = BoardLinkError::Kind;

constexpr auto scheme = "trainboard:"_L1;
constexpr auto oneService = "service"_L1;
constexpr auto allServices = "services"_L1;

constexpr auto whereName = "where"_L1;
constexpr auto viewName = "view"_L1;
constexpr auto recentName = "recent"_L1;
constexpr auto typeName = "type"_L1;
constexpr auto versionName = "version"_L1;
constexpr std::array knownNames{whereName, viewName, recentName, typeName, versionName};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// QUrl mends what is encoded wrongly, and then nobody knows what was meant.
std::optional<QString> decoded(QStringView encoded, bool isParameter)
{
    const QByteArray utf8 = encoded.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (c == '+' && isParameter) {
            bytes.append(' ');
        } else if (c != '%') {
            bytes.append(c);
        } else {
            const int high = i + 2 < utf8.size() ? hexDigit(utf8.at(i + 1)) : -1;
            const int low = high >= 0 ? hexDigit(utf8.at(i + 2)) : -1;
            if (low < 0)
                return {};
            bytes.append(char(high * 16 + low));
            i += 2;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

// The values of the parameters that are known.
using Parameters = QHash<QString, QString>;

class Reader
{
public:
    Result<BoardLink, BoardLinkError> read(const QString &whole)
    {
        const QString text = whole.trimmed();
        if (!isBoardLink(text))
            return fail(Kind::NoLink, text);
        if (text.size() > BoardLink::longestText)
            return fail(Kind::TooLong);
        if (std::ranges::any_of(text, isControl))
            return fail(Kind::ControlCharacter);
        QStringView rest = QStringView(text).sliced(scheme.size());
        if (!rest.startsWith("//"_L1))
            return fail(Kind::NoLink, text);
        rest = rest.sliced(2);
        if (rest.contains(u'#'))
            return fail(Kind::TooMuch);
        const qsizetype query = rest.indexOf(u'?');
        const QStringView place = query < 0 ? rest : rest.first(query);
        if (!readPlace(place) || (query >= 0 && !readQuery(rest.sliced(query + 1))))
            return m_error;
        return m_link;
    }

private:
    BoardLinkError fail(Kind kind, const QString &word = {})
    {
        m_error = {.kind = kind, .word = word};
        return m_error;
    }

    bool refuse(Kind kind, const QString &word = {})
    {
        fail(kind, word);
        return false;
    }

    bool readPlace(QStringView place)
    {
        const qsizetype slash = place.indexOf(u'/');
        const QStringView host = slash < 0 ? place : place.first(slash);
        QStringView path = slash < 0 ? QStringView() : place.sliced(slash + 1);
        if (host.contains(u'@') || host.contains(u':'))
            return refuse(Kind::TooMuch);
        if (path.endsWith(u'/'))
            path.chop(1);
        const bool isAll = host.compare(allServices, Qt::CaseInsensitive) == 0;
        const bool isOne = host.compare(oneService, Qt::CaseInsensitive) == 0;
        if (!(isAll && path.isEmpty()) && !(isOne && !path.contains(u'/')))
            return refuse(Kind::UnknownPlace, place.toString());
        return isAll || readService(path);
    }

    bool readService(QStringView segment)
    {
        const std::optional<QString> id = decoded(segment, false);
        if (!id)
            return refuse(Kind::BadEncoding);
        if (id->trimmed().isEmpty())
            return refuse(Kind::MissingService);
        // On the way these would become another path.
        if (*id == u"." || *id == u"..")
            return refuse(Kind::UnknownPlace, *id);
        m_link.serviceId = *id;
        return isName(oneService, *id);
    }

    // Whether it is none that only takes time and room.
    bool isName(QLatin1StringView name, const QString &value)
    {
        if (value.size() > BoardLink::longestName)
            return refuse(Kind::ValueTooLong, name);
        return !std::ranges::any_of(value, isControl) || refuse(Kind::ControlCharacter);
    }

    bool readQuery(QStringView query)
    {
        Parameters parameters;
        for (const QStringView part : query.split(u'&')) {
            const qsizetype sign = part.indexOf(u'=');
            const QString name = part.first(sign < 0 ? part.size() : sign).toString();
            if (std::ranges::find(knownNames, name) == knownNames.end())
                continue;
            if (parameters.contains(name))
                return refuse(Kind::Repeated, name);
            const auto value = decoded(sign < 0 ? QStringView() : part.sliced(sign + 1), true);
            if (!value)
                return refuse(Kind::BadEncoding);
            parameters.insert(name, *value);
        }
        return take(parameters);
    }

    bool take(const Parameters &parameters)
    {
        m_link.view = parameters.value(viewName).trimmed();
        const QString recent = parameters.value(recentName);
        if (!recent.isEmpty() && recent != "true"_L1 && recent != "false"_L1)
            return refuse(Kind::BadRecent);
        m_link.recentOnly = recent == "true"_L1;
        return isName(viewName, m_link.view) && takeTraining(parameters) &&
            takeQuestion(parameters.value(whereName));
    }

    bool takeTraining(const Parameters &parameters)
    {
        const QString type = parameters.value(typeName);
        const QString version = parameters.value(versionName);
        if (!parameters.contains(typeName) && !parameters.contains(versionName))
            return true;
        if (type.isEmpty() || version.isEmpty() || m_link.serviceId.isEmpty())
            return refuse(Kind::IncompleteTraining);
        m_link.training = BoardLink::Training{TrainingType::fromText(type), version};
        return isName(typeName, type) && isName(versionName, version);
    }

    bool takeQuestion(const QString &text)
    {
        if (std::ranges::any_of(text, isControl))
            return refuse(Kind::ControlCharacter);
        m_link.question = text.trimmed();
        if (const auto question = parseQuestion(m_link.question); !question) {
            fail(Kind::BadQuestion);
            m_error.question = question.error();
            return false;
        }
        return true;
    }

    BoardLink m_link;
    BoardLinkError m_error;
};

void append(QString &query, QLatin1StringView name, const QString &value)
{
    if (value.isEmpty())
        return;
    // So much can be read as it is.
    const QByteArray encoded = QUrl::toPercentEncoding(value, ":,/");
    query += (query.isEmpty() ? u'?' : u'&') + name + u'=' + QString::fromLatin1(encoded);
}

} // namespace

bool isBoardLink(QStringView text)
{
    return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<QString> linkText(const BoardLink &wanted)
{
    BoardLink link = wanted;
    link.question = link.question.trimmed();
    link.view = link.view.trimmed();
    QString query;
    if (link.training) {
        append(query, typeName, link.training->type.text());
        append(query, versionName, link.training->version);
    }
    append(query, viewName, link.view);
    append(query, whereName, link.question);
    append(query, recentName, link.recentOnly ? u"true"_s : QString());
    QString text = scheme + "//"_L1;
    if (link.serviceId.isEmpty())
        text += allServices;
    else
        text += oneService + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(link.serviceId));
    text += query;
    const auto again = readLink(text);
    if (!again || *again != link)
        return {};
    return text;
}

Result<BoardLink, BoardLinkError> readLink(const QString &text)
{
    return Reader().read(text);
}
