// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

// Certificates for servers of this computer, good and bad, made by the program openssl. What a
// certificate lives for and for whom it is given is in its hands; Qt can make none.
class Certificates
{
public:
    // Whether there is such a program. The other functions need it.
    static bool canBeMade();

    // Makes an authority of this name, and nothing of an older one is left.
    explicit Certificates(const QString &authority);

    QSslCertificate authority() const;

    struct Wish
    {
        QString commonName = QStringLiteral("aitems.test");
        QString address = QStringLiteral("IP:127.0.0.1"); // a subjectAltName
        QString from = QStringLiteral("20200101000000Z");
        QString until = QStringLiteral("20991231235959Z");
        bool isSelfSigned = false;
    };

    // How a server names itself with such a certificate.
    QSslConfiguration server(const Wish &wish);
    // The files of the last one, in PEM.
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("server.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("server.key")); }

private:
    void run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};
