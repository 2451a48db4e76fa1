// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingdialog.h"

#include "core/jsontext.h"
#include "gui/colors.h"
#include "gui/hyperparameterdelegate.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/plaintooltip.h"
#include "gui/tabletext.h"
#include "models/hyperparametermodel.h"
#include "models/trainingtablemodel.h"
#include "ui_trainingdialog.h"
#include "wording/apiwords.h"
#include "wording/showntext.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int headerIconExtent = 32;
// In letters: from this width on the facts stand in two columns.
constexpr int twoColumnsWidth = 115;
constexpr int minimumMeaningWidth = 28;
// The widest that the columns of the table are made, in letters.
constexpr std::array<int, HyperparameterModel::Meaning> widestColumns{40, 20, 16, 26, 22};
// With more rows than anybody documents, each change of a width would take too long.
constexpr int mostFittedRows = 100;

// The word, and the API's own behind it where that is another one.
QString wordAndValue(const QString &word, const QString &value)
{
    if (word == value)
        return value;
    return TrainingDialog::tr("%1 (%2)", "what it is called, and its id or value in the API")
        .arg(word, value);
}

QString explanation(const HpConfig &hpConfig)
{
    const bool hasOptions = !hpConfig.options().isEmpty();
    if (!hpConfig.enabled()) {
        return hasOptions
            ? TrainingDialog::tr("The answer does not say whether HPO was on. The options below "
                                 "came with it.")
            : TrainingDialog::tr("The answer says nothing about hyperparameters.");
    }
    if (*hpConfig.enabled()) {
        return hasOptions
            ? TrainingDialog::tr("HPO was on: the training was requested with these options.")
            : TrainingDialog::tr("HPO was on, but no options came with the answer.");
    }
    return hasOptions
        ? TrainingDialog::tr("HPO was off: AiTEMS' own algorithm decided. The options below came "
                             "with the answer but were not used.")
        : TrainingDialog::tr("HPO was off: AiTEMS' own algorithm decided. No options came with "
                             "the answer.");
}

QFont fixedFont(const QFont &likeThis)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(likeThis.pointSizeF());
    return font;
}

} // namespace

TrainingDialog::TrainingDialog(
    const TrainingKey &key, const TrainingTableModel *model, const HpoCatalog *catalog,
    QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_ui(std::make_unique<Ui::TrainingDialog>())
    , m_model(model)
    , m_hyperparameters(new HyperparameterModel(catalog, this))
    , m_tableMenu(new QMenu(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_training.key = key;
    m_ui->setupUi(this);
    fitToScreen(this);
    setWindowTitle(
        tr("Training details — %1", "%1 is a version").arg(shownInLine(key.version).left(60)));
    m_ui->goneFrame->setBackgroundRole(QPalette::AlternateBase);
    m_ui->goneFrame->hide();
    const QList<QLabel *> labels = factLabels();
    for (const QLabel *label : labels)
        label->buddy()->setFocusPolicy(Qt::StrongFocus); // selectable text takes clicks alone
    setUpTable();
    setUpCopying();
    updateLooks();
    updateDirection();
    follow();
    fitColumns();
    m_ui->hyperparametersView->setFocus();

    connect(m_model, &TrainingTableModel::mergeEnded, this, &TrainingDialog::follow);
    connect(m_model, &TrainingTableModel::modelReset, this, &TrainingDialog::follow);
}

TrainingDialog::~TrainingDialog() = default;

QList<QLabel *> TrainingDialog::factLabels() const
{
    return {m_ui->serviceLabel,     m_ui->typeLabel,   m_ui->versionLabel,
            m_ui->descriptionLabel, m_ui->statusLabel, m_ui->createdLabel,
            m_ui->nextUpdateLabel,  m_ui->hpoLabel,    m_ui->resultLabel};
}

void TrainingDialog::setUpTable()
{
    QTableView *view = m_ui->hyperparametersView;
    view->setModel(m_hyperparameters);
    view->setItemDelegate(new HyperparameterDelegate(view));
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->verticalHeader()->setMinimumSectionSize(0);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);

    // Qt 6.4 can crash under a screen reader when there are rows and none is the current one.
    const auto keepCurrentRow = [view] {
        view->selectionModel()->setCurrentIndex(
            view->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    };
    connect(m_hyperparameters, &HyperparameterModel::modelReset, this, keepCurrentRow);
    connect(m_hyperparameters, &HyperparameterModel::modelReset, this, &TrainingDialog::fitColumns);
    connect(m_hyperparameters, &HyperparameterModel::dataChanged, this, &TrainingDialog::fitRows);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != HyperparameterModel::Meaning)
            fitMeaning();
        fitRows();
    });
}

