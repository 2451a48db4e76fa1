// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "wording/keychaintext.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(NcloudExposure)

class KeychainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exposureIsToldWithWhatToDo_data();
    void exposureIsToldWithWhatToDo();
};

void KeychainTextTest::exposureIsToldWithWhatToDo_data()
{
    QTest::addColumn<NcloudExposure>("exposure");
    QTest::addColumn<QString>("text");
    const QString file = u"/h/.ncloud/configure"_s;
    const FileAccess read{.othersRead = true};
    const FileAccess write{.othersWrite = true};
    const FileAccess both{.othersRead = true, .othersWrite = true};
    const auto of = [](bool isForeign, const QStringList &places) {
        return std::optional(Distrust{.isForeign = isForeign, .places = places});
    };
    const auto row = [](const char *name, const NcloudExposure &exposure, const QString &text) {
        QTest::newRow(name) << exposure << text;
    };
    const QString isRead = u"The permissions of /h/.ncloud/configure allow other users of this "
                           u"computer to read it. Run: chmod 600 /h/.ncloud/configure"_s;
    const QString isChanged = u"Permissions allow other users of this computer to change "
                              u"/h/.ncloud/configure. Check the keys in it, then run: "_s;
    const QString close = u"chmod 600 /h/.ncloud/configure"_s;
    const QString isOfAnother =
        u"/h/.ncloud belongs to another user of this computer, who can change the keys in "
        u"/h/.ncloud/configure. Compare the imported access key with those in the console of "
        u"NAVER Cloud Platform."_s;
    row("nothing", {}, {});
    row("read", {read, {}}, isRead);
    row("write", {write, of(false, {file})}, isChanged + close);
    row("both", {both, of(false, {file})}, isChanged + close);
    row("folder", {{}, of(false, {u"/h"_s})}, isChanged + u"chmod go-w /h"_s);
    row("folder, read", {read, of(false, {u"/h"_s})}, isChanged + u"chmod go-w /h && "_s + close);
    row("behind a link", {both, of(false, {u"/t"_s})}, isChanged + u"chmod go-w /t && "_s + close);
    row("folder of another", {{}, of(true, {u"/h/.ncloud"_s})}, isOfAnother);
    // Who it belongs to does not close it to everybody else.
    row("folder of another, read", {read, of(true, {u"/h/.ncloud"_s})},
        isOfAnother + u' ' + isRead);
    row("file of another", {{.isForeign = true, .othersRead = true}, of(true, {file})},
        u"/h/.ncloud/configure belongs to another user of this computer, who can read and change "
        u"the keys in it. Compare the imported access key with those in the console of NAVER "
        u"Cloud Platform. If you do not trust that user, create a new one there."_s);
}

void KeychainTextTest::exposureIsToldWithWhatToDo()
{
    QFETCH(const NcloudExposure, exposure);
    QFETCH(const QString, text);
    QCOMPARE(exposure.isNone(), text.isEmpty());
    const QString told = ncloudExposureText(exposure, u"/h/.ncloud/configure"_s);
    QCOMPARE(QDir::fromNativeSeparators(told), text);
}

static const RegisteredTest registered(__FILE__, runTest<KeychainTextTest, QCoreApplication>);
#include "tst_keychaintext.moc"
