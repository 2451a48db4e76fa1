// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportdialog.h"
#include "storage/settings.h"
#include "support/csvreader.h"
#include "support/sampletrainings.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

// Five trainings: the table shows the last three, the last one first, and two of these are
// selected.
TrainingSnapshot snapshot()
{
    QList<Training> trainings = sampleTrainings({u"v0"_s, u"v1"_s, u"v2"_s, u"v3"_s, u"v4"_s});
    for (Training &training : trainings)
        training.json = "{ \"version\" : \"" + training.key.version.toUtf8() + "\" }";
    trainings[3].description = u"=HYPERLINK(\"a\")"_s;
    trainings[3].hpConfig = HpConfig(
        true,
        {{u"item_top_n"_s, {.kind = HpValue::Kind::Integer, .integer = 1800, .text = u"1800"_s}},
         {u"note"_s, {.kind = HpValue::Kind::String, .text = u"7"_s}}});
    TrainingSnapshot result;
    result.list = listOf(trainings);
    result.shown = {4, 3, 2};
    result.selected = {3, 2};
    result.visibleColumns = {u"version"_s, u"hp.item_top_n"_s, u"description"_s, u"created"_s};
    result.context.timeFormat = TimeFormat(Zone::utc());
    return result;
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void countsAreTold();
    void whatIsNotThereCannotBeChosen();
    void shownRowsComeInTheirOrder();
    void selectedRowsAndAllColumns();
    void aHyperparameterMayHaveNoName();
    void formulasAreGuardedUnlessSwitchedOff();
    void theMarkIsOnInKoreanAndJapanese_data();
    void theMarkIsOnInKoreanAndJapanese();
    void jsonHasTypedValues();
    void jsonWithAllColumnsIsAsItCame();
    void markdownHasNoOptionsOfSpreadsheets();
    void aWorkbookNeedsNoOptionsOfSpreadsheets();
    void aFormatThatIsNotThereIsForgotten();
    void choicesAreRemembered();
    void aChangeOfTheListChangesNothing();
    void theSuggestedNameIsSafe();
    void aFailureKeepsTheDialog();
    void failuresDoNotMakeItGrowForEver();
    void cancellingKeepsTheOldFile();
    void closingWhileItWritesEndsBoth();
    void escapeClosesIt();

private:
    void open(const TrainingSnapshot &trainings = snapshot());
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(const char *radioButton) { part<QRadioButton>(radioButton)->click(); }
    void chooseFormat(const QString &beginning);
    // Presses Export, and takes this name.
    void exportTo(const QString &file);
    QByteArray exported(const QString &file = u"a.csv"_s);
    QByteArray content(const QString &file) const;
    QString message() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QPointer<ExportDialog> m_dialog;
    QStringList m_said;
};

void ExportDialogTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_said.clear();
}

void ExportDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    while (m_dialog) {
        m_dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QLocale::setDefault(QLocale::c());
}

