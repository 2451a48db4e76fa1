// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparewindow.h"

#include "core/comparisonjson.h"
#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/comparisontext.h"
#include "gui/dialogbuttons.h"
#include "gui/flowlayout.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "models/comparisonmodel.h"
#include "models/trainingtablemodel.h"
#include "ui_comparewindow.h"
#include "wording/apiwords.h"
#include "wording/lists.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// Of an array of thousands there is more to be said than there is room for.
static constexpr qsizetype longestSentence = 400;

CompareWindow::CompareWindow(
    const QList<TrainingKey> &keys, const TrainingTableModel *trainings, const HpoCatalog *catalog,
    QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_ui(std::make_unique<Ui::CompareWindow>())
    , m_trainings(trainings)
    , m_comparison(new ComparisonModel(trainings, catalog, keys, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    fitToScreen(this);
    FlowLayout::replace(m_ui->toolsLayout, m_ui->windowLayout);
    FlowLayout::replace(m_ui->countLayout, m_ui->windowLayout);
    m_ui->goneFrame->setBackgroundRole(QPalette::AlternateBase);
    closeWithStandardKeys(this);
    setUpTools();
    setUpTable();
    setUpCopying();
    updateLooks();
    showComparison();
    connect(m_comparison, &ComparisonModel::changed, this, &CompareWindow::showComparison);
    goToFirstDifference();
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::setUpTable()
{
    ComparisonView *view = m_ui->comparisonView;
    view->setModel(m_comparison);
    view->addAction(m_ui->makeBaseAction);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->makeBaseAction, &QAction::triggered, this, [this] {
        makeBase(m_ui->comparisonView->currentIndex().column());
    });
    connect(view, &ComparisonView::currentCellChanged, this, &CompareWindow::showCell);
    connect(view, &ComparisonView::columnMenuRequested, this, &CompareWindow::openColumnMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        openCellMenu(m_ui->comparisonView->viewport()->mapToGlobal(place));
    });
}

void CompareWindow::setUpTools()
{
    m_ui->nextDifferenceAction->setIcon(lineIcon(u"arrow-down"_s));
    m_ui->previousDifferenceAction->setIcon(lineIcon(u"arrow-up"_s));
    const std::array<std::pair<QToolButton *, QAction *>, 2> buttons{
        std::pair{m_ui->previousButton, m_ui->previousDifferenceAction},
        std::pair{m_ui->nextButton, m_ui->nextDifferenceAction}};
    for (const auto &[button, action] : buttons) {
        addAction(action);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
    }
    nameButtons();
    connect(
        m_ui->nextDifferenceAction, &QAction::triggered, this, [this] { goToDifference(true); });
    connect(m_ui->previousDifferenceAction, &QAction::triggered, this, [this] {
        goToDifference(false);
    });
    connect(
        m_ui->onlyDifferencesCheck, &QCheckBox::toggled, m_comparison,
        &ComparisonModel::setOnlyDifferences);
    connect(m_ui->factsCheck, &QCheckBox::toggled, m_comparison, &ComparisonModel::setShowsFacts);
    connect(m_ui->showSameButton, &QPushButton::clicked, this, [this] {
        m_ui->onlyDifferencesCheck->setChecked(false);
        m_ui->comparisonView->setFocus(); // the button goes
    });
    setUpCloseButton(m_ui->buttonBox);
    leaveEnterToTables(m_ui->buttonBox);
}

void CompareWindow::nameButtons()
{
    for (QToolButton *button : {m_ui->previousButton, m_ui->nextButton})
        button->setAccessibleName(button->defaultAction()->text());
}

void CompareWindow::setUpCopying()
{
    m_ui->copyCellsAction->setShortcut(QKeySequence::Copy);
    m_ui->copyCellsAction->setShortcutContext(Qt::WidgetShortcut); // the table knows the key
    m_ui->copyButton->setIcon(lineIcon(u"copy"_s));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"copyMenu"_s);
    menu->addActions({m_ui->copyMarkdownAction, m_ui->copyTsvAction, m_ui->copyJsonAction});
    m_ui->copyButton->setMenu(menu);
    const auto copy = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        announce(m_ui->copyButton, tr("Copied."));
    };
    connect(m_ui->copyCellsAction, &QAction::triggered, this, [this] {
        m_ui->comparisonView->copyCells();
    });
    connect(m_ui->copyMarkdownAction, &QAction::triggered, this, [this, copy] {
        copy(comparisonMarkdown(*m_comparison));
    });
    connect(m_ui->copyTsvAction, &QAction::triggered, this, [this, copy] {
        copy(comparisonTsv(*m_comparison));
    });
    connect(m_ui->copyJsonAction, &QAction::triggered, this, [this, copy] {
        copy(QString::fromUtf8(comparisonJson(
            m_comparison->shownOptions(), m_comparison->trainings(), m_comparison->base())));
    });
}

void CompareWindow::goToFirstDifference()
{
    m_ui->comparisonView->goToFirst();
    m_ui->comparisonView->setFocus();
}

bool CompareWindow::showsOnlyDifferences() const
{
    return m_ui->onlyDifferencesCheck->isChecked();
}

void CompareWindow::setShowsOnlyDifferences(bool on)
{
    m_ui->onlyDifferencesCheck->setChecked(on);
}

bool CompareWindow::showsFacts() const
{
    return m_ui->factsCheck->isChecked();
}

