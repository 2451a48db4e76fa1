// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestlogdialog.h"

#include "gui/closekeys.h"
#include "gui/dialogbuttons.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/promptbar.h"
#include "gui/savefile.h"
#include "ui_requestlogdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int minimumPathWidth = 30; // in letters

} // namespace

RequestLogDialog::RequestLogDialog(const RequestLog *log, QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_ui(std::make_unique<Ui::RequestLogDialog>())
    , m_model(log)
{
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    nameParts();
    setUpTable();
    setUpScrolling();
    setUpButtons();
    showRows();
    fitColumns();
    m_ui->requestsView->setFocus();
}

RequestLogDialog::~RequestLogDialog()
{
    // What is hidden and taken down from here on moves scroll bar and columns, and would tell us.
    m_ui->requestsView->verticalScrollBar()->disconnect(this);
    m_ui->requestsView->horizontalHeader()->disconnect(this);
    m_ui->requestsView->viewport()->removeEventFilter(this);
}

void RequestLogDialog::nameParts()
{
    m_ui->explanationLabel->setText(tr("The last %L1 requests, with the newest at the end. The log "
                                       "contains no keys and no signatures.")
                                        .arg(RequestLog::capacity));
    m_ui->emptyPage->setContent(
        {.icon = u"empty-board"_s,
         .title = tr("No requests yet"),
         .text = tr("Each request to a service is listed here with its outcome."),
         .button = {}});
}

void RequestLogDialog::setZone(const Zone &zone)
{
    m_model.setZone(zone);
}

void RequestLogDialog::setUpTable()
{
    QTableView *view = m_ui->requestsView;
    // Before the view knows the model: when the current row goes, it would scroll to the next one.
    connect(&m_model, &RequestLogModel::rowsAboutToBeRemoved, view, [view] {
        view->setAutoScroll(false);
    });
    view->setModel(&m_model);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(0);
    view->viewport()->installEventFilter(this);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != RequestLogModel::Path)
            fitPath();
    });

    m_ui->copyRowsAction->setShortcut(QKeySequence::Copy);
    m_ui->copyRowsAction->setIcon(lineIcon(u"copy"_s));
    view->addAction(m_ui->copyRowsAction);
    connect(m_ui->copyRowsAction, &QAction::triggered, this, [this] {
        m_ui->requestsView->copyRows();
    });
}

void RequestLogDialog::setUpScrolling()
{
    QTableView *view = m_ui->requestsView;
    QScrollBar *bar = view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_followsEnd = value == bar->maximum();
    });
    // Whatever makes it longer: new rows, a lower window.
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_followsEnd)
            bar->setValue(maximum);
    });
    connect(&m_model, &RequestLogModel::rowsInserted, this, [this](const QModelIndex &, int row) {
        takeRow(row);
    });
    connect(&m_model, &RequestLogModel::rowsRemoved, this, [view, bar, this] {
        if (!m_followsEnd) // what is being read stays where it is
            bar->setValue(bar->value() - view->verticalHeader()->defaultSectionSize());
        view->setAutoScroll(true);
    });
}

void RequestLogDialog::setUpButtons()
{
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RequestLogDialog::askForFile);
    m_ui->copyRowsButton->setIcon(lineIcon(u"copy"_s));
    connect(m_ui->copyRowsButton, &QPushButton::clicked, m_ui->copyRowsAction, &QAction::trigger);

    // Enter in the table must not press a button.
    setUpCloseButton(m_ui->buttonBox)->setAutoDefault(false);
}

void RequestLogDialog::takeRow(int row)
{
    if (row == 0)
        showRows();
    widenFor(row);
}

void RequestLogDialog::showRows()
{
    const bool any = m_model.rowCount() > 0;
    QWidget *page = any ? static_cast<QWidget *>(m_ui->requestsView) : m_ui->emptyPage;
    m_ui->stack->setCurrentWidget(page);
    m_ui->copyRowsAction->setEnabled(any);
    m_ui->copyRowsButton->setEnabled(any);
    m_ui->saveButton->setEnabled(any);
    m_ui->requestsView->keepCurrentRow(m_model.rowCount() - 1);
}

void RequestLogDialog::fitColumns()
{
    QTableView *view = m_ui->requestsView;
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    for (int column = 0; column < RequestLogModel::ColumnCount; ++column) {
        if (column != RequestLogModel::Path)
            view->setColumnWidth(column, view->horizontalHeader()->sectionSizeHint(column));
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        widenFor(row);
    fitPath();
}

void RequestLogDialog::widenFor(int row)
{
    QTableView *view = m_ui->requestsView;
    for (int column = 0; column < RequestLogModel::ColumnCount; ++column) {
        const int wanted = view->sizeHintForIndex(m_model.index(row, column)).width() + 1;
        if (column != RequestLogModel::Path && wanted > view->columnWidth(column))
            view->setColumnWidth(column, wanted);
    }
}

// The path takes what the others leave, but never so little that it could not be read.
void RequestLogDialog::fitPath()
{
    QTableView *view = m_ui->requestsView;
    int others = 0;
    for (int column = 0; column < RequestLogModel::ColumnCount; ++column) {
        if (column != RequestLogModel::Path)
            others += view->columnWidth(column);
    }
    const int left = view->viewport()->width() - others;
    const int minimum = minimumPathWidth * letterWidth(view);
    view->setColumnWidth(RequestLogModel::Path, qMax(left, minimum));
}

bool RequestLogDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->requestsView->viewport() && event->type() == QEvent::Resize)
        fitPath();
    return QDialog::eventFilter(watched, event);
}

void RequestLogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameParts();
        m_model.retranslate();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void RequestLogDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}

void RequestLogDialog::askForFile()
{
    m_ui->promptBar->clear();
    auto *dialog = new QFileDialog(this, tr("Save Request Log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"trainboard-requests.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RequestLogDialog::save);
    dialog->open();
}

void RequestLogDialog::save(const QString &fileName)
{
    const QString name = QDir::toNativeSeparators(fileName);
    const std::optional<QString> problem = saveFile(fileName, m_model.toCsv());
    if (!problem) {
        m_ui->promptBar->say(
            PromptBar::Kind::Success, [name] { return tr("Saved as %1.").arg(name); });
        return;
    }
    m_ui->promptBar->say(
        PromptBar::Kind::Error,
        [name] {
            return tr("The request log could not be saved as %1. Choose another folder or name.")
                .arg(name);
        },
        {}, *problem);
}
