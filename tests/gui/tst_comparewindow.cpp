// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "gui/appearance.h"
#include "gui/colors.h"
#include "gui/comparewindow.h"
#include "gui/comparisondelegate.h"
#include "gui/comparisonheader.h"
#include "gui/comparisonview.h"
#include "gui/contraststyle.h"
#include "gui/exampletrainings.h"
#include "gui/windowtexts.h"
#include "models/comparisonmodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

Training training(const QString &version, const QList<HpOption> &options)
{
    Training training = sampleTraining(version);
    training.hpConfig = HpConfig(true, options);
    return training;
}

// A good one, and one that failed after it.
QList<Training> story()
{
    QList<Training> trainings{
        training(
            u"good"_s,
            {option(u"session_max_timestamp"_s, 1800), option(u"item_top_n"_s, 50000),
             option(u"min_item_cut"_s, 10), option(u"min_session_length"_s, 2)}),
        training(
            u"bad"_s,
            {option(u"session_max_timestamp"_s, 600), option(u"item_top_n"_s, 600000),
             option(u"min_item_cut"_s, 1), option(u"min_session_length"_s, 2)})};
    trainings[1].status = KnownTrainingStatus::LearningFailed;
    return trainings;
}

// What announce() has said of it; nothing where Qt has announcements of its own, of which the
// offscreen platform tells nobody.
std::optional<QString> announced(const QWidget *widget)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Q_UNUSED(widget);
    return {};
#else
    return widget->accessibleDescription();
#endif
}

} // namespace

// The window that compares trainings, as it is used with the keyboard, the mouse and a screen
// reader.
class CompareWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }

    void beginsAtTheFirstDifference();
    void keysGoFromDifferenceToDifference();
    void saysWhenThereAreNoMore();
    void keyMakesAnotherBase();
    void headerMakesAnotherBase();
    void showsWhatIsTheSameOnRequest();
    void saysThatNothingDiffers();
    void factsFold();
    void namesOptionsWhereverOneIs();
    void isReadByAScreenReader();
    void cellIsToldInASentence();
    void saysWhatHasGone();
    void followsTheTrainings();
    void copiesMarkdown();
    void copiesATable();
    void copiesJson();
    void copiesCells();
    void menuKeyOpensTheMenuOfTheCell();
    void closesWithTheKeysOfWindows_data();
    void closesWithTheKeysOfWindows();
    void fitsANarrowScreen();
    void hostileTextsStayText();
    void differencesCanBeRead_data();
    void differencesCanBeRead();

private:
    void compare(const QList<Training> &trainings)
    {
        m_table->replace(trainings);
        QList<TrainingKey> keys;
        for (const Training &training : trainings)
            keys.append(training.key);
        close();
        m_window = new CompareWindow(keys, m_table.get(), &m_catalog);
        showInFront(m_window);
    }
    void close()
    {
        if (m_window)
            m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename T>
    T *part(const QString &name) const
    {
        T *part = m_window->findChild<T *>(name);
        Q_ASSERT(part);
        return part;
    }
    ComparisonView *view() const { return part<ComparisonView>(u"comparisonView"_s); }
    QString label(const QString &name) const { return part<QLabel>(name)->text(); }
    QString currentOption() const
    {
        return view()->model()->headerData(view()->currentIndex().row(), Qt::Vertical).toString();
    }
    int rows() const { return view()->model()->rowCount(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key), modifiers);
    }
    QString copied(const QString &action)
    {
        QGuiApplication::clipboard()->clear();
        part<QAction>(action)->trigger();
        return clipboardText();
    }

    HpoCatalog m_catalog;
    std::unique_ptr<TrainingTable> m_table;
    QPointer<CompareWindow> m_window;
};

