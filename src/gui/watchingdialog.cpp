// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/watchingdialog.h"

#include "board/servicestore.h"
#include "core/textorder.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/measures.h"
#include "gui/watchpreferences.h"
#include "storage/history.h"
#include "ui_watchingdialog.h"
#include "wording/showntext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int serviceIdRole = Qt::UserRole;

// How long the history is kept.
QString keptText(int days)
{
    switch (days) {
    case 0:
        return WatchingDialog::tr("For ever", "how long the history is kept");
    case 91:
        return WatchingDialog::tr("Three months");
    case 365:
        return WatchingDialog::tr("One year");
    case 3 * 365:
        return WatchingDialog::tr("Three years");
    default:
        return WatchingDialog::tr("%n day(s)", nullptr, days);
    }
}

} // namespace

WatchingDialog::WatchingDialog(
    WatchPreferences *preferences, const ServiceStore *services, History *history, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WatchingDialog>())
    , m_preferences(preferences)
    , m_services(services)
    , m_history(history)
{
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    setUpWatching();
    setUpNotifications();
    setUpTray();
    setUpHistory();
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setIcon({}); // the style would give it one
    connect(preferences, &WatchPreferences::changed, this, &WatchingDialog::showPreferences);
    connect(services, &ServiceStore::servicesChanged, this, &WatchingDialog::showServices);
    connect(services, &ServiceStore::cleared, this, &WatchingDialog::showServices);
    setNotificationsHint({});
    setDemo(false, false);
    showServices();
    showPreferences();
    updateColors();
}

WatchingDialog::~WatchingDialog() = default;

void WatchingDialog::setUpWatching()
{
    constexpr int longestBusy = 60 * 60;
    m_ui->busySpinBox->setRange(int(RefreshIntervals::shortest.count()), longestBusy);
    m_ui->idleSpinBox->setRange(1, int(RefreshIntervals::longest / 1min));
    connect(
        m_ui->refreshCheckBox, &QCheckBox::toggled, m_preferences,
        &WatchPreferences::setAutoRefresh);
    connect(m_ui->busySpinBox, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_preferences->setIntervals(
            {std::chrono::seconds(seconds), m_preferences->intervals().idle});
    });
    connect(m_ui->idleSpinBox, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_preferences->setIntervals(
            {m_preferences->intervals().busy, std::chrono::minutes(minutes)});
    });
}

void WatchingDialog::setUpNotifications()
{
    connect(
        m_ui->notificationsCheckBox, &QCheckBox::toggled, m_preferences,
        &WatchPreferences::setShowsNotifications);
    const auto follow = [this](QCheckBox *box, NewsKind kind) {
        connect(box, &QCheckBox::toggled, m_preferences, [this, kind](bool on) {
            m_preferences->setNotifiesOf(kind, on);
        });
    };
    follow(m_ui->completedCheckBox, NewsKind::Completed);
    follow(m_ui->failedCheckBox, NewsKind::Failed);
    follow(m_ui->resultCheckBox, NewsKind::GotResult);
    connect(
        m_ui->servicesList, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
            m_preferences->setMuted(
                item->data(serviceIdRole).toString(), item->checkState() != Qt::Checked);
        });
}

void WatchingDialog::setUpTray()
{
    connect(
        m_ui->trayCheckBox, &QCheckBox::toggled, m_preferences,
        &WatchPreferences::setShowsTrayIcon);
    connect(
        m_ui->closeToTrayCheckBox, &QCheckBox::toggled, m_preferences,
        &WatchPreferences::setClosesToTray);
}

void WatchingDialog::setUpHistory()
{
    QComboBox *keep = m_ui->keepComboBox;
    for (const int days : {91, 365, 3 * 365, 0})
        keep->addItem(keptText(days), days);
    connect(keep, &QComboBox::activated, m_preferences, [this, keep](int index) {
        m_preferences->setHistoryDays(keep->itemData(index).toInt());
    });
    connect(m_ui->clearHistoryButton, &QPushButton::clicked, this, &WatchingDialog::askToClear);
    for (const auto signal : {&History::emptied, &History::pruned})
        connect(m_history, signal, this, &WatchingDialog::showHistorySize);
    connect(m_history, &History::recorded, this, &WatchingDialog::showHistorySize);
    connect(m_history, &History::emptied, this, [this] {
        if (!std::exchange(m_isClearing, false))
            return;
        m_ui->promptBar->say(
            PromptBar::Kind::Success, [] { return tr("The history has been cleared."); });
    });
}

