// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class PromptBar;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

// Shows a support report word for word, before it is copied or saved. A window of its own: show()
// it.
class SupportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SupportReportDialog(const QString &report, QWidget *parent = nullptr);

    void save(const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askForFile();

    QLabel *m_explanation;
    QPlainTextEdit *m_text;
    PromptBar *m_promptBar;
    QPushButton *m_copyButton;
    QPushButton *m_saveButton;
    QDialogButtonBox *m_buttonBox;
};
