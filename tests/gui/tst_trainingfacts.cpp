// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plaintooltip.h"
#include "gui/trainingdialogfixture.h"
#include "models/hyperparametermodel.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// The details of a training: what they tell of it, now and when it changes.
class TrainingFactsTest : public QObject, private TrainingDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readCatalog(); }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void tellsAllOfATraining();
    void wordsThatNobodyKnowsAreToldOnce();
    void whatIsMissingIsADashAndSpokenAsNone();
    void valuesCanBeSelectedWithMouseAndKeys();
    void textFromOutsideIsShownAsItWasTyped();
    void nothingTurnsTheDirectionOrFillsTheWindow();

    void followsItsTraining();
    void aChangeKeepsPlaceAndSelection();
    void otherOptionsComeWithACurrentRow();
    void followsZoneAndServiceNames();
    void aTrainingThatIsGoneStays();
    void aTrainingThatReturnsIsFollowedAgain();
    void aTrainingThatNeverWasIsNoTrouble();
};

void TrainingFactsTest::tellsAllOfATraining()
{
    open(completeTraining());
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Training"_s);
    QCOMPARE(part<QLabel>(u"sublineLabel"_s)->text(), u"Personalized, version maqll000000"_s);
    QVERIFY(!part<QLabel>(u"statusIconLabel"_s)->pixmap(Qt::ReturnByValue).isNull());

    QCOMPARE(value(u"service"_s), u"shop (6wxgu000000)"_s);
    QCOMPARE(value(u"type"_s), u"Personalized (personalRecommend)"_s);
    QCOMPARE(value(u"version"_s), u"maqll000000"_s);
    QCOMPARE(value(u"description"_s), u"인기 상품, 매일 밤"_s);
    QCOMPARE(value(u"status"_s), u"Training (learning)"_s);
    QCOMPARE(value(u"created"_s), u"Tuesday, 2024-07-30 02:25:36 UTC"_s);
    QCOMPARE(value(u"nextUpdate"_s), u"Wednesday, 2024-07-31 17:00:00 UTC"_s);
    QCOMPARE(value(u"hpo"_s), u"On"_s);
    QCOMPARE(value(u"result"_s), u"No"_s);

    QCOMPARE(spoken(u"created"_s), u"Created: Tuesday, 2024-07-30 02:25:36 UTC"_s);
    QCOMPARE(spoken(u"result"_s), u"Result: No"_s);
}

void TrainingFactsTest::wordsThatNobodyKnowsAreToldOnce()
{
    Training training = completeTraining();
    training.key.serviceId = u"nobody00000"_s;
    training.key.type = TrainingType::fromText(u"sequence");
    training.status = TrainingStatus::fromText(u"paused");
    training.created = Timestamp::fromText("yesterday");
    open(training);
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"paused"_s);
    QCOMPARE(value(u"service"_s), u"nobody00000"_s);
    QCOMPARE(value(u"type"_s), u"sequence"_s);
    QCOMPARE(value(u"status"_s), u"paused"_s);
    QCOMPARE(value(u"created"_s), u"yesterday"_s);
}

void TrainingFactsTest::whatIsMissingIsADashAndSpokenAsNone()
{
    open(bareTraining());
    const QStringList names{u"description"_s, u"created"_s, u"nextUpdate"_s, u"hpo"_s, u"result"_s};
    for (const QString &name : names)
        QCOMPARE(value(name), u"—"_s);
    QCOMPARE(spoken(u"description"_s), u"Description: none"_s);
    QCOMPARE(spoken(u"nextUpdate"_s), u"Next update: none"_s);
}

void TrainingFactsTest::valuesCanBeSelectedWithMouseAndKeys()
{
    open(completeTraining());
    auto *version = part<QLabel>(u"versionValueLabel"_s);
    version->setFocus();
    QTest::keySequence(version, QKeySequence::SelectAll);
    QCOMPARE(version->selectedText(), u"maqll000000"_s);
    QTest::keySequence(version, QKeySequence::Copy);
    QCOMPARE(clipboardText(), u"maqll000000"_s);

    auto *type = part<QLabel>(u"typeValueLabel"_s);
    QTest::mouseDClick(type, Qt::LeftButton, {}, QPoint(10, type->height() / 2));
    QCOMPARE(type->selectedText(), u"Personalized"_s);
}

void TrainingFactsTest::textFromOutsideIsShownAsItWasTyped()
{
    const QString hostile = u"<b>bold</b> & <img src=\"http://127.0.0.1/x.png\"> &amp;"_s;
    Training training = completeTraining(hostile);
    training.key.serviceId = hostile;
    training.key.type = TrainingType::fromText(hostile);
    training.status = TrainingStatus::fromText(hostile);
    training.description = hostile;
    training.created = Timestamp::fromText(hostile.toStdString());
    training.hpConfig = HpConfig(true, {otherOption(hostile, HpValue::Kind::String, hostile)});
    open(training);

    for (const QString &name :
         {u"service"_s, u"type"_s, u"version"_s, u"description"_s, u"status"_s, u"created"_s})
        QCOMPARE(value(name), hostile);
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(part<QWidget>(u"descriptionValueLabel"_s)->toolTip(), plainToolTip(hostile));
    QCOMPARE(cell(0, HyperparameterModel::Option), hostile);
    QCOMPARE(cell(0, HyperparameterModel::Value), hostile);
}

