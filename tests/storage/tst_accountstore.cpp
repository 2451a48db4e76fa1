// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/accountstore.h"

#include "storage/accountid.h"
#include "support/accountids.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const AccountStore &store)
{
    QStringList names;
    for (const Account &account : store.accounts())
        names += account.name;
    return names;
}

// A list of accounts, in which "ID1" stands for the first id of the tests, and so on.
QByteArray listed(QByteArray text)
{
    for (int i = 1; i <= 10; ++i) {
        const QByteArray number = "=ID" + QByteArray::number(i) + '\n';
        const QByteArray id = '=' + testAccountId(i).toLatin1() + '\n';
        text.replace(number, id);
    }
    return "[accounts]\n" + text;
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsEmpty();
    void whatIsAddedIsThereAtTheNextStart();
    void keepsNamesAndEndpointsTidy();
    void refusesAName_data();
    void refusesAName();
    void findsByNameInAnyCaseAndById();
    void updatesInPlace();
    void mayChangeTheCaseOfItsOwnName();
    void findsByNameInAnySpelling();
    void keepsNamesThatLookTheSameFromElsewhere();
    void removes();
    void moves_data();
    void moves();
    void keepsWhatAnotherProgramAdded();
    void keepsWhatProgramsAddAtTheSameTime();
    void saysThatItCouldNotSaveAndLosesNothing();
    void takesWhatIsGoodOfAnEditedFile();
    void idsAreUuids_data();
    void idsAreUuids();
    void accountsThatAreNotUsedAreToldAndStay();
    void whatANewerVersionAddedToAnAccountStays();
    void anIdThatIsNoneIsReplaced();
    void asksNoNumber_data();
    void asksNoNumber();
    void noKeyWithASlashTooManyTakesAnothersPlace();
    void keepsADamagedFile();
    void leavesOtherSettingsAlone();

private:
    QString file() const { return m_folder->filePath(u"Trainboard.ini"_s); }
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccountStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAccountStore::write(const QByteArray &text) const
{
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(text);
}

void TestAccountStore::beginsEmpty()
{
    const AccountStore store(file());
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(!store.findByName(QString()));
    QVERIFY(!QFile::exists(file()));
}

void TestAccountStore::whatIsAddedIsThereAtTheNextStart()
{
    const QString name = u"회사 / \"prod\"; [a]=%1, ü"_s;
    AccountStore store(file());
    const auto first = store.add({.name = name, .endpoint = u"http://127.0.0.1:8080/api/v1"_s});
    const auto second = store.add({.id = testAccountId(2), .name = u"work"_s});
    QVERIFY(first && second);
    QVERIFY(isAccountId(first->id));
    QCOMPARE(second->id, testAccountId(2));

    const AccountStore next(file());
    QCOMPARE(next.accounts(), QList<Account>({*first, *second}));
}

void TestAccountStore::keepsNamesAndEndpointsTidy()
{
    AccountStore store(file());
    const auto account = store.add({.name = u"  my \n account "_s, .endpoint = u" https://x "_s});
    QVERIFY(account);
    QCOMPARE(account->name, u"my account"_s);
    QCOMPARE(account->endpoint, u"https://x"_s);
}

void TestAccountStore::refusesAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem");
    QTest::newRow("none") << QString() << int(AccountProblem::EmptyName);
    QTest::newRow("only spaces") << u" \t "_s << int(AccountProblem::EmptyName);
    QTest::newRow("taken") << u"work"_s << int(AccountProblem::NameTaken);
    QTest::newRow("taken in another case") << u" WORK"_s << int(AccountProblem::NameTaken);
    QTest::newRow("taken in another width") << u"Ｗｏｒｋ"_s << int(AccountProblem::NameTaken);
    QTest::newRow("taken, decomposed")
        << u"쇼핑"_s.normalized(QString::NormalizationForm_D) << int(AccountProblem::NameTaken);
    QTest::newRow("invisible") << u"\u200B"_s << int(AccountProblem::EmptyName);
}

void TestAccountStore::refusesAName()
{
    QFETCH(QString, name);
    QFETCH(int, problem);
    AccountStore store(file());
    QVERIFY(store.add({.name = u"work"_s}));
    QVERIFY(store.add({.name = u"쇼핑"_s}));
    const auto other = store.add({.name = u"home"_s});
    QVERIFY(other);

    const auto added = store.add({.name = name});
    QVERIFY(!added);
    QCOMPARE(int(added.error()), problem);
    const auto updated = store.update({.id = other->id, .name = name});
    QVERIFY(updated);
    QCOMPARE(int(*updated), problem);
    QCOMPARE(namesOf(store), QStringList({u"work"_s, u"쇼핑"_s, u"home"_s}));
}

