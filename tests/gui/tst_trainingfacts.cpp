// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plaintooltip.h"
#include "gui/trainingdialogfixture.h"
#include "models/hyperparametermodel.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDateTime>
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
    void saysEachThingOnce();
    void wordsThatNobodyKnowsAreShownAsTheyCame();
    void whatIsMissingIsADashAndSpokenAsNone();
    void saysWhatIsNotAsDocumented();
    void valuesCanBeSelectedWithMouseAndKeys();
    void factsAreOneGroupThatCopies();
    void copiedFactsAreNoFormulas();
    void factsUseTheRoomThereIs();
    void textFromOutsideIsShownAsItWasTyped();
    void nothingTurnsTheDirectionOrFillsTheWindow();

    void followsItsTraining();
    void aChangeKeepsPlaceAndSelection();
    void otherOptionsComeWithACurrentRow();
    void followsZoneAndServiceNames();
    void timesSayHowLongAgo();
    void aTrainingThatIsGoneStays();
    void anotherQuestionIsNoReasonToSayThatItIsGone();
    void aListThatIsNotWholeIsNoReasonToSayThatItIsGone();
    void aTrainingThatReturnsIsFollowedAgain();
    void anotherAccountsTrainingIsAnotherOne();
    void aTrainingThatNeverWasIsNoTrouble();
};

void TrainingFactsTest::tellsAllOfATraining()
{
    open(completeTraining());
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Training"_s);
    QCOMPARE(
        part<QLabel>(u"sublineLabel"_s)->text(),
        u"Personalized · maqll000000 · shop (6wxgu000000)"_s);
    QCOMPARE(
        accessibleName(part<QLabel>(u"sublineLabel"_s)),
        u"Personalized, version maqll000000, service shop (6wxgu000000)"_s);
    // The words of the API, for whoever looks for them.
    QCOMPARE(accessibleDescription(part<QLabel>(u"headlineLabel"_s)), u"Status: learning"_s);
    QCOMPARE(accessibleDescription(part<QLabel>(u"sublineLabel"_s)), u"Type: personalRecommend"_s);
    QVERIFY(!part<QLabel>(u"statusIconLabel"_s)->pixmap(Qt::ReturnByValue).isNull());

    QCOMPARE(value(u"description"_s), u"인기 상품, 매일 밤"_s);
    QCOMPARE(value(u"created"_s), u"Tuesday, 2024-07-30 02:25:36 UTC"_s);
    QCOMPARE(value(u"nextUpdate"_s), u"Wednesday, 2024-07-31 17:00:00 UTC"_s);
    QCOMPARE(value(u"hpo"_s), u"On"_s);
    QCOMPARE(value(u"result"_s), u"No"_s);

    QCOMPARE(spoken(u"created"_s), u"Created: Tuesday, 2024-07-30 02:25:36 UTC"_s);
    QCOMPARE(spoken(u"result"_s), u"Result: No"_s);
}

void TrainingFactsTest::saysEachThingOnce()
{
    open(completeTraining());
    QString seen;
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            seen += label->text() + u'\n';
    }
    for (const QString &word :
         {u"Training"_s, u"Personalized"_s, u"maqll000000"_s, u"shop"_s, u"2024-07-30"_s})
        QVERIFY2(seen.count(word) == 1, qPrintable(word + u" in\n"_s + seen));
}

void TrainingFactsTest::wordsThatNobodyKnowsAreShownAsTheyCame()
{
    Training training = completeTraining();
    training.key.serviceId = u"nobody00000"_s;
    training.key.type = TrainingType::fromText(u"sequence");
    training.status = TrainingStatus::fromText(u"paused");
    training.created = Timestamp::fromText("yesterday");
    open(training);
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"paused"_s);
    QCOMPARE(part<QLabel>(u"sublineLabel"_s)->text(), u"sequence · maqll000000 · nobody00000"_s);
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

