// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boardnews.h"
#include "core/trainingmark.h"
#include "wording/timeformat.h"

#include <QFrame>

class QLabel;
class QToolButton;

// A strip over the table that tells what has happened since the user last looked, and beside it
// what calls for attention now. Each number is a link into the table. It comes and goes only with
// the news, so that nothing moves under the pointer.
class NewsStrip : public QFrame
{
    Q_OBJECT

public:
    // What it tells.
    struct Content
    {
        BoardNews news = {};
        bool mayGrow = false;   // the first look since then has not come
        bool isLoading = false; // it is on its way
        int longerThanUsual = 0;
        int overdue = 0;
        QStringList unasked = {}; // names of the services of `news.unasked`

        bool operator==(const Content &) const = default;
    };

    explicit NewsStrip(QWidget *parent = nullptr);

    // Nothing to tell hides it. `now`: milliseconds since the epoch.
    void setContent(const Content &content, const TimeFormat &times, qint64 now);

    // Narrower than its texts, which go on in the next line then.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markRequested(TrainingMark mark);
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Link
    {
        TrainingMark mark;
        QToolButton *button;
    };

    QToolButton *addLink(const QString &name, TrainingMark mark);
    void nameParts();
    void updateColors();
    void wrapLongTexts();
    QString sentence() const;
    void tell();

    QLabel *m_sinceLabel;
    QList<Link> m_links;
    QLabel *m_gapLabel;
    QLabel *m_unaskedLabel;
    QToolButton *m_closeButton;
    Content m_content;
    QString m_since;       // as it is told
    bool m_isTold = false; // of these news
    qint64 m_paletteKey = 0;
};
