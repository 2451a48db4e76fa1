// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filterchoices.h"
#include "core/newskind.h"
#include "core/refreshintervals.h"
#include "core/viewsfile.h"
#include "core/zonechoice.h"
#include "storage/settingsfile.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QVariantMap>

// What the program remembers between two starts. Typed values over a SettingsFile; never a secret.
// A value that cannot be read counts as not set. Each change is saved at once.
class Settings
{
public:
    enum class Appearance { System, Light, Dark };
    using Zone = ZoneChoice;

    // The user's own, in the place of the platform.
    Settings();
    // In a file, for tests and for the demo, which leaves no trace.
    explicit Settings(const QString &file);

    // Tells once that nothing can be saved: at the start when that is seen without trying, else
    // after the first change, as with a full disk. See SettingsFile.
    void setProblemHandler(const SettingsProblemHandler &handler)
    {
        m_file.setProblemHandler(handler);
    }

    // Whether something was changed that could not be saved.
    bool hasUnsaved() const { return m_file.hasUnsaved(); }

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const; // dock, tool bar and splitter
    void setWindowState(const QByteArray &state);
    QByteArray tableState() const; // columns: order, width, hidden, sorted by
    void setTableState(const QByteArray &state);

    // How a view such as the table of trainings is laid out: any JSON object, kept as compact JSON,
    // so that it can be read and edited in the file. Empty: not set. `view` names the view and has
    // no slash in it.
    QVariantMap layout(const QString &view) const;
    void setLayout(const QString &view, const QVariantMap &layout);
    // The same of an account. What is kept for all of them is the beginning for one that has none.
    QVariantMap accountLayout(const QString &accountId, const QString &view) const;
    void setAccountLayout(const QString &accountId, const QString &view, const QVariantMap &layout);

    QSize detailsSize() const; // of a window with the details of a training; invalid: not set
    void setDetailsSize(const QSize &size);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Zone zone() const;
    void setZone(Zone zone);
    bool showsRelativeTimes() const; // false unless switched on
    void setShowsRelativeTimes(bool on);
    // In which zone the service's own times are read, which name none: Korea unless chosen.
    Zone serviceZone() const;
    void setServiceZone(Zone zone);
    // Of the windows' texts, such as "ko"; empty: as the system says.
    QString language() const;
    void setLanguage(const QString &language);
    bool autoRefresh() const; // true unless switched off
    void setAutoRefresh(bool on);
    RefreshIntervals refreshIntervals() const; // within their limits
    void setRefreshIntervals(const RefreshIntervals &intervals);
    bool showsNotifications() const; // true unless switched off
    void setShowsNotifications(bool on);
    bool notifiesOf(NewsKind kind) const; // true unless switched off
    void setNotifiesOf(NewsKind kind, bool on);
    bool showsTrayIcon() const; // false unless switched on
    void setShowsTrayIcon(bool on);
    bool closesToTray() const; // false unless switched on
    void setClosesToTray(bool on);
    // For how many days the history keeps what was seen; 0 for ever. A year unless chosen; nothing
    // when it is not known what the user has chosen, and so nothing may be removed.
    std::optional<int> historyDays() const;
    void setHistoryDays(int days);
    // Services of which nothing is told. Of very many the ones that were muted first are forgotten.
    static constexpr int mostMutedServices = 500;
    QStringList mutedServices(const QString &accountId) const;
    void setServiceMuted(const QString &accountId, const QString &serviceId, bool on);
    bool failingFirst() const; // false unless switched on
    void setFailingFirst(bool on);

    QString lastAccount() const; // its id
    void setLastAccount(const QString &accountId);
    QString lastService(const QString &accountId) const; // empty: all services
    void setLastService(const QString &accountId, const QString &serviceId);
    FilterChoices filterChoices(const QString &accountId) const;
    void setFilterChoices(const QString &accountId, const FilterChoices &choices);
    // What somebody has asked of the trainings, term by term, the last one first.
    QStringList askedTerms(const QString &accountId) const;
    void setAskedTerms(const QString &accountId, const QStringList &terms);

    // The views that somebody has saved, for all accounts. See settingsviews.cpp.
    QList<TrainingView> views() const;
    // Why they cannot be read, and count as none; nothing when they can.
    std::optional<ViewsFileError> viewsProblem() const;
    // False: nothing was changed, because there is too much of them. What stood there and cannot be
    // read, as of a later Trainboard, is kept beside them.
    bool setViews(const QList<TrainingView> &views);
    QString currentView(const QString &accountId) const; // its name; empty: none
    void setCurrentView(const QString &accountId, const QString &name);
    // With which view a service begins; of a service that has none of its own, nothing. Without a
    // service: that of all services. Of very many the ones that were set first are forgotten.
    static constexpr int mostDefaultViews = 500;
    QString defaultView(const QString &accountId, const QString &serviceId) const;
    void setDefaultView(const QString &accountId, const QString &serviceId, const QString &name);
    // Of all accounts, where it is current or a default. No new name: it is no more.
    void renameView(const QString &from, const QString &to);

    // All that is remembered of an account that is no more.
    void forgetAccount(const QString &accountId);

private:
    bool isOn(const QString &key) const; // unless switched off
    bool isSwitchedOn(const QString &key) const;
    void set(const QString &key, const QVariant &value); // invalid: not set
    void removeViewsOf(const QString &accountId);        // until save()
    void save();

    SettingsFile m_file;
};
