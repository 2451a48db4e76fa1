// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class EmptyPage;
}

// What stands where a table would be when there is nothing to put into it: why, and what to do.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    struct Content
    {
        QString icon;
        QString title;
        QString text;
        QString button; // none when empty

        bool operator==(const Content &) const = default;
    };
    void setContent(const Content &content);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    std::unique_ptr<Ui::EmptyPage> m_ui;
    Content m_content;
};