void CompareWindowTest::initTestCase()
{
    QApplication::setStyle(new ContrastStyle);
    QFile file(u":/hpo.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalog = *HpoCatalog::fromJson(file.readAll());
}

void CompareWindowTest::init()
{
    m_table = std::make_unique<TrainingTable>();
    m_table->setTimeFormat(TimeFormat(QTimeZone("UTC"), QLocale::c()));
    m_table->setServiceNames({{u"6wxgu000000"_s, u"shop"_s}});
}

void CompareWindowTest::beginsAtTheFirstDifference()
{
    compare(story());
    QVERIFY(view()->hasFocus());
    QCOMPARE(currentOption(), u"session_max_timestamp"_s);
    QCOMPARE(view()->currentIndex().column(), 2); // of the one that is not the base
    QCOMPARE(label(u"differencesLabel"_s), u"1 of 3 differences"_s);
    QCOMPARE(label(u"headlineLabel"_s), u"Compare 2 trainings"_s);
    QCOMPARE(label(u"sublineLabel"_s), u"shop, Personalized"_s);
}

void CompareWindowTest::keysGoFromDifferenceToDifference()
{
    compare(story());
    press(Qt::Key_F8);
    QCOMPARE(currentOption(), u"item_top_n"_s);
    QCOMPARE(label(u"differencesLabel"_s), u"2 of 3 differences"_s);
    if (const auto spoken = announced(part<QLabel>(u"differencesLabel"_s))) {
        QVERIFY(spoken->startsWith(u"2 of 3 differences, "_s));
        QVERIFY(spoken->contains(u"12 times the base 50,000"_s));
    }
    press(Qt::Key_F8);
    QCOMPARE(currentOption(), u"min_item_cut"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentOption(), u"item_top_n"_s);
}

void CompareWindowTest::saysWhenThereAreNoMore()
{
    compare(story());
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentOption(), u"session_max_timestamp"_s);
    if (const auto spoken = announced(part<QLabel>(u"differencesLabel"_s)))
        QCOMPARE(*spoken, u"There are no more differences above."_s);
}

void CompareWindowTest::keyMakesAnotherBase()
{
    compare(story());
    press(Qt::Key_B);
    QCOMPARE(m_window->comparison().base(), 2);
    QVERIFY(view()->model()->headerData(2, Qt::Horizontal).toString().startsWith(u"bad (base)"));
    QCOMPARE(currentOption(), u"session_max_timestamp"_s); // stays
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_B);
    QCOMPARE(m_window->comparison().base(), int(Comparison::defaults));
}

void CompareWindowTest::headerMakesAnotherBase()
{
    compare(story());
    auto *header = static_cast<ComparisonHeader *>(view()->horizontalHeader());
    const QPoint place(header->sectionViewportPosition(2) + 5, 5);
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, place, header->viewport()->mapToGlobal(place));
    QApplication::sendEvent(header->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(m_window->comparison().base(), 2);
}

void CompareWindowTest::showsWhatIsTheSameOnRequest()
{
    compare(story());
    QCOMPARE(label(u"countLabel"_s), u"2 options are the same in all."_s); // with is_enabled
    auto *button = part<QPushButton>(u"showSameButton"_s);
    QVERIFY(button->isVisible());
    const int before = rows();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(rows(), before + 2);
    QVERIFY(!button->isVisible());
    QVERIFY(!part<QCheckBox>(u"onlyDifferencesCheck"_s)->isChecked());
    QVERIFY(view()->hasFocus());
    QCOMPARE(currentOption(), u"session_max_timestamp"_s);
    QTest::keyClick(m_window, Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(rows(), before);
}

void CompareWindowTest::saysThatNothingDiffers()
{
    compare({story().at(0), training(u"twin"_s, story().at(0).hpConfig.options())});
    QCOMPARE(
        label(u"countLabel"_s), u"No hyperparameters differ. 5 options are the same in all."_s);
    QCOMPARE(label(u"differencesLabel"_s), u"0 differences"_s);
    QVERIFY(view()->currentIndex().isValid()); // in the facts
    QVERIFY(!part<QAction>(u"nextDifferenceAction"_s)->isEnabled());
    part<QCheckBox>(u"factsCheck"_s)->setChecked(false);
    QCOMPARE(rows(), 0); // and nothing crashes
    press(Qt::Key_Down);
    press(Qt::Key_B);
    press(Qt::Key_C, Qt::ControlModifier);
    part<QPushButton>(u"showSameButton"_s)->click();
    QVERIFY(view()->currentIndex().isValid());
}

void CompareWindowTest::factsFold()
{
    compare(story());
    QCOMPARE(view()->model()->headerData(0, Qt::Vertical).toString(), u"Status"_s);
    part<QCheckBox>(u"factsCheck"_s)->click();
    QCOMPARE(view()->model()->headerData(0, Qt::Vertical).toString(), u"session_max_timestamp"_s);
    QCOMPARE(rows(), 3);
}

// With more trainings than there is room for, the names of the options stay in sight.
void CompareWindowTest::namesOptionsWhereverOneIs()
{
    QList<Training> trainings;
    for (int i = 0; i < 20; ++i)
        trainings.append(training(u"version%1"_s.arg(i), {option(u"item_top_n"_s, 10000 + i)}));
    compare(trainings);
    QCOMPARE(view()->model()->columnCount(), 21);
    press(Qt::Key_End);
    QCOMPARE(view()->currentIndex().column(), 20);
    QVERIFY(view()->horizontalScrollBar()->value() > 0);
    const QHeaderView *names = view()->verticalHeader();
    QVERIFY(names->isVisible());
    QCOMPARE(names->mapTo(view(), QPoint()).x(), view()->frameWidth());
    QVERIFY(names->width() < view()->width() / 2);
    QVERIFY(view()->visualRect(view()->currentIndex()).intersects(view()->viewport()->rect()));
    press(Qt::Key_Home);
    QCOMPARE(view()->currentIndex().column(), 0);
}

void CompareWindowTest::isReadByAScreenReader()
{
    compare(story());
    QCOMPARE(accessibleName(m_window), u"Compare trainings"_s);
    QCOMPARE(accessibleName(view()), u"Comparison"_s);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view());
    QVERIFY(table->tableInterface());
    const QModelIndex current = view()->currentIndex();
    QAccessibleInterface *cell = table->tableInterface()->cellAt(current.row(), current.column());
    QVERIFY(cell);
    QCOMPARE(
        cell->text(QAccessible::Name),
        u"session_max_timestamp: 600 s, 67 % less than the base 1,800 s"_s);
    // Qt makes them for whoever asks, and keeps those that have a number.
    const auto headers = cell->tableCellInterface()->columnHeaderCells();
    QCOMPARE(headers.size(), 1);
    QVERIFY(QAccessible::uniqueId(headers.constFirst()) != 0);
    QCOMPARE(
        headers.constFirst()->text(QAccessible::Name),
        u"bad, Personalized, Training failed, 2024-07-30 02:25"_s);
    const auto names = cell->tableCellInterface()->rowHeaderCells();
    QCOMPARE(names.size(), 1);
    QVERIFY(QAccessible::uniqueId(names.constFirst()) != 0);
    QCOMPARE(names.constFirst()->text(QAccessible::Name), u"session_max_timestamp"_s);
    for (const QString &name : {u"previousButton"_s, u"nextButton"_s})
        QVERIFY(!accessibleName(part<QWidget>(name)).isEmpty());
}

