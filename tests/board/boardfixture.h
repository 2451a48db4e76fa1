// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"
#include "board/fakeaitems.h"
#include "support/sampletrainings.h"

#include <QDateTime>

// A small AiTEMS with five services, of which three can be read, for boards that show it. Each test
// begins with startOver().
class BoardFixture
{
protected:
    void startOver()
    {
        m_aitems = std::make_unique<FakeAitems>();
        m_aitems->addService("one", {{"a1"}, {"a2"}});
        m_aitems->addService("two", {{"b1"}});
        m_aitems->addService("denied", {{"c1"}}, "learnable", "Deny");
        m_aitems->addService("deleted", {{"d1"}}, "deleted");
        m_aitems->addService("three", {{"e1"}});
    }

    // Until the first picture has come.
    void loaded(Board &board, const QString &serviceId = {})
    {
        board.setClient(m_aitems->client(), serviceId);
        QTRY_VERIFY(!board.isLoading());
        m_aitems->forgetAsked();
    }

    // The versions of all rows, sorted.
    static QStringList shown(Board &board)
    {
        QStringList versions = versionsOf(trainingsOf(board.trainings()->list()));
        versions.sort();
        return versions;
    }

    std::unique_ptr<FakeAitems> m_aitems;
};