void TestAccountStore::findsByNameInAnyCaseAndById()
{
    AccountStore store(file());
    const auto account = store.add({.name = u"Work"_s});
    QVERIFY(account);
    QCOMPARE(store.findByName(u" wORK "_s), std::optional(*account));
    QCOMPARE(store.findById(account->id), std::optional(*account));
    QVERIFY(!store.findByName(u"wor"_s));
    QVERIFY(!store.findById(u"work"_s));
}

void TestAccountStore::updatesInPlace()
{
    AccountStore store(file());
    auto account = store.add({.name = u"a"_s, .endpoint = u"https://x"_s});
    QVERIFY(account && store.add({.name = u"b"_s}));
    QVERIFY(!store.update({.id = account->id, .name = u"c"_s})); // the public endpoint again
    const AccountStore next(file());
    QCOMPARE(namesOf(next), QStringList({u"c"_s, u"b"_s}));
    QCOMPARE(next.accounts().first().endpoint, QString());
    QCOMPARE(store.update({.id = testAccountId(9), .name = u"x"_s}), AccountProblem::NotFound);
}

void TestAccountStore::findsByNameInAnySpelling()
{
    const QString composed = u"쇼핑 몰"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    AccountStore store(file());
    const auto account = store.add({.name = decomposed});
    QVERIFY(account);
    QCOMPARE(account->name, decomposed); // as it came
    QCOMPARE(store.findByName(composed), std::optional(*account));
    QCOMPARE(store.findByName(decomposed), std::optional(*account));
    QVERIFY(!store.update({.id = account->id, .name = composed}));
    QCOMPARE(namesOf(AccountStore(file())), QStringList(composed));
}

// An earlier version took two spellings for two names.
void TestAccountStore::keepsNamesThatLookTheSameFromElsewhere()
{
    const QString composed = u"쇼핑"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QSettings settings(file(), QSettings::IniFormat);
    settings.beginWriteArray(u"accounts"_s);
    for (const QString &name : {composed, decomposed}) {
        settings.setArrayIndex(name == composed ? 0 : 1);
        settings.setValue("id", testAccountId(name == composed ? 1 : 2));
        settings.setValue("name", name);
    }
    settings.endArray();
    settings.sync();

    AccountStore store(file());
    QCOMPARE(namesOf(store), QStringList({composed, decomposed}));
    QCOMPARE(store.findByName(composed)->id, testAccountId(1));
    QCOMPARE(store.findByName(decomposed)->id, testAccountId(2));
    QVERIFY(
        !store.update({.id = testAccountId(2), .name = decomposed, .endpoint = u"https://x"_s}));
    QCOMPARE(store.update({.id = testAccountId(2), .name = u"쇼핑"_s}), AccountProblem::NameTaken);
    QVERIFY(!store.update({.id = testAccountId(2), .name = u"other"_s}));
}

void TestAccountStore::mayChangeTheCaseOfItsOwnName()
{
    AccountStore store(file());
    const auto account = store.add({.name = u"work"_s});
    QVERIFY(account);
    QVERIFY(!store.update({.id = account->id, .name = u"Work"_s}));
    QCOMPARE(namesOf(store), QStringList(u"Work"_s));
}

void TestAccountStore::removes()
{
    AccountStore store(file());
    const auto account = store.add({.name = u"a"_s});
    QVERIFY(account && store.add({.name = u"b"_s}));
    QVERIFY(!store.remove(account->id));
    QCOMPARE(store.remove(account->id), AccountProblem::NotFound);
    QCOMPARE(namesOf(AccountStore(file())), QStringList(u"b"_s));
}

void TestAccountStore::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"bca"_s;
    QTest::newRow("up") << 2 << 0 << u"cab"_s;
    QTest::newRow("nowhere") << 1 << 1 << u"abc"_s;
    QTest::newRow("too far") << 1 << 3 << u"abc"_s;
    QTest::newRow("before the first") << 1 << -1 << u"abc"_s;
}

