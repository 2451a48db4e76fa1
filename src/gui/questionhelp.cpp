// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/questionhelp.h"

#include "gui/closekeys.h"
#include "gui/dialogbuttons.h"
#include "gui/itemdelegate.h"
#include "gui/measures.h"
#include "gui/rowtableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuestionHelp::QuestionHelp(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_examples(new QStandardItemModel(this))
    , m_introduction(new QLabel(this))
    , m_view(new RowTableView(this))
{
    resize(640, 560);
    fitToScreen(this);
    closeWithStandardKeys(this);
    retranslate();

    m_introduction->setWordWrap(true);
    m_view->setObjectName(u"examplesView"_s);
    m_view->setModel(m_examples);
    m_view->setItemDelegate(new ItemDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->verticalHeader()->setMinimumSectionSize(m_view->fontMetrics().height() + 10);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->keepCurrentRow(0);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.siblingAtColumn(0).data().toString());
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    setUpCloseButton(buttons);
    leaveEnterToTables(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->addWidget(m_introduction);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_view->setFocus();
}

void QuestionHelp::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionHelp::retranslate()
{
    setWindowTitle(tr("What the Filter Understands"));
    setAccessibleName(windowTitle());
    m_introduction->setText(
        tr("All parts must hold. The names of the fields are the same in all languages. Choose an "
           "example to put it into the filter. In the filter, Ctrl+Space lists what you can "
           "write."));
    m_view->setAccessibleName(tr("Examples"));
    fill();
}

// The examples are the same in all languages, and the current one stays.
void QuestionHelp::fill()
{
    m_examples->setHorizontalHeaderLabels({tr("Example"), tr("Shows trainings")});
    int row = 0;
    const auto add = [this, &row](const QString &example, const QString &meaning) {
        if (QStandardItem *known = m_examples->item(row++, 1)) {
            known->setText(meaning);
            return;
        }
        auto *item = new QStandardItem(example);
        item->setFont(fixedFont(font()));
        item->setEditable(false);
        auto *explanation = new QStandardItem(meaning);
        explanation->setEditable(false);
        m_examples->appendRow({item, explanation});
    };
    add(u"nightly"_s, tr("with this word anywhere in the row"));
    add(u"\"exact words\""_s, tr("with these words side by side"));
    add(u"status:failed"_s,
        tr("that failed, in any way; also running, idle, succeeded, or a state of AiTEMS"));
    add(u"type:pop,relatedItem"_s, tr("of one of these types"));
    add(u"desc:nightly"_s, tr("with this word in the description; also version: and service:"));
    add(u"created:<7d"_s, tr("younger than seven days; also 30m, 12h, 2w"));
    add(u"created:2026-11-01..2026-11-07"_s, tr("created on or between these days"));
    add(u"created:yesterday"_s, tr("created yesterday; also today"));
    add(u"next:<=1d"_s, tr("that are updated within a day"));
    add(u"took:>2h"_s, tr("that took longer than two hours, or have been running for longer"));
    add(u"instate:>30m"_s, tr("in their state for more than half an hour"));
    add(u"is:serving"_s, tr("that their service recommends from"));
    add(u"is:stuck"_s, tr("that take longer than usual; also overdue, new-completed, new-failed"));
    add(u"hpo:on"_s, tr("with HPO; also result:yes"));
    add(u"hp.item_top_n>=20000"_s, tr("with at least this value of a hyperparameter"));
    add(u"hp.item_top_n:1000..5000"_s, tr("with a value from 1,000 to 5,000"));
    add(u"hp.group_column"_s, tr("that have this hyperparameter"));
    add(u"-desc:test"_s, tr("without this word in the description; NOT is the same"));
    add(u"(service:shop OR service:mall)"_s, tr("for which one of both holds"));
}

void QuestionHelp::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}
