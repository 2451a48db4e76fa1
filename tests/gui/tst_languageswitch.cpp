// SPDX-License-Identifier: GPL-3.0-or-later
#include "allwindows.h"
#include "shownwords.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

// The program says after a change of the language exactly what it would have said from the start.
class LanguageSwitchTest : public QObject, private AllWindows
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void everythingIsWordedAnew_data();
    void everythingIsWordedAnew();
    void whatWasTypedAndChosenStays();
    void isChosenInTheMenuAndRemembered();
    void aClosedMessageStaysClosed();
};

void LanguageSwitchTest::everythingIsWordedAnew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("to Korean") << 200 << QStringList{u"en"_s, u"ko"_s};
    QTest::newRow("to Japanese") << 200 << QStringList{u"en"_s, u"ko"_s, u"ja"_s};
    QTest::newRow("and back") << 200 << QStringList{u"en"_s, u"ko"_s, u"ja"_s, u"en"_s};
    QTest::newRow("an error to Korean") << 403 << QStringList{u"en"_s, u"ko"_s};
    QTest::newRow("an error and back") << 403 << QStringList{u"ja"_s, u"en"_s};
}

void LanguageSwitchTest::everythingIsWordedAnew()
{
    QFETCH(const int, status);
    QFETCH(const QStringList, languages);
    startIn(languages.last(), status);
    const ShownWords expected = shownWords();
    QVERIFY2(expected.size() > 600, qPrintable(QString::number(expected.size())));
    end();

    startIn(languages.first(), status);
    for (const QString &language : languages.sliced(1))
        speak(language);
    const QStringList differences = differencesOf(shownWords(), expected);
    for (const QString &difference : differences)
        qWarning("%s", qPrintable(difference));
    QCOMPARE(differences.size(), 0);
}

void LanguageSwitchTest::whatWasTypedAndChosenStays()
{
    startIn(u"en"_s);
    child<QComboBox>("createdCombo")->setCurrentIndex(2);
    const QString question = child<QLineEdit>("filterEdit")->text();
    auto *type = inWindow<QComboBox>(u"NetworkDialog"_s, u"typeComboBox"_s);
    type->setCurrentIndex(1);
    inWindow<QLineEdit>(u"NetworkDialog"_s, u"hostEdit"_s)->setText(u"proxy"_s);
    inWindow<QComboBox>(u"PreferencesDialog"_s, u"keepComboBox"_s)->setCurrentIndex(1);
    auto *examples = inWindow<QTableView>(u"QuestionHelp"_s, u"examplesView"_s);
    examples->selectRow(3);
    const int rows = child<QTableView>("trainingsView")->model()->rowCount();

    for (const QString &language : {u"ko"_s, u"ja"_s, u"en"_s}) {
        speak(language);
        QCOMPARE(child<QComboBox>("createdCombo")->currentIndex(), 2);
        QCOMPARE(child<QLineEdit>("filterEdit")->text(), question);
        QCOMPARE(type->currentIndex(), 1);
        QCOMPARE(inWindow<QLineEdit>(u"NetworkDialog"_s, u"hostEdit"_s)->text(), u"proxy"_s);
        QCOMPARE(inWindow<QLineEdit>(u"AccountsDialog"_s, u"nameEdit"_s)->text(), u"Another"_s);
        QCOMPARE(inWindow<QComboBox>(u"PreferencesDialog"_s, u"keepComboBox"_s)->currentIndex(), 1);
        QCOMPARE(examples->currentIndex().row(), 3);
        QCOMPARE(child<QTableView>("trainingsView")->model()->rowCount(), rows);
        // The form has one key of it only.
        QCOMPARE(child<QAction>("refreshAction")->shortcuts().size(), 2);
        QCOMPARE(child<QAction>("findAction")->shortcuts().size() >= 2, true);
    }
}

void LanguageSwitchTest::isChosenInTheMenuAndRemembered()
{
    startOver();
    start();
    QVERIFY(child<QAction>("languageSystemAction")->isChecked());
    trigger("languageKoreanAction");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_settings->language(), u"ko"_s);
    QVERIFY(child<QAction>("languageKoreanAction")->isChecked());
    QCOMPARE(child<QMenu>("fileMenu")->title(), u"파일(&F)"_s);
    // Each is called by its own name.
    QVERIFY(child<QAction>("languageEnglishAction")->text().contains(u"English"_s));
    QVERIFY(child<QAction>("languageJapaneseAction")->text().contains(u"日本語"_s));

    // As another window may choose it.
    speak(u"ja"_s);
    QVERIFY(child<QAction>("languageJapaneseAction")->isChecked());
    trigger("languageSystemAction");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_settings->language(), QString());
    QCOMPARE(child<QMenu>("fileMenu")->title(), u"&File"_s);
}

void LanguageSwitchTest::aClosedMessageStaysClosed()
{
    startIn(u"en"_s, 403);
    child<QWidget>("messageBar")->findChild<QAbstractButton *>(u"closeButton"_s)->click();
    QVERIFY(child<QWidget>("messageBar")->isHidden());
    speak(u"ko"_s);
    QVERIFY(child<QWidget>("messageBar")->isHidden());
    trigger("refreshAction");
    QTRY_VERIFY(child<QWidget>("messageBar")->isVisible());
}

static const RegisteredTest registered(__FILE__, runTest<LanguageSwitchTest, QApplication>);
#include "tst_languageswitch.moc"
