// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "core/training.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 2; // that must stand alone to be hidden, in Latin letters

// Addresses with a scheme, names of hosts and files ("proxy.example.com", but not "6.4.2"), numeric
// addresses, and paths of all systems.
const QString places =
    uR"((?:[a-z][a-z0-9+.-]*://\S+|[\p{L}\p{N}._%+-]+@\S+)"
    uR"(|(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?)"
    uR"(|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[0-9a-f:.]*:[0-9a-f:.]*\])"
    uR"(|(?<![\p{L}\p{N}])[a-z]:\\\S*|\\\\\S+|(?:(?<![\p{L}\p{N}<])|\G)(?:/[^\s/]+)+/?))"_s;

QString pattern(const QString &name)
{
    const QString escaped = QRegularExpression::escape(name);
    static const QRegularExpression ascii(u"^[\\x20-\\x7e]*$"_s);
    const bool isWord = name.size() <= longestWord && ascii.match(name).hasMatch();
    return !isWord ? escaped : u"(?<![\\p{L}\\p{N}])"_s + escaped + u"(?![\\p{L}\\p{N}])"_s;
}

bool isDocumented(const QString &segment)
{
    static const QStringList known{u"api"_s,    u"v1"_s,       u"services"_s,
                                   u"trains"_s, u"versions"_s, QString()};
    return known.contains(segment) ||
        TrainingType::fromText(segment).known() != KnownTrainingType::Unknown;
}

QString placeholderAfter(const QString &segment)
{
    if (segment == "services"_L1)
        return u"{service}"_s;
    if (segment == "versions"_L1)
        return u"{version}"_s;
    return u"{…}"_s;
}

QString redactedTerm(const QString &term)
{
    static const QRegularExpression harmless(u"^(offset|limit|isRecent)=(\\d+|true|false)$"_s);
    return harmless.match(term).hasMatch() ? term : u"{…}"_s;
}

} // namespace

void Redaction::hide(const QString &name, const QString &placeholder)
{
    const QString composed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (composed.isEmpty())
        return;
    const auto isLonger = [&composed](const Hidden &other) {
        return other.name.size() < composed.size();
    };
    // The longest comes first: a name may be a part of another one.
    m_hidden.insert(std::ranges::find_if(m_hidden, isLonger), {composed, placeholder});
}

QString Redaction::withoutNames(const QString &text) const
{
    return redacted(text, {});
}

QString Redaction::withoutNamesAndPlaces(const QString &text) const
{
    return redacted(text, places);
}

// In one pass, so that nothing is looked for in the placeholders.
QString Redaction::redacted(const QString &text, const QString &looks) const
{
    QStringList patterns;
    for (const Hidden &hidden : m_hidden)
        patterns.append(pattern(hidden.name));
    if (!looks.isEmpty())
        patterns.append(looks);
    if (patterns.isEmpty())
        return text;
    const QRegularExpression all(
        patterns.join(u'|'),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(all.isValid());
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    qsizetype end = 0;
    for (auto matches = all.globalMatch(composed); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured();
        const auto isFound = [&found](const Hidden &hidden) {
            return hidden.name.compare(found, Qt::CaseInsensitive) == 0;
        };
        const auto hidden = std::ranges::find_if(m_hidden, isFound);
        result += composed.mid(end, match.capturedStart() - end);
        result += hidden == m_hidden.end() ? u"<place>"_s : hidden->placeholder;
        end = match.capturedEnd();
    }
    return result + composed.mid(end);
}

QString redactedTarget(const QByteArray &target)
{
    const QString text = QString::fromUtf8(target);
    const qsizetype mark = text.indexOf(u'?');
    QStringList path = text.left(mark).split(u'/');
    QString before;
    for (QString &segment : path) {
        const QString original = segment;
        // An id may spell the same as a part of the API.
        const bool isId = before == "services"_L1 || before == "versions"_L1;
        if (isId ? !segment.isEmpty() : !isDocumented(segment))
            segment = placeholderAfter(before);
        before = original;
    }
    if (mark < 0)
        return path.join(u'/');
    QStringList terms = text.mid(mark + 1).split(u'&');
    for (QString &term : terms)
        term = redactedTerm(term);
    return path.join(u'/') + u'?' + terms.join(u'&');
}
