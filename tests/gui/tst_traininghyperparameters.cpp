// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hyperparameterdelegate.h"
#include "gui/trainingdialogfixture.h"
#include "models/hyperparametermodel.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The details of a training: its hyperparameters and its JSON, to be read and to be copied.
class TrainingHyperparametersTest : public QObject, private TrainingDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readCatalog(); }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void explainsTheHyperparameters_data();
    void explainsTheHyperparameters();
    void hyperparametersStandBesideWhatIsDocumented();
    void optionsThatNobodyKnowsAreShownAsTheyCame();
    void longValuesGetTheRoomTheyNeed();
    void valuesWithoutRoomWrap();
    void wordsBreakOnlyWhereTheyMust_data();
    void wordsBreakOnlyWhereTheyMust();
    void widthsThatSomebodyChoseStay();
    void wholeValuesAreInToolTipAndCopy();
    void jsonIsShownIndented();

    void copiesSelectedRows();
    void copiesTheCurrentRowWhenNoneIsSelected();
    void menuKeyOpensTheMenuAtTheCell();
    void copiesACell();
    void copiesTheJson();
    void showsHarmlessJson();
    void showsTheBeginningOfHugeJson();
};

void TrainingHyperparametersTest::explainsTheHyperparameters_data()
{
    QTest::addColumn<HpConfig>("hpConfig");
    QTest::addColumn<QString>("expected");

    const QList<HpOption> options{option(u"item_top_n"_s, 1)};
    QTest::newRow("off, with options")
        << HpConfig(false, options)
        << u"HPO was off: AiTEMS' own algorithm decided. The options below came with the response "
           u"but were not used."_s;
    QTest::newRow("off") << HpConfig(false, {})
                         << u"HPO was off: AiTEMS' own algorithm decided. No options came with "
                            u"the response."_s;
    QTest::newRow("on, with options")
        << HpConfig(true, options)
        << u"HPO was on: the training was requested with these options."_s;
    QTest::newRow("on") << HpConfig(true, {})
                        << u"HPO was on, but no options came with the response."_s;
    QTest::newRow("not said, with options")
        << HpConfig({}, options)
        << u"The response does not say whether HPO was on. The options below came with it."_s;
    QTest::newRow("not said") << HpConfig()
                              << u"The response says nothing about hyperparameters."_s;
}

void TrainingHyperparametersTest::explainsTheHyperparameters()
{
    QFETCH(HpConfig, hpConfig);
    QFETCH(QString, expected);
    Training training = completeTraining();
    training.hpConfig = hpConfig;
    open(training);
    auto *explanation = part<QLabel>(u"explanationLabel"_s);
    QCOMPARE(explanation->text(), expected);
    // What the facts and the table say is not said a third time.
    QCOMPARE(explanation->isVisible(), hpConfig.enabled() != true || hpConfig.options().isEmpty());
}

void TrainingHyperparametersTest::hyperparametersStandBesideWhatIsDocumented()
{
    open(completeTraining());
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, HyperparameterModel::Option), u"session_max_timestamp"_s);
    QCOMPARE(cell(0, HyperparameterModel::Value), u"3,600 s"_s);
    QCOMPARE(cell(0, HyperparameterModel::Note), u"Differs from the default"_s);
    QCOMPARE(cell(1, HyperparameterModel::Note), u"Default"_s);
    QCOMPARE(cell(2, HyperparameterModel::Note), u"Out of range"_s);
    QVERIFY(!cell(2, HyperparameterModel::Meaning).isEmpty());
}

void TrainingHyperparametersTest::optionsThatNobodyKnowsAreShownAsTheyCame()
{
    Training training = completeTraining();
    training.hpConfig = HpConfig(
        true,
        {option(u"group_column"_s, HpValue::Kind::Array, u"[\"TIMESTAMP\",\"ITEM_ID\"]"_s),
         option(u"remove_seen"_s, HpValue::Kind::Boolean, u"true"_s),
         option(u"nothing"_s, HpValue::Kind::Null, u"null"_s)});
    open(training);
    QCOMPARE(cell(0, HyperparameterModel::Value), u"[\"TIMESTAMP\",\"ITEM_ID\"]"_s);
    QCOMPARE(cell(1, HyperparameterModel::Value), u"true"_s);
    QCOMPARE(cell(1, HyperparameterModel::Note), u"Not documented"_s);
    QCOMPARE(cell(2, HyperparameterModel::Value), u"null"_s);
}

