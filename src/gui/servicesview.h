// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/typeahead.h"

#include <QKeySequence>
#include <QListView>

// The list of services. Qt tells a screen reader of every item of a list that it is enabled; here
// the services that cannot be chosen say so, and why.
class ServicesView : public QListView
{
    Q_OBJECT

public:
    explicit ServicesView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override; // see TypeAhead
    // By which keys the first rows are chosen, for their tool tips.
    void setRowKeys(const QList<QKeySequence> &keys) { m_rowKeys = keys; }

protected:
    bool viewportEvent(QEvent *event) override;

private:
    QList<QKeySequence> m_rowKeys;
    TypeAhead m_typeAhead;
};
