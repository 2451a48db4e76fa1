// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportdialog.h"

#include "export/filename.h"
#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/exporttext.h"
#include "gui/measures.h"
#include "storage/settings.h"
#include "ui_exportdialog.h"
#include "wording/sentences.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString layoutName = u"export"_s;

struct FormatFacts
{
    TableFormat format;
    QLatin1StringView id; // in the settings
    QLatin1StringView suffix;
    const char *title;
};

const FormatFacts formats[] = {
    {TableFormat::Csv, "csv"_L1, "csv"_L1,
     QT_TRANSLATE_NOOP("ExportDialog", "CSV (comma-separated values)")},
    {TableFormat::Tsv, "tsv"_L1, "tsv"_L1,
     QT_TRANSLATE_NOOP("ExportDialog", "TSV (tab-separated values)")},
    {TableFormat::Xlsx, "xlsx"_L1, "xlsx"_L1,
     QT_TRANSLATE_NOOP("ExportDialog", "XLSX (Excel workbook)")},
    {TableFormat::Json, "json"_L1, "json"_L1, QT_TRANSLATE_NOOP("ExportDialog", "JSON")},
    {TableFormat::Markdown, "markdown"_L1, "md"_L1,
     QT_TRANSLATE_NOOP("ExportDialog", "Markdown table")},
};

const FormatFacts &factsOf(TableFormat format)
{
    return *std::ranges::find(formats, format, &FormatFacts::format);
}

const QLatin1StringView rowIds[] = {"selected"_L1, "shown"_L1, "all"_L1};
const QLatin1StringView columnIds[] = {"visible"_L1, "all"_L1};

// Excel takes a file without the mark for one in the encoding of the system, and only in these
// languages do most texts have characters that differ.
bool wantsMark()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::Korean || language == QLocale::Japanese;
}

} // namespace

