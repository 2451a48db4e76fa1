// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xmlarchive.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

namespace {

constexpr qsizetype bytesAtOnce = 256 * 1024;

// A header of the format: how long it is, and what it begins with. Behind it are texts of the
// lengths that it names.
class Header
{
public:
    Header(QFile &file, qsizetype size, const char *signature)
        : m_bytes(file.read(size))
    {
        if (m_bytes.size() != size || !m_bytes.startsWith(signature))
            m_bytes.clear();
    }

    bool isGood() const { return !m_bytes.isEmpty(); }
    quint16 shortAt(qsizetype place) const
    {
        return qFromLittleEndian<quint16>(m_bytes.constData() + place);
    }
    quint32 longAt(qsizetype place) const
    {
        return qFromLittleEndian<quint32>(m_bytes.constData() + place);
    }

private:
    QByteArray m_bytes;
};

class Inflater
{
public:
    Inflater() { m_isGood = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    // Hands on what is in `bytes`, in parts, until one is not wanted.
    template <typename Take>
    bool add(QByteArray bytes, Take take)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_in = uInt(bytes.size());
        while (m_isGood && !m_isAtEnd && m_stream.avail_in > 0) {
            QByteArray part(bytesAtOnce, Qt::Uninitialized);
            m_stream.next_out = reinterpret_cast<Bytef *>(part.data());
            m_stream.avail_out = uInt(part.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            m_isAtEnd = result == Z_STREAM_END;
            part.chop(m_stream.avail_out);
            m_isGood = (result == Z_OK || m_isAtEnd) && take(part);
        }
        return m_isGood;
    }
    bool isAtEnd() const { return m_isAtEnd; }

private:
    z_stream m_stream{};
    bool m_isGood = false;
    bool m_isAtEnd = false;
};

// So much of a file in the archive as follows here.
bool isWholeXml(QFile &file, qint64 size)
{
    QXmlStreamReader xml;
    const auto readOn = [&xml](const QByteArray &part) {
        xml.addData(part);
        while (!xml.atEnd())
            xml.readNext();
        return !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    };
    Inflater inflater;
    while (size > 0) {
        const QByteArray bytes = file.read(qMin<qint64>(size, bytesAtOnce));
        size -= bytes.size();
        if (bytes.isEmpty() || !inflater.add(bytes, readOn))
            return false;
    }
    return inflater.isAtEnd() && !xml.hasError() && xml.isEndDocument();
}

} // namespace

bool isWholeXmlArchive(const QString &fileName)
{
    constexpr qsizetype endSize = 22;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - endSize))
        return false;
    const Header end(file, endSize, "PK\5\6");
    if (!end.isGood())
        return false;
    qint64 place = end.longAt(16);
    for (int left = end.shortAt(10); left > 0; --left) {
        constexpr qsizetype entrySize = 46;
        const Header entry = file.seek(place) ? Header(file, entrySize, "PK\1\2") : end;
        if (!entry.isGood() || entry.shortAt(10) != Z_DEFLATED || !file.seek(entry.longAt(42)))
            return false;
        place += entrySize + entry.shortAt(28) + entry.shortAt(30) + entry.shortAt(32);
        const Header start(file, 30, "PK\3\4");
        if (!start.isGood() || file.skip(start.shortAt(26) + start.shortAt(28)) < 0 ||
            !isWholeXml(file, entry.longAt(20)))
            return false;
    }
    return true;
}
