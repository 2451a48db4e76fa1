// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/helptext.h"

#include <QDialog>

class FilterEdit;
class QLabel;
class QListWidget;
class QTextBrowser;

// A short guide, with chapters at the left. Words are found in all of them. A window of its own:
// show() it.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

Q_SIGNALS:
    // See helptext.h for the targets.
    void linkFollowed(const QString &target);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Direction { Forwards, Backwards };

    void setUpText();
    void setUpSearch();
    void setUpLayout();
    void retranslate();
    void showChapter(int place);
    void search(const QString &text);
    void goToMatch(Direction direction);
    void markMatches();
    bool findHere(Direction direction);

    QList<HelpChapter> m_chapters;
    FilterEdit *m_searchEdit;
    QLabel *m_foundLabel;
    QListWidget *m_chaptersList;
    QTextBrowser *m_text;
};
