// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportdialog.h"
#include "gui/mainwindowfixture.h"
#include "gui/trainingsview.h"
#include "gui/windowtexts.h"
#include "support/csvreader.h"
#include "support/testprogram.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>
#include <QtTest>

using namespace Qt::StringLiterals;

// How trainings leave the main window.
class MainExportTest : public QObject, private MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { startOver(); }
    void cleanup() { endWindow(); }

    void nothingIsExportedWhereNothingIs();
    void whatIsSeenIsExported();
    void theOrderIsThatOfTheTable();
    void rowsAreCopiedAsMarkdown();

private:
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }
    ExportDialog *openDialog();
    QList<QStringList> exported(ExportDialog *dialog);
};

ExportDialog *MainExportTest::openDialog()
{
    action(u"exportAction"_s)->trigger();
    return m_window->findChild<ExportDialog *>();
}

QList<QStringList> MainExportTest::exported(ExportDialog *dialog)
{
    const QPointer<ExportDialog> open = dialog;
    const QString path = m_folder->filePath(u"out.csv"_s);
    dialog->findChild<QPushButton *>(u"exportButton"_s)->click();
    auto *files = dialog->findChild<QFileDialog *>();
    Q_EMIT files->fileSelected(path);
    files->close();
    [&] { QTRY_VERIFY(!open); }();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readCsv(file.readAll()).value_or(QList<QStringList>())
                                          : QList<QStringList>();
}

void MainExportTest::nothingIsExportedWhereNothingIs()
{
    QVERIFY(!action(u"exportAction"_s)->isEnabled());
    QVERIFY(!action(u"copyMarkdownAction"_s)->isEnabled());
    connectAccount();
    QVERIFY(action(u"exportAction"_s)->isEnabled());
    QVERIFY(!action(u"copyMarkdownAction"_s)->isEnabled()); // nothing is selected
    QCOMPARE(action(u"exportAction"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
}

void MainExportTest::whatIsSeenIsExported()
{
    connectAccount();
    auto *view = m_window->findChild<TrainingsView *>();
    view->sortByColumn(TrainingTableModel::Version, Qt::AscendingOrder);
    child<QLineEdit>(u"filterEdit"_s)->setText(u"type:pop"_s);
    const int shown = rows();
    QVERIFY(shown > 2 && shown < 42);
    view->selectRow(1);
    ExportDialog *dialog = openDialog();
    QVERIFY(dialog);
    const auto text = [dialog](const QString &name) {
        return dialog->findChild<QRadioButton *>(name)->text();
    };
    QVERIFY(text(u"selectedRadioButton"_s).endsWith(u"(1)"_s));
    QVERIFY(text(u"shownRadioButton"_s).endsWith(u"(%1)"_s.arg(shown)));
    QVERIFY(text(u"allRadioButton"_s).endsWith(u"(42)"_s));
    dialog->findChild<QRadioButton *>(u"selectedRadioButton"_s)->click();

    const QString version = cell(1, TrainingTableModel::Version);
    const QList<QStringList> records = exported(dialog);
    QCOMPARE(records.size(), 2);
    const qsizetype column = records.at(0).indexOf(u"version"_s);
    QVERIFY(column >= 0);
    QCOMPARE(records.at(1).at(column), version);
    int visible = 0;
    for (int i = 0; i < view->model()->columnCount(); ++i)
        visible += view->isColumnHidden(i) ? 0 : 1;
    QCOMPARE(records.at(0).size(), visible);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"out.csv"_s));
}

void MainExportTest::theOrderIsThatOfTheTable()
{
    connectAccount();
    auto *view = m_window->findChild<TrainingsView *>();
    view->sortByColumn(TrainingTableModel::Version, Qt::DescendingOrder);
    const QList<QStringList> records = exported(openDialog());
    QCOMPARE(records.size(), 43);
    const qsizetype column = records.at(0).indexOf(u"version"_s);
    for (int row = 0; row < 42; ++row)
        QCOMPARE(records.at(row + 1).at(column), cell(row, TrainingTableModel::Version));
}

void MainExportTest::rowsAreCopiedAsMarkdown()
{
    connectAccount();
    auto *view = m_window->findChild<TrainingsView *>();
    view->selectRow(0);
    action(u"copyMarkdownAction"_s)->trigger();
    const QStringList lines = clipboardText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith(u"| Status | Type | Version |"_s), qPrintable(lines.at(0)));
    QVERIFY(lines.at(1).startsWith(u"| --- | --- | --- |"_s));
    QVERIFY(lines.at(2).contains(u"| %1 |"_s.arg(cell(0, TrainingTableModel::Version))));
}

static const RegisteredTest registered(__FILE__, runTest<MainExportTest, QApplication>);
#include "tst_mainexport.moc"
