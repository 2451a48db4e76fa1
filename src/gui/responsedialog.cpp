// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/responsedialog.h"

#include "api/responsetext.h"
#include "gui/closekeys.h"
#include "gui/measures.h"
#include "ui_responsedialog.h"
#include "wording/showntext.h"

ResponseDialog::ResponseDialog(const QString &response, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ResponseDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    m_ui->responseEdit->setFont(fixedFont(font()));
    // With the note at its end that it was cut.
    m_ui->responseEdit->setPlainText(shownInLines(response, longestResponse + 2));
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->responseEdit->setFocus();
}

ResponseDialog::~ResponseDialog() = default;

void ResponseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}
