// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signatureinspector.h"

#include "core/utctime.h"
#include "gui/closekeys.h"
#include "gui/dialogbuttons.h"
#include "gui/lineicon.h"
#include "gui/measures.h"
#include "models/requestlogmodel.h"
#include "ui_signatureinspector.h"
#include "wording/errortext.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

// In letters: from this width on the labels stand beside the fields.
constexpr int besideWidth = 70;

QString utcText(qint64 moment, Qt::DateFormat format)
{
    return utcDateTime(moment).toString(format);
}

// Only what is new, so that a selection in the rest stays.
void showText(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    edit->setText(text);
    edit->setCursorPosition(0); // the beginning is to be seen
}

QString summary(const RequestRecord &record)
{
    QString outcome = outcomeText(record);
    if (record.httpStatus > 0)
        outcome.prepend(u"HTTP "_s);
    QString text =
        SignatureInspector::tr("Sent to %1 at %2, attempt %L3: %4", "host, time, number, outcome")
            .arg(record.host, utcText(record.startedAt, Qt::ISODateWithMs))
            .arg(record.attempt)
            .arg(outcome.isEmpty() ? SignatureInspector::tr("no response") : outcome);
    if (!record.traceId.isEmpty())
        text += u'\n' + SignatureInspector::tr("Trace ID: %1").arg(record.traceId);
    return text;
}

QString serverTimeText(const RequestRecord &record)
{
    if (!record.serverTime) {
        return record.httpStatus == 0
            ? SignatureInspector::tr("Unknown, because no response came.")
            : SignatureInspector::tr("Unknown, because the response does not contain it.");
    }
    // It knows only whole seconds, and was written some time between sending and receiving.
    const qint64 half = record.duration.count() / 2;
    const qint64 offset = *record.serverTime + 500 - (record.startedAt + half);
    QStringList sentences{
        utcText(*record.serverTime, Qt::ISODate),
        qAbs(offset) <= qMax<qint64>(1000 + half, 2000)
            ? SignatureInspector::tr("The clock of this computer agrees with it.")
            : clockText(offset)};
    if (qAbs(record.timestamp.toLongLong() - record.startedAt) >= 1000)
        sentences += SignatureInspector::tr("The timestamp was adjusted to the server's time.");
    return sentences.join(u'\n');
}

} // namespace

