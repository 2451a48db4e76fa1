// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/generalpage.h"

#include "gui/namedcombobox.h"
#include "storage/settings.h"
#include "wording/languages.h"

#include <QAction>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;
const QString appearanceKey = u"appearance"_s;
const QString zoneKey = u"zone"_s;
const QString serviceZoneKey = u"serviceZone"_s;
const QString relativeTimesKey = u"relativeTimes"_s;
const QString failingFirstKey = u"failingFirst"_s;

int checkedPlace(const QList<QAction *> &actions)
{
    const auto found = std::ranges::find_if(actions, &QAction::isChecked);
    return found == actions.end() ? 0 : int(found - actions.begin());
}

} // namespace

GeneralPage::GeneralPage(Settings *settings, const GeneralActions &actions, QWidget *parent)
    : PreferencesPage(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_language(makeCombo("languageComboBox"))
    , m_appearance(makeCombo("appearanceComboBox"))
    , m_zone(makeCombo("zoneComboBox"))
    , m_relativeTimes(new QCheckBox(this))
    , m_serviceZone(makeCombo("serviceZoneComboBox"))
    , m_failingFirst(new QCheckBox(this))
{
    m_languageRow = addRow(m_language);
    m_appearanceRow = addRow(m_appearance);
    m_zoneRow = addRow(m_zone);
    m_relativeTimesRow = addRow(m_relativeTimes);
    m_serviceZoneRow = addRow(m_serviceZone);
    m_failingFirstRow = addRow(m_failingFirst);
    m_relativeTimes->setObjectName(u"relativeTimesCheckBox"_s);
    m_failingFirst->setObjectName(u"failingFirstCheckBox"_s);

    m_language->addItem({}, QString());
    // Each by its own name, for whoever cannot read the one that is shown.
    const QStringList languages = Languages::all();
    for (const QString &language : languages)
        m_language->addItem(Languages::nameOf(language), language);
    connect(m_language, &QComboBox::activated, this, [this] {
        setLanguage(m_language->currentData().toString());
    });
    setUpCombo(m_appearance, actions.appearances);
    setUpCombo(m_zone, actions.zones);
    for (int i = 0; i < int(actions.zones.size()); ++i)
        m_serviceZone->addItem({});
    connect(m_serviceZone, &QComboBox::activated, this, &GeneralPage::setServiceZone);
    connect(m_relativeTimes, &QCheckBox::toggled, actions.relativeTimes, &QAction::setChecked);
    connect(m_failingFirst, &QCheckBox::toggled, actions.failingFirst, &QAction::setChecked);
    for (const QAction *action : {actions.relativeTimes, actions.failingFirst})
        connect(action, &QAction::toggled, this, &GeneralPage::update);
    endRows();
    update();
}

QComboBox *GeneralPage::makeCombo(const char *name)
{
    auto *combo = new NamedComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

void GeneralPage::setUpCombo(QComboBox *combo, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        combo->addItem({});
        connect(action, &QAction::toggled, this, &GeneralPage::update);
    }
    connect(
        combo, &QComboBox::activated, this, [actions](int index) { actions.at(index)->trigger(); });
}

QString GeneralPage::title() const
{
    return tr("General");
}

void GeneralPage::retranslate()
{
    m_languageRow->setTexts(tr("Language"), tr("The language of all windows and messages."));
    m_appearanceRow->setTexts(
        tr("Appearance"),
        tr("The colors of all windows. With Follow System they change together with the desktop."));
    m_zoneRow->setTexts(
        tr("Show times in"),
        tr("The time zone in which all windows show times. Filters with dates use it, too."));
    m_relativeTimesRow->setTexts(
        tr("Show relative times"),
        tr("The table shows how long ago a training was created, such as \"2 h ago\". Point at it "
           "to see the time."));
    m_serviceZoneRow->setTexts(
        tr("Time zone of AiTEMS"),
        tr("The times that AiTEMS sends do not name a time zone. Trainboard reads them in this "
           "one. After a change, the trainings are loaded again."));
    m_failingFirstRow->setTexts(
        tr("Failing first"),
        tr("Services and trainings that failed stand above the others, in whatever order they "
           "are."));
    m_language->setItemText(0, tr("Follow System"));
    const auto name = [](QComboBox *combo, const QStringList &texts) {
        for (int i = 0; i < combo->count(); ++i)
            combo->setItemText(i, texts.value(i));
    };
    name(m_appearance, {tr("Follow System"), tr("Light"), tr("Dark")});
    const QStringList zones{tr("Local Time"), tr("Korea Standard Time"), tr("UTC")};
    for (QComboBox *combo : {m_zone, m_serviceZone})
        name(combo, zones);
    for (QComboBox *combo : {m_language, m_appearance, m_zone, m_serviceZone})
        fitWidth(combo);
    showLanguage(); // which may have been chosen elsewhere
}

void GeneralPage::update()
{
    showLanguage();
    m_appearance->setCurrentIndex(checkedPlace(m_actions.appearances));
    m_zone->setCurrentIndex(checkedPlace(m_actions.zones));
    m_serviceZone->setCurrentIndex(int(m_settings->serviceZone()));
    check(m_relativeTimes, m_actions.relativeTimes->isChecked());
    check(m_failingFirst, m_actions.failingFirst->isChecked());
    Q_EMIT changed();
}

// One that there is no catalogue of counts as not chosen.
void GeneralPage::showLanguage()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings->language())));
}

void GeneralPage::setLanguage(const QString &language)
{
    if (language == m_settings->language())
        return;
    m_settings->setLanguage(language);
    Q_EMIT languageChosen(language);
    update();
}

void GeneralPage::setServiceZone(int choice)
{
    const auto zone = static_cast<Settings::Zone>(choice);
    if (zone == m_settings->serviceZone())
        return;
    m_settings->setServiceZone(zone);
    Q_EMIT serviceZoneChosen();
    update();
}

QVariantMap GeneralPage::values() const
{
    return {
        {languageKey, m_settings->language()},
        {appearanceKey, checkedPlace(m_actions.appearances)},
        {zoneKey, checkedPlace(m_actions.zones)},
        {serviceZoneKey, int(m_settings->serviceZone())},
        {relativeTimesKey, m_actions.relativeTimes->isChecked()},
        {failingFirstKey, m_actions.failingFirst->isChecked()}};
}

QVariantMap GeneralPage::defaults() const
{
    return {
        {languageKey, QString()},
        {appearanceKey, 0},
        {zoneKey, 0},
        {serviceZoneKey, int(Settings::Zone::Korea)},
        {relativeTimesKey, false},
        {failingFirstKey, false}};
}

void GeneralPage::setValues(const QVariantMap &values)
{
    m_actions.appearances.at(values.value(appearanceKey).toInt())->trigger();
    m_actions.zones.at(values.value(zoneKey).toInt())->trigger();
    setServiceZone(values.value(serviceZoneKey).toInt());
    m_actions.relativeTimes->setChecked(values.value(relativeTimesKey).toBool());
    m_actions.failingFirst->setChecked(values.value(failingFirstKey).toBool());
    setLanguage(values.value(languageKey).toString());
}
