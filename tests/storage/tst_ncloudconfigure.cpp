// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ncloudconfigure.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNcloudConfigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheHomeOfTheUser();
    void readsProfiles_data();
    void readsProfiles();
    void findsItsWayThroughAHundredThousandSections();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotThereOrNoFile();
    void tellsWhatOthersMayDo();

private:
    QString written(const QByteArray &text) const;

    QTemporaryDir m_folder;
};

QString TestNcloudConfigure::written(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"configure"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void TestNcloudConfigure::isInTheHomeOfTheUser()
{
    QCOMPARE(ncloudConfigureFile(), QDir::homePath() + u"/.ncloud/configure"_s);
}

void TestNcloudConfigure::readsProfiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected"); // name, access key, secret key; and again
    const QStringList one{u"DEFAULT"_s, u"AK"_s, u"SK"_s};

    QTest::newRow("as it is written")
        << QByteArray("[DEFAULT]\nncloud_access_key_id = AK\nncloud_secret_access_key = SK\n"
                      "ncloud_api_url = https://ncloud.apigw.ntruss.com\n")
        << one;
    QTest::newRow("without a section")
        << QByteArray("ncloud_access_key_id=AK\nncloud_secret_access_key=SK") << one;
    QTest::newRow("profiles")
        << QByteArray("[DEFAULT]\nncloud_access_key_id=AK\nncloud_secret_access_key=SK\n\n"
                      "[project]\nncloud_access_key_id=AK2\nncloud_secret_access_key=SK2\n")
        << one + QStringList{u"project"_s, u"AK2"_s, u"SK2"_s};
    QTest::newRow("of Windows") << QByteArray(
                                       "\xef\xbb\xbf[DEFAULT]\r\nncloud_access_key_id = AK\r\n"
                                       "ncloud_secret_access_key = SK\r\n")
                                << one;
    QTest::newRow("signs in the keys that an INI file would change")
        << QByteArray("ncloud_access_key_id=A,K;#%41\nncloud_secret_access_key=S\\x4B/+==\n")
        << QStringList{u"DEFAULT"_s, u"A,K;#%41"_s, u"S\\x4B/+=="_s};
    QTest::newRow("quotes, comments, case, noise")
        << QByteArray("# mine\n; too\nnoise\n=\n[ 회사 ] # here\nNCLOUD_ACCESS_KEY_ID : no\n"
                      "  NCLOUD_ACCESS_KEY_ID\t=  \"AK\"  \nncloud_secret_access_key='SK'\n")
        << QStringList{u"회사"_s, u"AK"_s, u"SK"_s};
    QTest::newRow("characters that nobody sees")
        << QByteArray("ncloud_access_key_id=\xE2\x80\x8B"
                      "A\xE2\x80\x8BK\xC2\xA0\n"
                      "ncloud_secret_access_key=\xE2\x80\x9CSK\xE2\x80\x9D\n")
        << one;
    QTest::newRow("half a pair is left out")
        << QByteArray("[a]\nncloud_access_key_id=AK\n[b]\nncloud_secret_access_key=SK\n"
                      "[DEFAULT]\nncloud_access_key_id=AK\nncloud_secret_access_key=SK\n")
        << one;
    QTest::newRow("a section in two parts")
        << QByteArray("[DEFAULT]\nncloud_access_key_id=AK\n[x]\n[DEFAULT]\n"
                      "ncloud_secret_access_key=SK\n")
        << one;
}

void TestNcloudConfigure::readsProfiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const QString file = written(text);
    const auto profiles = readNcloudConfigure(file);
    QVERIFY(profiles);
    QStringList found;
    for (const NcloudProfile &profile : *profiles)
        found += {profile.name, profile.credentials.accessKey, profile.credentials.secretKey};
    QCOMPARE(found, expected);

    QFile unchanged(file);
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QCOMPARE(unchanged.readAll(), text);
}

// About the most that a file has room for: quick, since none is looked for in a list of all.
void TestNcloudConfigure::findsItsWayThroughAHundredThousandSections()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += '[' + QByteArray::number(i, 36) + "]\n=\n";
    text += "[0]\nncloud_access_key_id=AK\nncloud_secret_access_key=SK\n";
    const auto profiles = readNcloudConfigure(written(text));
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 1);
    QCOMPARE(profiles->first().name, u"0"_s);
    QCOMPARE(profiles->first().credentials.secretKey, u"SK"_s);
}

void TestNcloudConfigure::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    QTest::newRow("empty") << QByteArray() << int(NcloudConfigureProblem::NoKeys);
    QTest::newRow("no keys") << QByteArray("[DEFAULT]\nncloud_access_key_id=\n[")
                             << int(NcloudConfigureProblem::NoKeys);
    QTest::newRow("binary") << QByteArray("\0\xff[\xfe]\0=", 7)
                            << int(NcloudConfigureProblem::NoKeys);
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x')
                               << int(NcloudConfigureProblem::TooLarge);
}

void TestNcloudConfigure::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, problem);
    const auto profiles = readNcloudConfigure(written(text));
    QVERIFY(!profiles);
    QCOMPARE(int(profiles.error()), problem);
}

void TestNcloudConfigure::refusesWhatIsNotThereOrNoFile()
{
    QCOMPARE(
        readNcloudConfigure(m_folder.filePath(u"absent"_s)).error(),
        NcloudConfigureProblem::NotThere);
    QCOMPARE(readNcloudConfigure(m_folder.path()).error(), NcloudConfigureProblem::Unreadable);
}

void TestNcloudConfigure::tellsWhatOthersMayDo()
{
#ifdef Q_OS_UNIX
    const QString file = written("[DEFAULT]\n");
    const auto exposureOf = [&file](QFile::Permissions permissions) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | permissions);
        return ncloudConfigureExposure(file);
    };
    QVERIFY(exposureOf({}).isNone());
    QVERIFY(exposureOf(QFile::ReadOther).file.othersRead);
    QVERIFY(!exposureOf(QFile::ReadOther).file.othersWrite);
    QVERIFY(exposureOf(QFile::WriteOther).file.othersWrite);
    QCOMPARE(exposureOf(QFile::WriteOther).distrust->places.size(), 1);
    QVERIFY(exposureOf({}).isNone());
    QVERIFY(QFile::setPermissions(
        m_folder.path(),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther));
    QCOMPARE(exposureOf({}).distrust->places, QStringList{m_folder.path()});
    QVERIFY(!exposureOf({}).isNone());
    QVERIFY(QFile::setPermissions(
        m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(ncloudConfigureExposure(m_folder.filePath(u"absent"_s)).isNone());
#else
    QSKIP("nothing of this is asked here");
#endif
}

static const RegisteredTest registered(__FILE__, runTest<TestNcloudConfigure, QCoreApplication>);

#include "tst_ncloudconfigure.moc"
