// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicefiltermodel.h"
#include "support/trainingtable.h"

#include "models/servicelistmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Service service(const QString &id, const QString &name)
{
    Service result;
    result.serviceId = id;
    result.name = name;
    result.permission = u"Allow"_s;
    return result;
}

QStringList names(const ServiceFilterModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

} // namespace

class ServiceFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsServices_data();
    void findsServices();
    void followsItsSource();
    void firstComesWhatCallsForALook();
    void reordersWhenCountsChange();
    void failingOnesComeFirstOnRequest();
};

void ServiceFilterModelTest::findsServices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids"); // beside all services
    QTest::newRow("nothing") << QString() << QStringList{u"6wxg1"_s, u"6wxg2"_s, u"6wxg3"_s};
    QTest::newRow("spaces") << u" \u3000"_s << QStringList{u"6wxg1"_s, u"6wxg2"_s, u"6wxg3"_s};
    QTest::newRow("name in any case") << u"FASHION"_s << QStringList{u"6wxg1"_s, u"6wxg2"_s};
    QTest::newRow("two words") << u"home fashion"_s << QStringList{u"6wxg1"_s};
    QTest::newRow("id") << u"WXG3"_s << QStringList{u"6wxg3"_s};
    QTest::newRow("name and id") << u"fashion g2"_s << QStringList{u"6wxg2"_s};
    QTest::newRow("composed") << u"패션"_s << QStringList{u"6wxg2"_s, u"6wxg3"_s};
    QTest::newRow("decomposed") << u"패션"_s.normalized(QString::NormalizationForm_D)
                                << QStringList{u"6wxg2"_s, u"6wxg3"_s};
    QTest::newRow("what stands nowhere") << u"shoes"_s << QStringList();
    QTest::newRow("no pattern") << u".*"_s << QStringList();
    QTest::newRow("not the first row") << u"all services"_s << QStringList();
}

void ServiceFilterModelTest::findsServices()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    ServiceTable services;
    services.setServices(
        {service(u"6wxg1"_s, u"Fashion Home"_s), service(u"6wxg2"_s, u"Fashion 패션"_s),
         service(u"6wxg3"_s, u"패션 홈"_s.normalized(QString::NormalizationForm_D))});
    ServiceFilterModel shown;
    const QAbstractItemModelTester tester(&shown);
    shown.setSourceModel(&services);
    shown.setText(text);
    QStringList found;
    for (int row = 0; row < shown.rowCount(); ++row)
        found += shown.index(row, 0).data(ServiceListModel::IdRole).toString();
    QCOMPARE(found, QStringList(QString()) + ids);
    shown.setText({});
    QCOMPARE(shown.rowCount(), services.rowCount());
    shown.setText(u"팻"_s, TextFinder::Ending::Open); // on the way to 패션
    QCOMPARE(shown.rowCount(), 3);
}

void ServiceFilterModelTest::followsItsSource()
{
    ServiceTable services;
    ServiceFilterModel shown;
    shown.setSourceModel(&services);
    shown.setText(u"home"_s);
    QCOMPARE(shown.rowCount(), 1);
    services.setServices({service(u"1"_s, u"Home"_s), service(u"2"_s, u"Garden"_s)});
    QCOMPARE(shown.rowCount(), 2);
    services.setServices({service(u"1"_s, u"House"_s), service(u"2"_s, u"Garden and home"_s)});
    QCOMPARE(shown.rowCount(), 2);
    QCOMPARE(shown.index(1, 0).data(ServiceListModel::IdRole).toString(), u"2"_s);
}

void ServiceFilterModelTest::firstComesWhatCallsForALook()
{
    QList<Service> list;
    for (const QString &name :
         {u"run 10"_s, u"run 2"_s, u"Äpfel"_s, u"zebra"_s, u"empty"_s, u"denied"_s, u"deleted"_s})
        list.append(service(name, name));
    list[5].permission = u"Deny"_s;
    list[6].status = KnownServiceStatus::Deleted;
    ServiceTable services;
    services.setServices(list);
    ServiceFilterModel shown;
    const QAbstractItemModelTester tester(&shown);
    shown.setSourceModel(&services);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    services.setCounts(
        {{u"run 10"_s, {.all = 3}},
         {u"run 2"_s, {.all = 3}},
         {u"Äpfel"_s, {.all = 3, .failed = 1, .recentFailures = {now}}},
         {u"zebra"_s, {.all = 3, .inProgress = 1}},
         {u"empty"_s, {}}},
        now);
    QCOMPARE(
        names(shown),
        (QStringList{
            u"All services"_s, u"Äpfel"_s, u"zebra"_s, u"run 2"_s, u"run 10"_s, u"deleted"_s,
            u"denied"_s, u"empty"_s}));
}

void ServiceFilterModelTest::reordersWhenCountsChange()
{
    ServiceTable services;
    services.setServices({service(u"1"_s, u"a"_s), service(u"2"_s, u"b"_s)});
    ServiceFilterModel shown;
    const QAbstractItemModelTester tester(&shown);
    shown.setSourceModel(&services);
    QCOMPARE(names(shown), (QStringList{u"All services"_s, u"a"_s, u"b"_s}));
    const QPersistentModelIndex chosen = shown.index(1, 0);
    services.setCounts({{u"1"_s, {.all = 1}}, {u"2"_s, {.all = 1, .inProgress = 1}}}, 1);
    QCOMPARE(names(shown), (QStringList{u"All services"_s, u"b"_s, u"a"_s}));
    QCOMPARE(chosen.row(), 2); // a selection goes along
}

void ServiceFilterModelTest::failingOnesComeFirstOnRequest()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ServiceTable services;
    services.setServices(
        {service(u"1"_s, u"busy"_s), service(u"2"_s, u"quiet"_s), service(u"3"_s, u"sick"_s),
         service(u"4"_s, u"both"_s)});
    services.setCounts(
        {{u"1"_s, {.all = 1, .inProgress = 1}},
         {u"2"_s, {.all = 1}},
         {u"3"_s, {.all = 1, .failed = 1, .recentFailures = {now}}},
         {u"4"_s, {.all = 2, .inProgress = 1, .failed = 1, .recentFailures = {now}}}},
        now);
    ServiceFilterModel shown;
    const QAbstractItemModelTester tester(&shown);
    shown.setSourceModel(&services);
    const QString all = u"All services"_s;
    QCOMPARE(names(shown), (QStringList{all, u"both"_s, u"busy"_s, u"sick"_s, u"quiet"_s}));
    shown.setFailingFirst(true);
    QCOMPARE(names(shown), (QStringList{all, u"both"_s, u"sick"_s, u"busy"_s, u"quiet"_s}));
    shown.setFailingFirst(false);
    QCOMPARE(names(shown), (QStringList{all, u"both"_s, u"busy"_s, u"sick"_s, u"quiet"_s}));
}

static const RegisteredTest registered(__FILE__, runTest<ServiceFilterModelTest, QCoreApplication>);
#include "tst_servicefiltermodel.moc"
