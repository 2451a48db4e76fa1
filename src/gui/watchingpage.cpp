// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watchingpage.h"

#include "board/servicestore.h"
#include "core/textorder.h"
#include "gui/watchpreferences.h"
#include "wording/showntext.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int serviceIdRole = Qt::UserRole;

const QString refreshKey = u"refresh"_s;
const QString busyKey = u"busySeconds"_s;
const QString idleKey = u"idleSeconds"_s;
const QString notificationsKey = u"notifications"_s;
const QString newsKey = u"news"_s; // a list, in the order of allNewsKinds
const QString mutedKey = u"muted"_s;
const QString trayKey = u"tray"_s;
const QString closeToTrayKey = u"closeToTray"_s;

} // namespace

WatchingPage::WatchingPage(
    WatchPreferences *preferences, const ServiceStore *services, QWidget *parent)
    : PreferencesPage(parent)
    , m_preferences(preferences)
    , m_services(services)
{
    setUpWatching();
    setUpNotifications();
    setUpTray();
    endRows();
    connect(preferences, &WatchPreferences::changed, this, &WatchingPage::showPreferences);
    connect(services, &ServiceStore::servicesChanged, this, &WatchingPage::showServices);
    connect(services, &ServiceStore::cleared, this, &WatchingPage::showServices);
    showServices();
}

QCheckBox *WatchingPage::makeCheckBox(const char *name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

QSpinBox *WatchingPage::makeSpinBox(const char *name)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setKeyboardTracking(false); // what is typed does not apply digit by digit
    return box;
}

void WatchingPage::setUpWatching()
{
    m_watchingHeading = addHeading();
    m_refreshRow = addRow(m_refresh = makeCheckBox("refreshCheckBox"));
    m_busyRow = addRow(m_busy = makeSpinBox("busySpinBox"));
    m_idleRow = addRow(m_idle = makeSpinBox("idleSpinBox"));
    m_busyRow->indent();
    m_idleRow->indent();
    constexpr int longestBusy = 60 * 60;
    m_busy->setRange(int(RefreshIntervals::shortest.count()), longestBusy);
    m_busy->setSingleStep(10);
    m_idle->setRange(1, int(RefreshIntervals::longest / 1min));
    connect(m_refresh, &QCheckBox::toggled, m_preferences, &WatchPreferences::setAutoRefresh);
    connect(m_busy, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_preferences->setIntervals(
            {std::chrono::seconds(seconds), m_preferences->intervals().idle});
    });
    connect(m_idle, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_preferences->setIntervals(
            {m_preferences->intervals().busy, std::chrono::minutes(minutes)});
    });
}

void WatchingPage::setUpNotifications()
{
    m_notificationsHeading = addHeading();
    m_notificationsRow = addRow(m_notifications = makeCheckBox("notificationsCheckBox"));
    m_completedRow = addRow(m_completed = makeCheckBox("completedCheckBox"));
    m_failedRow = addRow(m_failed = makeCheckBox("failedCheckBox"));
    m_resultRow = addRow(m_result = makeCheckBox("resultCheckBox"));
    m_servicesList = new QListWidget(this);
    m_servicesList->setObjectName(u"servicesList"_s);
    m_servicesList->setSpacing(2);
    m_servicesList->setFixedHeight(6 * m_servicesList->fontMetrics().lineSpacing() + 24);
    m_servicesList->setTextElideMode(Qt::ElideRight);
    m_servicesList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_servicesRow = addRow(m_servicesList, PreferenceRow::Place::Below);
    for (PreferenceRow *row : {m_completedRow, m_failedRow, m_resultRow, m_servicesRow})
        row->indent();
    connect(
        m_notifications, &QCheckBox::toggled, m_preferences,
        &WatchPreferences::setShowsNotifications);
    const auto follow = [this](QCheckBox *box, NewsKind kind) {
        connect(box, &QCheckBox::toggled, m_preferences, [this, kind](bool on) {
            m_preferences->setNotifiesOf(kind, on);
        });
    };
    follow(m_completed, NewsKind::Completed);
    follow(m_failed, NewsKind::Failed);
    follow(m_result, NewsKind::GotResult);
    connect(m_servicesList, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_preferences->setMuted(
            item->data(serviceIdRole).toString(), item->checkState() != Qt::Checked);
    });
}

