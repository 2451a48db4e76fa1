// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

// An authority that nobody knows, and the certificate that it gave to one server: made anew by the
// openssl program, so that no key lies in the sources and nothing expires.
class TestAuthority
{
public:
    // Without the program there is none.
    explicit TestAuthority(const QString &serverName)
    {
        QFile extensions(path(u"extensions"));
        if (!extensions.open(QIODevice::WriteOnly))
            return;
        extensions.write("subjectAltName=DNS:" + serverName.toLatin1() + '\n');
        extensions.close();
        const QStringList newKey{
            QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
        m_isMade =
            run(QStringList{
                    QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                    QStringLiteral("30")} +
                newKey +
                QStringList{
                    QStringLiteral("-subj"), QStringLiteral("/CN=Test Authority"),
                    QStringLiteral("-keyout"), path(u"ca.key"), QStringLiteral("-out"), file()}) &&
            run(QStringList{QStringLiteral("req")} + newKey +
                QStringList{
                    QStringLiteral("-subj"), QStringLiteral("/CN=") + serverName,
                    QStringLiteral("-keyout"), path(u"server.key"), QStringLiteral("-out"),
                    path(u"server.csr")}) &&
            run(
                {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-days"),
                 QStringLiteral("30"), QStringLiteral("-in"), path(u"server.csr"),
                 QStringLiteral("-CA"), file(), QStringLiteral("-CAkey"), path(u"ca.key"),
                 QStringLiteral("-CAcreateserial"), QStringLiteral("-extfile"), path(u"extensions"),
                 QStringLiteral("-out"), path(u"server.pem")});
    }

    bool isMade() const { return m_isMade; }

    // Its own certificate, as PEM.
    QString file() const { return path(u"ca.pem"); }

    QSslConfiguration serverConfiguration() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(read(u"server.key"), QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(read(u"server.pem")));
        return configuration;
    }

private:
    QString path(QStringView name) const { return m_folder.filePath(name.toString()); }

    QByteArray read(QStringView name) const
    {
        QFile source(path(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    static bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit &&
            openssl.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMade = false;
};
