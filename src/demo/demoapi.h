// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoanswer.h"
#include "demo/demoworld.h"
#include "demo/signatureverifier.h"

#include <QByteArray>
#include <QByteArrayList>

/// The AiTEMS API without HTTP: a request in, status and body out. Only what reads is there.
/// https://api.ncloud-docs.com/docs/en/aitems-overview
///
/// Safe to be asked from several threads at once.
class DemoApi
{
public:
    DemoApi(SignatureVerifier verifier, quint32 seed, qint64 start, double speed);

    /// now is the server's clock in milliseconds since the epoch; it tells both whether the
    /// request is fresh and what has become of the trainings.
    DemoAnswer answer(const SignatureVerifier::Request &request, qint64 now) const;

    /// See DemoWorld.
    QList<TrainingPast> past() const { return m_world.past(); }

private:
    DemoAnswer serviceList(const QByteArray &path, const QByteArray &query, qint64 now) const;
    DemoAnswer ofService(
        const QByteArrayList &segments, const QByteArray &path, const QByteArray &query,
        qint64 now) const;

    SignatureVerifier m_verifier;
    DemoWorld m_world;
};