void TrainingFactsTest::nothingTurnsTheDirectionOrFillsTheWindow()
{
    Training training = completeTraining();
    training.key.version = QString(1'000'000, u'v');
    training.description = u"\u202edeliaf\nline two"_s;
    training.status = TrainingStatus::fromText(QString(1'000'000, u's'));
    open(training);
    QCOMPARE(value(u"description"_s), u"\\u202edeliaf\nline two"_s);
    QVERIFY(value(u"version"_s).size() < 5000);
    QVERIFY(value(u"status"_s).size() < 10'000);
    QVERIFY(part<QLabel>(u"headlineLabel"_s)->text().size() < 1000);
    QVERIFY(m_dialog->windowTitle().size() < 100);
    QVERIFY(m_model->index(0, TrainingTableModel::Version).data().toString().size() < 1000);
    QCOMPARE(
        m_model->index(0, TrainingTableModel::Description).data(), u"\\u202edeliaf line two"_s);
}

void TrainingFactsTest::followsItsTraining()
{
    Training training = completeTraining();
    open(training);
    training.status = KnownTrainingStatus::Completed;
    training.inference = true;
    training.description = u"changed"_s;
    training.json = R"({"status":"completed"})";
    m_model->replace({training});
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Completed"_s);
    QCOMPARE(value(u"status"_s), u"Completed (completed)"_s);
    QCOMPARE(value(u"result"_s), u"Yes"_s);
    QCOMPARE(spoken(u"result"_s), u"Result: Yes"_s);
    QCOMPARE(value(u"description"_s), u"changed"_s);
    QCOMPARE(
        part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText(), u"{\n  \"status\": \"completed\"\n}"_s);
    QVERIFY(!part<QWidget>(u"goneFrame"_s)->isVisible());
}

void TrainingFactsTest::aChangeKeepsPlaceAndSelection()
{
    Training training = completeTraining();
    QByteArray many = "{";
    for (int i = 0; i < 200; ++i)
        many += "\"member" + QByteArray::number(i) + "\":1,";
    training.json = many + "\"status\":\"learning\"}";
    open(training);
    table()->selectRow(1);
    auto *version = part<QLabel>(u"versionValueLabel"_s);
    version->setSelection(0, 5);
    part<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    auto *json = part<QPlainTextEdit>(u"jsonEdit"_s);
    QTextCursor cursor = json->textCursor();
    cursor.setPosition(10);
    cursor.setPosition(20, QTextCursor::KeepAnchor);
    json->setTextCursor(cursor);
    json->verticalScrollBar()->setValue(90);

    training.status = KnownTrainingStatus::Completed;
    training.json = many + "\"status\":\"completed\"}";
    training.hpConfig = HpConfig(
        true,
        {integerOption(u"session_max_timestamp"_s, 3600), integerOption(u"item_top_n"_s, 30000),
         integerOption(u"min_session_length"_s, 1)});
    m_model->replace({training});

    QVERIFY(json->toPlainText().contains(u"completed"_s));
    QCOMPARE(json->verticalScrollBar()->value(), 90);
    QCOMPARE(json->textCursor().selectionStart(), 10);
    QCOMPARE(json->textCursor().selectionEnd(), 20);
    QCOMPARE(cell(1, HyperparameterModel::Value), u"30,000"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 1);
    QCOMPARE(version->selectedText(), u"maqll"_s);
}

void TrainingFactsTest::otherOptionsComeWithACurrentRow()
{
    Training training = completeTraining();
    open(training);
    training.hpConfig = HpConfig(true, {integerOption(u"min_item_cut"_s, 5)});
    m_model->replace({training});
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->currentIndex().isValid());
}

void TrainingFactsTest::followsZoneAndServiceNames()
{
    open(completeTraining());
    m_model->setTimeFormat(TimeFormat(QTimeZone("UTC+09:00"), QLocale::c()));
    QVERIFY(value(u"created"_s).startsWith(u"Tuesday, 2024-07-30 11:25:36 "_s));
    m_model->setServiceNames({{u"6wxgu000000"_s, u"renamed"_s}});
    QCOMPARE(value(u"service"_s), u"renamed (6wxgu000000)"_s);
}

void TrainingFactsTest::aTrainingThatIsGoneStays()
{
    open(completeTraining());
    m_model->replace({bareTraining()});
    auto *gone = part<QLabel>(u"goneLabel"_s);
    QVERIFY(gone->isVisible());
    QCOMPARE(
        gone->text(),
        u"This training is no longer in the list. What is shown is how it was last seen."_s);
    QCOMPARE(value(u"version"_s), u"maqll000000"_s);
    QCOMPARE(value(u"status"_s), u"Training (learning)"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText().isEmpty());
}

void TrainingFactsTest::aTrainingThatReturnsIsFollowedAgain()
{
    Training training = completeTraining();
    open(training);
    m_model->clear();
    QVERIFY(part<QWidget>(u"goneFrame"_s)->isVisible());
    training.status = KnownTrainingStatus::Completed;
    m_model->replace({training});
    QVERIFY(!part<QWidget>(u"goneFrame"_s)->isVisible());
    QCOMPARE(value(u"status"_s), u"Completed (completed)"_s);
}

void TrainingFactsTest::aTrainingThatNeverWasIsNoTrouble()
{
    m_dialog = new TrainingDialog(completeTraining().key, m_model.get(), &m_catalog);
    m_dialog->show();
    QVERIFY(part<QWidget>(u"goneFrame"_s)->isVisible());
    QCOMPARE(value(u"version"_s), u"maqll000000"_s);
    QCOMPARE(value(u"status"_s), u"—"_s);
}

QTEST_MAIN(TrainingFactsTest)
#include "tst_trainingfacts.moc"
