// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ResponseDialog;
}

// A response as it came, for somebody who asks for it, with a sentence about what may be in it. It
// deletes itself when it is closed.
class ResponseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ResponseDialog(const QString &response, QWidget *parent = nullptr);
    ~ResponseDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::ResponseDialog> m_ui;
};