void TestAccountStore::moves()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    AccountStore store(file());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(store.add({.name = name}));
    QCOMPARE(!store.move(from, to), to >= 0 && to < 3);
    QCOMPARE(namesOf(store).join(QString()), order);
    QCOMPARE(namesOf(AccountStore(file())).join(QString()), order);
}

// As the command line does while a window is open. QSettings of one process share what they know,
// so the other program writes the file itself.
void TestAccountStore::keepsWhatAnotherProgramAdded()
{
    AccountStore store(file());
    QVERIFY(store.add({.id = testAccountId(1), .name = u"a"_s}));
    QFile target(file());
    QVERIFY(target.open(QIODevice::ReadOnly));
    QByteArray text = target.readAll();
    target.close();
    const QByteArray more = "2\\id=" + testAccountId(2).toLatin1() + "\n2\\name=cli\nsize=2";
    text.replace("size=1", more);
    write(text);

    QVERIFY(store.add({.id = testAccountId(3), .name = u"c"_s}));
    QCOMPARE(namesOf(store), QStringList({u"a"_s, u"cli"_s, u"c"_s}));
    QCOMPARE(namesOf(AccountStore(file())), QStringList({u"a"_s, u"cli"_s, u"c"_s}));
}

// As scripts do that call the command line.
void TestAccountStore::keepsWhatProgramsAddAtTheSameTime()
{
    constexpr int programs = 4;
    constexpr int accountsOfEach = 4;
    std::vector<std::unique_ptr<QProcess>> writers;
    QStringList all;
    for (int i = 0; i < programs; ++i) {
        QStringList names;
        for (int account = 0; account < accountsOfEach; ++account)
            names += u"account%1"_s.arg(all.size() + account);
        all += names;
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(QStringLiteral(ACCOUNT_WRITER), QStringList(file()) + names);
    }
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished());
        QCOMPARE(writer->exitCode(), 0);
    }
    const AccountStore store(file());
    QCOMPARE(store.accounts().size(), all.size());
    for (int i = 0; i < all.size(); ++i) {
        const auto account = store.findByName(all.at(i));
        QVERIFY2(account, qPrintable(all.at(i)));
        QCOMPARE(account->endpoint, i % 2 == 0 ? u"https://"_s + account->name : QString());
    }
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList(u"Trainboard.ini"_s));
}

void TestAccountStore::saysThatItCouldNotSaveAndLosesNothing()
{
    // A folder cannot be made where a file is, whoever runs the test.
    const QString blocker = m_folder->filePath(u"blocker"_s);
    QFile blocking(blocker);
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    blocking.close();

    AccountStore store(blocker + u"/Trainboard.ini"_s);
    const auto added = store.add({.name = u"a"_s});
    QVERIFY(!added);
    QCOMPARE(added.error(), AccountProblem::NotSaved);
    QVERIFY(store.findByName(u"a"_s));

    // The next change takes the first one along, when the way is free.
    QVERIFY(blocking.remove());
    QVERIFY(store.add({.name = u"b"_s}));
    QCOMPARE(namesOf(AccountStore(store.file())), QStringList({u"a"_s, u"b"_s}));
}

void TestAccountStore::takesWhatIsGoodOfAnEditedFile()
{
    write(listed("size=5\n1\\id=ID1\n1\\name=a\n2\\id=ID1\n2\\name=same id\n3\\id=ID3\n"
                 "3\\name=A\n4\\id=ID4\n5\\id=ID5\n5\\name= b \n5\\endpoint= https://x\n"));
    const AccountStore store(file());
    QCOMPARE(namesOf(store), QStringList({u"a"_s, u"b"_s}));
    // Of the others it is not known whether they have keys.
    QVERIFY(store.mayHaveId(testAccountId(3)) && store.mayHaveId(testAccountId(4)));
    QVERIFY(!store.mayHaveId(testAccountId(6)));
}

