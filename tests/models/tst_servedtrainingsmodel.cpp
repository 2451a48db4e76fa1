// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servedtrainingsmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ServedTrainingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsServed();
    void showsOddValuesAsTheyCame();
    void keepsItsRows();

private:
    using Model = ServedTrainingsModel;

    static ServedTraining served(const QString &version = u"v"_s)
    {
        return {
            .type = KnownTrainingType::Pop,
            .version = version,
            .status = u"enable"_s,
            .rowCount = u"85621"_s,
            .created = Timestamp::fromText("2024-07-30T11:25:36.558"),
            .updated = Timestamp::fromText("2024-07-30T12:00:00"),
            .unexpected = {}};
    }
    static QString shown(const Model &model, int column, int role = Qt::DisplayRole)
    {
        return model.index(0, column).data(role).toString();
    }
};

void ServedTrainingsModelTest::showsWhatIsServed()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setTimeFormat(TimeFormat(Zone::korea(), QLocale::c()));
    model.setServed({served()});
    QCOMPARE(shown(model, Model::Type), u"Top items"_s);
    QCOMPARE(shown(model, Model::Type, Qt::ToolTipRole), u"pop"_s);
    QCOMPARE(shown(model, Model::Type, Qt::AccessibleTextRole), u"Top items, version v"_s);
    QCOMPARE(shown(model, Model::Version), u"v"_s);
    QCOMPARE(shown(model, Model::Status), u"Enabled"_s);
    QCOMPARE(shown(model, Model::Rows), QLocale().toString(85621));
    QCOMPARE(shown(model, Model::Created), u"2024-07-30 11:25"_s);
    QCOMPARE(shown(model, Model::Updated), u"2024-07-30 12:00"_s);
    model.setTimeFormat(TimeFormat(Zone::utc(), QLocale::c()));
    QCOMPARE(shown(model, Model::Created), u"2024-07-30 02:25"_s);
}

void ServedTrainingsModelTest::showsOddValuesAsTheyCame()
{
    Model model;
    ServedTraining odd = served(QString());
    odd.type = TrainingType::fromText(u"similarUsers\u202e");
    odd.status = u"warming"_s;
    odd.rowCount = u"007"_s;
    odd.created = Timestamp::fromText("soon");
    odd.updated = {};
    odd.unexpected = UnexpectedFields({{.name = "trainVersion"_L1}});
    model.setServed({odd});
    QCOMPARE(shown(model, Model::Type), u"similarUsers\\u202e"_s);
    QCOMPARE(shown(model, Model::Version), QString());
    QCOMPARE(shown(model, Model::Version, Qt::ToolTipRole), u"trainVersion is missing."_s);
    QCOMPARE(shown(model, Model::Status), u"warming"_s);
    QCOMPARE(shown(model, Model::Rows), u"007"_s);
    QCOMPARE(shown(model, Model::Created), u"soon"_s);
    QCOMPARE(shown(model, Model::Updated), QString());
}

void ServedTrainingsModelTest::keepsItsRows()
{
    Model model;
    model.setServed({served(), served(u"w"_s)});
    const QSignalSpy resets(&model, &Model::modelReset);
    const QSignalSpy changes(&model, &Model::dataChanged);
    model.setServed({served(), served(u"w"_s)});
    QCOMPARE(changes.size(), 0);
    model.setServed({served(), served(u"x"_s)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    model.setServed({served()});
    QCOMPARE(resets.size(), 1);
}

static const RegisteredTest registered(__FILE__, runTest<ServedTrainingsModelTest>);
#include "tst_servedtrainingsmodel.moc"