// The array is cut off nowhere, and the meanings beside it need not be short of room.
void TrainingHyperparametersTest::longValuesGetTheRoomTheyNeed()
{
    Training training = completeTraining();
    const QString array = u"[\"CATEGORY\",\"TIMESTAMP\",\"ITEM_ID\",\"USER_ID\"]"_s;
    training.hpConfig = HpConfig(
        true,
        {option(u"group_column"_s, HpValue::Kind::Array, array), option(u"item_top_n"_s, 20000)});
    open(training);
    m_dialog->resize(1300, 660);
    const auto fits = [this](int column) {
        int widest = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            widest = qMax(widest, table()->fontMetrics().horizontalAdvance(cell(row, column)));
        return table()->columnWidth(column) >= widest;
    };
    QTRY_VERIFY(fits(HyperparameterModel::Value));
    for (int column = 0; column < HyperparameterModel::Meaning; ++column)
        QVERIFY2(
            table()->isColumnHidden(column) || fits(column), qPrintable(QString::number(column)));
    QCOMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());

    // Short values leave the room to the meanings.
    training.hpConfig = HpConfig(true, {option(u"item_top_n"_s, 20000)});
    m_model->replace({training});
    QVERIFY(
        table()->columnWidth(HyperparameterModel::Meaning) >
        3 * table()->columnWidth(HyperparameterModel::Value));
}

void TrainingHyperparametersTest::valuesWithoutRoomWrap()
{
    Training training = completeTraining();
    QString array = u"[\"CATEGORY\""_s;
    for (int i = 0; i < 12; ++i)
        array += u",\"COLUMN_%1\""_s.arg(i);
    array += u']';
    training.hpConfig = HpConfig(
        true,
        {option(u"group_column"_s, HpValue::Kind::Array, array),
         option(u"word"_s, HpValue::Kind::String, QString(300, u'w')),
         option(u"한국어"_s, HpValue::Kind::String, QString(u"가나다라"_s).repeated(40)),
         option(u"item_top_n"_s, 20000)});
    open(training);
    m_dialog->resize(900, 660);
    const int line = table()->fontMetrics().lineSpacing();
    for (int row = 0; row < 3; ++row) {
        const QString value = cell(row, HyperparameterModel::Value);
        const int width = table()->columnWidth(HyperparameterModel::Value);
        // Full ones: how wide a letter is laid out is a fraction, on some systems less than it
        // says.
        const int lines = table()->fontMetrics().horizontalAdvance(value) / width;
        QVERIFY(lines > 1);
        QTRY_VERIFY2(
            table()->rowHeight(row) >= lines * line,
            qPrintable(u"%1 points for %2 lines of %3"_s.arg(table()->rowHeight(row))
                           .arg(lines)
                           .arg(line)));
    }
    QVERIFY(table()->rowHeight(3) < 4 * line);
}

void TrainingHyperparametersTest::wordsBreakOnlyWhereTheyMust_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("broken");
    const QString prose =
        u"Columns by which the interaction data appear to be grouped, recommended"_s;
    QTest::newRow("prose") << prose << prose;
    QTest::newRow("number") << u"10 to 86,400 s; recommended: 1,800"_s
                            << u"10 to 86,400 s; recommended: 1,800"_s;
    QTest::newRow("array") << u"[\"A\",\"B\"]"_s << u"[\"A\",|\"B\"]"_s;
    QTest::newRow("word without an end")
        << QString(26, u'w') << u"wwwwww|wwwwww|wwwwww|wwwwww|ww"_s;
    QTest::newRow("and one that ends") << QString(24, u'w') << QString(24, u'w');
    QTest::newRow("nothing") << QString() << QString();
}

void TrainingHyperparametersTest::wordsBreakOnlyWhereTheyMust()
{
    QFETCH(const QString, text);
    QFETCH(QString, broken);
    broken.replace(u'|', QChar(0x200b));
    QCOMPARE(HyperparameterDelegate::breakable(text), broken);
}

void TrainingHyperparametersTest::widthsThatSomebodyChoseStay()
{
    Training training = completeTraining();
    open(training);
    table()->horizontalHeader()->resizeSection(HyperparameterModel::Value, 222);
    m_dialog->resize(1300, 700);
    QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
    QCOMPARE(table()->columnWidth(HyperparameterModel::Value), 222);
    training.hpConfig =
        HpConfig(true, {option(u"word"_s, HpValue::Kind::String, QString(300, u'w'))});
    m_model->replace({training});
    QCOMPARE(table()->columnWidth(HyperparameterModel::Value), 222);
}

void TrainingHyperparametersTest::wholeValuesAreInToolTipAndCopy()
{
    Training training = completeTraining();
    const QString text = QString(u"0123456789"_s).repeated(300);
    training.hpConfig = HpConfig(true, {option(u"long_one"_s, HpValue::Kind::String, text)});
    open(training);
    const QModelIndex value = table()->model()->index(0, HyperparameterModel::Value);
    QVERIFY(value.data().toString().size() < 1000); // what can be laid out quickly
    QCOMPARE(value.data(Qt::ToolTipRole).toString(), text);
    table()->setCurrentIndex(value);
    m_dialog->findChild<QAction *>(u"copyCellAction"_s)->trigger();
    QCOMPARE(clipboardText(), text);
    QTest::keySequence(table(), QKeySequence::Copy);
    QVERIFY(clipboardText().contains(u'\t' + text + u'\t'));
}

