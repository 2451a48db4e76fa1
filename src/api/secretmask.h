// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

struct ApiError;
struct Credentials;
struct RequestRecord;
class UnexpectedFields;

// Hides in the texts of others what must not be shown or kept: a service, or what stands before it,
// may send back what it got.
class SecretMask
{
public:
    SecretMask() = default;
    // Of one attempt: the access key stays recognizable, secret key and signature are gone.
    SecretMask(const Credentials &credentials, const QByteArray &signature);

    // What is shorter than four characters is not hidden.
    void hide(const QString &secret, const QString &shown = QStringLiteral("***"));

    // Finds them as they are, percent-encoded, as JSON or HTML escapes them, and within Base64; at
    // the end of the text also the beginning of one, for the text may have been cut there.
    [[nodiscard]] QString masked(const QString &text) const;
    [[nodiscard]] ApiError masked(ApiError error) const;
    [[nodiscard]] RequestRecord masked(RequestRecord record) const;
    [[nodiscard]] UnexpectedFields masked(const UnexpectedFields &fields) const;

private:
    struct Spelling
    {
        QString text;
        qsizetype padding; // further "=", which need not follow
        QString shown;
    };

    std::optional<qsizetype> endOf(const Spelling &spelling, QStringView text) const;

    QList<Spelling> m_spellings;
};
