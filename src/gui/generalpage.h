// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferencespage.h"

class QAction;
class QCheckBox;
class QComboBox;
class Settings;

// Actions of the menus that stand for the same settings. The page chooses with them, and shows what
// they show.
struct GeneralActions
{
    QList<QAction *> appearances; // in the order of Settings::Appearance
    QList<QAction *> zones;       // in the order of ZoneChoice
    QAction *relativeTimes;
    QAction *failingFirst;
};

// The language, the looks and the times of all windows.
class GeneralPage : public PreferencesPage
{
    Q_OBJECT

public:
    // All of them outlive it.
    GeneralPage(Settings *settings, const GeneralActions &actions, QWidget *parent = nullptr);

    QString title() const override;
    QVariantMap values() const override;
    QVariantMap defaults() const override;
    void setValues(const QVariantMap &values) override;

    // Shows what the settings have now.
    void update();

Q_SIGNALS:
    // It is in the settings already; empty: as the system says.
    void languageChosen(const QString &language);
    // Likewise: in which zone the times of AiTEMS are read.
    void serviceZoneChosen();

protected:
    void retranslate() override;

private:
    QComboBox *makeCombo(const char *name);
    void setUpCombo(QComboBox *combo, const QList<QAction *> &actions);
    void setLanguage(const QString &language);
    void showLanguage();
    void setServiceZone(int choice);

    Settings *m_settings;
    GeneralActions m_actions;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QComboBox *m_zone;
    QCheckBox *m_relativeTimes;
    QComboBox *m_serviceZone;
    QCheckBox *m_failingFirst;
    PreferenceRow *m_languageRow;
    PreferenceRow *m_appearanceRow;
    PreferenceRow *m_zoneRow;
    PreferenceRow *m_relativeTimesRow;
    PreferenceRow *m_serviceZoneRow;
    PreferenceRow *m_failingFirstRow;
};