void TestAccountStore::idsAreUuids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isUsed");
    const QString uuid = u"6d8b7a54-9f0e-4c1d-8a2b-3c4d5e6f7a8b"_s;
    QTest::newRow("as it is made") << uuid << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("the proxy's login") << u"proxy"_s << false;
    QTest::newRow("the environment") << u"environment"_s << false;
    QTest::newRow("a number") << u"1"_s << false;
    QTest::newRow("folder above") << u".."_s << false;
    QTest::newRow("folder above, then the id") << QString(u"../"_s + uuid) << false;
    QTest::newRow("below something") << QString(u"proxy/"_s + uuid) << false;
    QTest::newRow("something below") << QString(uuid + u"/proxy"_s) << false;
    QTest::newRow("in capitals") << uuid.toUpper() << false;
    QTest::newRow("one capital") << QString(uuid).replace(u'd', u'D') << false;
    QTest::newRow("in braces") << QString(u'{' + uuid + u'}') << false;
    QTest::newRow("without dashes") << QString(uuid).remove(u'-') << false;
    QTest::newRow("as a URN") << QString(u"urn:uuid:"_s + uuid) << false;
    QTest::newRow("too long") << QString(uuid + u'0') << false;
    QTest::newRow("too short") << uuid.chopped(1) << false;
    QTest::newRow("a letter that is no digit") << QString(uuid).replace(u'8', u'g') << false;
    QTest::newRow("full-width digits") << QString(uuid).replace(u'4', u'\uFF14') << false;
    QTest::newRow("nothing invisible in it") << QString(uuid).insert(3, u'\u200B') << false;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("with a star") << u"*"_s << false;
}

void TestAccountStore::idsAreUuids()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isUsed);
    QCOMPARE(isAccountId(id), isUsed);
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.beginWriteArray(u"accounts"_s);
        settings.setArrayIndex(0);
        settings.setValue("id", id);
        settings.setValue("name", u"evil"_s);
        settings.setValue("endpoint", u"https://evil.example"_s);
        settings.endArray();
    }
    AccountStore store(file());
    QCOMPARE(namesOf(store), isUsed ? QStringList(u"evil"_s) : QStringList());
    QCOMPARE(store.findByName(u"evil"_s).has_value(), isUsed);
    QCOMPARE(store.findById(id).has_value(), isUsed);
    QList<SettingsProblem> problems;
    store.setProblemHandler([&problems](const SettingsProblem &found) { problems += found; });
    const SettingsProblem expected{
        .kind = SettingsProblem::Kind::AccountNotUsed,
        .file = file(),
        .account = u"evil"_s,
        .fault = SettingsProblem::Fault::BadId};
    QCOMPARE(problems, isUsed ? QList<SettingsProblem>() : QList<SettingsProblem>{expected});
    // Which keys are its own, nobody knows.
    QCOMPARE(store.mayHaveId(AccountStore::newId()), !isUsed);
}

