// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// All that openssl would otherwise take from the system's own file.
const char *const configuration = R"(
[ca]
default_ca = own
[own]
dir = .
database = index.txt
new_certs_dir = .
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
[server]
subjectAltName = ${ENV::ADDRESS}
)";

QString program()
{
    return QStandardPaths::findExecutable(u"openssl"_s);
}

QByteArray content(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(fileName), qPrintable(file.errorString()));
    return file.readAll();
}

void write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(fileName), qPrintable(file.errorString()));
}

QStringList newKey(const QString &file)
{
    return {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s,  u"-keyout"_s, file};
}

} // namespace

bool Certificates::canBeMade()
{
    return !program().isEmpty();
}

Certificates::Certificates(const QString &authority)
{
    write(m_folder.filePath(u"ca.cnf"_s), configuration);
    write(m_folder.filePath(u"index.txt"_s), {});
    qputenv("ADDRESS", "DNS:unused.example");
    run(QStringList{
            u"req"_s, u"-config"_s, u"ca.cnf"_s, u"-x509"_s, u"-extensions"_s, u"authority"_s,
            u"-subj"_s, QString(u"/CN="_s + authority), u"-days"_s, u"30"_s, u"-out"_s,
            u"ca.pem"_s} +
        newKey(u"ca.key"_s));
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate(content(m_folder.filePath(u"ca.pem"_s)));
}

QSslConfiguration Certificates::server(const Wish &wish)
{
    qputenv("ADDRESS", wish.address.toUtf8());
    run(QStringList{
            u"req"_s, u"-config"_s, u"ca.cnf"_s, u"-subj"_s, QString(u"/CN="_s + wish.commonName),
            u"-out"_s, u"server.csr"_s} +
        newKey(u"server.key"_s));
    const QStringList issuer = wish.isSelfSigned
        ? QStringList{u"-selfsign"_s, u"-keyfile"_s, u"server.key"_s}
        : QStringList{u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s};
    run(QStringList{
            u"ca"_s, u"-config"_s, u"ca.cnf"_s, u"-batch"_s, u"-notext"_s, u"-extensions"_s,
            u"server"_s, u"-startdate"_s, wish.from, u"-enddate"_s, wish.until, u"-in"_s,
            u"server.csr"_s, u"-out"_s, u"server.pem"_s} +
        issuer);

    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setLocalCertificate(QSslCertificate(content(certificateFile())));
    result.setPrivateKey(QSslKey(content(keyFile()), QSsl::Ec));
    return result;
}

// A test without its certificates cannot go on.
void Certificates::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal(
            "openssl %s: %s", qPrintable(arguments.join(u' ')),
            process.readAllStandardError().constData());
}
