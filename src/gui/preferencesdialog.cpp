// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferencesdialog.h"

#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/dialogbuttons.h"
#include "gui/filteredit.h"
#include "gui/formscrollarea.h"
#include "gui/historypage.h"
#include "gui/measures.h"
#include "gui/networkpage.h"
#include "gui/promptbar.h"
#include "gui/watchingpage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 100; // in letters
constexpr int dialogHeight = 34; // in lines
constexpr int listWidth = 24;    // in letters

} // namespace

PreferencesDialog::PreferencesDialog(const PreferencesParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_problemBar(new PromptBar(this))
    , m_promptBar(new PromptBar(this))
    , m_searchEdit(new FilterEdit(this))
    , m_foundLabel(new QLabel(this))
    , m_pagesList(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_general(new GeneralPage(parts.settings, parts.actions, this))
    , m_watching(new WatchingPage(parts.watching, parts.services, this))
    , m_history(
          new HistoryPage(parts.watching, parts.history, parts.historyFolder, m_promptBar, this))
    , m_network(new NetworkPage(parts.network, this))
    , m_restoreButton(new QPushButton(this))
    , m_undoButton(new QPushButton(this))
    , m_buttonBox(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_problemBar->setObjectName(u"problemBar"_s);
    m_promptBar->setObjectName(u"promptBar"_s);
    m_pagesList->setObjectName(u"pagesList"_s);
    addPage(m_general);
    addPage(m_watching);
    addPage(m_network);
    addPage(m_history);
    setUpSearch();
    setUpButtons();
    setUpLayout();
    connect(m_pagesList, &QListWidget::currentRowChanged, this, &PreferencesDialog::showPage);
    connect(m_general, &GeneralPage::languageChosen, this, &PreferencesDialog::languageChosen);
    connect(
        m_general, &GeneralPage::serviceZoneChosen, this, &PreferencesDialog::serviceZoneChosen);
    connect(
        m_network, &NetworkPage::networkSettingsRequested, this,
        &PreferencesDialog::networkSettingsRequested);
    retranslate();
    m_pagesList->setCurrentRow(0);
    m_pagesList->setFocus();
    closeWithStandardKeys(this);
    resize(dialogWidth * letterWidth(this), dialogHeight * fontMetrics().lineSpacing());
    fitToScreen(this);
}

void PreferencesDialog::addPage(PreferencesPage *page)
{
    auto *area = new FormScrollArea(m_stack);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(page);
    // Nothing scrolls sideways, so the page has to have room.
    const auto giveRoom = [area, page] { area->setMinimumWidth(page->minimumSizeHint().width()); };
    giveRoom();
    // The pages speak another language after the dialog does, and so what is found changes again.
    connect(page, &PreferencesPage::retranslated, this, [this, giveRoom] {
        giveRoom();
        search(m_searchEdit->filterText());
    });
    m_stack->addWidget(area);
    m_pagesList->addItem(page->title());
    m_pages.append(page);
    m_areas.append(area);
    connect(page, &PreferencesPage::changed, this, &PreferencesDialog::updateButtons);
}

PreferencesPage *PreferencesDialog::currentPage() const
{
    return m_pages.at(std::max(0, m_stack->currentIndex()));
}

void PreferencesDialog::setUpSearch()
{
    m_searchEdit->setObjectName(u"searchEdit"_s);
    m_searchEdit->setClearButtonEnabled(true);
    m_foundLabel->setObjectName(u"foundLabel"_s);
    m_foundLabel->setTextFormat(Qt::PlainText);
    m_foundLabel->setWordWrap(true);
    m_foundLabel->hide();
    connect(m_searchEdit, &FilterEdit::filterTextChanged, this, &PreferencesDialog::search);
    connect(m_searchEdit, &FilterEdit::left, this, [this] {
        const PreferenceRow *found = currentPage()->firstMarked();
        if (found && found->field()->isEnabled())
            found->field()->setFocus();
        else
            m_pagesList->setFocus();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_searchEdit, [this] {
        m_searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_searchEdit->selectAll();
    });
}

void PreferencesDialog::setUpButtons()
{
    m_restoreButton->setObjectName(u"restoreDefaultsButton"_s);
    m_undoButton->setObjectName(u"undoRestoreButton"_s);
    for (QPushButton *button : {m_restoreButton, m_undoButton})
        button->setAutoDefault(false);
    setUpCloseButton(m_buttonBox)->setAutoDefault(false);
    connect(m_restoreButton, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(m_undoButton, &QPushButton::clicked, this, &PreferencesDialog::undoRestore);
    connect(m_buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::setUpLayout()
{
    m_pagesList->setFixedWidth(listWidth * letterWidth(this));
    m_pagesList->setWordWrap(true);
    m_pagesList->setSpacing(2);
    m_pagesList->setTextElideMode(Qt::ElideNone);
    m_pagesList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_searchEdit);
    left->addWidget(m_foundLabel);
    left->addWidget(m_pagesList, 1);
    m_searchEdit->setMaximumWidth(m_pagesList->maximumWidth());
    m_foundLabel->setMaximumWidth(m_pagesList->maximumWidth());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addLayout(left);
    middle->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restoreButton);
    buttons->addWidget(m_undoButton);
    buttons->addStretch(1);
    buttons->addWidget(m_buttonBox);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->addWidget(m_problemBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_promptBar);
    layout->addLayout(buttons);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    setAccessibleName(windowTitle());
    m_searchEdit->setAccessibleName(tr("Search settings"));
    m_searchEdit->setPlaceholderText(tr("Search settings"));
    m_pagesList->setAccessibleName(tr("Pages"));
    m_restoreButton->setText(tr("Restore &Defaults"));
    m_restoreButton->setAccessibleDescription(tr("Of this page only."));
    m_restoreButton->setToolTip(tr("Of this page only."));
    m_undoButton->setText(tr("&Undo Restore"));
    for (int i = 0; i < m_pages.size(); ++i)
        m_pagesList->item(i)->setText(m_pages.at(i)->title());
    m_stack->setAccessibleName(currentPage()->title());
    search(m_searchEdit->filterText());
}

void PreferencesDialog::showPage(int place)
{
    if (place < 0)
        return;
    m_stack->setCurrentIndex(place);
    m_stack->setAccessibleName(currentPage()->title());
    updateButtons();
}

// Pages where nothing was found vanish; what was found stands out, and the first of it is shown.
void PreferencesDialog::search(const QString &text)
{
    const QList<TextFinder> words = wordFinders(
        text, m_searchEdit->isOpen() ? TextFinder::Ending::Open : TextFinder::Ending::Whole);
    int found = 0;
    int firstPage = -1;
    bool isHere = false;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int here = m_pages.at(i)->mark(words);
        found += here;
        isHere = isHere || (here > 0 && i == m_pagesList->currentRow());
        if (here > 0 && firstPage < 0)
            firstPage = i;
        m_pagesList->item(i)->setHidden(!words.isEmpty() && here == 0);
    }
    if (!isHere && firstPage >= 0)
        m_pagesList->setCurrentRow(firstPage);
    if (PreferenceRow *row = currentPage()->firstMarked())
        m_areas.at(m_stack->currentIndex())->ensureWidgetVisible(row);
    const QString before = m_foundLabel->text();
    m_foundLabel->setText(
        words.isEmpty() ? QString()
            : found > 0 ? tr("%n setting(s) found", nullptr, found)
                        : tr("No settings found."));
    m_foundLabel->setVisible(!words.isEmpty());
    if (!words.isEmpty() && m_foundLabel->text() != before)
        announce(m_foundLabel, m_foundLabel->text());
}

void PreferencesDialog::setDemo(bool isDemo, bool protectsHistory)
{
    m_watching->setDemo(isDemo);
    m_history->setProtected(protectsHistory);
    updateButtons();
}

void PreferencesDialog::showProblem(const LateText &text)
{
    if (text.isEmpty())
        m_problemBar->clear();
    else
        m_problemBar->say(PromptBar::Kind::Warning, text);
}

void PreferencesDialog::showNetworkSettings()
{
    m_network->update();
}

void PreferencesDialog::restoreDefaults()
{
    PreferencesPage *page = currentPage();
    m_restored.append({page, page->values()});
    page->setValues(page->defaults());
    m_promptBar->say(PromptBar::Kind::Success, [page] {
        return tr("The settings on the page %1 were reset to their defaults. Undo Restore "
                  "brings back what you had chosen.")
            .arg(page->title());
    });
    updateButtons();
    m_undoButton->setFocus(); // the button that was pressed can do no more
}

void PreferencesDialog::undoRestore()
{
    const Restored last = m_restored.takeLast();
    m_pagesList->setCurrentRow(int(m_pages.indexOf(last.page)));
    last.page->setValues(last.before);
    m_promptBar->say(PromptBar::Kind::Success, [page = last.page] {
        return tr("The settings on the page %1 are as you had chosen them.").arg(page->title());
    });
    updateButtons();
    if (!m_undoButton->isEnabled())
        m_restoreButton->setFocus();
}

void PreferencesDialog::updateButtons()
{
    const QVariantMap values = currentPage()->values();
    m_restoreButton->setEnabled(!values.isEmpty() && values != currentPage()->defaults());
    m_undoButton->setEnabled(!m_restored.isEmpty());
}

// Esc answers a question first, and empties the search before it closes the dialog.
void PreferencesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_promptBar->takeWayOut())
        return;
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_history->showSize();
}

void PreferencesDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) { // not minimized
        m_promptBar->clear();
        m_restored.clear();
        updateButtons();
    }
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
