// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/headerstate.h"

#include <QBitArray>
#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <algorithm>

namespace {

// As QHeaderViewPrivate::write() of Qt 5 and 6 begins.
constexpr int marker = 0xFF;
constexpr int version = 0;
constexpr int mostSections = 100;

int readInt(QDataStream &stream)
{
    qint32 value = 0;
    stream >> value;
    return value;
}

// How many values follow; what cannot be is an error.
int readCount(QDataStream &stream)
{
    quint32 count = 0;
    stream >> count;
    if (count > mostSections) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return 0;
    }
    return int(count);
}

QList<int> readInts(QDataStream &stream)
{
    QList<int> values(readCount(stream));
    for (int &value : values)
        value = readInt(stream);
    return values;
}

QBitArray readBits(QDataStream &stream)
{
    QBitArray bits(readCount(stream));
    quint8 byte = 0;
    for (int i = 0; i < bits.size(); ++i) {
        if (i % 8 == 0)
            stream >> byte;
        bits.setBit(i, ((byte >> (i % 8)) & 1) != 0);
    }
    return bits;
}

QHash<int, int> readHash(QDataStream &stream)
{
    QHash<int, int> values;
    for (int left = readCount(stream); left > 0; --left) {
        const int key = readInt(stream);
        values.insert(key, readInt(stream));
    }
    return values;
}

// Of each section; neighbours that are the same are written once.
QList<int> readSizes(QDataStream &stream)
{
    QList<int> sizes;
    for (int left = readCount(stream); left > 0; --left) {
        const int size = readInt(stream);
        const int count = readInt(stream);
        readInt(stream); // how it is resized
        if (count < 0 || count > mostSections - sizes.size()) {
            stream.setStatus(QDataStream::ReadCorruptData);
            return {};
        }
        sizes.append(QList<int>(count, size));
    }
    return sizes;
}

} // namespace

std::optional<HeaderState> HeaderState::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_5_0);
    if (readInt(stream) != marker || readInt(stream) != version)
        return {};
    HeaderState state;
    readInt(stream); // orientation
    state.sortOrder =
        readInt(stream) == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    state.sortSection = readInt(stream);
    bool flag = false;
    stream >> flag;   // whether the arrow is shown
    readInts(stream); // places by logical index: those below the other way round
    const QList<int> logicalIndices = readInts(stream);
    const QBitArray hidden = readBits(stream);            // by place
    const QHash<int, int> hiddenSizes = readHash(stream); // by logical index
    readInt(stream);                                      // length
    const int count = readInt(stream);
    for (int i = 0; i < 5; ++i)
        stream >> flag; // what the user may do
    for (int i = 0; i < 6; ++i)
        readInt(stream); // what is the same for all sections
    const QList<int> sizes = readSizes(stream);
    if (stream.status() != QDataStream::Ok || sizes.size() != count)
        return {};
    for (int place = 0; place < count; ++place) {
        // Without a list nobody has moved one.
        const int logical = logicalIndices.isEmpty() ? place : logicalIndices.value(place, -1);
        const bool isKnown = std::ranges::any_of(state.sections, [logical](const Section &other) {
            return other.logicalIndex == logical;
        });
        if (logical < 0 || logical >= count || isKnown)
            return {};
        const bool isHidden = place < hidden.size() && hidden.testBit(place);
        state.sections.append(
            {.logicalIndex = logical,
             .size = isHidden ? hiddenSizes.value(logical) : sizes.at(place),
             .isHidden = isHidden});
    }
    return state;
}
