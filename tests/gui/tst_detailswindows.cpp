// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hpocatalog.h"
#include "gui/detailswindows.h"
#include "gui/exampletrainings.h"
#include "gui/trainingdialog.h"
#include "gui/windowtexts.h"
#include "models/trainingtablemodel.h"
#include "storage/settings.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The windows with details, as they stand beside each other.
class DetailsWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void standApartAndOnTheScreen_data();
    void standApartAndOnTheScreen();
    void theFirstOneStandsBeforeItsWindow();
    void aWindowThatIsOpenIsRaised();
    void aMinimizedWindowComesBack();
    void anotherAccountsTrainingHasAWindowOfItsOwn();
    void noMoreThanAreOfUse();
    void aChosenSizeIsRemembered();
    void aSizeThatNobodyChoseIsNotRemembered();

private:
    static TrainingKey key(int number)
    {
        return completeTraining(u"version%1"_s.arg(number, 4, 10, QChar(u'0'))).key;
    }
    static QList<TrainingKey> keys(int count)
    {
        QList<TrainingKey> keys;
        for (int i = 0; i < count; ++i)
            keys.append(key(i));
        return keys;
    }
    QList<TrainingDialog *> dialogs() const { return m_window->findChildren<TrainingDialog *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    HpoCatalog m_catalog;
    std::unique_ptr<TrainingTable> m_model;
    std::unique_ptr<QWidget> m_window;
    DetailsWindows *m_details = nullptr;
};

void DetailsWindowsTest::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_model = std::make_unique<TrainingTable>();
    QList<Training> trainings;
    for (const TrainingKey &each : keys(40))
        trainings.append(completeTraining(each.version));
    m_model->replace(trainings);
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    m_details = new DetailsWindows(m_model.get(), &m_catalog, m_settings.get(), m_window.get());
    m_window->show();
}

void DetailsWindowsTest::standApartAndOnTheScreen_data()
{
    QTest::addColumn<QSize>("size"); // in parts of the screen, per cent
    QTest::newRow("small") << QSize(40, 40);
    QTest::newRow("wide") << QSize(100, 50);
    QTest::newRow("high") << QSize(50, 100);
    QTest::newRow("as large as the screen") << QSize(100, 100);
}

void DetailsWindowsTest::standApartAndOnTheScreen()
{
    QFETCH(const QSize, size);
    const QRect screen = m_window->screen()->availableGeometry();
    m_settings->setDetailsSize(
        QSize(screen.width() * size.width() / 100, screen.height() * size.height() / 100));
    m_details->open(keys(8));
    const QList<TrainingDialog *> open = dialogs();
    QCOMPARE(open.size(), 8);
    QSet<std::pair<int, int>> places;
    for (const TrainingDialog *dialog : open) {
        QVERIFY(dialog->isVisible());
        QVERIFY(screen.contains(QRect(dialog->pos(), dialog->size())));
        places.insert({dialog->pos().x(), dialog->pos().y()});
    }
    QCOMPARE(places.size(), 8);
    // Far enough apart to see the title of each.
    for (qsizetype i = 1; i < open.size(); ++i) {
        const QPoint apart = open.at(i)->pos() - open.at(i - 1)->pos();
        QVERIFY(apart.manhattanLength() >= 20);
    }
}

void DetailsWindowsTest::theFirstOneStandsBeforeItsWindow()
{
    m_window->move(60, 40);
    m_settings->setDetailsSize({400, 300});
    m_details->open({key(0)});
    TrainingDialog *first = dialogs().first();
    const QPoint apart = first->geometry().center() - m_window->frameGeometry().center();
    QVERIFY(apart.manhattanLength() < 40);
    const QPoint place = first->pos();
    first->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_details->open({key(1)}); // none is in its way
    QCOMPARE(dialogs().first()->pos(), place);
}

void DetailsWindowsTest::aWindowThatIsOpenIsRaised()
{
    m_details->open(keys(2));
    TrainingDialog *first = dialogs().first();
    const QPoint place = first->pos();
    m_details->open({key(0)});
    QCOMPARE(dialogs().size(), 2);
    QVERIFY(QTest::qWaitForWindowActive(first));
    QCOMPARE(first->pos(), place);
    // One that has just been closed is not there any more.
    first->close();
    m_details->open({key(0)});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(dialogs().size(), 2);
    QVERIFY(dialogs().last()->isVisible());
}

void DetailsWindowsTest::aMinimizedWindowComesBack()
{
    m_details->open({key(0)});
    TrainingDialog *dialog = dialogs().first();
    dialog->showMinimized();
    m_details->open({key(0)});
    QVERIFY(!dialog->isMinimized());
    QVERIFY(dialog->isVisible());
}

void DetailsWindowsTest::anotherAccountsTrainingHasAWindowOfItsOwn()
{
    m_model->startSource("work");
    m_model->replace({completeTraining()});
    m_details->open({completeTraining().key});
    m_model->startSource("home");
    Training other = completeTraining(); // of the same key
    other.status = KnownTrainingStatus::LearningFailed;
    m_model->replace({other});
    m_details->open({other.key});
    QCOMPARE(dialogs().size(), 2);
    const auto headline = [](const QWidget *dialog) {
        return dialog->findChild<QLabel *>(u"headlineLabel"_s)->text();
    };
    QCOMPARE(headline(dialogs().first()), u"Training"_s);
    QCOMPARE(headline(dialogs().last()), u"Training failed"_s);
}

void DetailsWindowsTest::noMoreThanAreOfUse()
{
    m_details->open(keys(40));
    QCOMPARE(dialogs().size(), DetailsWindows::mostAtOnce);
    QCOMPARE(dialogs().first()->key(), key(0));
    QCOMPARE(dialogs().last()->key(), key(int(DetailsWindows::mostAtOnce) - 1));
    m_details->open({});
    QCOMPARE(dialogs().size(), DetailsWindows::mostAtOnce);
}

void DetailsWindowsTest::aChosenSizeIsRemembered()
{
    m_details->open({key(0)});
    dialogs().first()->resize(555, 444);
    QTest::keyClick(dialogs().first(), Qt::Key_Escape);
    QCOMPARE(m_settings->detailsSize(), QSize(555, 444));
    const Settings after(m_folder.filePath(u"settings.ini"_s));
    QCOMPARE(after.detailsSize(), QSize(555, 444));
    m_details->open({key(1)});
    QCOMPARE(dialogs().last()->size(), QSize(555, 444));

    // Closed by the system, say; and maximized it is nobody's wish for all of them.
    dialogs().last()->showMaximized();
    dialogs().last()->close();
    QCOMPARE(m_settings->detailsSize(), QSize(555, 444));
}

void DetailsWindowsTest::aSizeThatNobodyChoseIsNotRemembered()
{
    m_details->open({key(0)});
    dialogs().first()->close();
    QVERIFY(!m_settings->detailsSize().isValid());
    // Larger than this screen: it is made smaller, and the wish stays for a larger screen.
    m_settings->setDetailsSize({9000, 7000});
    m_details->open({key(1)});
    QVERIFY(dialogs().last()->width() < 9000);
    dialogs().last()->close();
    QCOMPARE(m_settings->detailsSize(), QSize(9000, 7000));
}

static const RegisteredTest registered(__FILE__, runTest<DetailsWindowsTest, QApplication>);
#include "tst_detailswindows.moc"