void TrainingDialog::setUpCopying()
{
    m_ui->copyRowsAction->setShortcut(QKeySequence::Copy);
    m_ui->hyperparametersView->addAction(m_ui->copyRowsAction);
    connect(m_ui->copyCellAction, &QAction::triggered, this, &TrainingDialog::copyCell);
    connect(m_ui->copyRowsAction, &QAction::triggered, this, &TrainingDialog::copyRows);
    connect(m_ui->copyJsonAction, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_json);
    });

    m_tableMenu->setObjectName(u"tableMenu"_s);
    m_tableMenu->addActions({m_ui->copyCellAction, m_ui->copyRowsAction, m_ui->copyJsonAction});

    QPushButton *copyJsonButton =
        m_ui->buttonBox->addButton(tr("Co&py JSON"), QDialogButtonBox::ActionRole);
    copyJsonButton->setObjectName(u"copyJsonButton"_s);
    copyJsonButton->setIcon(lineIcon(u"copy-json"_s));
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setIcon({}); // the style would give it one
    connect(copyJsonButton, &QPushButton::clicked, m_ui->copyJsonAction, &QAction::trigger);

    // None is the default: Enter in the table must not press a button.
    const QList<QAbstractButton *> buttons = m_ui->buttonBox->buttons();
    for (QAbstractButton *button : buttons)
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
}

void TrainingDialog::follow()
{
    const Training *training = m_model->find(m_training.key);
    if (training)
        m_training = *training;
    showTraining(); // also one that is gone: zone and names may have changed
    showGone(!training);
}

void TrainingDialog::showTraining()
{
    const TrainingKey &key = m_training.key;
    const TimeFormat &times = m_model->timeFormat();
    const QString status = statusText(m_training.status);
    const QString type = typeText(key.type);

    m_ui->headlineLabel->setText(shownInLine(status));
    m_ui->sublineLabel->setText(tr("%1, version %2", "type and version of a training")
                                    .arg(shownInLine(type), shownInLine(key.version)));
    updateLooks();

    showFact(m_ui->serviceLabel, wordAndValue(m_model->serviceName(key.serviceId), key.serviceId));
    showFact(m_ui->typeLabel, wordAndValue(type, key.type.text()));
    showFact(m_ui->versionLabel, key.version);
    showFact(m_ui->descriptionLabel, m_training.description);
    // A word without an end is cut off at the edge, for a label breaks lines between words only.
    m_ui->descriptionValueLabel->setToolTip(plainToolTip(shownInLines(m_training.description)));
    showFact(m_ui->statusLabel, wordAndValue(status, m_training.status.text()));
    showFact(m_ui->createdLabel, times.exactText(m_training.created));
    showFact(m_ui->nextUpdateLabel, times.exactText(m_training.nextUpdate));
    showFact(m_ui->hpoLabel, hpoText(m_training.hpConfig.enabled()));
    showFact(m_ui->resultLabel, inferenceText(m_training.inference));

    m_ui->explanationLabel->setText(explanation(m_training.hpConfig));
    m_hyperparameters->setHpConfig(m_training.hpConfig);
    showJson();
}

void TrainingDialog::showFact(QLabel *label, const QString &fact)
{
    const QString text = shownInLines(fact);
    auto *value = qobject_cast<QLabel *>(label->buddy());
    value->setText(text.isEmpty() ? u"—"_s : text);
    const QString spoken =
        tr("%1 %2", "label with its colon, and what stands behind it, spoken")
            .arg(label->text(), text.isEmpty() ? tr("none", "instead of a dash, spoken") : text);
    if (spoken != value->accessibleName())
        value->setAccessibleName(spoken);
}

