// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requestlogmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RequestLogDialog;
}

// The last requests of the program, in a window of its own that does not block. It follows new
// requests while it is scrolled to the end.
class RequestLogDialog : public QDialog
{
    Q_OBJECT

public:
    // `log` must outlive the dialog.
    explicit RequestLogDialog(const RequestLog *log, QWidget *parent = nullptr);
    ~RequestLogDialog() override;

    // In which the times are shown; the system's at first.
    void setZone(const Zone &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameParts();
    void setUpTable();
    void setUpScrolling();
    void setUpButtons();
    void takeRow(int row);
    void showRows();
    void fitColumns();
    void widenFor(int row);
    void fitPath();
    void askForFile();
    void save(const QString &fileName);

    std::unique_ptr<Ui::RequestLogDialog> m_ui;
    RequestLogModel m_model;
    bool m_followsEnd = true;
};
