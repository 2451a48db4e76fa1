// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/columnsdialog.h"

#include "core/hpoptions.h"
#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/dialogbuttons.h"
#include "gui/itemdelegate.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/trainingcolumns.h"
#include "models/columnchoicefilter.h"
#include "models/trainingtablemodel.h"
#include "ui_columnsdialog.h"
#include "wording/hpowords.h"
#include "wording/showntext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The most frequent ones; how many more there are is told.
QStringList mostFrequent(const QHash<QString, int> &counts, qsizetype most)
{
    QStringList names = counts.keys();
    if (names.size() <= most)
        return names;
    std::ranges::sort(names, [&counts](const QString &one, const QString &other) {
        const int difference = counts.value(one) - counts.value(other);
        return difference != 0 ? difference > 0 : one < other;
    });
    return names.first(most);
}

} // namespace

static QString resetText()
{
    return ColumnsDialog::tr("&Reset Columns");
}

ColumnsDialog::ColumnsDialog(
    TrainingColumns *columns, const TrainingTableModel *model, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::ColumnsDialog>())
    , m_columns(columns)
    , m_trainings(model)
    , m_found(new ColumnChoiceFilter(&m_choices, this))
{
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    setTextColor(m_ui->hintLabel, quietColor(palette()));
    setUpView();
    setUpMoving();
    setUpButtons();

    // A loaded page changes many things at once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &ColumnsDialog::updateChoices);
    connect(columns, &TrainingColumns::arranged, this, &ColumnsDialog::updateChoices);
    const auto updateSoon = [this] {
        if (!m_soon.isActive()) // or it would wait for as long as pages come
            m_soon.start();
    };
    connect(model, &TrainingTableModel::mergeEnded, this, updateSoon);
    connect(model, &TrainingTableModel::modelReset, this, updateSoon);
    updateChoices();
    m_ui->columnsView->keepCurrentRow(0);
    m_ui->searchEdit->setFocus();
}

ColumnsDialog::~ColumnsDialog() = default;

void ColumnsDialog::setUpView()
{
    RowTableView *view = m_ui->columnsView;
    view->setModel(m_found);
    view->setItemDelegate(new ItemDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setWordWrap(false);
    view->setDragEnabled(true);
    view->setAcceptDrops(true);
    view->setDropIndicatorShown(true);
    view->setDragDropMode(QAbstractItemView::InternalMove);
    view->setDragDropOverwriteMode(false);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 12);
    QHeaderView *header = view->horizontalHeader();
    header->setSectionResizeMode(ColumnChoiceModel::Name, QHeaderView::Interactive);
    header->setSectionResizeMode(ColumnChoiceModel::Meaning, QHeaderView::Stretch);
    header->setSectionResizeMode(ColumnChoiceModel::Trainings, QHeaderView::ResizeToContents);
    header->resizeSection(ColumnChoiceModel::Name, 28 * letterWidth(view));

    m_ui->searchEdit->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_ui->searchEdit, &FilterEdit::filterTextChanged, this, [this](const QString &text) {
        m_found->setPattern(text);
        // What fits best is what is meant.
        m_ui->columnsView->setCurrentIndex(m_found->index(0, 0));
        m_ui->columnsView->scrollToTop();
        updateHint();
        updateButtons();
    });
    connect(m_ui->searchEdit, &FilterEdit::left, view, [view] { view->setFocus(); });
    connect(&m_choices, &ColumnChoiceModel::showRequested, this, &ColumnsDialog::setShown);
    connect(&m_choices, &ColumnChoiceModel::moveRequested, m_columns, &TrainingColumns::move);
    connect(
        view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ColumnsDialog::updateButtons);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ColumnChoice &choice = m_choices.choices().at(m_found->mapToSource(index).row());
        if (choice.isChangeable)
            setShown(choice.id, !choice.isShown);
    });
}

void ColumnsDialog::setUpMoving()
{
    const auto add = [this](const QString &name, Qt::Key key, int places) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        m_ui->columnsView->addAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, places] { moveBy(places); });
    };
    add(u"moveUpAction"_s, Qt::Key_Up, -1);
    add(u"moveDownAction"_s, Qt::Key_Down, 1);
    nameKeys();
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveBy(1); });
}

void ColumnsDialog::nameKeys()
{
    const auto keyOf = [this](const QString &name) {
        return findChild<QAction *>(name)->shortcut().toString(QKeySequence::NativeText);
    };
    m_ui->upButton->setToolTip(keyOf(u"moveUpAction"_s));
    m_ui->downButton->setToolTip(keyOf(u"moveDownAction"_s));
}

