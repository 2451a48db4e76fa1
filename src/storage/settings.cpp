// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString tableKey = u"window/table"_s;
const QString detailsSizeKey = u"details/size"_s;
const QString appearanceKey = u"view/appearance"_s;
const QString zoneKey = u"view/zone"_s;
const QString relativeTimesKey = u"view/relativeTimes"_s;
const QString serviceZoneKey = u"view/serviceZone"_s;
const QString languageKey = u"view/language"_s;
const QString failingFirstKey = u"view/failingFirst"_s;
const QString lastAccountKey = u"lastAccount"_s;

QString lastServiceKey(const QString &accountId)
{
    return u"lastService/"_s + accountId;
}

QString mutedKey(const QString &accountId)
{
    return u"mutedServices/"_s + accountId;
}

QString layoutKey(const QString &view)
{
    return u"layouts/"_s + view;
}

QString accountLayoutsKey(const QString &accountId)
{
    return u"accountLayouts/"_s + accountId;
}

QString askedKey(const QString &accountId)
{
    return u"askedTerms/"_s + accountId;
}

QString filtersKey(const QString &accountId)
{
    return u"filters/"_s + accountId;
}

// The words of an enumeration in the file, in the order of its values; that of the first one, which
// is the default, is never written.
constexpr std::array appearanceWords{""_L1, "light"_L1, "dark"_L1};
constexpr std::array zoneWords{""_L1, "korea"_L1, "utc"_L1};
constexpr std::array serviceZoneWords{"local"_L1, "korea"_L1, "utc"_L1}; // the default: Korea
constexpr std::array choiceWords{""_L1, "yes"_L1, "no"_L1};
constexpr std::array createdWords{""_L1, "day"_L1, "week"_L1, "month"_L1, "year"_L1, "between"_L1};

template <typename Enum, std::size_t size>
Enum fromWord(const std::array<QLatin1StringView, size> &words, const QVariant &word)
{
    const auto found = std::find(words.begin(), words.end(), word.toString());
    return found == words.end() ? Enum() : static_cast<Enum>(found - words.begin());
}

