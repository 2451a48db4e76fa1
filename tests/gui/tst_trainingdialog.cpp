// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpocatalog.h"
#include "gui/plaintooltip.h"
#include "gui/trainingdialog.h"
#include "models/hyperparametermodel.h"
#include "models/trainingtablemodel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TrainingDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isAWindowThatDoesNotBlock();
    void hasItsFixedNames();
    void tellsAllOfATraining();
    void wordsThatNobodyKnowsAreToldOnce();
    void whatIsMissingIsADashAndSpokenAsNone();
    void valuesCanBeSelectedWithMouseAndKeys();
    void textFromOutsideIsShownAsItWasTyped();
    void explainsTheHyperparameters_data();
    void explainsTheHyperparameters();
    void hyperparametersStandBesideWhatIsDocumented();
    void optionsThatNobodyKnowsAreShownAsTheyCame();
    void jsonIsShownIndented();

    void copiesSelectedRows();
    void copiesTheCurrentRowWhenNoneIsSelected();
    void menuKeyOpensTheMenuAtTheCell();
    void copiesACell();
    void copiesTheJson();

    void escapeClosesAndDeletes_data();
    void escapeClosesAndDeletes();
    void enterInTheTableKeepsTheWindow();
    void enterPressesTheButtonInFocus();
    void everythingIsReachedWithTab();
    void severalAreOpenAtOnce();

    void followsItsTraining();
    void aChangeKeepsPlaceAndSelection();
    void otherOptionsComeWithACurrentRow();
    void followsZoneAndServiceNames();
    void aTrainingThatIsGoneStays();
    void aTrainingThatReturnsIsFollowedAgain();
    void aTrainingThatNeverWasIsNoTrouble();

    void meaningTakesTheRoomThatIsLeft();
    void rowsAreAsHighAsTheirText();
    void factsStandBelowEachOtherInANarrowWindow();
    void smallWindowsScroll();
    void coloursFollowThePalette();

private:
    TrainingDialog *open(const Training &training);
    QString value(const QString &name) const;
    QString spoken(const QString &name) const;
    QString cell(int row, int column) const;
    template <typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QTableView *table() const { return part<QTableView>(u"hyperparametersView"_s); }

    HpoCatalog m_catalog;
    std::unique_ptr<TrainingTableModel> m_model;
    QPointer<TrainingDialog> m_dialog; // the one opened last
};

