// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historypage.h"

#include "gui/measures.h"
#include "gui/namedcombobox.h"
#include "gui/promptbar.h"
#include "gui/watchpreferences.h"
#include "storage/history.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString daysKey = u"days"_s;
constexpr int year = 365;

} // namespace

HistoryPage::HistoryPage(
    WatchPreferences *preferences, History *history, const QString &folder, PromptBar *prompts,
    QWidget *parent)
    : PreferencesPage(parent)
    , m_preferences(preferences)
    , m_history(history)
    , m_prompts(prompts)
    , m_keep(new NamedComboBox(this))
    , m_size(makeFact("historySizeEdit"))
    , m_folder(makeFact("historyFolderEdit"))
    , m_clear(new QPushButton(this))
{
    m_keep->setObjectName(u"keepComboBox"_s);
    m_keep->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_clear->setObjectName(u"clearHistoryButton"_s);
    m_clear->setAutoDefault(false);
    m_size->setMaximumWidth(14 * letterWidth(this));
    showFact(m_folder, QDir::toNativeSeparators(folder));
    m_keepRow = addRow(m_keep);
    m_sizeRow = addRow(m_size);
    m_folderRow = addRow(m_folder, PreferenceRow::Place::Below);
    m_clearRow = addRow(m_clear);
    connect(m_keep, &QComboBox::activated, preferences, [this](int index) {
        m_preferences->setHistoryDays(m_keep->itemData(index).toInt());
    });
    connect(preferences, &WatchPreferences::changed, this, &HistoryPage::showDays);
    setUpClearing();
    endRows();
    showSize();
}

void HistoryPage::setUpClearing()
{
    connect(m_clear, &QPushButton::clicked, this, &HistoryPage::askToClear);
    for (const auto signal : {&History::emptied, &History::pruned})
        connect(m_history, signal, this, &HistoryPage::showSize);
    connect(m_history, &History::recorded, this, &HistoryPage::showSize);
    connect(m_history, &History::emptied, this, [this] {
        if (std::exchange(m_isClearing, false))
            m_prompts->say(
                PromptBar::Kind::Success, [] { return tr("The history has been cleared."); });
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::retranslate()
{
    m_keepRow->setTexts(
        tr("K&eep for"),
        tr("Trainboard remembers the states in which it has seen your trainings. What is older "
           "than this is removed once a day."),
        tr("Keep the history for"));
    m_sizeRow->setTexts(
        tr("Size on this computer"),
        m_isProtected ? tr("The demo keeps no history. To clear the history of your "
                           "accounts, choose one of them first.")
                      : tr("What the history of all accounts takes on the disk."));
    m_folderRow->setTexts(
        tr("Folder"), tr("There are no keys in the history. It never leaves this computer."));
    m_clearRow->setTexts(
        tr("Clear &History…"),
        tr("Forgets the history of all accounts. This cannot be undone, so Trainboard asks "
           "first."));
    fillDays();
    showSize();
}

// Also a number of days that somebody has written into the settings.
void HistoryPage::fillDays()
{
    m_keep->clear();
    m_keep->addItem(tr("Three months"), 91);
    m_keep->addItem(tr("One year"), year);
    m_keep->addItem(tr("Three years"), 3 * year);
    m_keep->addItem(tr("For ever", "how long the history is kept"), 0);
    fitWidth(m_keep);
    showDays();
}

void HistoryPage::showDays()
{
    const std::optional<int> days = m_preferences->historyDays();
    if (days && m_keep->findData(*days) < 0)
        m_keep->addItem(tr("%n day(s)", nullptr, *days), *days);
    m_keep->setCurrentIndex(days ? m_keep->findData(*days) : -1);
    Q_EMIT changed();
}

void HistoryPage::setProtected(bool on)
{
    if (on == m_isProtected)
        return;
    m_isProtected = on;
    m_clear->setEnabled(!on);
    m_keep->setEnabled(!on);
    if (on && m_prompts->isAsking())
        m_prompts->clear();
    retranslate();
}

void HistoryPage::showSize()
{
    m_sizeRow->setEnabled(!m_isProtected);
    if (m_isProtected) {
        m_size->clear();
        return;
    }
    m_history->size(this, [this](qint64 bytes) {
        if (!m_isProtected)
            m_size->setText(QLocale().formattedDataSize(bytes, 1));
    });
}

void HistoryPage::askToClear()
{
    m_prompts->ask(
        PromptBar::Kind::Warning,
        [] {
            return tr("Clear the history of all accounts? When trainings changed their states and "
                      "how long they took will be lost. The service keeps no such history.");
        },
        {{u"keepHistoryButton"_s, [] { return tr("&Keep History"); }, {}, true},
         {u"confirmClearButton"_s, [] { return tr("C&lear History"); }, [this] { clearHistory(); },
          false, true}});
}

void HistoryPage::clearHistory()
{
    if (m_isProtected)
        return;
    m_isClearing = true;
    m_prompts->say(PromptBar::Kind::Note, [] { return tr("Clearing the history…"); });
    m_history->clear();
    // Its response comes after emptied(), if that comes.
    m_history->size(this, [this](qint64) { finishClearing(); });
}

void HistoryPage::finishClearing()
{
    if (!std::exchange(m_isClearing, false))
        return;
    m_prompts->say(PromptBar::Kind::Error, [] {
        return tr(
            "The history could not be cleared, because its file cannot be written now. "
            "Quit other running Trainboards, check that the disk is not full, then try again.");
    });
}

// With days that nobody knows there is nothing to bring back, and nothing may be removed.
QVariantMap HistoryPage::values() const
{
    const std::optional<int> days = m_preferences->historyDays();
    return days && !m_isProtected ? QVariantMap{{daysKey, *days}} : QVariantMap();
}

QVariantMap HistoryPage::defaults() const
{
    return {{daysKey, year}};
}

void HistoryPage::setValues(const QVariantMap &values)
{
    m_preferences->setHistoryDays(values.value(daysKey).toInt());
}