void WatchingPage::setUpTray()
{
    m_trayHeading = addHeading();
    m_trayRow = addRow(m_tray = makeCheckBox("trayCheckBox"));
    m_closeToTrayRow = addRow(m_closeToTray = makeCheckBox("closeToTrayCheckBox"));
    m_closeToTrayRow->indent();
    connect(m_tray, &QCheckBox::toggled, m_preferences, &WatchPreferences::setShowsTrayIcon);
    connect(m_closeToTray, &QCheckBox::toggled, m_preferences, &WatchPreferences::setClosesToTray);
}

QString WatchingPage::title() const
{
    return tr("Watching and Notifications");
}

void WatchingPage::retranslate()
{
    m_watchingHeading->setText(tr("Watching"));
    m_refreshRow->setTexts(
        tr("&Refresh automatically"),
        tr("Without it, Trainboard sends requests only when you choose Refresh."));
    showDemoHint();
    m_busyRow->setTexts(
        tr("Interval while a training is in &progress"),
        tr("Each interval varies by up to 10%. It is longer while a service cannot be reached or "
           "asks you to wait."));
    m_busy->setSuffix(tr(" s"));
    m_idleRow->setTexts(
        tr("Interval &otherwise"), tr("While no training is in progress."),
        tr("Interval when no training is in progress"));
    m_idle->setSuffix(tr(" min"));
    retranslateNotifications();
    m_trayHeading->setText(tr("System tray"));
    m_trayRow->setTexts(
        tr("Show an &icon in the system tray"),
        tr("Its shape and color show the worst state of all services."));
    m_closeToTrayRow->setTexts(
        tr("Close the window to the &tray"),
        tr("Closing the window leaves Trainboard running. Quit it with Quit in its menu."));
    setTrayAvailable(m_isTrayAvailable);
}

void WatchingPage::retranslateNotifications()
{
    m_notificationsHeading->setText(tr("Notifications"));
    m_notificationsRow->setTexts(
        tr("Show &notifications"),
        tr("The desktop shows a message when a training ends while you do something else."));
    m_completedRow->setTexts(
        tr("When a training co&mpletes"), tr("No matter who requested it."),
        tr("Notify when a training completes"));
    m_failedRow->setTexts(
        tr("When a training &fails"), tr("In any way, also when its data cannot be prepared."),
        tr("Notify when a training fails"));
    m_resultRow->setTexts(
        tr("When a training &gets a result"),
        tr("It may get one later than it completes. From then on it can be used."),
        tr("Notify when a training gets a result"));
    m_servicesRow->setTexts(
        tr("Notify about these &services"),
        tr("Services of the account that is shown. One without a check mark is muted."));
}

void WatchingPage::setDemo(bool isDemo)
{
    if (isDemo == m_isDemo)
        return;
    m_isDemo = isDemo;
    showDemoHint();
}

void WatchingPage::showDemoHint()
{
    m_refreshRow->setHint(
        m_isDemo ? tr("The demo is refreshed every 3 seconds, whatever the intervals are.")
                 : QString());
}

void WatchingPage::setTrayAvailable(bool available)
{
    m_isTrayAvailable = available;
    const QString hint = available
        ? QString()
        : tr("There is no system tray at the moment. The icon appears as soon as there is one. "
             "Until then, closing the window quits Trainboard.");
    m_closeToTrayRow->setHint(hint);
    showPreferences();
}

void WatchingPage::setNotificationsHint(const QString &hint)
{
    m_notificationsRow->setHint(hint);
}