void CompareWindowTest::cellIsToldInASentence()
{
    compare(story());
    press(Qt::Key_F8);
    QCOMPARE(
        label(u"cellLabel"_s),
        u"bad, Personalized, Training failed, 2024-07-30 02:25 — item_top_n: 600,000, 12 times the "
        u"base 50,000, Out of range"_s);
}

void CompareWindowTest::saysWhatHasGone()
{
    compare(story());
    QVERIFY(!part<QWidget>(u"goneFrame"_s)->isVisible());
    m_table->replace({story().at(0)}, {}, {u"6wxgu000000"_s});
    QVERIFY(part<QWidget>(u"goneFrame"_s)->isVisible());
    QCOMPARE(label(u"goneLabel"_s), u"No longer in the list: bad. Shown as last seen."_s);
    QCOMPARE(currentOption(), u"session_max_timestamp"_s);
    m_table->replace(story());
    QVERIFY(!part<QWidget>(u"goneFrame"_s)->isVisible());
}

void CompareWindowTest::followsTheTrainings()
{
    compare(story());
    press(Qt::Key_F8);
    QList<Training> changed = story();
    changed[1].hpConfig = HpConfig(true, {option(u"item_top_n"_s, 100000)});
    m_table->replace(changed);
    QCOMPARE(currentOption(), u"item_top_n"_s);
    QVERIFY(label(u"cellLabel"_s).contains(u"2 times the base 50,000"));
    QCOMPARE(label(u"differencesLabel"_s), u"2 of 4 differences"_s);
}

void CompareWindowTest::copiesMarkdown()
{
    QList<Training> trainings = story();
    trainings[1].hpConfig = HpConfig(
        true,
        {option(u"item_top_n"_s, 600000),
         option(u"a|b"_s, HpValue::Kind::String, u"x|y\n<b>*z*</b>"_s)});
    compare(trainings);
    part<QCheckBox>(u"factsCheck"_s)->setChecked(false);
    const QStringList lines = copied(u"copyMarkdownAction"_s).split(u'\n');
    QCOMPARE(
        lines.at(0),
        u"| Option | Default | good (base)<br>Personalized<br>Completed<br>2024-07-30 02:25 | "
        u"bad<br>Personalized<br>Training failed<br>2024-07-30 02:25 |"_s);
    QCOMPARE(lines.at(1), u"| --- | ---: | ---: | ---: |"_s);
    QVERIFY(lines.contains(u"| `item_top_n` | 20,000 | 50,000 | 600,000 (× 12, Out of range) |"_s));
    QVERIFY(lines.contains(u"| `min_item_cut` | 5 | 10 | absent |"_s));
    QVERIFY2(
        lines.contains(u"| a\\|b |  | absent | x\\|y<br>\\<b\\>\\*z\\*\\</b\\> (not in base) |"_s),
        qPrintable(lines.join(u'\n')));
    for (const QString &line : lines)
        QVERIFY(line.isEmpty() || (line.startsWith(u'|') && line.endsWith(u'|')));
}

