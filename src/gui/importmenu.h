// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ncloudconfigure.h"

#include <QMenu>

// The profiles of NAVER's own command line, to take the keys of one of them. The file is only read,
// and read again each time: its keys stay here no longer than they must.
class ImportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ImportMenu(QWidget *parent = nullptr);

    // Whether there is anything to import now; the text says from where, or why not.
    bool hasProfiles() const;
    QString text() const;

Q_SIGNALS:
    void chosen(const NcloudProfile &profile);

private:
    void fill();
    void choose(const QString &name);
};
