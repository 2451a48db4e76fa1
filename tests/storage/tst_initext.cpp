// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/initext.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class IniTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQSettings_data();
    void agreesWithQSettings();
    void whatQSettingsWritesIsGood();
    void refusesWhatQSettingsWouldGuess_data();
    void refusesWhatQSettingsWouldGuess();
    void letsPassWhatDoesNoHarm();
    void aKeyThatEndsInASlashCostsNoOther();
};

void IniTextTest::agreesWithQSettings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("empty lines") << QByteArray("\n\r\n \t\n") << true;
    QTest::newRow("section") << QByteArray("[a]\n") << true;
    QTest::newRow("section, indented") << QByteArray("  [a]\n") << true;
    QTest::newRow("section without end") << QByteArray("[a\nb=c\n") << false;
    QTest::newRow("section with an escaped end") << QByteArray("[a\\]\nb=c\n") << true;
    QTest::newRow("value") << QByteArray("a=b") << true;
    QTest::newRow("value that is empty") << QByteArray("a=\n") << true;
    QTest::newRow("value without a key") << QByteArray("=a\n") << true;
    QTest::newRow("word") << QByteArray("a\n") << false;
    QTest::newRow("word at the end") << QByteArray("a=b\nc") << false;
    QTest::newRow("equals in quotes") << QByteArray("a\"=\"\n") << false;
    QTest::newRow("quotes over two lines") << QByteArray("a=\"b\nc\"\nd=e\n") << true;
    QTest::newRow("escaped quote") << QByteArray("a=\"b\\\"\"\nd\n") << false;
    QTest::newRow("comment") << QByteArray("; no sense\na=b ; nor here\n") << true;
    QTest::newRow("comment behind a word") << QByteArray("a ; b=c\n") << false;
    QTest::newRow("comment with a quote") << QByteArray("; it's \" open\na=b\nc\n") << false;
    QTest::newRow("goes on") << QByteArray("a=b, \\\nc\nd=e\n") << true;
    QTest::newRow("goes on, Windows") << QByteArray("a=b, \\\r\nc\r\nd=e\r\n") << true;
    QTest::newRow("ends with \\") << QByteArray("a=b\\") << true;
    QTest::newRow("JSON") << QByteArray(R"({"view": {"zone": "korea"}})") << false;
    QTest::newRow("old line ends") << QByteArray("[a]\rb=c\rd=e\r") << true;
}

void IniTextTest::agreesWithQSettings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, good);
    QCOMPARE(isIniText(text), good);

    const QTemporaryDir folder; // QSettings looks at each file once
    QFile file(folder.filePath(u"a.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QSettings settings(file.fileName(), QSettings::IniFormat);
    static_cast<void>(settings.allKeys()); // it reads the lines of a section when it must
    QCOMPARE(settings.status() == QSettings::NoError, good);
}

void IniTextTest::whatQSettingsWritesIsGood()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.ini"_s);
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += char(byte);
    {
        QSettings settings(name, QSettings::IniFormat);
        settings.setValue("bytes"_L1, bytes);
        settings.setValue("text"_L1, QString::fromLatin1(bytes));
        settings.setValue(u"회사 ]=\";\\\n/%1"_s, u"회사 ]=\";\\\n, a"_s);
        settings.setValue("list"_L1, QStringList{u"a\"b"_s, u"c,d"_s, QString()});
        settings.setValue("nothing"_L1, QVariant());
        settings.setValue("geometry/rect"_L1, QVariant(1.5));
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.size() > 256);
    QVERIFY2(isIniText(text), text.constData());
}

void IniTextTest::refusesWhatQSettingsWouldGuess_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << QByteArray("a=b\0c\n", 6);
    QTest::newRow("zeros at the end") << QByteArray("a=b\n") + QByteArray(512, '\0');
    QTest::newRow("not Unicode") << QByteArray("name=caf\xe9\n");
    QTest::newRow("Unicode that is cut off") << QByteArray("name=\xed\x9a");
    QTest::newRow("quote that never ends") << QByteArray("a=\"b\n[accounts]\nsize=1\n");
}

void IniTextTest::refusesWhatQSettingsWouldGuess()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!isIniText(text));
}

void IniTextTest::letsPassWhatDoesNoHarm()
{
    QVERIFY(isIniText("\xef\xbb\xbf[view]\nzone=korea\n"));
    QVERIFY(isIniText("# by hand\n[view]\n  # Korean time\nzone=korea\n"));
    QVERIFY(!isIniText("# by hand\nzone\n"));
    QVERIFY(isIniText("[view]\nzone\\=korea\nappearance=dark\n"));
    QVERIFY(!isIniText("[view]\nzone\"\\=\"\n"));
}

// QSettings reads it, writes it so that it cannot read it, and then goes on with the next line.
void IniTextTest::aKeyThatEndsInASlashCostsNoOther()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[view]\nappearance/=dark\nzone=korea\n");
    file.close();
    QSettings(name, QSettings::IniFormat).setValue("one"_L1, 1);

    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("appearance\\=dark"), text.constData());
    QVERIFY(isIniText(text));
    const QString copy = folder.filePath(u"b.ini"_s); // which it has not seen
    QVERIFY(file.copy(copy));
    QCOMPARE(QSettings(copy, QSettings::IniFormat).value("view/zone"_L1), u"korea"_s);
}

static const RegisteredTest registered(__FILE__, runTest<IniTextTest, QCoreApplication>);
#include "tst_initext.moc"