void ExportDialogTest::open(const TrainingSnapshot &trainings)
{
    m_dialog =
        new ExportDialog(trainings, u"trainings-a:b-2026-11-29"_s, m_settings.get(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::said, this, [this](const QString &sentence) {
        m_said += sentence;
    });
    m_dialog->open();
}

void ExportDialogTest::chooseFormat(const QString &beginning)
{
    auto *formats = part<QComboBox>("formatComboBox");
    const int index = formats->findText(beginning, Qt::MatchStartsWith);
    QVERIFY(index >= 0);
    formats->setCurrentIndex(index);
}

void ExportDialogTest::exportTo(const QString &file)
{
    QTest::mouseClick(part<QPushButton>("exportButton"), Qt::LeftButton);
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
}

QByteArray ExportDialogTest::content(const QString &file) const
{
    QFile saved(file);
    return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
}

QByteArray ExportDialogTest::exported(const QString &file)
{
    const QString path = m_folder->filePath(file);
    exportTo(path);
    [&] { QTRY_VERIFY(!m_dialog); }(); // it closes once the file is there
    return content(path);
}

QString ExportDialogTest::message() const
{
    const auto *text = part<QTextEdit>("messageText");
    return text->isVisible() ? text->toPlainText() : QString();
}

void ExportDialogTest::countsAreTold()
{
    open();
    QCOMPARE(part<QRadioButton>("selectedRadioButton")->text(), u"&Selected (2)"_s);
    QCOMPARE(part<QRadioButton>("shownRadioButton")->text(), u"S&hown (3)"_s);
    QCOMPARE(part<QRadioButton>("allRadioButton")->text(), u"&All (5)"_s);
    QCOMPARE(part<QRadioButton>("visibleColumnsRadioButton")->text(), u"&Visible (4)"_s);
    QCOMPARE(part<QRadioButton>("allColumnsRadioButton")->text(), u"A&ll (15)"_s);
    QVERIFY(part<QRadioButton>("shownRadioButton")->isChecked());
    QVERIFY(part<QCheckBox>("safeCheckBox")->isChecked());
}

void ExportDialogTest::whatIsNotThereCannotBeChosen()
{
    m_settings->setLayout(u"export"_s, {{u"rows"_s, u"selected"_s}});
    TrainingSnapshot none = snapshot();
    none.selected.clear();
    open(none);
    QVERIFY(!part<QRadioButton>("selectedRadioButton")->isEnabled());
    QVERIFY(part<QRadioButton>("shownRadioButton")->isChecked());
    cleanup();
    none.shown.clear();
    open(none);
    QVERIFY(part<QRadioButton>("allRadioButton")->isChecked());
}

void ExportDialogTest::shownRowsComeInTheirOrder()
{
    open();
    part<QCheckBox>("safeCheckBox")->setChecked(false);
    QCOMPARE(
        exported(),
        "version,hp.item_top_n,description,created\r\n"
        "v4,,,2024-07-30T02:25:36.558+00:00\r\n"
        "v3,1800,\"=HYPERLINK(\"\"a\"\")\",2024-07-30T02:25:36.558+00:00\r\n"
        "v2,,,2024-07-30T02:25:36.558+00:00\r\n");
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said.constFirst().startsWith(u"Exported 3 training"_s));
    QVERIFY(m_said.constFirst().contains(u"a.csv"_s));
}

void ExportDialogTest::selectedRowsAndAllColumns()
{
    open();
    choose("selectedRadioButton");
    choose("allColumnsRadioButton");
    const auto records = readCsv(exported());
    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(
        records->at(0),
        QStringList(
            {u"status"_s, u"type"_s, u"version"_s, u"description"_s, u"created"_s, u"took"_s,
             u"nextUpdate"_s, u"hpo"_s, u"result"_s, u"serving"_s, u"service"_s, u"serviceName"_s,
             u"inState"_s, u"hp.item_top_n"_s, u"hp.note"_s}));
    QCOMPARE(records->at(1).at(0), u"completed"_s);
    QCOMPARE(records->at(1).at(2), u"v3"_s);
    QCOMPARE(records->at(1).at(7), u"true"_s);
    QCOMPARE(records->at(1).at(14), u"7"_s);
    QCOMPARE(records->at(2).at(2), u"v2"_s);
}

void ExportDialogTest::aHyperparameterMayHaveNoName()
{
    TrainingSnapshot odd = snapshot();
    QList<Training> trainings = sampleTrainings({u"v0"_s, u"v1"_s});
    trainings[1].hpConfig = HpConfig(
        true, {{QString(), {.kind = HpValue::Kind::Integer, .integer = 7, .text = u"7"_s}}});
    odd.list = listOf(trainings);
    odd.shown = {0, 1};
    odd.selected.clear();
    open(odd);
    choose("allColumnsRadioButton");
    const auto records = readCsv(exported());
    QVERIFY(records);
    QCOMPARE(records->at(0).last(), u"hp."_s);
    QCOMPARE(records->at(1).last(), QString());
    QCOMPARE(records->at(2).last(), u"7"_s);
}

