// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/supportreportdialog.h"

#include "gui/closekeys.h"
#include "gui/dialogbuttons.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "gui/promptbar.h"
#include "gui/savefile.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowWidth = 92;  // in letters
constexpr int windowHeight = 36; // in lines

} // namespace

SupportReportDialog::SupportReportDialog(const QString &report, QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_explanation(new QLabel(this))
    , m_text(new QPlainTextEdit(report, this))
    , m_promptBar(new PromptBar(this))
    , m_copyButton(new QPushButton(lineIcon(u"copy"_s), {}, this))
    , m_saveButton(new QPushButton(this))
    , m_buttonBox(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_text->setObjectName(u"reportText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont(font()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_promptBar->setObjectName(u"promptBar"_s);
    m_copyButton->setObjectName(u"copyButton"_s);
    m_saveButton->setObjectName(u"saveButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copyButton);
    buttons->addStretch(1);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_buttonBox);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->addWidget(m_explanation);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_promptBar);
    layout->addLayout(buttons);
    setUpCloseButton(m_buttonBox);
    connect(m_buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &SupportReportDialog::askForFile);
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_promptBar->say(
            PromptBar::Kind::Success, [] { return tr("The report has been copied."); });
    });
    closeWithStandardKeys(this);
    retranslate();
    resize(windowWidth * letterWidth(this), windowHeight * fontMetrics().lineSpacing());
    fitToScreen(this);
    m_text->setFocus();
}

void SupportReportDialog::retranslate()
{
    setWindowTitle(tr("Support Report"));
    setAccessibleName(windowTitle());
    m_explanation->setText(
        tr("This is the complete report, in English except for messages. Keys, names of "
           "accounts and services, ids, hosts and folders are replaced. Read it before you pass it "
           "on. Trainboard sends it to nobody."));
    m_text->setAccessibleName(tr("Report"));
    m_text->setAccessibleDescription(m_explanation->text());
    m_copyButton->setText(tr("&Copy"));
    m_saveButton->setText(tr("&Save…"));
}

void SupportReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SupportReportDialog::askForFile()
{
    m_promptBar->clear();
    auto *dialog = new QFileDialog(this, tr("Save Support Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text files (*.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"trainboard-support.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportReportDialog::save);
    dialog->open();
}

void SupportReportDialog::save(const QString &fileName)
{
    const QString name = QDir::toNativeSeparators(fileName);
    const std::optional<QString> problem = saveFile(fileName, m_text->toPlainText().toUtf8());
    if (!problem) {
        m_promptBar->say(PromptBar::Kind::Success, [name] { return tr("Saved as %1.").arg(name); });
        return;
    }
    m_promptBar->say(
        PromptBar::Kind::Error,
        [name] {
            return tr("The report could not be saved as %1. Choose another folder or name.")
                .arg(name);
        },
        {}, *problem);
}