void ColumnsDialog::setUpButtons()
{
    connect(
        m_ui->differencesCheckBox, &QCheckBox::toggled, m_columns,
        &TrainingColumns::setShowsDifferences);
    QPushButton *resetButton = m_ui->buttonBox->addButton(resetText(), QDialogButtonBox::ResetRole);
    resetButton->setObjectName(u"resetButton"_s);
    connect(resetButton, &QPushButton::clicked, m_columns, &TrainingColumns::reset);
    setUpCloseButton(m_ui->buttonBox);
    leaveEnterToTables(m_ui->buttonBox);
    m_ui->upButton->setAutoDefault(false);
    m_ui->downButton->setAutoDefault(false);
}

QList<ColumnChoice> ColumnsDialog::choices()
{
    QHash<QString, int> counts = optionCounts(m_trainings->list());
    const HpoCatalog &catalog = m_trainings->catalog();
    const bool areOptionsFree = !m_columns->showsDifferences();
    const auto ofHyperparameter = [&](const QString &name, bool isShown) {
        return ColumnChoice{
            .id = QString(hyperparameterPrefix + name),
            .title = shownInLine(name),
            .meaning = shownInLine(meaningText(catalog.find(name), QLocale())),
            .trainings = counts.value(name),
            .isShown = isShown,
            .isInTable = isShown,
            .isChangeable = areOptionsFree};
    };
    QList<ColumnChoice> choices;
    QStringList shown;
    const QStringList ids = m_columns->ids();
    for (const QString &id : ids) {
        if (id.startsWith(hyperparameterPrefix)) {
            shown.append(id.sliced(hyperparameterPrefix.size()));
            choices.append(ofHyperparameter(shown.constLast(), true));
            continue;
        }
        const TrainingColumn &column = m_trainings->column(m_trainings->columnOf(id));
        choices.append(
            {.id = id,
             .title = column.title(),
             .meaning = column.explanation ? column.explanation(m_trainings->context()) : QString(),
             .isShown = m_columns->isWanted(id),
             .isInTable = true});
    }
    for (const HpoFact &fact : catalog.facts()) {
        if (fact.name != enabledOption) // which has the column HPO
            counts[fact.name] += 0;
    }
    QStringList others = mostFrequent(counts, mostListed);
    m_notListed = counts.size() - others.size();
    others = inReadingOrder(others, catalog);
    for (const QString &name : std::as_const(others)) {
        if (!shown.contains(name))
            choices.append(ofHyperparameter(name, false));
    }
    return choices;
}

void ColumnsDialog::updateChoices()
{
    m_soon.stop();
    m_choices.setChoices(choices());
    m_ui->differencesCheckBox->setChecked(m_columns->showsDifferences());
    m_ui->columnsView->keepCurrentRow(0);
    updateHint();
    updateButtons();
}

void ColumnsDialog::updateHint()
{
    QString hint;
    if (m_found->rowCount() == 0)
        hint = tr("No column has such a name or meaning.");
    else if (m_notListed > 0)
        hint =
            tr("%n more hyperparameter(s) that fewer trainings have are not listed.", nullptr,
               int(m_notListed));
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty());
}

QString ColumnsDialog::currentId() const
{
    const QModelIndex index = m_found->mapToSource(m_ui->columnsView->currentIndex());
    return index.isValid() ? m_choices.choices().at(index.row()).id : QString();
}

void ColumnsDialog::updateButtons()
{
    const QStringList ids = m_columns->ids();
    const qsizetype place = m_found->hasPattern() ? -1 : ids.indexOf(currentId());
    m_ui->upButton->setEnabled(place > 0);
    m_ui->downButton->setEnabled(place >= 0 && place + 1 < ids.size());
}

void ColumnsDialog::setShown(const QString &id, bool shown)
{
    if (m_columns->setWanted(id, shown))
        return;
    const QString sentence = shown
        ? tr("%L1 hyperparameters have columns already. Hide one of them first.")
              .arg(TrainingColumns::mostHyperparameters)
        : tr("The last column cannot be hidden. Show another one first.");
    m_ui->hintLabel->setText(sentence);
    m_ui->hintLabel->show();
    announce(m_ui->hintLabel, sentence);
}

void ColumnsDialog::moveBy(int places)
{
    const QString id = currentId();
    const QStringList ids = m_columns->ids();
    const qsizetype place = ids.indexOf(id) + places;
    if (m_found->hasPattern() || !ids.contains(id) || place < 0 || place >= ids.size())
        return;
    m_columns->move(id, int(place));
    const QModelIndex moved = m_found->mapFromSource(m_choices.index(m_choices.rowOf(id), 0));
    m_ui->columnsView->setCurrentIndex(moved);
    announce(
        m_ui->columnsView,
        tr("\"%1\" is now column %L2 of %L3.")
            .arg(
                moved.data().toString(), QLocale().toString(place + 1),
                QLocale().toString(ids.size())));
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    nameKeys();
    findChild<QPushButton *>(u"resetButton"_s)->setText(resetText());
    m_choices.retranslate();
    updateChoices();
}

void ColumnsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}