template <std::size_t size, typename Enum>
QVariant toWord(const std::array<QLatin1StringView, size> &words, Enum value)
{
    const QString word = words.at(std::size_t(value));
    return word.isEmpty() ? QVariant() : QVariant(word);
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNothing(const QStringList &texts)
{
    return texts.isEmpty() ? QVariant() : QVariant(texts);
}

QVariantMap mapFromJson(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object().toVariantMap();
}

QString jsonOf(const QVariantMap &map)
{
    if (map.isEmpty())
        return {};
    const QJsonDocument document(QJsonObject::fromVariantMap(map));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Settings::Settings()
    : Settings(SettingsFile::usersOwn())
{
}

Settings::Settings(const QString &file)
    : m_file(file)
{
    if (!m_file.looksWritable())
        m_file.reportNotWritable();
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_file.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    set(stateKey, state);
}

QByteArray Settings::tableState() const
{
    return m_file.value(tableKey).toByteArray();
}

void Settings::setTableState(const QByteArray &state)
{
    set(tableKey, state);
}

QSize Settings::detailsSize() const
{
    const QSize size = m_file.value(detailsSizeKey).toSize();
    return size.isEmpty() ? QSize() : size;
}

void Settings::setDetailsSize(const QSize &size)
{
    set(detailsSizeKey, size);
}

QVariantMap Settings::layout(const QString &view) const
{
    return mapFromJson(m_file.value(layoutKey(view)));
}

void Settings::setLayout(const QString &view, const QVariantMap &layout)
{
    set(layoutKey(view), orNothing(jsonOf(layout)));
}

QVariantMap Settings::accountLayout(const QString &accountId, const QString &view) const
{
    const QVariant own = m_file.value(accountLayoutsKey(accountId) + u'/' + view);
    return own.isValid() ? mapFromJson(own) : layout(view);
}

void Settings::setAccountLayout(
    const QString &accountId, const QString &view, const QVariantMap &layout)
{
    set(accountLayoutsKey(accountId) + u'/' + view, orNothing(jsonOf(layout)));
}

Settings::Appearance Settings::appearance() const
{
    return fromWord<Appearance>(appearanceWords, m_file.value(appearanceKey));
}

void Settings::setAppearance(Appearance appearance)
{
    set(appearanceKey, toWord(appearanceWords, appearance));
}

Settings::Zone Settings::zone() const
{
    return fromWord<Zone>(zoneWords, m_file.value(zoneKey));
}

void Settings::setZone(Zone zone)
{
    set(zoneKey, toWord(zoneWords, zone));
}

bool Settings::showsRelativeTimes() const
{
    return isSwitchedOn(relativeTimesKey);
}

void Settings::setShowsRelativeTimes(bool on)
{
    set(relativeTimesKey, on);
}

Settings::Zone Settings::serviceZone() const
{
    const QVariant word = m_file.value(serviceZoneKey);
    const bool isKnown = std::ranges::count(serviceZoneWords, word.toString()) > 0;
    return isKnown ? fromWord<Zone>(serviceZoneWords, word) : Zone::Korea;
}

void Settings::setServiceZone(Zone zone)
{
    set(serviceZoneKey, zone == Zone::Korea ? QVariant() : toWord(serviceZoneWords, zone));
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(languageKey, orNothing(language));
}

bool Settings::isOn(const QString &key) const
{
    const QString text = m_file.value(key).toString();
    return text != "false"_L1 && text != "0"_L1;
}

bool Settings::isSwitchedOn(const QString &key) const
{
    const QString text = m_file.value(key).toString();
    return text == "true"_L1 || text == "1"_L1;
}

QStringList Settings::mutedServices(const QString &accountId) const
{
    return m_file.value(mutedKey(accountId)).toStringList();
}

void Settings::setServiceMuted(const QString &accountId, const QString &serviceId, bool on)
{
    m_file.refresh(); // another Trainboard may have muted others
    QStringList muted = mutedServices(accountId);
    muted.removeAll(serviceId);
    if (on)
        muted.append(serviceId);
    set(mutedKey(accountId),
        orNothing(muted.mid(qMax<qsizetype>(0, muted.size() - mostMutedServices))));
}

bool Settings::failingFirst() const
{
    return isSwitchedOn(failingFirstKey);
}

void Settings::setFailingFirst(bool on)
{
    set(failingFirstKey, on);
}

QString Settings::lastAccount() const
{
    return m_file.value(lastAccountKey).toString();
}

void Settings::setLastAccount(const QString &accountId)
{
    set(lastAccountKey, accountId);
}

QString Settings::lastService(const QString &accountId) const
{
    return m_file.value(lastServiceKey(accountId)).toString();
}

void Settings::setLastService(const QString &accountId, const QString &serviceId)
{
    set(lastServiceKey(accountId), serviceId);
}

FilterChoices Settings::filterChoices(const QString &accountId) const
{
    const QString group = filtersKey(accountId);
    const auto value = [&](QLatin1StringView name) { return m_file.value(group + u'/' + name); };
    return {
        .recentOnly = value("recentOnly"_L1).toString() == "true"_L1,
        .text = value("text"_L1).toString(),
        .types = value("types"_L1).toStringList(),
        .statuses = value("statuses"_L1).toStringList(),
        .marks = value("marks"_L1).toStringList(),
        .hpo = fromWord<FilterChoices::Choice>(choiceWords, value("hpo"_L1)),
        .result = fromWord<FilterChoices::Choice>(choiceWords, value("result"_L1)),
        .created = fromWord<FilterChoices::Created>(createdWords, value("created"_L1)),
        .from = QDate::fromString(value("from"_L1).toString(), Qt::ISODate),
        .to = QDate::fromString(value("to"_L1).toString(), Qt::ISODate)};
}

void Settings::setFilterChoices(const QString &accountId, const FilterChoices &choices)
{
    m_file.refresh();
    if (filterChoices(accountId) == choices)
        return;
    const QString group = filtersKey(accountId);
    const auto set = [&](QLatin1StringView name, const QVariant &value) {
        m_file.setValue(group + u'/' + name, value);
    };
    set("recentOnly"_L1, choices.recentOnly ? QVariant(u"true"_s) : QVariant());
    set("text"_L1, orNothing(choices.text));
    set("types"_L1, orNothing(choices.types));
    set("statuses"_L1, orNothing(choices.statuses));
    set("marks"_L1, orNothing(choices.marks));
    set("hpo"_L1, toWord(choiceWords, choices.hpo));
    set("result"_L1, toWord(choiceWords, choices.result));
    set("created"_L1, toWord(createdWords, choices.created));
    set("from"_L1, orNothing(choices.from.toString(Qt::ISODate)));
    set("to"_L1, orNothing(choices.to.toString(Qt::ISODate)));
    save();
}

QStringList Settings::askedTerms(const QString &accountId) const
{
    return m_file.value(askedKey(accountId)).toStringList();
}

void Settings::setAskedTerms(const QString &accountId, const QStringList &terms)
{
    set(askedKey(accountId), orNothing(terms));
}

void Settings::forgetAccount(const QString &accountId)
{
    m_file.refresh();
    m_file.remove(lastServiceKey(accountId));
    m_file.remove(filtersKey(accountId));
    m_file.remove(mutedKey(accountId));
    m_file.remove(askedKey(accountId));
    m_file.remove(accountLayoutsKey(accountId));
    removeViewsOf(accountId);
    save();
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_file.refresh();
    const QVariant before = m_file.value(key);
    // To QVariant the words "2" and true are equal.
    const bool isSwitch = value.typeId() == QMetaType::Bool;
    if (isSwitch ? before.toString() == value.toString() : before == value)
        return;
    m_file.setValue(key, value);
    save();
}

void Settings::save()
{
    if (!m_file.save())
        m_file.reportNotWritable();
}