void CompareWindowTest::copiesATable()
{
    QList<Training> trainings = story();
    trainings[1].hpConfig = HpConfig(
        true,
        {option(u"item_top_n"_s, 600000),
         option(u"formula"_s, HpValue::Kind::String, u"=A1\t\"x\""_s)});
    compare(trainings);
    part<QCheckBox>(u"factsCheck"_s)->setChecked(false);
    const QStringList lines = copied(u"copyTsvAction"_s).split(u'\n');
    QCOMPARE(lines.at(0).split(u'\t').size(), 4);
    QVERIFY(lines.contains(u"item_top_n\t20000\t50000\t600000"_s));
    QVERIFY2(lines.contains(u"formula\t\t\t'=A1 \"x\""_s), qPrintable(lines.join(u'\n')));
}

void CompareWindowTest::copiesJson()
{
    compare(story());
    const QJsonObject json = QJsonDocument::fromJson(copied(u"copyJsonAction"_s).toUtf8()).object();
    QCOMPARE(json.value(u"base"_s), u"good"_s);
    const QJsonObject bad = json.value(u"trainings"_s)[1].toObject();
    QCOMPARE(bad.value(u"version"_s), u"bad"_s);
    // What is shown: not the option that is the same in all.
    QCOMPARE(
        bad.value(u"hpConfig"_s).toObject().keys(),
        QStringList({u"item_top_n"_s, u"min_item_cut"_s, u"session_max_timestamp"_s}));
    QCOMPARE(json.value(u"defaults"_s)[u"item_top_n"], 20000);
}

void CompareWindowTest::copiesCells()
{
    compare(story());
    press(Qt::Key_F8);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"600,000"_s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"50000\t600000\n10\t1"_s);
}

void CompareWindowTest::menuKeyOpensTheMenuOfTheCell()
{
    compare(story());
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), QPoint(20, 20));
    QApplication::sendEvent(view()->viewport(), &event);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QCOMPARE(menu->actions().constFirst()->text(), u"Make Base"_s);
    QVERIFY(menu->actions().constFirst()->isEnabled());
    menu->close();
}

void CompareWindowTest::closesWithTheKeysOfWindows_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Escape") << Qt::Key_Escape << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+W") << Qt::Key_W << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void CompareWindowTest::closesWithTheKeysOfWindows()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    compare(story());
    press(Qt::Key_Return); // closes nothing
    QVERIFY(m_window->isVisible());
    press(key, modifiers);
    QVERIFY(!m_window || !m_window->isVisible());
}

void CompareWindowTest::fitsANarrowScreen()
{
    compare(story());
    m_window->resize(320, 480);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), QSize(320, 480));
    QVERIFY(view()->height() > 100);
    QVERIFY(view()->visualRect(view()->currentIndex()).intersects(view()->viewport()->rect()));
    QVERIFY(view()->verticalHeader()->width() < view()->width() * 2 / 3);
    const QRect inside = m_window->rect();
    for (const QString &name : {u"copyButton"_s, u"nextButton"_s, u"factsCheck"_s}) {
        const auto *widget = part<QWidget>(name);
        QVERIFY(inside.contains(QRect(widget->mapTo(m_window, QPoint()), widget->size())));
    }
}

void CompareWindowTest::hostileTextsStayText()
{
    const QString hostile = u"<img src=x>\u202e"_s;
    compare(
        {training(hostile, {option(hostile, HpValue::Kind::String, hostile)}),
         training(u"b"_s, {})});
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QVERIFY(!label->text().contains(QChar(0x202e)));
    }
}

void CompareWindowTest::differencesCanBeRead_data()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::newRow("light") << Settings::Appearance::Light;
    QTest::newRow("dark") << Settings::Appearance::Dark;
}

void CompareWindowTest::differencesCanBeRead()
{
    QFETCH(const Settings::Appearance, appearance);
    Appearance look;
    look.apply(appearance);
    compare(story());
    const QPalette palette = view()->palette();
    const QColor behind = ComparisonDelegate::differenceColor(palette);
    for (const QColor &color :
         {palette.color(QPalette::Text), verdictColor(HpVerdict::OutOfRange, palette),
          quietColor(palette)})
        QVERIFY(contrast(color, behind) >= readableContrast);
    QVERIFY(
        contrastWithin(pictureOf(view()->horizontalHeader()), view()->horizontalHeader()->rect()) >=
        readableContrast);
    look.apply(Settings::Appearance::Light);
}

static const RegisteredTest registered(__FILE__, runTest<CompareWindowTest, QApplication>);
#include "tst_comparewindow.moc"
