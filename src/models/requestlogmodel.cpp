// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include "core/utctime.h"
#include "export/tablewriter.h"
#include "models/timeheading.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

// In English, to be translated where it is shown.
const char *errorWord(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::UnusableKeys:
        return QT_TRANSLATE_NOOP("Outcome", "Unusable keys");
    case ApiError::Kind::NotEncrypted:
        return QT_TRANSLATE_NOOP("Outcome", "Not encrypted");
    case ApiError::Kind::Offline:
        return QT_TRANSLATE_NOOP("Outcome", "No network");
    case ApiError::Kind::HostNotFound:
        return QT_TRANSLATE_NOOP("Outcome", "Host not found");
    case ApiError::Kind::ConnectionRefused:
        return QT_TRANSLATE_NOOP("Outcome", "Connection refused");
    case ApiError::Kind::ConnectionLost:
        return QT_TRANSLATE_NOOP("Outcome", "Connection lost");
    case ApiError::Kind::TimedOut:
        return QT_TRANSLATE_NOOP("Outcome", "Timed out");
    case ApiError::Kind::CertificateRefused:
        return QT_TRANSLATE_NOOP("Outcome", "Certificate refused");
    case ApiError::Kind::TlsFailed:
        return QT_TRANSLATE_NOOP("Outcome", "TLS failed");
    case ApiError::Kind::ProxyFailed:
        return QT_TRANSLATE_NOOP("Outcome", "Proxy failed");
    case ApiError::Kind::ProxyWantsLogin:
        return QT_TRANSLATE_NOOP("Outcome", "Proxy requires a login");
    case ApiError::Kind::NetworkFailed:
        return QT_TRANSLATE_NOOP("Outcome", "Network failed");
    case ApiError::Kind::Redirected:
        return QT_TRANSLATE_NOOP("Outcome", "Redirected");
    case ApiError::Kind::AuthenticationFailed:
        return QT_TRANSLATE_NOOP("Outcome", "Keys not accepted");
    case ApiError::Kind::PermissionDenied:
        return QT_TRANSLATE_NOOP("Outcome", "Permission denied");
    case ApiError::Kind::NotFound:
        return QT_TRANSLATE_NOOP("Outcome", "Not found");
    case ApiError::Kind::TooManyRequests:
        return QT_TRANSLATE_NOOP("Outcome", "Too many requests");
    case ApiError::Kind::BadRequest:
        return QT_TRANSLATE_NOOP("Outcome", "Request not accepted");
    case ApiError::Kind::ServiceFailed:
        return QT_TRANSLATE_NOOP("Outcome", "Service failed");
    case ApiError::Kind::UnreadableResponse:
        return QT_TRANSLATE_NOOP("Outcome", "Unreadable response");
    case ApiError::Kind::ResponseTooLarge:
        return QT_TRANSLATE_NOOP("Outcome", "Response too large");
    case ApiError::Kind::TookTooMuchMemory:
        return QT_TRANSLATE_NOOP("Outcome", "Took too much memory");
    }
    return "";
}

// Null when all went well.
const char *problemOf(const RequestRecord &record)
{
    if (record.wasAborted)
        return QT_TRANSLATE_NOOP("Outcome", "Cancelled");
    return record.error ? errorWord(*record.error) : nullptr;
}

// `pattern`: of both.
QString outcome(const RequestRecord &record, const QString &word, const QString &pattern)
{
    if (record.httpStatus == 0)
        return word;
    const QString status = QString::number(record.httpStatus);
    return word.isEmpty() ? status : pattern.arg(status, word);
}

QString utcText(qint64 moment)
{
    return utcDateTime(moment).toString(Qt::ISODateWithMs);
}

} // namespace

QString outcomeText(const RequestRecord &record)
{
    const char *problem = problemOf(record);
    return outcome(
        record, problem ? Outcome::tr(problem) : QString(),
        Outcome::tr("%1 %2", "status 401 and what it means"));
}

QString outcomeInEnglish(const RequestRecord &record)
{
    return outcome(record, QString::fromLatin1(problemOf(record)), u"%1 %2"_s);
}

RequestLogModel::RequestLogModel(const RequestLog *log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_records(log->records())
{
    connect(log, &RequestLog::added, this, &RequestLogModel::takeLast);
}

void RequestLogModel::takeLast()
{
    if (m_records.size() == RequestLog::capacity) {
        beginRemoveRows({}, 0, 0);
        m_records.removeFirst();
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_records.append(m_log->records().last());
    endInsertRows();
}

void RequestLogModel::setZone(const Zone &zone)
{
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

void RequestLogModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole: // encoded, so it cannot be taken for rich text
        return index.column() == Path ? QVariant(record.host + QString::fromLatin1(record.target))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Attempt ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QString RequestLogModel::text(const RequestRecord &record, int column) const
{
    switch (column) {
    case Time:
        return m_zone.wallTime(record.startedAt).toString(u"yyyy-MM-dd HH:mm:ss.zzz");
    case Path:
        return QString::fromLatin1(record.target);
    case Status:
        return outcomeText(record);
    case Attempt:
        return m_locale.toString(record.attempt);
    case Duration:
        return tr("%1 ms").arg(m_locale.toString(qint64(record.duration.count())));
    case Bytes:
        return m_locale.toString(record.bytes);
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Attempt)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Time:
            return tr("When the request was sent (%1)").arg(m_zone.name());
        case Bytes:
            return tr("Size of the response body");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return timeHeading(tr("Time"), m_zone.name());
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Attempt:
        return tr("Attempt");
    case Duration:
        return tr("Duration");
    case Bytes:
        return tr("Bytes");
    default:
        return {};
    }
}

QByteArray RequestLogModel::toCsv() const
{
    QByteArray csv;
    const auto writer =
        TableWriter::make(TableFormat::Csv, writeTo(&csv), {.guardsFormulas = true});
    writer->begin(QStringList(
        {u"time"_s, u"method"_s, u"host"_s, u"path"_s, u"status"_s, u"problem"_s, u"attempt"_s,
         u"durationMs"_s, u"bytes"_s, u"serverTime"_s, u"traceId"_s}));
    for (const RequestRecord &record : m_records) {
        writer->addRow(QStringList(
            {utcText(record.startedAt), u"GET"_s, record.host, QString::fromLatin1(record.target),
             record.httpStatus != 0 ? QString::number(record.httpStatus) : QString(),
             QString::fromLatin1(problemOf(record)), QString::number(record.attempt),
             QString::number(record.duration.count()), QString::number(record.bytes),
             record.serverTime ? utcText(*record.serverTime) : QString(), record.traceId}));
    }
    return csv;
}