void TrainingFactsTest::saysWhatIsNotAsDocumented()
{
    open(completeTraining());
    QVERIFY(!part<QLabel>(u"unexpectedLabel"_s)->isVisible());

    Training odd = completeTraining(u"odd00000000"_s);
    odd.created = Timestamp::fromText("1722306336558");
    odd.unexpected = UnexpectedFields(
        {{.name = "createdDate"_L1,
          .expected = UnexpectedField::Expected::Date,
          .found = UnexpectedField::Found::OtherJson,
          .value = u"1722306336558"_s},
         {.name = "inference"_L1, .expected = UnexpectedField::Expected::Boolean}});
    open(odd);
    const auto *label = part<QLabel>(u"unexpectedLabel"_s);
    QVERIFY(label->isVisible());
    QVERIFY2(label->text().contains(u"createdDate should be a date"_s), qPrintable(label->text()));
    QVERIFY2(label->text().contains(u"inference is missing."_s), qPrintable(label->text()));
    QCOMPARE(value(u"created"_s), u"1722306336558"_s);
}

void TrainingFactsTest::valuesCanBeSelectedWithMouseAndKeys()
{
    open(completeTraining());
    auto *created = part<QLabel>(u"createdValueLabel"_s);
    QTest::mouseClick(created, Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), created);
    QTest::keySequence(created, QKeySequence::SelectAll);
    QTest::keySequence(created, QKeySequence::Copy);
    QCOMPARE(clipboardText(), u"Tuesday, 2024-07-30 02:25:36 UTC"_s);

    auto *subline = part<QLabel>(u"sublineLabel"_s);
    const int version = subline->fontMetrics().horizontalAdvance(u"Personalized · maq"_s);
    QTest::mouseDClick(subline, Qt::LeftButton, {}, QPoint(version, subline->height() / 2));
    QCOMPARE(subline->selectedText(), u"maqll000000"_s);
}

void TrainingFactsTest::factsAreOneGroupThatCopies()
{
    open(completeTraining());
    auto *panel = part<QWidget>(u"factsPanel"_s);
    const QString all = u"Created: Tuesday, 2024-07-30 02:25:36 UTC\n"
                        "Next update: Wednesday, 2024-07-31 17:00:00 UTC\n"
                        "HPO: On\nResult: No\nDescription: 인기 상품, 매일 밤"_s;
    QCOMPARE(QAccessible::queryAccessibleInterface(panel)->role(), QAccessible::Grouping);
    QCOMPARE(accessibleName(panel), u"Facts"_s);
    QCOMPARE(accessibleDescription(panel), all);
    panel->setFocus();
    QTest::keySequence(panel, QKeySequence::Copy);
    QCOMPARE(clipboardText(), all);
}

// A spreadsheet makes a cell of each line and behind each tab.
void TrainingFactsTest::copiedFactsAreNoFormulas()
{
    Training training = completeTraining();
    training.description = u"=1\n=HYPERLINK(\"http://a\")\t@b"_s;
    open(training);
    auto *panel = part<QWidget>(u"factsPanel"_s);
    panel->setFocus();
    QTest::keySequence(panel, QKeySequence::Copy);
    QVERIFY2(
        clipboardText().endsWith(u"\nDescription: =1\n'=HYPERLINK(\"http://a\")\t'@b"_s),
        qPrintable(clipboardText()));
}