ExportDialog::ExportDialog(
    const TrainingSnapshot &trainings, const QString &fileName, Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_trainings(trainings)
    , m_suggestedName(fileName)
    , m_settings(settings)
{
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    updateColors();
    m_exportButton = m_ui->buttonBox->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_exportButton->setDefault(true);
    QPushButton *cancelButton = m_ui->buttonBox->button(QDialogButtonBox::Cancel);
    cancelButton->setObjectName(u"cancelButton"_s);
    cancelButton->setIcon(QIcon());
    connect(m_exportButton, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    setUpChoices();
    recall();
    setWriting(false);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpChoices()
{
    for (const FormatFacts &facts : formats) {
        if (facts.format != TableFormat::Xlsx || XlsxFile::isAvailable())
            m_ui->formatComboBox->addItem(QString(), int(facts.format));
    }
    m_ui->selectedRadioButton->setEnabled(m_trainings.count(Rows::Selected) > 0);
    m_ui->shownRadioButton->setEnabled(m_trainings.count(Rows::Shown) > 0);
    retranslate();
    connect(
        m_ui->formatComboBox, &QComboBox::currentIndexChanged, this, &ExportDialog::updateHints);
    connect(m_ui->allColumnsRadioButton, &QRadioButton::toggled, this, &ExportDialog::updateHints);
}

// What the form does not know.
void ExportDialog::retranslate()
{
    m_exportButton->setText(tr("&Export…"));
    for (int i = 0; i < m_ui->formatComboBox->count(); ++i) {
        const auto format = TableFormat(m_ui->formatComboBox->itemData(i).toInt());
        m_ui->formatComboBox->setItemText(i, tr(factsOf(format).title));
    }
    const QLocale locale;
    const auto count = [this, &locale](Rows rows) {
        return locale.toString(m_trainings.count(rows));
    };
    m_ui->selectedRadioButton->setText(
        tr("&Selected (%1)", "trainings").arg(count(Rows::Selected)));
    m_ui->shownRadioButton->setText(tr("S&hown (%1)", "trainings").arg(count(Rows::Shown)));
    m_ui->allRadioButton->setText(tr("&All (%1)", "trainings").arg(count(Rows::All)));
    const auto columnCount = [this, &locale](Columns columns) {
        return locale.toString(m_trainings.columnIds(columns).size());
    };
    m_ui->visibleColumnsRadioButton->setText(
        tr("&Visible (%1)", "columns").arg(columnCount(Columns::Visible)));
    m_ui->allColumnsRadioButton->setText(tr("A&ll (%1)", "columns").arg(columnCount(Columns::All)));
    updateHints();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void ExportDialog::updateColors()
{
    setTextColor(m_ui->hintLabel, quietColor(palette()));
}

// What was chosen last, as far as there is any of it.
void ExportDialog::recall()
{
    const QVariantMap last = m_settings->layout(layoutName);
    for (int i = 0; i < m_ui->formatComboBox->count(); ++i) {
        const auto format = TableFormat(m_ui->formatComboBox->itemData(i).toInt());
        if (last.value(u"format"_s).toString() == factsOf(format).id)
            m_ui->formatComboBox->setCurrentIndex(i);
    }
    QRadioButton *rows = m_ui->shownRadioButton;
    if (last.value(u"rows"_s).toString() == rowIds[int(Rows::Selected)])
        rows = m_ui->selectedRadioButton;
    else if (last.value(u"rows"_s).toString() == rowIds[int(Rows::All)])
        rows = m_ui->allRadioButton;
    if (!rows->isEnabled())
        rows = m_ui->shownRadioButton->isEnabled() ? m_ui->shownRadioButton : m_ui->allRadioButton;
    rows->setChecked(true);
    const bool all = last.value(u"columns"_s).toString() == columnIds[int(Columns::All)];
    (all ? m_ui->allColumnsRadioButton : m_ui->visibleColumnsRadioButton)->setChecked(true);
    m_ui->safeCheckBox->setChecked(last.value(u"safe"_s, true).toBool());
    m_ui->markCheckBox->setChecked(last.value(u"mark"_s, wantsMark()).toBool());
}

void ExportDialog::remember(const QString &folder)
{
    QVariantMap chosen = m_settings->layout(layoutName);
    chosen[u"format"_s] = QString(factsOf(format()).id);
    chosen[u"rows"_s] = QString(rowIds[int(rows())]);
    chosen[u"columns"_s] = QString(columnIds[int(columns())]);
    if (isForSpreadsheets()) {
        chosen[u"safe"_s] = m_ui->safeCheckBox->isChecked();
        chosen[u"mark"_s] = m_ui->markCheckBox->isChecked();
    }
    chosen[u"folder"_s] = folder;
    m_settings->setLayout(layoutName, chosen);
}

TableFormat ExportDialog::format() const
{
    return TableFormat(m_ui->formatComboBox->currentData().toInt());
}

ExportDialog::Rows ExportDialog::rows() const
{
    if (m_ui->selectedRadioButton->isChecked())
        return Rows::Selected;
    return m_ui->shownRadioButton->isChecked() ? Rows::Shown : Rows::All;
}

ExportDialog::Columns ExportDialog::columns() const
{
    return m_ui->allColumnsRadioButton->isChecked() ? Columns::All : Columns::Visible;
}

bool ExportDialog::isForSpreadsheets() const
{
    return format() == TableFormat::Csv || format() == TableFormat::Tsv;
}

QString ExportDialog::hint() const
{
    if (format() == TableFormat::Json && columns() == Columns::All) {
        return tr("The file contains each training exactly as AiTEMS sent it: {\"trains\":[…]}, in "
                  "the order of the list.");
    }
    const QString names = tr("Columns are named as in trainboard-cli --columns. Times "
                             "are in ISO 8601 with the offset of %1, durations in seconds.")
                              .arg(m_trainings.context.timeFormat.zoneName());
    const QString leftOut = columns() == Columns::All && m_trainings.hyperparametersLeftOut() > 0
        ? tr("%Ln hyperparameter(s) have no column, because there are too many. JSON has all of "
             "them.",
             nullptr, int(m_trainings.hyperparametersLeftOut()))
        : QString();
    switch (format()) {
    case TableFormat::Json:
        return sentences(tr("The file contains an array with an object for each training."), names);
    case TableFormat::Tsv:
        return sentences(
            sentences(tr("Tabs and line breaks in a value become spaces."), names), leftOut);
    case TableFormat::Xlsx:
        return sentences(
            sentences(
                tr("Text is stored as text, never as a formula. Text beyond %1 characters is cut.")
                    .arg(QLocale().toString(XlsxFile::longestText)),
                names),
            leftOut);
    case TableFormat::Csv:
    case TableFormat::Markdown:
        break;
    }
    return sentences(names, leftOut);
}

void ExportDialog::updateHints()
{
    m_ui->hintLabel->setText(hint());
    m_ui->safeCheckBox->setEnabled(isForSpreadsheets());
    m_ui->markCheckBox->setEnabled(isForSpreadsheets());
}

void ExportDialog::askForFile()
{
    m_ui->promptBar->clear();
    const QLatin1StringView suffix = factsOf(format()).suffix;
    QString folder = m_settings->layout(layoutName).value(u"folder"_s).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export Trainings"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {u"%1 (*.%2)"_s.arg(m_ui->formatComboBox->currentText().section(u" ("_s, 0, 0), suffix),
         tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(safeFileName(m_suggestedName, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &fileName)
{
    remember(QFileInfo(fileName).absolutePath());
    const bool raw = format() == TableFormat::Json && columns() == Columns::All;
    m_export = std::make_unique<FileExport>(
        m_trainings.source(rows(), columns(), raw), fileName, format(),
        TableOptions{
            .guardsFormulas = m_ui->safeCheckBox->isChecked(),
            .byteOrderMark = m_ui->markCheckBox->isChecked()});
    connect(m_export.get(), &FileExport::progressed, this, &ExportDialog::showProgress);
    connect(m_export.get(), &FileExport::finishing, this, &ExportDialog::showFinishing);
    connect(m_export.get(), &FileExport::succeeded, this, &ExportDialog::succeed);
    connect(m_export.get(), &FileExport::failed, this, &ExportDialog::showProblem);
    setWriting(true);
    m_export->start();
}

// The export cannot be changed while it is written.
void ExportDialog::setWriting(bool isWriting)
{
    m_ui->contents->setEnabled(!isWriting);
    m_exportButton->setEnabled(!isWriting);
    m_ui->progressBar->hide(); // until it takes long enough to tell of
    m_ui->progressBar->setRange(0, int(m_trainings.count(rows())));
    if (isWriting)
        m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setFocus();
    updateHints();
}

void ExportDialog::showProgress(qsizetype rows)
{
    m_ui->progressBar->show();
    m_ui->progressBar->setValue(int(rows));
}

void ExportDialog::showFinishing()
{
    m_ui->progressBar->setRange(0, 0); // nobody knows how much of it is done
    m_ui->progressBar->show();
}

// Its own signals call this, so that it cannot be deleted at once. Returns the name of its file.
QString ExportDialog::endExport()
{
    const QString fileName = m_export->fileName();
    m_export.release()->deleteLater();
    setWriting(false);
    return fileName;
}

void ExportDialog::cancelExport()
{
    m_export->cancel();
    endExport();
}

QString ExportDialog::cancelledText()
{
    return tr("The export was cancelled. No file was written or changed.");
}

void ExportDialog::succeed()
{
    const int count = int(m_trainings.count(rows()));
    const QString name = QDir::toNativeSeparators(endExport());
    Q_EMIT said(tr("Exported %Ln training(s) to %1.", nullptr, count).arg(name));
    accept();
}

void ExportDialog::showProblem(const ExportProblem &problem)
{
    const auto text = [problem, fileName = endExport()] {
        return exportProblemText(problem, fileName);
    };
    tell(NoticeBar::Kind::Error, text, problem.reason);
}

// The dialog grows by what the choices lack beside it, so that they stay in sight.
void ExportDialog::tell(NoticeBar::Kind kind, const LateText &text, const QString &details)
{
    m_ui->promptBar->say(kind, text, {}, details);
    layout()->activate();
    const int missing =
        m_ui->contents->sizeHint().height() - m_ui->scrollArea->viewport()->height();
    resize(width(), height() + qMax(0, missing));
    fitToScreen(this);
    m_exportButton->setFocus();
}

void ExportDialog::reject()
{
    if (!m_export) {
        QDialog::reject();
        return;
    }
    cancelExport();
    tell(NoticeBar::Kind::Note, &ExportDialog::cancelledText);
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    if (m_export) {
        cancelExport();
        Q_EMIT said(cancelledText());
    }
    QDialog::closeEvent(event);
}
