// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http/requestlog.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SignatureInspector;
}

// How the last request was signed, for whoever wants to know why a service does not accept it: a
// window of its own that does not block.
class SignatureInspector : public QDialog
{
    Q_OBJECT

public:
    // `log` must outlive the window.
    explicit SignatureInspector(const RequestLog *log, QWidget *parent = nullptr);
    ~SignatureInspector() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTexts();
    void setUpButtons();
    void follow();
    void showRecord(const RequestRecord &record);
    void updateLooks();
    void updateDirection();
    void copyAll();

    std::unique_ptr<Ui::SignatureInspector> m_ui;
    const RequestLog *m_log;
    std::optional<RequestRecord> m_shown; // none: no request was sent yet
};
