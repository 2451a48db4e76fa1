// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

struct ApiError;
struct Credentials;
struct RequestRecord;
class UnexpectedFields;

// Hides access key and signature in texts that come from elsewhere. It knows no other spelling of
// them: what a response says is harmless by its shape already, see harmlesstext.h. The secret key
// is never sent, but somebody may have pasted it where a name belongs.
class SecretMask
{
public:
    SecretMask() = default;
    // Of one attempt: the access key stays recognizable, secret key and signature are gone.
    SecretMask(const Credentials &credentials, const QByteArray &signature);

    // As they are, but for the case of letters.
    [[nodiscard]] QString masked(const QString &text) const;
    // A text of the error that has eight letters or digits of one of them, whatever stands in
    // between, is left out.
    [[nodiscard]] ApiError masked(ApiError error) const;
    [[nodiscard]] RequestRecord masked(RequestRecord record) const;
    [[nodiscard]] UnexpectedFields masked(const UnexpectedFields &fields) const;

private:
    void hide(const QString &secret, const QString &shown);
    bool isRepeatedIn(const QString &text) const;

    QList<std::pair<QString, QString>> m_secrets; // and what is shown instead
};