SignatureInspector::SignatureInspector(const RequestLog *log, QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_ui(std::make_unique<Ui::SignatureInspector>())
    , m_log(log)
{
    m_ui->setupUi(this);
    fitToScreen(this);
    closeWithStandardKeys(this);
    m_ui->summaryLabel->setFocusPolicy(Qt::StrongFocus); // selectable text takes clicks alone
    setUpTexts();
    setUpButtons();
    updateLooks();
    updateDirection();
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
    follow();
    m_ui->stringEdit->setFocus();

    connect(log, &RequestLog::added, this, &SignatureInspector::follow);
    connect(m_ui->followCheck, &QCheckBox::toggled, this, &SignatureInspector::follow);
}

SignatureInspector::~SignatureInspector() = default;

void SignatureInspector::setUpTexts()
{
    m_ui->emptyPage->setContent(
        {.icon = u"key"_s,
         .title = tr("No requests yet"),
         .text = tr("Once a request has been sent, this window shows how it was signed."),
         .button = {}});
    const QStringList points{
        tr("When a service responds with 401, it calculated a different signature, or rejected the "
           "timestamp. Compare these values with what you expect:"),
        tr("• Path and query are signed as they are sent: without the host, with all parameters, "
           "and with the same percent-encoding."),
        tr("• The timestamp is the same in the header and in the string to sign, and at most five "
           "minutes from the server's time."),
        tr("• The access key is in use in the console, and the secret key belongs to it, with "
           "nothing before or after it."),
        tr("• The string to sign has three lines and no line end after the last one. The signature "
           "is its HMAC-SHA256 with the secret key, in Base64. The access key is masked only in "
           "this window. The signed string contains the whole key.")};
    m_ui->explanationLabel->setText(points.join(u'\n'));
    const QString address = u"https://api.ncloud-docs.com/docs/en/common-ncpapi"_s;
    m_ui->referenceLabel->setText(
        tr("NAVER's reference: %1").arg(u"<a href=\"%1\">%1</a>"_s.arg(address)));
    m_ui->referenceLabel->setAccessibleName(tr("NAVER's reference: %1").arg(address));
}

void SignatureInspector::setUpButtons()
{
    m_ui->copyAllButton->setIcon(lineIcon(u"copy"_s));
    connect(m_ui->copyAllButton, &QPushButton::clicked, this, &SignatureInspector::copyAll);

    // Enter in a field must not press a button.
    setUpCloseButton(m_ui->buttonBox)->setAutoDefault(false);
}

void SignatureInspector::follow()
{
    const bool any = !m_log->records().isEmpty();
    if (any && (m_ui->followCheck->isChecked() || !m_shown))
        showRecord(m_log->records().last());
    m_ui->copyAllButton->setEnabled(any);
}

void SignatureInspector::showRecord(const RequestRecord &record)
{
    m_shown = record;
    m_ui->summaryLabel->setText(summary(record));
    showText(m_ui->methodEdit, u"GET"_s);
    showText(m_ui->targetEdit, QString::fromLatin1(record.target));
    showText(
        m_ui->timestampEdit,
        u"%1 (%2)"_s.arg(
            QString::fromLatin1(record.timestamp),
            utcText(record.timestamp.toLongLong(), Qt::ISODateWithMs)));
    showText(m_ui->accessKeyEdit, QString::fromUtf8(record.accessKey));
    showText(m_ui->signatureEdit, QString::fromLatin1(record.signature));
    const QString signedString = QString::fromUtf8(maskedStringToSign(record));
    if (m_ui->stringEdit->toPlainText() != signedString)
        m_ui->stringEdit->setPlainText(signedString);
    const QString serverTime = serverTimeText(record);
    if (m_ui->serverTimeEdit->toPlainText() != serverTime)
        m_ui->serverTimeEdit->setPlainText(serverTime);
    m_ui->stack->setCurrentWidget(m_ui->scrollArea);
}

void SignatureInspector::copyAll()
{
    QStringList lines{m_ui->summaryLabel->text()};
    const auto add = [&lines](const QWidget *field, const QString &text) {
        const QString separator = text.contains(u'\n') ? u":\n"_s : u": "_s;
        lines += QString(field->accessibleName() + separator + text);
    };
    for (const QLineEdit *edit :
         {m_ui->methodEdit, m_ui->targetEdit, m_ui->timestampEdit, m_ui->accessKeyEdit})
        add(edit, edit->text());
    add(m_ui->stringEdit, m_ui->stringEdit->toPlainText());
    add(m_ui->signatureEdit, m_ui->signatureEdit->text());
    add(m_ui->serverTimeEdit, m_ui->serverTimeEdit->toPlainText());
    QGuiApplication::clipboard()->setText(QString(lines.join(u'\n') + u'\n'));
}

void SignatureInspector::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setUpTexts();
        if (m_shown)
            showRecord(RequestRecord(*m_shown));
    }
    if (event->type() == QEvent::FontChange) {
        updateLooks();
        updateDirection();
    }
}

void SignatureInspector::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*event, this))
        QDialog::keyPressEvent(event);
}

void SignatureInspector::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    updateDirection();
}

void SignatureInspector::updateLooks()
{
    const QFont fixed = fixedFont(font());
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_ui->methodEdit, m_ui->targetEdit, m_ui->timestampEdit, m_ui->accessKeyEdit,
             m_ui->stringEdit, m_ui->signatureEdit})
        field->setFont(fixed);

    // Three lines, and a scroll bar below them.
    QPlainTextEdit *edit = m_ui->stringEdit;
    const qreal margins = 2 * (edit->document()->documentMargin() + edit->frameWidth());
    edit->setFixedHeight(
        int(margins) + 3 * edit->fontMetrics().lineSpacing() +
        edit->horizontalScrollBar()->sizeHint().height() + 4);
}

void SignatureInspector::updateDirection()
{
    const bool beside = width() >= besideWidth * letterWidth(this);
    m_ui->fieldsLayout->setRowWrapPolicy(
        beside ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows);
}