void WatchingDialog::setDemo(bool isDemo, bool protectsHistory)
{
    m_isDemo = isDemo;
    m_protectsHistory = protectsHistory;
    m_ui->watchingHintLabel->setText(watchingHint());
    showHistorySize();
    m_ui->clearHistoryButton->setEnabled(!protectsHistory);
    m_ui->keepComboBox->setEnabled(!protectsHistory);
    if (protectsHistory && m_ui->promptBar->isAsking())
        m_ui->promptBar->clear();
}

QString WatchingDialog::watchingHint() const
{
    return m_isDemo ? tr("The demo is refreshed every 3 seconds, whatever the intervals are.")
                    : tr("Each interval varies by up to 10%. It is longer while a service cannot "
                         "be reached or asks you to wait.");
}

void WatchingDialog::setTrayAvailable(bool available)
{
    m_isTrayAvailable = available;
    showPreferences();
}

void WatchingDialog::setNotificationsHint(const QString &hint)
{
    m_ui->notificationsHintLabel->setText(hint);
    m_ui->notificationsHintLabel->setVisible(!hint.isEmpty());
    m_ui->notificationsCheckBox->setAccessibleDescription(hint);
}

void WatchingDialog::showPreferences()
{
    const auto check = [](QCheckBox *box, bool on) {
        const QSignalBlocker blocker(box);
        box->setChecked(on);
    };
    // A field that is being typed in is left alone, and so is a value that lies between two steps.
    const auto fill = [](QSpinBox *box, std::chrono::seconds value, std::chrono::seconds step) {
        const QSignalBlocker blocker(box);
        const auto shown = int((value + step - 1s) / step);
        if (shown != box->value())
            box->setValue(shown);
    };
    check(m_ui->refreshCheckBox, m_preferences->autoRefresh());
    m_ui->intervalsPanel->setEnabled(m_preferences->autoRefresh());
    fill(m_ui->busySpinBox, m_preferences->intervals().busy, 1s);
    fill(m_ui->idleSpinBox, m_preferences->intervals().idle, 1min);
    check(m_ui->notificationsCheckBox, m_preferences->showsNotifications());
    m_ui->newsPanel->setEnabled(m_preferences->showsNotifications());
    check(m_ui->completedCheckBox, m_preferences->notifiesOf(NewsKind::Completed));
    check(m_ui->failedCheckBox, m_preferences->notifiesOf(NewsKind::Failed));
    check(m_ui->resultCheckBox, m_preferences->notifiesOf(NewsKind::GotResult));

    const bool hasIcon = m_preferences->showsTrayIcon() && m_isTrayAvailable;
    check(m_ui->trayCheckBox, m_preferences->showsTrayIcon());
    check(m_ui->closeToTrayCheckBox, m_preferences->closesToTray());
    m_ui->closeToTrayCheckBox->setEnabled(hasIcon);
    const QString hint = m_isTrayAvailable
        ? QString()
        : tr("There is no system tray at the moment. The icon appears as soon as there is one. "
             "Until then, closing the window quits Trainboard.");
    m_ui->trayHintLabel->setText(hint);
    m_ui->trayHintLabel->setVisible(!hint.isEmpty());
    m_ui->closeToTrayCheckBox->setAccessibleDescription(hint);

    showHistoryDays();

    const QSignalBlocker blocker(m_ui->servicesList);
    const QStringList muted = m_preferences->mutedServices();
    for (int row = 0; row < m_ui->servicesList->count(); ++row) {
        QListWidgetItem *item = m_ui->servicesList->item(row);
        const bool isMuted = muted.contains(item->data(serviceIdRole).toString());
        item->setCheckState(isMuted ? Qt::Unchecked : Qt::Checked);
    }
}

