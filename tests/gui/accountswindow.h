// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accountsdialog.h"
#include "gui/promptbar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextEdit>

// The window of accounts as its user sees and drives it.
class AccountsWindow
{
protected:
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *nameEdit() const { return part<QLineEdit>("nameEdit"); }
    QLineEdit *accessKeyEdit() const { return part<QLineEdit>("accessKeyEdit"); }
    QLineEdit *secretKeyEdit() const { return part<QLineEdit>("secretKeyEdit"); }
    QLineEdit *endpointEdit() const { return part<QLineEdit>("endpointEdit"); }
    QListWidget *list() const { return part<QListWidget>("accountsView"); }

    QStringList listed() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names += list()->item(row)->text();
        return names;
    }

    // What the prompt says, or a problem below a field; empty when it is not there.
    QString said() const
    {
        return part<PromptBar>("promptBar")->isVisible()
            ? part<QTextEdit>("messageText")->toPlainText()
            : QString();
    }
    QString problem(const char *labelName) const
    {
        const auto *label = part<QLabel>(labelName);
        return label->isVisible() ? label->text() : QString();
    }

    void type(QLineEdit *edit, const QString &text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void click(const char *name) const
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(int row) const
    {
        const QRect place = list()->visualItemRect(list()->item(row));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    }

    std::unique_ptr<AccountsDialog> m_dialog;
};
