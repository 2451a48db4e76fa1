// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/typeahead.h"

#include <QListView>

// The list of services. Qt tells a screen reader of every item of a list that it is enabled; here
// the services that cannot be chosen say so, and why.
class ServicesView : public QListView
{
    Q_OBJECT

public:
    explicit ServicesView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override; // see TypeAhead

private:
    TypeAhead m_typeAhead;
};