void TrainingHyperparametersTest::jsonIsShownIndented()
{
    open(completeTraining());
    QTest::keyClick(table(), Qt::Key_J, Qt::AltModifier);
    auto *json = part<QPlainTextEdit>(u"jsonEdit"_s);
    QTRY_VERIFY(json->isVisible());
    QCOMPARE(
        json->toPlainText(),
        u"{\n  \"version\": \"maqll000000\",\n  \"status\": \"learning\"\n}"_s);
    QVERIFY(json->isReadOnly());
    QCOMPARE(json->lineWrapMode(), QPlainTextEdit::NoWrap);
    json->setFocus();
    QTest::keyClicks(json, u"typed"_s);
    QVERIFY(!json->toPlainText().contains(u"typed"_s));
}

void TrainingHyperparametersTest::copiesSelectedRows()
{
    open(completeTraining());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = clipboardText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Option\tValue\tDefault\tAllowed Range\tNote\tMeaning"_s);
    QVERIFY(lines.at(1).startsWith(u"item_top_n\t20,000\t20,000\t1,000 to 500,000\tDefault\t"_s));
    QVERIFY(lines.at(2).startsWith(u"min_session_length\t1\t2\t2 to 1,000\tOut of range\t"_s));
}

void TrainingHyperparametersTest::copiesTheCurrentRowWhenNoneIsSelected()
{
    open(completeTraining());
    QCOMPARE(QApplication::focusWidget(), table());
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(clipboardText().count(u'\n'), 1);
    QVERIFY(clipboardText().contains(u"\nsession_max_timestamp\t"_s));
}

void TrainingHyperparametersTest::menuKeyOpensTheMenuAtTheCell()
{
    open(completeTraining());
    QTest::keyClick(table(), Qt::Key_Down);
    // As the platform sends it for the menu key: at some point of the widget in focus.
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, QPoint(1, 1), table()->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(table(), &event);
    auto *menu = part<QMenu>(u"tableMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    const QRect current = table()->visualRect(table()->currentIndex());
    QVERIFY(current.contains(table()->viewport()->mapFromGlobal(menu->pos())));
    QStringList titles;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        titles += action->text();
    QCOMPARE(titles, QStringList({u"Copy Cell"_s, u"Copy Rows"_s, u"Copy JSON"_s}));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QVERIFY(m_dialog->isVisible());
}

void TrainingHyperparametersTest::copiesACell()
{
    open(completeTraining());
    const QModelIndex value = table()->model()->index(1, HyperparameterModel::Value);
    const QPoint place = table()->visualRect(value).center();
    QWidget *viewport = table()->viewport();
    QTest::mouseClick(viewport, Qt::RightButton, {}, place);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport, &event);
    auto *menu = part<QMenu>(u"tableMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(clipboardText(), u"20,000"_s);
}

void TrainingHyperparametersTest::copiesTheJson()
{
    open(completeTraining());
    const QString json = part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText();
    QTest::mouseClick(part<QPushButton>(u"copyJsonButton"_s), Qt::LeftButton);
    QCOMPARE(clipboardText(), json);

    QGuiApplication::clipboard()->clear();
    m_dialog->findChild<QAction *>(u"copyJsonAction"_s)->trigger();
    QCOMPARE(clipboardText(), json);
}

// Whoever pastes it into a terminal, or looks at it, is not led astray.
void TrainingHyperparametersTest::showsHarmlessJson()
{
    Training training = completeTraining();
    training.json = "{\"\xE2\x80\xAE\":\"\xC2\x9D"
                    "52;c;eA==\xC2\x9C\"}";
    open(training);
    const QString expected = uR"({
  "\u202e": "\u009d52;c;eA==\u009c"
})"_s;
    QCOMPARE(part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText(), expected);
    QTest::mouseClick(part<QPushButton>(u"copyJsonButton"_s), Qt::LeftButton);
    QCOMPARE(clipboardText(), expected);
}

void TrainingHyperparametersTest::showsTheBeginningOfHugeJson()
{
    Training training = completeTraining();
    // Indented, each of these would get a line of its own with a hundred spaces.
    training.json = QByteArray("[").repeated(60) + "1" + QByteArray(",1").repeated(2'000'000) +
        QByteArray("]").repeated(60);
    open(training);
    const QString shown = part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText();
    QVERIFY2(shown.size() < 101'000, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.endsWith(
        u"…\n\nThe JSON is too long to be shown whole. Copy JSON copies all of it."_s));
    QTest::mouseClick(part<QPushButton>(u"copyJsonButton"_s), Qt::LeftButton);
    QCOMPARE(clipboardText(), QString::fromLatin1(training.json));
}

static const RegisteredTest
    registered(__FILE__, runTest<TrainingHyperparametersTest, QApplication>);
#include "tst_traininghyperparameters.moc"
