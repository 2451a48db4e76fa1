// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "exampletrainings.h"
#include "gui/appearance.h"
#include "gui/colors.h"
#include "gui/contraststyle.h"
#include "gui/servicedelegate.h"
#include "gui/trainingdelegate.h"
#include "models/servicelistmodel.h"
#include "models/trainingtablemodel.h"
#include "support/testprogram.h"
#include "support/trainingtable.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void lightAndDark()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::newRow("light") << Settings::Appearance::Light;
    QTest::newRow("dark") << Settings::Appearance::Dark;
}

} // namespace

namespace {

// What a list shows of a service with these counts, or with none that are known.
QImage pictureOfService(
    QListView *view, const std::optional<ServiceCounts> &counts, const QSet<QString> &stale = {})
{
    ServiceTable model;
    Service service;
    service.serviceId = u"shop0000001"_s;
    service.name = u"shop"_s;
    model.setServices({service});
    if (counts)
        model.setCounts({{service.serviceId, *counts}}, 1);
    model.setStaleServices(stale);
    view->setModel(&model);
    const QRect row = view->visualRect(model.index(1)); // lays the rows out
    const QImage picture = pictureOf(view->viewport()).copy(row);
    view->setModel(nullptr);
    return picture;
}

} // namespace

class ItemDelegatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void servicesThatCannotBeChosenAreRead_data() { lightAndDark(); }
    void servicesThatCannotBeChosenAreRead();
    void chosenServiceIsReadWhereverTheFocusIs_data() { lightAndDark(); }
    void chosenServiceIsReadWhereverTheFocusIs();
    void iconsOfAChosenTrainingAreAsStrongAsItsText_data() { lightAndDark(); }
    void iconsOfAChosenTrainingAreAsStrongAsItsText();

    void onlyTrainingsThatAreNotFreshAreDimmed();
    void onlyWhatNeedsSomebodyIsLoud_data();
    void onlyWhatNeedsSomebodyIsLoud();

    void countsThatAreNotKnownAreMarked();
    void countsThatAreOldAreDimmed();
    void nameIsNotCutForCounts();

private:
    std::unique_ptr<QWidget> m_window;
    QListView *m_services = nullptr;
    QTableView *m_trainings = nullptr;
    QLineEdit *m_elsewhere = nullptr;
    ServiceTable m_serviceModel;
    TrainingTable m_trainingModel;
};

void ItemDelegatesTest::initTestCase()
{
    QApplication::setStyle(new ContrastStyle);
    Service denied;
    denied.serviceId = u"6wxgu000000"_s;
    denied.name = u"partner-mall"_s;
    denied.permission = u"Deny"_s;
    m_serviceModel.setServices({denied});
    m_trainingModel.add({completeTraining()});
}

void ItemDelegatesTest::init()
{
    if (QTest::currentDataTag()) {
        const bool dark = qstrcmp(QTest::currentDataTag(), "dark") == 0;
        Appearance().apply(dark ? Settings::Appearance::Dark : Settings::Appearance::Light);
    }
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 500);
    auto *layout = new QVBoxLayout(m_window.get());
    m_services = new QListView;
    m_services->setItemDelegate(new ServiceDelegate(m_services));
    m_services->setModel(&m_serviceModel);
    m_trainings = new QTableView;
    m_trainings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_trainings->setItemDelegate(new TrainingDelegate(m_trainings));
    m_trainings->setModel(&m_trainingModel);
    m_elsewhere = new QLineEdit;
    layout->addWidget(m_services);
    layout->addWidget(m_trainings);
    layout->addWidget(m_elsewhere);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ItemDelegatesTest::servicesThatCannotBeChosenAreRead()
{
    const QModelIndex index = m_serviceModel.index(1);
    QVERIFY(!(index.flags() & Qt::ItemIsEnabled));
    const QRect row = m_services->visualRect(index);
    const QImage picture = pictureOf(m_services->viewport());
    const QColor background = picture.pixelColor(row.topLeft() + QPoint(2, 2));
    QRect name = row;
    name.setHeight(row.height() / 2);
    QRect note = row;
    note.setTop(name.bottom() + 4);
    for (const QRect &text : {name, note}) {
        const QColor color = standingOut(picture, text, background);
        QVERIFY2(contrast(color, background) >= readableContrast, qPrintable(color.name()));
    }
}

void ItemDelegatesTest::chosenServiceIsReadWhereverTheFocusIs()
{
    m_services->setCurrentIndex(m_serviceModel.index(0));
    const QRect row = m_services->visualRect(m_serviceModel.index(0)).adjusted(4, 4, -4, -4);
    QList<QColor> backgrounds;
    for (QWidget *focused :
         {static_cast<QWidget *>(m_elsewhere), static_cast<QWidget *>(m_services)}) {
        focused->setFocus();
        const QImage picture = pictureOf(m_services->viewport());
        const QColor background = picture.pixelColor(row.topLeft());
        const QColor text = standingOut(picture, row, background);
        QVERIFY2(contrast(text, background) >= readableContrast, qPrintable(text.name()));
        backgrounds.append(background);
    }
    QVERIFY(backgrounds.first() != backgrounds.last());
}

