// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xmlarchive.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

#include <utility>

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
        Q_ASSERT(place + 2 <= m_bytes.size());
        return qFromLittleEndian<quint16>(m_bytes.constData() + place);
    }
    quint32 longAt(qsizetype place) const
    {
        Q_ASSERT(place + 4 <= m_bytes.size());
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
        do {
            QByteArray part(bytesAtOnce, Qt::Uninitialized);
            m_stream.next_out = reinterpret_cast<Bytef *>(part.data());
            m_stream.avail_out = uInt(part.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            m_isAtEnd = result == Z_STREAM_END;
            part.chop(m_stream.avail_out);
            // Z_BUF_ERROR: there was nothing left to do.
            m_isGood = (result == Z_OK || result == Z_BUF_ERROR || m_isAtEnd) && take(part);
        } while (m_isGood && !m_isAtEnd && m_stream.avail_out == 0);
        return m_isGood;
    }
    bool isAtEnd() const { return m_isAtEnd; }

private:
    z_stream m_stream{};
    bool m_isGood = false;
    bool m_isAtEnd = false;
};

// Takes the content of an element out of XML that comes in parts, and counts it.
class Sieve
{
public:
    explicit Sieve(const QByteArray &element)
        : m_begin('<' + element + '>')
        , m_end("</" + element + '>')
    {
    }

    // What is left of all so far and has not been given yet.
    QByteArray add(const QByteArray &part)
    {
        QByteArray left;
        m_rest += part;
        if (m_place == Place::Before && passes(m_begin, left))
            m_place = Place::Inside;
        if (m_place == Place::Inside) {
            QByteArray inside;
            const bool isAtEnd = passes(m_end, inside);
            m_size += inside.size();
            if (isAtEnd) {
                m_size -= m_end.size();
                left += m_end;
                m_place = Place::Behind;
            }
        }
        if (m_place == Place::Behind)
            left += std::exchange(m_rest, QByteArray());
        return left;
    }
    QByteArray finish() { return std::exchange(m_rest, QByteArray()); }
    // Without the element: -1.
    qint64 size() const { return m_place == Place::Behind ? m_size : -1; }

private:
    enum class Place { Before, Inside, Behind };

    // Moves what is up to the end of this tag, or what cannot be a part of it, to the end of `out`.
    bool passes(const QByteArray &tag, QByteArray &out)
    {
        const qsizetype found = m_rest.indexOf(tag);
        const qsizetype size =
            found >= 0 ? found + tag.size() : qMax(qsizetype(0), m_rest.size() - tag.size() + 1);
        out += m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return found >= 0;
    }

    QByteArray m_begin;
    QByteArray m_end;
    QByteArray m_rest;
    Place m_place = Place::Before;
    qint64 m_size = 0;
};

// Whether a file that follows here is whole, of so many bytes as it is in the archive. `bulkSize`
// becomes that of the element if it is in this file.
bool isWholeXml(
    QFile &file, qint64 size, const QByteArray &element, qint64 &bulkSize,
    const std::atomic_bool &isCancelled)
{
    QXmlStreamReader xml;
    const auto readOn = [&xml](const QByteArray &part) {
        xml.addData(part);
        while (!xml.atEnd())
            xml.readNext();
        return !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    };
    Sieve sieve(element);
    Inflater inflater;
    while (size > 0) {
        const QByteArray bytes = file.read(qMin<qint64>(size, bytesAtOnce));
        size -= bytes.size();
        const auto take = [&](const QByteArray &part) { return readOn(sieve.add(part)); };
        if (bytes.isEmpty() || isCancelled || !inflater.add(bytes, take))
            return false;
    }
    if (!inflater.isAtEnd() || !readOn(sieve.finish()))
        return false;
    bulkSize = qMax(bulkSize, sieve.size());
    return !xml.hasError() && xml.isEndDocument();
}

} // namespace

bool isWholeXmlArchive(
    const QString &fileName, const XmlBulk &bulk, const std::atomic_bool &isCancelled)
{
    constexpr qsizetype endSize = 22;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - endSize))
        return false;
    const Header end(file, endSize, "PK\5\6");
    if (!end.isGood())
        return false;
    qint64 bulkSize = -1;
    qint64 place = end.longAt(16);
    for (int left = end.shortAt(10); left > 0; --left) {
        constexpr qsizetype entrySize = 46;
        if (!file.seek(place))
            return false;
        const Header entry(file, entrySize, "PK\1\2");
        if (!entry.isGood() || entry.shortAt(10) != Z_DEFLATED || !file.seek(entry.longAt(42)))
            return false;
        place += entrySize + entry.shortAt(28) + entry.shortAt(30) + entry.shortAt(32);
        const Header start(file, 30, "PK\3\4");
        if (!start.isGood() || file.skip(start.shortAt(26) + start.shortAt(28)) < 0 ||
            !isWholeXml(file, entry.longAt(20), bulk.element, bulkSize, isCancelled))
            return false;
    }
    return qMax(bulkSize, qint64(0)) == bulk.size;
}
