// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

const QString concealedType = u"application/x-concealed"_s;
const QString concealedUti = u"org.nspasteboard.ConcealedType"_s;

// Gives our own type the name that clipboard managers look for. http://nspasteboard.org
class ConcealedConverter : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override
    {
        return uti == concealedUti ? concealedType : QString();
    }
    QString utiForMime(const QString &mime) const override
    {
        return mime == concealedType ? concealedUti : QString();
    }
    QVariant
    convertToMime(const QString &, const QList<QByteArray> &, const QString &) const override
    {
        return {};
    }
    QList<QByteArray>
    convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};

void mark(QMimeData *data)
{
    static const ConcealedConverter converter; // registers itself
    data->setData(concealedType, QByteArray(1, '\0'));
}

#elif defined(Q_OS_WIN)

// https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
void mark(QMimeData *data)
{
    const QByteArray no(4, '\0'); // a DWORD
    for (const QLatin1String format :
         {"ExcludeClipboardContentFromMonitorProcessing"_L1, "CanIncludeInClipboardHistory"_L1,
          "CanUploadToCloudClipboard"_L1})
        data->setData(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(format), no);
}

#else

// Of KDE's Klipper; other clipboard managers have taken it over.
void mark(QMimeData *data)
{
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
}

#endif

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::takeAway);
}

SecretClipboard::~SecretClipboard()
{
    takeAway();
}

void SecretClipboard::setText(const QString &text, std::chrono::milliseconds lifetime)
{
    m_data = new QMimeData;
    m_data->setText(text);
    mark(m_data);
    QGuiApplication::clipboard()->setMimeData(m_data);
    m_timer.start(lifetime);
}

void SecretClipboard::takeAway()
{
    m_timer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_data && clipboard->mimeData() == m_data)
        clipboard->clear();
}
