// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trainingview.h"
#include "wording/latetext.h"

#include <QObject>

class ViewSwitcher;

// Views as files, for others. A file that cannot be read or written changes nothing.
class ViewFiles : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    ViewFiles(ViewSwitcher *switcher, QWidget *window);

    void askWhereToExport(const QList<TrainingView> &views);
    void askWhatToImport();
    void write(const QString &fileName, const QList<TrainingView> &views);
    void read(const QString &fileName);

Q_SIGNALS:
    // What was done, in a sentence.
    void said(const QString &sentence);
    // What could not be done, and what to do.
    void failed(const LateText &sentence);

private:
    ViewSwitcher *m_switcher;
    QWidget *m_window;
};