void ExportDialogTest::formulasAreGuardedUnlessSwitchedOff()
{
    open();
    QVERIFY(exported().contains("\"'=HYPERLINK"));
    open();
    part<QCheckBox>("safeCheckBox")->click();
    QVERIFY(exported().contains("\"=HYPERLINK"));
    open();
    chooseFormat(u"TSV"_s);
    QVERIFY(!part<QCheckBox>("safeCheckBox")->isChecked()); // as it was left
    part<QCheckBox>("safeCheckBox")->click();
    QVERIFY(exported(u"a.tsv"_s).contains("\t'=HYPERLINK(\"a\")\t"));
}

void ExportDialogTest::theMarkIsOnInKoreanAndJapanese_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("expected");
    QTest::newRow("English") << QLocale(u"en_US"_s) << false;
    QTest::newRow("Korean") << QLocale(u"ko_KR"_s) << true;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << true;
}

void ExportDialogTest::theMarkIsOnInKoreanAndJapanese()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    open();
    QTEST(part<QCheckBox>("markCheckBox")->isChecked(), "expected");
    QTEST(exported().startsWith("\xEF\xBB\xBF"), "expected");
}

void ExportDialogTest::jsonHasTypedValues()
{
    open();
    chooseFormat(u"JSON"_s);
    choose("selectedRadioButton");
    const QJsonArray rows = QJsonDocument::fromJson(exported(u"a.json"_s)).array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first{
        {u"version"_s, u"v3"_s},
        {u"hp.item_top_n"_s, 1800},
        {u"description"_s, u"=HYPERLINK(\"a\")"_s},
        {u"created"_s, u"2024-07-30T02:25:36.558+00:00"_s}};
    QCOMPARE(rows.at(0).toObject(), first);
    QVERIFY(rows.at(1)[u"hp.item_top_n"_s].isNull());
}

void ExportDialogTest::jsonWithAllColumnsIsAsItCame()
{
    open();
    chooseFormat(u"JSON"_s);
    const QString hint = part<QLabel>("hintLabel")->text();
    choose("allColumnsRadioButton");
    QVERIFY(part<QLabel>("hintLabel")->text() != hint);
    QVERIFY(part<QLabel>("hintLabel")->text().contains(u"{\"trains\":[…]}"_s));
    QCOMPARE(
        exported(u"a.json"_s),
        "{\"trains\":[\n{ \"version\" : \"v2\" },\n{ \"version\" : \"v3\" },\n"
        "{ \"version\" : \"v4\" }\n]}\n");
}

void ExportDialogTest::markdownHasNoOptionsOfSpreadsheets()
{
    open();
    QVERIFY(part<QCheckBox>("safeCheckBox")->isEnabled());
    chooseFormat(u"Markdown"_s);
    QVERIFY(!part<QCheckBox>("safeCheckBox")->isEnabled());
    QVERIFY(!part<QCheckBox>("markCheckBox")->isEnabled());
    QVERIFY(exported(u"a.md"_s).startsWith("| version | hp.item\\_top\\_n | description |"));
}

void ExportDialogTest::aWorkbookNeedsNoOptionsOfSpreadsheets()
{
    if (!XlsxFile::isAvailable())
        QSKIP("Built without libxlsxwriter.");
    open();
    chooseFormat(u"XLSX"_s);
    QVERIFY(!part<QCheckBox>("safeCheckBox")->isEnabled());
    QVERIFY(!part<QCheckBox>("markCheckBox")->isEnabled());
    QVERIFY(part<QLabel>("hintLabel")->text().contains(u"never as a formula"_s));
    QVERIFY(exported(u"a.xlsx"_s).startsWith("PK\3\4"));
    QVERIFY2(m_said.value(0).startsWith(u"Exported 3 training"_s), qPrintable(m_said.value(0)));
    open();
    QVERIFY(part<QComboBox>("formatComboBox")->currentText().startsWith(u"XLSX"_s));
}

void ExportDialogTest::aFormatThatIsNotThereIsForgotten()
{
    m_settings->setLayout(u"export"_s, {{u"format"_s, u"ods"_s}});
    open();
    QVERIFY(part<QComboBox>("formatComboBox")->currentText().startsWith(u"CSV"_s));
    QVERIFY(exported().startsWith("version,"));
}

