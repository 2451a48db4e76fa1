// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewnamedialog.h"

#include "gui/announce.h"
#include "gui/measures.h"
#include "ui_viewnamedialog.h"
#include "wording/viewwords.h"

#include <QPushButton>

ViewNameDialog::ViewNameDialog(const TrainingViews &views, const QString &renamed, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ViewNameDialog>())
    , m_views(views)
    , m_renamed(renamed)
{
    m_ui->setupUi(this);
    nameWindow();
    fitToScreen(this);
    // Room for a sentence of two lines, so that nothing moves while somebody types.
    m_ui->hintLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->nameEdit->setText(renamed);
    m_ui->nameEdit->selectAll();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(m_ui->nameEdit->text());
        accept();
    });
    check();
}

ViewNameDialog::~ViewNameDialog() = default;

void ViewNameDialog::nameWindow()
{
    setWindowTitle(m_renamed.isEmpty() ? tr("Save View") : tr("Rename View"));
}

// The button box words its buttons anew when it hears of it.
bool ViewNameDialog::event(QEvent *event)
{
    if (event->type() != QEvent::LanguageChange)
        return QDialog::event(event);
    m_ui->retranslateUi(this);
    nameWindow();
    const bool handled = QDialog::event(event);
    check();
    return handled;
}

void ViewNameDialog::check()
{
    using Problem = TrainingViews::NameProblem;
    const QString name = m_ui->nameEdit->text();
    const std::optional<Problem> problem = m_views.problemOf(name, m_renamed);
    const bool replaces = problem == Problem::Taken && m_renamed.isEmpty();
    QString hint;
    if (replaces)
        hint = tr("There is a view \"%1\" already. It will be replaced.")
                   .arg(TrainingViews::cleanName(name));
    else if (problem && problem != Problem::Empty) // nobody has typed one yet
        hint = viewNameProblemText(*problem, name);
    else if (!problem && m_renamed.isEmpty() && m_views.isFull())
        hint = tr("There are %L1 views already. Delete one of them first.")
                   .arg(TrainingViews::mostViews);
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Save);
    button->setText(!m_renamed.isEmpty() ? tr("&Rename") : replaces ? tr("&Replace") : tr("&Save"));
    button->setEnabled(replaces || (!problem && (!m_renamed.isEmpty() || !m_views.isFull())));
    if (hint == m_ui->hintLabel->text())
        return;
    m_ui->hintLabel->setText(hint);
    if (!hint.isEmpty())
        announce(m_ui->hintLabel, hint);
}