void TrainingDialog::showJson()
{
    const QString json = QString::fromUtf8(indentedJson(m_training.json));
    if (json == m_json)
        return;
    m_json = json;

    QPlainTextEdit *edit = m_ui->jsonEdit;
    const int across = edit->horizontalScrollBar()->value();
    const int down = edit->verticalScrollBar()->value();
    const int anchor = edit->textCursor().anchor();
    const int position = edit->textCursor().position();
    edit->setPlainText(json);
    const int end = edit->document()->characterCount() - 1;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(qMin(anchor, end));
    cursor.setPosition(qMin(position, end), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->horizontalScrollBar()->setValue(across);
    edit->verticalScrollBar()->setValue(down);
}

void TrainingDialog::showGone(bool gone)
{
    if (gone != m_ui->goneFrame->isHidden())
        return;
    m_ui->goneFrame->setVisible(gone);
    if (gone) {
        QAccessibleEvent event(m_ui->goneLabel, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void TrainingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateLooks();
        updateDirection();
        fitColumns();
    }
}

// Whatever depends on font and palette.
void TrainingDialog::updateLooks()
{
    const qreal scale = devicePixelRatioF();
    const auto status = m_training.status.known();
    const QColor color = statusColor(statusGroup(status), palette());
    m_ui->statusIconLabel->setPixmap(
        linePixmap(statusIcon(status), QSize(headerIconExtent, headerIconExtent), scale, color));
    setTextColor(m_ui->headlineLabel, color);
    setTextColor(m_ui->sublineLabel, quietColor(palette()));
    QFont headlineFont = font();
    headlineFont.setPointSizeF(font().pointSizeF() * 1.4);
    headlineFont.setBold(true);
    m_ui->headlineLabel->setFont(headlineFont);

    m_ui->goneIconLabel->setPixmap(
        linePixmap(u"info"_s, QSize(16, 16), scale, palette().color(QPalette::Text)));
    m_ui->versionValueLabel->setFont(fixedFont(font()));
    m_ui->jsonEdit->setFont(fixedFont(font()));

    // One width for the labels of both columns: below each other they are one form.
    int width = 0;
    const QList<QLabel *> labels = factLabels();
    for (QLabel *label : labels) {
        setTextColor(label, quietColor(palette()));
        width = qMax(width, label->sizeHint().width());
    }
    for (QLabel *label : labels)
        label->setMinimumWidth(width);
}

void TrainingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updateDirection();
}

void TrainingDialog::updateDirection()
{
    const bool wide = width() >= twoColumnsWidth * letterWidth(this);
    m_ui->factsLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->factsLayout->setSpacing(wide ? 28 : m_ui->factsLeftLayout->verticalSpacing());
}

void TrainingDialog::fitColumns()
{
    QTableView *view = m_ui->hyperparametersView;
    const int character = letterWidth(this);
    for (int column = 0; column < HyperparameterModel::Meaning; ++column) {
        view->resizeColumnToContents(column);
        const int widest = widestColumns.at(std::size_t(column)) * character;
        view->setColumnWidth(column, qMin(view->columnWidth(column), widest));
    }
    fitMeaning();
    fitRows();
}

// The meaning takes what the others leave, but never so little that it could not be read.
void TrainingDialog::fitMeaning()
{
    QTableView *view = m_ui->hyperparametersView;
    int others = 0;
    for (int column = 0; column < HyperparameterModel::Meaning; ++column)
        others += view->columnWidth(column);
    view->setColumnWidth(
        HyperparameterModel::Meaning,
        qMax(view->viewport()->width() - others, minimumMeaningWidth * letterWidth(this)));
}

void TrainingDialog::fitRows()
{
    if (m_hyperparameters->rowCount() <= mostFittedRows)
        m_ui->hyperparametersView->resizeRowsToContents();
}

bool TrainingDialog::eventFilter(QObject *watched, QEvent *event)
{
    QTableView *view = m_ui->hyperparametersView;
    if (watched == view->viewport() && event->type() == QEvent::Resize) {
        fitMeaning();
    } else if (event->type() == QEvent::ContextMenu) {
        const auto *menuEvent = static_cast<QContextMenuEvent *>(event);
        if (menuEvent->reason() == QContextMenuEvent::Mouse) {
            openTableMenu(menuEvent->globalPos());
        } else {
            view->scrollTo(view->currentIndex());
            const QRect cell = view->visualRect(view->currentIndex());
            openTableMenu(view->viewport()->mapToGlobal(cell.center()));
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void TrainingDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TrainingDialog::openTableMenu(const QPoint &globalPosition)
{
    const bool hasCurrent = m_ui->hyperparametersView->currentIndex().isValid();
    m_ui->copyCellAction->setEnabled(hasCurrent);
    m_ui->copyRowsAction->setEnabled(hasCurrent);
    m_tableMenu->popup(globalPosition);
}

void TrainingDialog::copyCell()
{
    const QModelIndex current = m_ui->hyperparametersView->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.data().toString());
}

void TrainingDialog::copyRows()
{
    QModelIndexList rows = m_ui->hyperparametersView->selectionModel()->selectedRows();
    const QModelIndex current = m_ui->hyperparametersView->currentIndex();
    if (rows.isEmpty())
        rows.append(current);
    if (!current.isValid())
        return;
    QList<int> columns(HyperparameterModel::columnCountOfAll);
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setText(tableText(*m_hyperparameters, rows, columns));
}
