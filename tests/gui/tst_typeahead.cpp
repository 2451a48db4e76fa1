// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowtableview.h"
#include "gui/servicesview.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

// Letters that are typed into a list or a table.
class TypeAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEverySpelling_data();
    void findsEverySpelling();
    void lettersThatFollowAreOneText();
    void theSameLetterGoesOn();
    void whatCannotBeChosenIsPassedOver();
    void searchesTheCurrentColumn();
    void aVainSearchIsNotRepeated();
};

namespace {

// Counts how often it is asked for a text.
class CountingModel final : public QStandardItemModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked += role == Qt::DisplayRole ? 1 : 0;
        return QStandardItemModel::data(index, role);
    }
    mutable int asked = 0;
};

void fill(QStandardItemModel &model, const QStringList &texts)
{
    for (const QString &text : texts)
        model.appendRow({new QStandardItem(u"row"_s), new QStandardItem(text)});
}

} // namespace

void TypeAheadTest::findsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is") << u"야간 학습"_s << u"야간"_s;
    QTest::newRow("decomposed name")
        << u"야간 학습"_s.normalized(QString::NormalizationForm_D) << u"야"_s;
    QTest::newRow("decomposed keys")
        << u"야간 학습"_s << u"야간"_s.normalized(QString::NormalizationForm_D);
    QTest::newRow("in any case") << u"Äpfel"_s << u"ä"_s;
    QTest::newRow("decomposed umlaut") << u"A\u0308pfel"_s << u"ä"_s;
    QTest::newRow("full width") << u"Ｒｕｎ"_s << u"run"_s;
    QTest::newRow("behind a mark that nobody sees") << u"\u200brun"_s << u"run"_s;
    QTest::newRow("sharp s") << u"STRASSE"_s << u"straße"_s;
}

void TypeAheadTest::findsEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QStandardItemModel model;
    fill(model, {u"other"_s, u"x "_s + text, u"zebra"_s, text});
    RowTableView table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(0, 1));
    table.keyboardSearch(typed);
    QCOMPARE(table.currentIndex(), model.index(3, 1));

    ServicesView list;
    list.setModel(&model);
    list.setModelColumn(1);
    list.setCurrentIndex(model.index(0, 1));
    list.keyboardSearch(typed);
    QCOMPARE(list.currentIndex().row(), 3);
}

void TypeAheadTest::lettersThatFollowAreOneText()
{
    QStandardItemModel model;
    fill(model, {u"a"_s, u"run 1"_s, u"rest"_s, u"run 2"_s});
    RowTableView table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(0, 1));
    table.keyboardSearch(u"r"_s);
    QCOMPARE(table.currentIndex().row(), 1);
    table.keyboardSearch(u"e"_s);
    QCOMPARE(table.currentIndex().row(), 2);
    table.keyboardSearch(QString()); // begins anew
    table.keyboardSearch(u"r"_s);
    QCOMPARE(table.currentIndex().row(), 3);
    table.keyboardSearch(u"u"_s); // the row that is the current one has it
    QCOMPARE(table.currentIndex().row(), 3);
    table.keyboardSearch(u"x"_s);
    QCOMPARE(table.currentIndex().row(), 3);
}

void TypeAheadTest::theSameLetterGoesOn()
{
    QStandardItemModel model;
    fill(model, {u"run 1"_s, u"a"_s, u"run 2"_s});
    RowTableView table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(1, 1));
    for (const int row : {2, 0, 2}) {
        table.keyboardSearch(u"r"_s);
        QCOMPARE(table.currentIndex().row(), row);
    }
}

void TypeAheadTest::whatCannotBeChosenIsPassedOver()
{
    QStandardItemModel model;
    fill(model, {u"a"_s, u"run 1"_s, u"run 2"_s});
    model.item(1, 1)->setEnabled(false);
    ServicesView list;
    list.keyboardSearch(u"r"_s); // without a model
    list.setModel(&model);
    list.setModelColumn(1);
    list.setCurrentIndex(model.index(0, 1));
    list.keyboardSearch(u"r"_s);
    QCOMPARE(list.currentIndex().row(), 2);
}

void TypeAheadTest::searchesTheCurrentColumn()
{
    QStandardItemModel model;
    fill(model, {u"a"_s, u"row"_s});
    RowTableView table;
    table.setModel(&model);
    table.setCurrentIndex(QModelIndex());
    table.keyboardSearch(u"row"_s);
    QCOMPARE(table.currentIndex(), model.index(0, 0));
}

void TypeAheadTest::aVainSearchIsNotRepeated()
{
    CountingModel model;
    QStringList texts;
    for (int i = 0; i < 1000; ++i)
        texts.append(u"run %1"_s.arg(i));
    fill(model, texts);
    TypeAhead typeAhead;
    QVERIFY(!typeAhead.find(model, model.index(0, 1), u"q"_s).isValid());
    QCOMPARE(model.asked, 1000);
    for (const QString &letter : {u"u"_s, u"e"_s, u"u"_s})
        QVERIFY(!typeAhead.find(model, model.index(0, 1), letter).isValid());
    QCOMPARE(model.asked, 1000);
    QVERIFY(!typeAhead.find(model, model.index(0, 1), QString()).isValid());
    QCOMPARE(typeAhead.find(model, model.index(0, 1), u"r"_s).row(), 1);
}

static const RegisteredTest registered(__FILE__, runTest<TypeAheadTest, QApplication>);
#include "tst_typeahead.moc"