void ExportDialogTest::choicesAreRemembered()
{
    open();
    chooseFormat(u"TSV"_s);
    choose("allRadioButton");
    choose("allColumnsRadioButton");
    part<QCheckBox>("markCheckBox")->click();
    exported(u"a.tsv"_s);
    open();
    QVERIFY(part<QComboBox>("formatComboBox")->currentText().startsWith(u"TSV"_s));
    QVERIFY(part<QRadioButton>("allRadioButton")->isChecked());
    QVERIFY(part<QRadioButton>("allColumnsRadioButton")->isChecked());
    QVERIFY(part<QCheckBox>("markCheckBox")->isChecked());
    QTest::mouseClick(part<QPushButton>("exportButton"), Qt::LeftButton);
    QCOMPARE(
        m_dialog->findChild<QFileDialog *>()->directory().absolutePath(),
        QDir(m_folder->path()).absolutePath());
}

void ExportDialogTest::aChangeOfTheListChangesNothing()
{
    TrainingSnapshot trainings = snapshot();
    open(trainings);
    trainings.list.arrange({});
    QCOMPARE(exported().count("\r\n"), 4);
}

void ExportDialogTest::theSuggestedNameIsSafe()
{
    open();
    chooseFormat(u"Markdown"_s);
    QTest::mouseClick(part<QPushButton>("exportButton"), Qt::LeftButton);
    const auto *dialog = m_dialog->findChild<QFileDialog *>();
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"/trainings-a-b-2026-11-29.md"_s));
}

void ExportDialogTest::aFailureKeepsTheDialog()
{
    open();
    exportTo(m_folder->filePath(u"gone/a.csv"_s));
    QTRY_VERIFY(message().startsWith(u"a.csv was not saved. The folder "_s));
    QVERIFY(message().contains(u"does not exist any more"_s));
    QVERIFY(!part<QPlainTextEdit>("detailsText")->toPlainText().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
    QVERIFY(m_said.isEmpty());
    QVERIFY(exported().startsWith("version,")); // the next one goes well
}

void ExportDialogTest::failuresDoNotMakeItGrowForEver()
{
    open();
    const auto fail = [this] {
        exportTo(m_folder->filePath(u"gone/a.csv"_s));
        QTRY_VERIFY(message().startsWith(u"a.csv was not saved."_s));
        QTRY_VERIFY(part<QPushButton>("exportButton")->isEnabled());
    };
    fail();
    const auto *area = part<QScrollArea>("scrollArea");
    QVERIFY(area->viewport()->height() >= area->widget()->sizeHint().height()); // all in sight
    const int height = m_dialog->height();
    fail();
    fail();
    QCOMPARE(m_dialog->height(), height);
}

void ExportDialogTest::cancellingKeepsTheOldFile()
{
    const QString path = m_folder->filePath(u"a.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    TrainingSnapshot many = snapshot();
    many.shown.assign(5'000'000, 3);
    open(many);
    exportTo(path);
    QTRY_VERIFY(part<QProgressBar>("progressBar")->isVisible());
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(message().startsWith(u"The export was cancelled."_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!part<QProgressBar>("progressBar")->isVisible());
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
    QCOMPARE(content(path), "old");
    QCOMPARE(QDir(m_folder->path()).entryList({u"a.csv*"_s}, QDir::Files), QStringList{u"a.csv"_s});
    QVERIFY(m_said.isEmpty());
}

// Such as when the program quits, which must not be kept from it.
void ExportDialogTest::closingWhileItWritesEndsBoth()
{
    const QString path = m_folder->filePath(u"a.csv"_s);
    TrainingSnapshot many = snapshot();
    many.shown.assign(5'000'000, 3);
    open(many);
    exportTo(path);
    QTRY_VERIFY(part<QProgressBar>("progressBar")->isVisible());
    QVERIFY(m_dialog->close());
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said.first().startsWith(u"The export was cancelled."_s));
    QCOMPARE(QDir(m_folder->path()).entryList({u"a.csv*"_s}, QDir::Files), QStringList());
}

void ExportDialogTest::escapeClosesIt()
{
    open();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

static const RegisteredTest registered(__FILE__, runTest<ExportDialogTest, QApplication>);
#include "tst_exportdialog.moc"
