// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/fileexport.h"
#include "gui/noticebar.h"
#include "models/trainingsnapshot.h"
#include "wording/latetext.h"

#include <QDialog>

#include <memory>

class QPushButton;
class Settings;

namespace Ui {
class ExportDialog;
}

// Writes trainings to a file: asks for the format, the rows and the columns, then for the file. It
// closes once the file is written; when that fails it stays, to try again.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // `fileName`: the suggested one, without a suffix. `settings` outlives the dialog, and
    // remembers what was chosen.
    ExportDialog(
        const TrainingSnapshot &trainings, const QString &fileName, Settings *settings,
        QWidget *parent);
    ~ExportDialog() override;

    void reject() override; // while it writes: stops that, and stays

Q_SIGNALS:
    // A sentence for whoever opened it.
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // also while it writes, as when the program quits

private:
    using Rows = TrainingSnapshot::Rows;
    using Columns = TrainingSnapshot::Columns;

    void setUpChoices();
    void retranslate();
    void updateColors();
    void recall();
    void remember(const QString &folder);
    void updateHints();
    QString hint() const;
    bool isForSpreadsheets() const;
    TableFormat format() const;
    Rows rows() const;
    Columns columns() const;
    void askForFile();
    void write(const QString &fileName);
    void setWriting(bool isWriting);
    void showProgress(qsizetype rows);
    void showFinishing();
    QString endExport();
    void cancelExport();
    static QString cancelledText();
    void tell(NoticeBar::Kind kind, const LateText &text, const QString &details = {});
    void succeed();
    void showProblem(const ExportProblem &problem);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    TrainingSnapshot m_trainings;
    QString m_suggestedName;
    Settings *m_settings;
    QPushButton *m_exportButton;
    std::unique_ptr<FileExport> m_export; // while it writes
};
