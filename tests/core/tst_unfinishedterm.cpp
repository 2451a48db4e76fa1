// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unfinishedterm.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What trainings with two hyperparameters have.
QList<KnownValue> values(QuestionField, const QString &option, const QString &)
{
    const auto number = [](const QString &text) {
        return KnownValue{{.content = QuestionValue::Number{text, text.toDouble()}}, 1};
    };
    if (option.isEmpty())
        return {{{.content = u"item_top_n"_s}, 2}, {{.content = u"item"_s}, 1}};
    if (option == u"item_top_n")
        return {
            number(u"3600"_s), number(u"36"_s), {{.content = true}, 1}, {{.content = u"run"_s}, 1}};
    return {};
}

} // namespace

// What does not count yet while somebody types it.
class UnfinishedTermTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsWait_data();
    void beginningsWait();
    void nothingWaitsWhereNothingIsKnown();
};

void UnfinishedTermTest::beginningsWait_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place"); // -1: it counts
    const auto row = [](const QString &text, int place) {
        QTest::newRow(qPrintable(text)) << text << place;
    };
    row({}, -1);
    row(u"hp.i"_s, 0);
    row(u"hp.IT"_s, 0);
    row(u"a hp.it"_s, 2);
    row(u"-hp.it"_s, 1);
    row(u"(a OR hp.it"_s, 6);
    row(u"hp.item"_s, -1); // it is the whole name of one, too
    row(u"hp.item_"_s, 0);
    row(u"hp.item_top_n"_s, -1);
    row(u"hp.item_top_nn"_s, -1);
    row(u"hp.session"_s, 0); // no training has it
    row(u"hp.session_max"_s, -1);
    row(u"hp.other"_s, -1);
    row(u"hp.it "_s, -1); // somebody has finished it
    row(u"hp.it a"_s, -1);
    row(u"hp.it:"_s, -1);
    row(u"it"_s, -1);
    row(u"hp.item_top_n:3"_s, 14);
    row(u"hp.item_top_n:36"_s, -1);
    row(u"hp.item_top_n:360"_s, 14);
    row(u"hp.item_top_n=tr"_s, 14);
    row(u"hp.item_top_n:true"_s, -1);
    row(u"hp.item_top_n:ru"_s, -1); // a part of a text
    row(u"hp.item_top_n:37"_s, -1);
    row(u"hp.item_top_n>3"_s, -1);
    row(u"hp.item_top_n:3..4"_s, -1);
    row(u"hp.item_top_n:36,360"_s, 17);
    row(u"hp.other:3"_s, -1);
    row(u"status:fail"_s, -1); // is no question
}

void UnfinishedTermTest::beginningsWait()
{
    QFETCH(const QString, text);
    QFETCH(const int, place);
    QCOMPARE(int(unfinishedTerm(text, &values, {u"session_max"_s}).value_or(-1)), place);
}

void UnfinishedTermTest::nothingWaitsWhereNothingIsKnown()
{
    QVERIFY(!unfinishedTerm(u"hp.it", {}, {u"item_top_n"_s}));
}

static const RegisteredTest registered(__FILE__, runTest<UnfinishedTermTest, QCoreApplication>);
#include "tst_unfinishedterm.moc"