namespace {

HpOption integerOption(const QString &name, qint64 value)
{
    HpValue integer;
    integer.kind = HpValue::Kind::Integer;
    integer.integer = value;
    integer.text = QString::number(value);
    return {name, integer};
}

HpOption otherOption(const QString &name, HpValue::Kind kind, const QString &text)
{
    HpValue value;
    value.kind = kind;
    value.text = text;
    return {name, value};
}

Training completeTraining(const QString &version = u"maqll000000"_s)
{
    Training training;
    training.key = {u"6wxgu000000"_s, KnownTrainingType::PersonalRecommend, version};
    training.description = u"인기 상품, 매일 밤"_s;
    training.status = KnownTrainingStatus::Learning;
    training.created = Timestamp::fromText("2024-07-30T11:25:36.558");
    training.nextUpdate = Timestamp::fromText("2024-08-01T02:00:00");
    training.hpConfig = HpConfig(
        true,
        {integerOption(u"session_max_timestamp"_s, 3600), integerOption(u"item_top_n"_s, 20000),
         integerOption(u"min_session_length"_s, 1)});
    training.inference = false;
    training.json = R"({"version":"maqll000000","status":"learning"})";
    return training;
}

Training bareTraining()
{
    Training training;
    training.key = {u"6wxgu000000"_s, KnownTrainingType::Pop, u"bare0000000"_s};
    training.status = KnownTrainingStatus::Ready;
    return training;
}

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TrainingDialogTest::initTestCase()
{
    QFile file(u":/hpo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto catalog = HpoCatalog::fromJson(file.readAll());
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void TrainingDialogTest::init()
{
    m_model = std::make_unique<TrainingTableModel>();
    m_model->setTimeFormat(TimeFormat(QTimeZone("UTC"), QLocale::c()));
    m_model->setServiceNames({{u"6wxgu000000"_s, u"shop"_s}});
    QGuiApplication::clipboard()->clear();
}

void TrainingDialogTest::cleanup()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<TrainingDialog *>(window))
            window->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TrainingDialog *TrainingDialogTest::open(const Training &training)
{
    m_model->add({training});
    m_dialog = new TrainingDialog(training.key, m_model.get(), &m_catalog);
    m_dialog->show();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qWarning("the window did not become active");
    return m_dialog;
}

QString TrainingDialogTest::value(const QString &name) const
{
    return part<QLabel>(name + u"ValueLabel"_s)->text();
}

QString TrainingDialogTest::spoken(const QString &name) const
{
    return accessibleName(part<QLabel>(name + u"ValueLabel"_s));
}

QString TrainingDialogTest::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

void TrainingDialogTest::isAWindowThatDoesNotBlock()
{
    open(completeTraining());
    QVERIFY(!m_dialog->isModal());
    QVERIFY(m_dialog->isWindow());
    QCOMPARE(m_dialog->windowType(), Qt::Window);
    QVERIFY(m_dialog->windowFlags().testFlag(Qt::WindowMinMaxButtonsHint));
    QVERIFY(m_dialog->windowFlags().testFlag(Qt::WindowCloseButtonHint));
    QCOMPARE(m_dialog->key(), completeTraining().key);
    QVERIFY(m_dialog->windowTitle().contains(u"maqll000000"_s));
}

void TrainingDialogTest::hasItsFixedNames()
{
    open(completeTraining());
    QCOMPARE(accessibleName(m_dialog), u"Training details"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_dialog)->role(), QAccessible::Dialog);
    QCOMPARE(accessibleName(table()), u"Hyperparameters"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(table())->role(), QAccessible::Table);
    QCOMPARE(accessibleName(part<QWidget>(u"jsonEdit"_s)), u"JSON"_s);
    QCOMPARE(accessibleName(part<QWidget>(u"copyJsonButton"_s)), u"Copy JSON"_s);
}

void TrainingDialogTest::tellsAllOfATraining()
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

void TrainingDialogTest::wordsThatNobodyKnowsAreToldOnce()
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

void TrainingDialogTest::whatIsMissingIsADashAndSpokenAsNone()
{
    open(bareTraining());
    const QStringList names{u"description"_s, u"created"_s, u"nextUpdate"_s, u"hpo"_s, u"result"_s};
    for (const QString &name : names)
        QCOMPARE(value(name), u"—"_s);
    QCOMPARE(spoken(u"description"_s), u"Description: none"_s);
    QCOMPARE(spoken(u"nextUpdate"_s), u"Next update: none"_s);
}

void TrainingDialogTest::valuesCanBeSelectedWithMouseAndKeys()
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

void TrainingDialogTest::textFromOutsideIsShownAsItWasTyped()
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

void TrainingDialogTest::explainsTheHyperparameters_data()
{
    QTest::addColumn<HpConfig>("hpConfig");
    QTest::addColumn<QString>("expected");

    const QList<HpOption> options{integerOption(u"item_top_n"_s, 1)};
    QTest::newRow("off, with options")
        << HpConfig(false, options)
        << u"HPO was off: AiTEMS' own algorithm decided. The options below came with the answer "
           u"but were not used."_s;
    QTest::newRow("off") << HpConfig(false, {})
                         << u"HPO was off: AiTEMS' own algorithm decided. No options came with "
                            u"the answer."_s;
    QTest::newRow("on, with options")
        << HpConfig(true, options)
        << u"HPO was on: the training was requested with these options."_s;
    QTest::newRow("on") << HpConfig(true, {})
                        << u"HPO was on, but no options came with the answer."_s;
    QTest::newRow("not said, with options")
        << HpConfig({}, options)
        << u"The answer does not say whether HPO was on. The options below came with it."_s;
    QTest::newRow("not said") << HpConfig() << u"The answer says nothing about hyperparameters."_s;
}

void TrainingDialogTest::explainsTheHyperparameters()
{
    QFETCH(HpConfig, hpConfig);
    QFETCH(QString, expected);
    Training training = completeTraining();
    training.hpConfig = hpConfig;
    open(training);
    auto *explanation = part<QLabel>(u"explanationLabel"_s);
    QCOMPARE(explanation->text(), expected);
    QVERIFY(explanation->isVisible());
}

void TrainingDialogTest::hyperparametersStandBesideWhatIsDocumented()
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

void TrainingDialogTest::optionsThatNobodyKnowsAreShownAsTheyCame()
{
    Training training = completeTraining();
    training.hpConfig = HpConfig(
        true,
        {otherOption(u"group_column"_s, HpValue::Kind::Array, u"[\"TIMESTAMP\",\"ITEM_ID\"]"_s),
         otherOption(u"remove_seen"_s, HpValue::Kind::Boolean, u"true"_s),
         otherOption(u"nothing"_s, HpValue::Kind::Null, u"null"_s)});
    open(training);
    QCOMPARE(cell(0, HyperparameterModel::Value), u"[\"TIMESTAMP\",\"ITEM_ID\"]"_s);
    QCOMPARE(cell(1, HyperparameterModel::Value), u"true"_s);
    QCOMPARE(cell(1, HyperparameterModel::Note), u"Not documented"_s);
    QCOMPARE(cell(2, HyperparameterModel::Value), u"null"_s);
}

void TrainingDialogTest::jsonIsShownIndented()
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

void TrainingDialogTest::copiesSelectedRows()
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

void TrainingDialogTest::copiesTheCurrentRowWhenNoneIsSelected()
{
    open(completeTraining());
    QCOMPARE(QApplication::focusWidget(), table());
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(clipboardText().count(u'\n'), 1);
    QVERIFY(clipboardText().contains(u"\nsession_max_timestamp\t"_s));
}

void TrainingDialogTest::menuKeyOpensTheMenuAtTheCell()
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

void TrainingDialogTest::copiesACell()
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

void TrainingDialogTest::copiesTheJson()
{
    open(completeTraining());
    const QString json = part<QPlainTextEdit>(u"jsonEdit"_s)->toPlainText();
    QTest::mouseClick(part<QPushButton>(u"copyJsonButton"_s), Qt::LeftButton);
    QCOMPARE(clipboardText(), json);

    QGuiApplication::clipboard()->clear();
    m_dialog->findChild<QAction *>(u"copyJsonAction"_s)->trigger();
    QCOMPARE(clipboardText(), json);
}

void TrainingDialogTest::escapeClosesAndDeletes_data()
{
    QTest::addColumn<QString>("focused");
    for (const char *name :
         {"hyperparametersView", "versionValueLabel", "copyJsonButton", "jsonEdit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TrainingDialogTest::escapeClosesAndDeletes()
{
    QFETCH(QString, focused);
    open(completeTraining());
    if (focused == u"jsonEdit"_s)
        part<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
    auto *widget = part<QWidget>(focused);
    widget->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), widget);
    QTest::keyClick(widget, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TrainingDialogTest::enterInTheTableKeepsTheWindow()
{
    open(completeTraining());
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Enter);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(clipboardText(), QString());
}

void TrainingDialogTest::enterPressesTheButtonInFocus()
{
    open(completeTraining());
    auto *button = part<QDialogButtonBox>(u"buttonBox"_s)->button(QDialogButtonBox::Close);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
}

void TrainingDialogTest::everythingIsReachedWithTab()
{
    open(completeTraining());
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (reached.contains(name))
            break;
        reached += name;
    }
    QCOMPARE(
        reached,
        QStringList(
            {u"copyJsonButton"_s, u""_s, u"serviceValueLabel"_s, u"typeValueLabel"_s,
             u"versionValueLabel"_s, u"descriptionValueLabel"_s, u"statusValueLabel"_s,
             u"createdValueLabel"_s, u"nextUpdateValueLabel"_s, u"hpoValueLabel"_s,
             u"resultValueLabel"_s, u"qt_tabwidget_tabbar"_s, u"hyperparametersView"_s}));
}

void TrainingDialogTest::severalAreOpenAtOnce()
{
    Training second = completeTraining(u"second00000"_s);
    second.status = KnownTrainingStatus::Completed;
    QPointer<TrainingDialog> first = open(completeTraining());
    QPointer<TrainingDialog> other = open(second);
    QVERIFY(first->isVisible() && other->isVisible());
    QCOMPARE(first->findChild<QLabel *>(u"headlineLabel"_s)->text(), u"Training"_s);
    QCOMPARE(other->findChild<QLabel *>(u"headlineLabel"_s)->text(), u"Completed"_s);
    first->close();
    QTRY_VERIFY(!first);
    QVERIFY(other->isVisible());
    second.status = KnownTrainingStatus::Stopping;
    m_model->add({second});
    QCOMPARE(other->findChild<QLabel *>(u"headlineLabel"_s)->text(), u"Stopping"_s);
}

void TrainingDialogTest::followsItsTraining()
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

void TrainingDialogTest::aChangeKeepsPlaceAndSelection()
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

void TrainingDialogTest::otherOptionsComeWithACurrentRow()
{
    Training training = completeTraining();
    open(training);
    training.hpConfig = HpConfig(true, {integerOption(u"min_item_cut"_s, 5)});
    m_model->replace({training});
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(table()->currentIndex().isValid());
}

void TrainingDialogTest::followsZoneAndServiceNames()
{
    open(completeTraining());
    m_model->setTimeFormat(TimeFormat(QTimeZone("UTC+09:00"), QLocale::c()));
    QVERIFY(value(u"created"_s).startsWith(u"Tuesday, 2024-07-30 11:25:36 "_s));
    m_model->setServiceNames({{u"6wxgu000000"_s, u"renamed"_s}});
    QCOMPARE(value(u"service"_s), u"renamed (6wxgu000000)"_s);
}

void TrainingDialogTest::aTrainingThatIsGoneStays()
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

void TrainingDialogTest::aTrainingThatReturnsIsFollowedAgain()
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

void TrainingDialogTest::aTrainingThatNeverWasIsNoTrouble()
{
    m_dialog = new TrainingDialog(completeTraining().key, m_model.get(), &m_catalog);
    m_dialog->show();
    QVERIFY(part<QWidget>(u"goneFrame"_s)->isVisible());
    QCOMPARE(value(u"version"_s), u"maqll000000"_s);
    QCOMPARE(value(u"status"_s), u"—"_s);
}

void TrainingDialogTest::meaningTakesTheRoomThatIsLeft()
{
    open(completeTraining());
    for (const int width : {1000, 1300, 900}) {
        m_dialog->resize(width, 660);
        QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }
    table()->horizontalHeader()->resizeSection(HyperparameterModel::Option, 250);
    QCOMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());

    const int before = table()->columnWidth(HyperparameterModel::Meaning);
    m_dialog->resize(480, 660);
    QTRY_VERIFY(table()->columnWidth(HyperparameterModel::Meaning) < before);
    QVERIFY(table()->columnWidth(HyperparameterModel::Meaning) >= 100);
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
}

void TrainingDialogTest::rowsAreAsHighAsTheirText()
{
    open(completeTraining());
    m_dialog->resize(900, 660);
    const int lineHeight = table()->fontMetrics().height();
    QTRY_VERIFY(table()->rowHeight(0) > 2 * lineHeight); // the meaning takes two lines or three
    m_dialog->resize(2400, 660);
    QTRY_VERIFY(table()->rowHeight(0) < 2 * lineHeight + 16);
}

void TrainingDialogTest::factsStandBelowEachOtherInANarrowWindow()
{
    open(completeTraining());
    const auto position = [this](const QString &name) {
        auto *label = part<QWidget>(name);
        return label->mapTo(m_dialog, QPoint());
    };
    m_dialog->resize(1000, 660);
    QTRY_COMPARE(position(u"statusValueLabel"_s).y(), position(u"serviceValueLabel"_s).y());
    m_dialog->resize(480, 660);
    QTRY_VERIFY(position(u"statusValueLabel"_s).y() > position(u"descriptionValueLabel"_s).y());
    QCOMPARE(position(u"statusValueLabel"_s).x(), position(u"serviceValueLabel"_s).x());
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && label->text().endsWith(u':'))
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

void TrainingDialogTest::smallWindowsScroll()
{
    Training training = completeTraining();
    training.description = QString(400, u'W'); // one word
    open(training);
    m_dialog->resize(320, 260);
    auto *area = part<QScrollArea>(u"scrollArea"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(m_dialog->width() <= 330);
}

void TrainingDialogTest::coloursFollowThePalette()
{
    open(completeTraining());
    const auto color = [this] {
        return part<QLabel>(u"headlineLabel"_s)->palette().color(QPalette::WindowText);
    };
    const QColor before = color();
    const QPalette old = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x22, 0x25, 0x2a)));
    QTRY_VERIFY(color() != before);
    QApplication::setPalette(old);
    QTRY_COMPARE(color(), before);
}

QTEST_MAIN(TrainingDialogTest)
#include "tst_trainingdialog.moc"