// Also a number of days that somebody has written into the settings.
void WatchingDialog::showHistoryDays()
{
    QComboBox *keep = m_ui->keepComboBox;
    const std::optional<int> days = m_preferences->historyDays();
    if (days && keep->findData(*days) < 0)
        keep->addItem(keptText(*days), *days);
    keep->setCurrentIndex(days ? keep->findData(*days) : -1);
}

// Those that can have news. The current one stays.
void WatchingDialog::showServices()
{
    QListWidget *list = m_ui->servicesList;
    const QListWidgetItem *current = list->currentItem();
    const QString currentId = current ? current->data(serviceIdRole).toString() : QString();
    {
        const QSignalBlocker blocker(list);
        list->clear();
        QList<std::pair<QString, QString>> services; // name, id
        for (const QString &id : m_services->readableIds())
            services.append({shownInLine(m_services->nameOf(id)), id});
        const TextOrder order;
        std::ranges::stable_sort(services, order, &std::pair<QString, QString>::first);
        for (const auto &[name, id] : std::as_const(services)) {
            auto *item = new QListWidgetItem(name, list);
            item->setData(serviceIdRole, id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            if (id == currentId)
                list->setCurrentItem(item);
        }
        if (!list->currentItem() && list->count() > 0)
            list->setCurrentRow(0);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->servicesLabel, list})
        widget->setVisible(list->count() > 0);
    showPreferences();
}

void WatchingDialog::showHistorySize()
{
    if (m_protectsHistory) {
        m_ui->historyLabel->setText(
            tr("Nothing is remembered of the demo. To clear the history of your accounts, choose "
               "one of them first."));
        return;
    }
    m_history->size(this, [this](qint64 bytes) {
        if (m_protectsHistory)
            return;
        m_ui->historyLabel->setText(
            tr("Trainboard remembers the states in which it has seen your trainings. They take %1 "
               "on this computer. What is older than you want is removed once a day.")
                .arg(QLocale().formattedDataSize(bytes, 1)));
    });
}

void WatchingDialog::askToClear()
{
    m_ui->promptBar->ask(
        PromptBar::Kind::Warning,
        [] {
            return tr("Clear the history of all accounts? When trainings changed their states and "
                      "how long they took will be lost. The service keeps no such history.");
        },
        {{u"keepHistoryButton"_s, [] { return tr("&Keep History"); }, {}, true},
         {u"confirmClearButton"_s, [] { return tr("C&lear History"); }, [this] { clearHistory(); },
          false, true}});
}

void WatchingDialog::clearHistory()
{
    if (m_protectsHistory)
        return;
    m_isClearing = true;
    m_ui->promptBar->say(PromptBar::Kind::Note, [] { return tr("Clearing the history…"); });
    m_history->clear();
    // Its response comes after emptied(), if that comes.
    m_history->size(this, [this](qint64) { finishClearing(); });
}

void WatchingDialog::finishClearing()
{
    if (!std::exchange(m_isClearing, false))
        return;
    m_ui->promptBar->say(PromptBar::Kind::Error, [] {
        return tr("The history could not be cleared, because its file cannot be written now. Quit "
                  "other Trainboards, check that the disk is not full, then try again.");
    });
}

void WatchingDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_ui->promptBar->takeWayOut())
        return;
    QDialog::keyPressEvent(event);
}

void WatchingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showHistorySize();
}

void WatchingDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) // not minimized
        m_ui->promptBar->clear();
}

void WatchingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void WatchingDialog::retranslate()
{
    m_ui->retranslateUi(this);
    QComboBox *keep = m_ui->keepComboBox;
    for (int i = 0; i < keep->count(); ++i)
        keep->setItemText(i, keptText(keep->itemData(i).toInt()));
    m_ui->watchingHintLabel->setText(watchingHint());
    showHistorySize();
    showServices(); // in the order of the language
}

void WatchingDialog::updateColors()
{
    for (QLabel *label :
         {m_ui->watchingHintLabel, m_ui->notificationsHintLabel, m_ui->trayHintLabel,
          m_ui->historyLabel})
        setTextColor(label, quietColor(palette()));
}