void WatchingPage::showPreferences()
{
    // A field that is being typed in is left alone, and so is a value that lies between two steps.
    const auto fill = [](QSpinBox *box, std::chrono::seconds value, std::chrono::seconds step) {
        const QSignalBlocker blocker(box);
        const auto shown = int((value + step - 1s) / step);
        if (shown != box->value())
            box->setValue(shown);
    };
    check(m_refresh, m_preferences->autoRefresh());
    fill(m_busy, m_preferences->intervals().busy, 1s);
    fill(m_idle, m_preferences->intervals().idle, 1min);
    for (PreferenceRow *row : {m_busyRow, m_idleRow})
        row->setEnabled(m_preferences->autoRefresh());
    check(m_notifications, m_preferences->showsNotifications());
    check(m_completed, m_preferences->notifiesOf(NewsKind::Completed));
    check(m_failed, m_preferences->notifiesOf(NewsKind::Failed));
    check(m_result, m_preferences->notifiesOf(NewsKind::GotResult));
    for (PreferenceRow *row : {m_completedRow, m_failedRow, m_resultRow, m_servicesRow})
        row->setEnabled(m_preferences->showsNotifications());
    check(m_tray, m_preferences->showsTrayIcon());
    check(m_closeToTray, m_preferences->closesToTray());
    m_closeToTray->setEnabled(m_preferences->showsTrayIcon() && m_isTrayAvailable);
    {
        const QSignalBlocker blocker(m_servicesList);
        const QStringList muted = m_preferences->mutedServices();
        for (int row = 0; row < m_servicesList->count(); ++row) {
            QListWidgetItem *item = m_servicesList->item(row);
            const bool isMuted = muted.contains(item->data(serviceIdRole).toString());
            item->setCheckState(isMuted ? Qt::Unchecked : Qt::Checked);
        }
    }
    Q_EMIT changed();
}

// Those that can have news. The current one stays.
void WatchingPage::showServices()
{
    const QListWidgetItem *current = m_servicesList->currentItem();
    const QString currentId = current ? current->data(serviceIdRole).toString() : QString();
    {
        const QSignalBlocker blocker(m_servicesList);
        m_servicesList->clear();
        QList<std::pair<QString, QString>> services; // name, id
        for (const QString &id : m_services->readableIds())
            services.append({shownInLine(m_services->nameOf(id)), id});
        const TextOrder order;
        std::ranges::stable_sort(services, order, &std::pair<QString, QString>::first);
        for (const auto &[name, id] : std::as_const(services)) {
            auto *item = new QListWidgetItem(name, m_servicesList);
            item->setData(serviceIdRole, id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            if (id == currentId)
                m_servicesList->setCurrentItem(item);
        }
        if (!m_servicesList->currentItem() && m_servicesList->count() > 0)
            m_servicesList->setCurrentRow(0);
    }
    m_servicesRow->setVisible(m_servicesList->count() > 0);
    showPreferences();
}

QVariantMap WatchingPage::values() const
{
    QVariantList news;
    for (const NewsKind kind : allNewsKinds)
        news.append(m_preferences->notifiesOf(kind));
    QStringList muted = m_preferences->mutedServices();
    muted.sort();
    return {
        {refreshKey, m_preferences->autoRefresh()},
        {busyKey, qlonglong(m_preferences->intervals().busy.count())},
        {idleKey, qlonglong(m_preferences->intervals().idle.count())},
        {notificationsKey, m_preferences->showsNotifications()},
        {newsKey, news},
        {mutedKey, muted},
        {trayKey, m_preferences->showsTrayIcon()},
        {closeToTrayKey, m_preferences->closesToTray()}};
}

QVariantMap WatchingPage::defaults() const
{
    const RefreshIntervals usual;
    return {
        {refreshKey, true},
        {busyKey, qlonglong(usual.busy.count())},
        {idleKey, qlonglong(usual.idle.count())},
        {notificationsKey, true},
        {newsKey, QVariantList(qsizetype(std::size(allNewsKinds)), true)},
        {mutedKey, QStringList()},
        {trayKey, false},
        {closeToTrayKey, false}};
}

void WatchingPage::setValues(const QVariantMap &values)
{
    m_preferences->setAutoRefresh(values.value(refreshKey).toBool());
    m_preferences->setIntervals(
        {std::chrono::seconds(values.value(busyKey).toLongLong()),
         std::chrono::seconds(values.value(idleKey).toLongLong())});
    m_preferences->setShowsNotifications(values.value(notificationsKey).toBool());
    const QVariantList news = values.value(newsKey).toList();
    for (const NewsKind kind : allNewsKinds)
        m_preferences->setNotifiesOf(kind, news.value(qsizetype(kind)).toBool());
    const QStringList muted = values.value(mutedKey).toStringList();
    const QStringList before = m_preferences->mutedServices();
    for (const QString &id : before)
        m_preferences->setMuted(id, muted.contains(id));
    for (const QString &id : muted)
        m_preferences->setMuted(id, true);
    m_preferences->setShowsTrayIcon(values.value(trayKey).toBool());
    m_preferences->setClosesToTray(values.value(closeToTrayKey).toBool());
}