void CompareWindow::setShowsFacts(bool on)
{
    m_ui->factsCheck->setChecked(on);
}

void CompareWindow::goToDifference(bool forward)
{
    ComparisonView *view = m_ui->comparisonView;
    if (!view->goToDifference(forward)) {
        const int count = m_comparison->differenceCount();
        announce(
            m_ui->differencesLabel,
            count == 0    ? tr("No hyperparameters differ.")
                : forward ? tr("There are no more differences below.")
                          : tr("There are no more differences above."));
        return;
    }
    view->setFocus();
    announce(
        m_ui->differencesLabel, listed({m_ui->differencesLabel->text(), m_ui->cellLabel->text()}));
}

void CompareWindow::makeBase(int column)
{
    if (column < 0 || column == m_comparison->base())
        return;
    m_comparison->setBase(column);
    const QString title =
        m_comparison->headerData(column, Qt::Horizontal, ComparisonModel::WholeTextRole).toString();
    announce(m_ui->comparisonView, title);
}

void CompareWindow::openColumnMenu(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(m_ui->makeBaseAction->text());
    action->setEnabled(column != m_comparison->base());
    connect(action, &QAction::triggered, this, [this, column] { makeBase(column); });
    menu->popup(globalPosition);
}

void CompareWindow::openCellMenu(const QPoint &globalPosition)
{
    const QModelIndex current = m_ui->comparisonView->currentIndex();
    m_ui->makeBaseAction->setEnabled(current.column() != m_comparison->base());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_ui->makeBaseAction, m_ui->copyCellsAction});
    connect(menu, &QMenu::aboutToHide, this, [this] { m_ui->makeBaseAction->setEnabled(true); });
    menu->popup(globalPosition);
}

// What the window says of the table. What all trainings have in common stands above it.
void CompareWindow::showComparison()
{
    const QList<Training> &trainings = m_comparison->trainings();
    m_ui->headlineLabel->setText(tr("Compare %Ln trainings", nullptr, int(trainings.size())));
    const TrainingKey &first = trainings.constFirst().key;
    const auto all = [&trainings](auto same) { return std::ranges::all_of(trainings, same); };
    QStringList common;
    if (all([&first](const Training &each) { return each.key.serviceId == first.serviceId; }))
        common += shownInLine(m_trainings->serviceName(first.serviceId));
    if (all([&first](const Training &each) { return each.key.type == first.type; }))
        common += shownInLine(typeText(first.type));
    m_ui->sublineLabel->setText(listed(common));
    m_ui->sublineLabel->setVisible(!common.isEmpty());

    const QString absence = m_comparison->absenceText();
    if (absence != m_ui->goneLabel->text() || absence.isEmpty()) {
        m_ui->goneLabel->setText(absence);
        m_ui->goneFrame->setVisible(!absence.isEmpty());
        if (!absence.isEmpty())
            announce(m_ui->goneLabel, absence);
    }

    const int differences = m_comparison->differenceCount();
    const int same = m_comparison->sameCount();
    m_ui->nextDifferenceAction->setEnabled(differences > 0);
    m_ui->previousDifferenceAction->setEnabled(differences > 0);
    const QString sameText =
        same > 0 ? tr("%Ln options are the same in all.", nullptr, same) : QString();
    const bool hides = same > 0 && m_comparison->showsOnlyDifferences();
    m_ui->countLabel->setText(
        differences > 0 ? sameText : sentences(tr("No hyperparameters differ."), sameText));
    m_ui->countLabel->setVisible(!m_ui->countLabel->text().isEmpty());
    m_ui->showSameButton->setVisible(hides);
    showCell();
}

// The current cell in a sentence, for those who do not see all of it, or whose column has lost its
// title.
void CompareWindow::showCell()
{
    const QModelIndex current = m_ui->comparisonView->currentIndex();
    const int differences = m_comparison->differenceCount();
    const int number = current.isValid() ? m_comparison->differenceNumber(current.row()) : 0;
    m_ui->differencesLabel->setText(
        number > 0 ? tr("%L1 of %Ln differences", nullptr, differences).arg(number)
                   : tr("%Ln differences", nullptr, differences));
    if (!current.isValid()) {
        m_ui->cellLabel->clear();
        return;
    }
    const QString title =
        m_comparison->headerData(current.column(), Qt::Horizontal, ComparisonModel::WholeTextRole)
            .toString();
    m_ui->cellLabel->setText(
        tr("%1 — %2", "a training, what a cell says of it")
            .arg(
                title,
                shortened(current.data(Qt::AccessibleTextRole).toString(), longestSentence)));
}

void CompareWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameButtons();
        m_comparison->retranslate();
        showComparison();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLooks();
}

// Whatever depends on font and palette.
void CompareWindow::updateLooks()
{
    QFont headlineFont = font();
    headlineFont.setPointSizeF(font().pointSizeF() * 1.4);
    headlineFont.setBold(true);
    m_ui->headlineLabel->setFont(headlineFont);
    for (QLabel *label :
         {static_cast<QLabel *>(m_ui->sublineLabel), m_ui->cellLabel, m_ui->countLabel})
        setTextColor(label, quietColor(palette()));
    m_ui->goneIconLabel->setPixmap(
        linePixmap(u"info"_s, QSize(16, 16), devicePixelRatioF(), palette().color(QPalette::Text)));
}

void CompareWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}