void ItemDelegatesTest::iconsOfAChosenTrainingAreAsStrongAsItsText()
{
    m_trainings->selectRow(0);
    m_trainings->setFocus();
    const QImage picture = pictureOf(m_trainings->viewport());
    for (const int column : {TrainingTableModel::Status, TrainingTableModel::Type}) {
        const QRect cell =
            m_trainings->visualRect(m_trainingModel.index(0, column)).adjusted(2, 2, -2, -2);
        const QColor background = picture.pixelColor(cell.topRight());
        QRect icon = cell;
        icon.setWidth(18);
        QRect text = cell;
        text.setLeft(icon.right() + 3);
        QCOMPARE(
            standingOut(picture, icon, background).name(),
            standingOut(picture, text, background).name());
        QVERIFY(contrast(standingOut(picture, icon, background), background) >= readableContrast);
    }
}

void ItemDelegatesTest::onlyWhatNeedsSomebodyIsLoud_data()
{
    QTest::addColumn<KnownTrainingStatus>("status");
    QTest::addColumn<bool>("isBold");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("completed") << KnownTrainingStatus::Completed << false << true;
    QTest::newRow("training") << KnownTrainingStatus::Learning << false << false;
    QTest::newRow("failed") << KnownTrainingStatus::LearningFailed << true << false;
    QTest::newRow("request failed") << KnownTrainingStatus::RequestFailed << true << false;
}

void ItemDelegatesTest::onlyWhatNeedsSomebodyIsLoud()
{
    QFETCH(const KnownTrainingStatus, status);
    QFETCH(const bool, isBold);
    QFETCH(const bool, isQuiet);
    class Delegate : public TrainingDelegate
    {
    public:
        using TrainingDelegate::initStyleOption;
        using TrainingDelegate::TrainingDelegate;
    };
    Training training = completeTraining();
    training.status = status;
    TrainingTable model;
    model.replace({training});
    const Delegate delegate;
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    delegate.initStyleOption(&option, model.index(0, TrainingTableModel::Status));
    QCOMPARE(option.font.bold(), isBold);
    const QColor color = option.palette.color(QPalette::Text);
    QCOMPARE(color == quietColor(option.palette), isQuiet);
    QVERIFY(contrast(color, option.palette.color(QPalette::Base)) >= readableContrast);
    // Also on the field behind a chosen row.
    QVERIFY(contrast(color, option.palette.color(QPalette::Highlight)) >= readableContrast);
    QCOMPARE(option.palette.color(QPalette::HighlightedText), color);
}

void ItemDelegatesTest::onlyTrainingsThatAreNotFreshAreDimmed()
{
    Training other = completeTraining();
    other.key.serviceId = u"another0000"_s;
    m_trainingModel.add({other});
    const int last = m_trainingModel.rowCount() - 1;
    const auto look = [this](int row) {
        const auto index = m_trainingModel.index(row, TrainingTableModel::Description);
        return pictureOf(m_trainings->viewport()).copy(m_trainings->visualRect(index));
    };
    const QImage first = look(0);
    const QImage second = look(last);

    auto *delegate = static_cast<TrainingDelegate *>(m_trainings->itemDelegate());
    delegate->setStaleServices({u"another0000"_s});
    QCOMPARE(look(0), first);
    QVERIFY(look(last) != second);
    delegate->setStaleServices({});
    QCOMPARE(look(last), second);
}

void ItemDelegatesTest::countsThatAreNotKnownAreMarked()
{
    const QImage unknown = pictureOfService(m_services, {});
    const QImage nothingToSay = pictureOfService(m_services, ServiceCounts());
    QVERIFY(unknown != nothingToSay);
    QVERIFY(pictureOfService(m_services, ServiceCounts{.inProgress = 3}) != nothingToSay);
}

void ItemDelegatesTest::countsThatAreOldAreDimmed()
{
    const ServiceCounts counts{.inProgress = 3};
    const QImage fresh = pictureOfService(m_services, counts);
    QCOMPARE(pictureOfService(m_services, counts), fresh); // whatever else may change
    QVERIFY(pictureOfService(m_services, counts, {u"shop0000001"_s}) != fresh);
}

void ItemDelegatesTest::nameIsNotCutForCounts()
{
    ServiceTable model;
    Service service;
    service.serviceId = u"shop0000001"_s;
    service.name = u"fashion_home_recommendations_seoul"_s;
    model.setServices({service});
    const auto needed = [&] {
        return ServiceDelegate::widthFor(model.index(1), m_services->font());
    };
    model.setCounts({{service.serviceId, {}}}, 1);
    const int nameAlone = needed();
    QVERIFY(nameAlone > QFontMetrics(m_services->font()).horizontalAdvance(service.name));
    model.setCounts({{service.serviceId, {.inProgress = 1234}}}, 2);
    QCOMPARE(needed(), nameAlone); // the list does not change its width with each response

    // Where there is room for the name alone, the counts stand below it.
    QFont bold = m_services->font();
    bold.setWeight(QFont::DemiBold);
    const int room = QFontMetrics(bold).horizontalAdvance(service.name) + 30;
    QVERIFY(room < nameAlone);
    m_services->setModel(&model);
    m_services->setFixedWidth(room);
    QTRY_COMPARE(m_services->width(), room);
    QRect name = m_services->visualRect(model.index(1));
    name.setHeight(name.height() / 2);
    const QImage withCounts = pictureOf(m_services->viewport()).copy(name);
    model.setCounts({{service.serviceId, {}}}, 3);
    QCOMPARE(pictureOf(m_services->viewport()).copy(name), withCounts);
}

static const RegisteredTest registered(__FILE__, runTest<ItemDelegatesTest, QApplication>);
#include "tst_itemdelegates.moc"
