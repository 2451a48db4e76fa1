// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QStandardItemModel;
class RowTableView;

// What one can ask of the trainings, by examples; one that is chosen goes into the filter field. A
// window of its own: show() it.
class QuestionHelp : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionHelp(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &example);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fill();

    QStandardItemModel *m_examples;
    QLabel *m_introduction;
    RowTableView *m_view;
};