void TestAccountStore::accountsThatAreNotUsedAreToldAndStay()
{
    write(
        listed("1\\id=ID1\n1\\name=a\n2\\id=proxy\n2\\name=evil\n2\\endpoint=https://evil.example\n"
               "2\\later=kept\n3\\id=ID1\n3\\name=copy\n4\\id=ID4\n4\\name=A\n5\\id=ID5\n"
               "6\\id=ID6\n6\\name=b\nx\\id=proxy\nx\\name=x\nsize=6\n"));
    AccountStore store(file());
    QStringList told;
    store.setProblemHandler([&told](const SettingsProblem &problem) {
        told += problem.account + u' ' + QString::number(int(problem.fault));
    });
    using Fault = SettingsProblem::Fault;
    const auto line = [](const QString &name, Fault fault) {
        return QString(name + u' ' + QString::number(int(fault)));
    };
    const QStringList expected{
        line(u"evil"_s, Fault::BadId), line(u"copy"_s, Fault::SameId),
        line(u"A"_s, Fault::SameName), line({}, Fault::NoName)};
    QCOMPARE(told, expected);

    // Whatever is changed, nothing of them is lost, and they are told once.
    QVERIFY(store.add({.name = u"c"_s}));
    QVERIFY(!store.update({.id = testAccountId(1), .name = u"a"_s, .endpoint = u"https://x"_s}));
    QVERIFY(!store.move(0, 1));
    QVERIFY(!store.remove(testAccountId(6)));
    QCOMPARE(namesOf(AccountStore(file())), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(told, expected);
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    for (const char *part :
         {"\\id=proxy", "\\name=evil", "\\endpoint=https://evil.example", "\\later=kept",
          "\\name=copy", "\\name=A", "x\\name=x", "size=6"})
        QVERIFY2(text.contains(part), text.constData());
    QCOMPARE(text.count(testAccountId(5).toLatin1()), 1);
    QVERIFY(!text.contains("\\name=b"));
}

void TestAccountStore::whatANewerVersionAddedToAnAccountStays()
{
    write(listed("1\\id=ID1\n1\\name=a\n1\\endpoint=https://x\n1\\color=red\n1\\watch\\each=5\n"
                 "2\\id=ID2\n2\\name=b\n2\\color=blue\nlater=2\nsize=2\n"));
    AccountStore store(file());
    QVERIFY(!store.move(0, 1));
    QVERIFY(!store.update({.id = testAccountId(1), .name = u"c"_s}));
    QVERIFY(store.add({.id = testAccountId(3), .name = u"d"_s}));
    const SettingsFile changed(file());
    QCOMPARE(
        changed.valuesIn(u"accounts/2"_s),
        (QVariantMap{
            {u"id"_s, testAccountId(1)},
            {u"name"_s, u"c"_s},
            {u"color"_s, u"red"_s},
            {u"watch/each"_s, u"5"_s}}));
    QCOMPARE(changed.value(u"accounts/1/color"_s).toString(), u"blue"_s);
    QCOMPARE(changed.value(u"accounts/later"_s).toString(), u"2"_s);
    QVERIFY(!changed.value(u"accounts/3/color"_s).isValid());

    // But it goes with its account.
    QVERIFY(!store.remove(testAccountId(1)));
    QVERIFY(!SettingsFile(file()).valuesIn(u"accounts"_s).values().contains(u"red"_s));
}

void TestAccountStore::anIdThatIsNoneIsReplaced()
{
    AccountStore store(file());
    for (const QString &id : {u"proxy"_s, QString(), testAccountId(1).chopped(1)}) {
        const auto added = store.add({.id = id, .name = u"name of "_s + id});
        QVERIFY(added);
        QVERIFY(isAccountId(added->id));
    }
    QCOMPARE(AccountStore(file()).accounts().size(), 3);
}

void TestAccountStore::asksNoNumber_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("huge") << QByteArray("size=2147483647\n");
    QTest::newRow("too small") << QByteArray("size=1\n");
    QTest::newRow("less than nothing") << QByteArray("size=-1\n");
    QTest::newRow("a word") << QByteArray("size=two\n");
}

void TestAccountStore::asksNoNumber()
{
    QFETCH(QByteArray, line);
    write(listed("10\\id=ID10\n10\\name=b\n9\\id=ID9\n9\\name=a\nx\\id=ID7\nx\\name=x\n" + line));
    AccountStore store(file());
    QCOMPARE(namesOf(store), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(store.add({.name = u"c"_s}));
    QSettings settings(file(), QSettings::IniFormat);
    QCOMPARE(settings.beginReadArray("accounts"_L1), 3);
}

// QSettings tells of such a key, and takes it for the one without the slash.
void TestAccountStore::noKeyWithASlashTooManyTakesAnothersPlace()
{
    write(listed("1\\id=ID1\n1\\name=a\n2\\id/=3\n2\\name=b\n3\\id=ID3\n3\\name=c\n"));
    AccountStore store(file());
    QCOMPARE(namesOf(store), (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(store.add({.name = u"d"_s}));
    QCOMPARE(namesOf(AccountStore(file())), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QVERIFY(!store.remove(testAccountId(3)));
    QCOMPARE(namesOf(AccountStore(file())), (QStringList{u"a"_s, u"d"_s}));
}

void TestAccountStore::keepsADamagedFile()
{
    const QByteArray damaged = "[accounts\n1\\id\nno sense at all\n";
    write(damaged);
    AccountStore store(file());
    SettingsProblem problem;
    store.setProblemHandler([&problem](const SettingsProblem &found) { problem = found; });
    QCOMPARE(problem.kind, SettingsProblem::Kind::SetAside);
    QVERIFY(store.add({.name = u"a"_s}));
    QFile kept(problem.keptAs);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QCOMPARE(namesOf(AccountStore(file())), QStringList(u"a"_s));
}

void TestAccountStore::leavesOtherSettingsAlone()
{
    write("[view]\nappearance=dark\n");
    AccountStore store(file());
    const auto account = store.add({.name = u"a"_s});
    QVERIFY(account && !store.remove(account->id));
    QSettings settings(file(), QSettings::IniFormat);
    QCOMPARE(settings.value("view/appearance"_L1).toString(), u"dark"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TestAccountStore, QCoreApplication>);

#include "tst_accountstore.moc"