void TrainingFactsTest::factsUseTheRoomThereIs()
{
    open(completeTraining());
    const auto place = [this](const QString &name) {
        auto *label = part<QWidget>(name + u"ValueLabel"_s);
        return label->mapTo(m_dialog, QPoint());
    };
    m_dialog->resize(1000, 660);
    QTRY_COMPARE(place(u"description"_s).y(), place(u"created"_s).y());
    m_dialog->resize(680, 660);
    QTRY_VERIFY(place(u"description"_s).y() > place(u"result"_s).y());
    QCOMPARE(place(u"result"_s).y(), place(u"created"_s).y());
    QCOMPARE(place(u"description"_s).x(), place(u"created"_s).x());
    m_dialog->resize(320, 660);
    QTRY_VERIFY(place(u"nextUpdate"_s).y() > place(u"created"_s).y());
    m_dialog->resize(1000, 660);
    QTRY_COMPARE(place(u"description"_s).y(), place(u"created"_s).y());

    // One that is long wraps below the others, and none is cut off.
    Training training = completeTraining();
    training.description = QString(u"one two three four "_s).repeated(30);
    m_model->replace({training});
    auto *description = part<QLabel>(u"descriptionValueLabel"_s);
    QTRY_VERIFY(place(u"description"_s).y() > place(u"created"_s).y());
    QTRY_VERIFY(description->height() >= description->heightForWidth(description->width()));
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
    training.hpConfig = HpConfig(true, {option(hostile, HpValue::Kind::String, hostile)});
    open(training);

    QCOMPARE(value(u"description"_s), hostile);
    QCOMPARE(value(u"created"_s), hostile);
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), hostile);
    QCOMPARE(
        part<QLabel>(u"sublineLabel"_s)->text(), hostile + u" · "_s + hostile + u" · "_s + hostile);
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    auto *description = part<QWidget>(u"descriptionValueLabel"_s);
    QCOMPARE(description->toolTip(), plainToolTip(hostile));
    QCOMPARE(accessibleDescription(description), hostile); // without the markup of the tool tip
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
    QVERIFY(part<QLabel>(u"sublineLabel"_s)->text().size() < 2000);
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
    QCOMPARE(value(u"result"_s), u"Yes"_s);
    QCOMPARE(spoken(u"result"_s), u"Result: Yes"_s);
    QCOMPARE(value(u"description"_s), u"changed"_s);
    QCOMPARE(
        part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText(), u"{\n  \"status\": \"completed\"\n}"_s);
    QCOMPARE(absence(), QString());
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
    auto *created = part<QLabel>(u"createdValueLabel"_s);
    created->setSelection(0, 7);
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
        {option(u"session_max_timestamp"_s, 3600), option(u"item_top_n"_s, 30000),
         option(u"min_session_length"_s, 1)});
    m_model->replace({training});

    QVERIFY(json->toPlainText().contains(u"completed"_s));
    QCOMPARE(json->verticalScrollBar()->value(), 90);
    QCOMPARE(json->textCursor().selectionStart(), 10);
    QCOMPARE(json->textCursor().selectionEnd(), 20);
    QCOMPARE(cell(1, HyperparameterModel::Value), u"30,000"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 1);
    QCOMPARE(created->selectedText(), u"Tuesday"_s);
}

void TrainingFactsTest::otherOptionsComeWithACurrentRow()
{
    Training training = completeTraining();
    open(training);
    training.hpConfig = HpConfig(true, {option(u"min_item_cut"_s, 5)});
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
    QVERIFY(part<QLabel>(u"sublineLabel"_s)->text().endsWith(u"renamed (6wxgu000000)"_s));
}

void TrainingFactsTest::timesSayHowLongAgo()
{
    Training training = completeTraining();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    training.created = Timestamp::fromMSecsSinceEpoch(now - 90 * 60'000);
    training.nextUpdate = Timestamp::fromMSecsSinceEpoch(now + 90 * 60'000);
    open(training);
    QVERIFY(value(u"created"_s).endsWith(u" (1 h ago)"_s));
    QVERIFY(value(u"nextUpdate"_s).endsWith(u" (in 1 h)"_s));
    training.created = Timestamp::fromText("2024-07-30T11:25:36.558");
    m_model->replace({training});
    QVERIFY(!value(u"created"_s).contains(u" ago"_s));
}

void TrainingFactsTest::aTrainingThatIsGoneStays()
{
    open(completeTraining());
    m_model->replace({bareTraining()}, {}, {u"6wxgu000000"_s});
    QCOMPARE(
        absence(), u"This training is no longer in the list. It is shown as it was last seen."_s);
    QVERIFY(part<QLabel>(u"sublineLabel"_s)->text().contains(u"maqll000000"_s));
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Training"_s);
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText().isEmpty());

    // The list did not come again: what it said stays true.
    m_model->replace({}, {u"6wxgu000000"_s});
    QVERIFY(absence().contains(u"no longer"_s));
}

void TrainingFactsTest::anotherQuestionIsNoReasonToSayThatItIsGone()
{
    const QString notShown =
        u"This training is not in the list shown now. It is shown as it was last seen."_s;
    open(completeTraining());
    m_model->clear(); // nothing has come yet
    QCOMPARE(absence(), QString());
    m_model->add({bareTraining()});
    QCOMPARE(absence(), QString());
    m_model->replace({bareTraining()}); // Recent only, say
    QCOMPARE(absence(), notShown);
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Training"_s);

    m_model->clear();
    QCOMPARE(absence(), QString());
    m_model->replace({}, {}, {u"another0000"_s}); // the list of another service, whole
    QCOMPARE(absence(), notShown);

    m_model->clear();
    m_model->replace({}, {}, {u"6wxgu000000"_s});
    QVERIFY(absence().contains(u"no longer"_s));
    m_model->clear();
    QCOMPARE(absence(), QString());
}

void TrainingFactsTest::aListThatIsNotWholeIsNoReasonToSayThatItIsGone()
{
    open(completeTraining());
    m_model->replace({}); // its rows went, but nobody says that the list is whole
    QVERIFY(absence().contains(u"not in the list shown now"_s));
    m_model->clear();
    m_model->replace({}, {u"6wxgu000000"_s}); // it did not come at all
    QVERIFY(absence().contains(u"not in the list shown now"_s));
}

void TrainingFactsTest::aTrainingThatReturnsIsFollowedAgain()
{
    Training training = completeTraining();
    open(training);
    m_model->replace({}, {}, {u"6wxgu000000"_s});
    QVERIFY(!absence().isEmpty());
    training.status = KnownTrainingStatus::Completed;
    m_model->replace({training});
    QCOMPARE(absence(), QString());
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Completed"_s);
}

void TrainingFactsTest::anotherAccountsTrainingIsAnotherOne()
{
    m_model->startSource("work");
    Training training = completeTraining();
    open(training);
    m_model->startSource("home");
    QVERIFY(absence().contains(u"not in the list shown now"_s));
    Training other = training; // of the same key
    other.status = KnownTrainingStatus::LearningFailed;
    other.description = u"somebody else's"_s;
    m_model->setServiceNames({{u"6wxgu000000"_s, u"theirs"_s}});
    m_model->replace({other}, {}, {u"6wxgu000000"_s});
    QVERIFY(absence().contains(u"not in the list shown now"_s));
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Training"_s);
    QCOMPARE(value(u"description"_s), training.description);
    QVERIFY(part<QLabel>(u"sublineLabel"_s)->text().contains(u"shop"_s));
    m_model->replace({}, {}, {u"6wxgu000000"_s});
    QVERIFY(absence().contains(u"not in the list shown now"_s));

    m_model->startSource("work");
    training.status = KnownTrainingStatus::Completed;
    m_model->replace({training}, {}, {u"6wxgu000000"_s});
    QCOMPARE(absence(), QString());
    QCOMPARE(part<QLabel>(u"headlineLabel"_s)->text(), u"Completed"_s);
}

void TrainingFactsTest::aTrainingThatNeverWasIsNoTrouble()
{
    m_model->replace({}, {}, {u"6wxgu000000"_s});
    m_dialog = new TrainingDialog(completeTraining().key, m_model.get(), &m_catalog);
    m_dialog->show();
    QVERIFY(absence().contains(u"no longer"_s));
    QVERIFY(part<QLabel>(u"sublineLabel"_s)->text().contains(u"maqll000000"_s));
    QCOMPARE(value(u"created"_s), u"—"_s);
}

static const RegisteredTest registered(__FILE__, runTest<TrainingFactsTest, QApplication>);
#include "tst_trainingfacts.moc"
