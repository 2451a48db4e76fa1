// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demorandom.h"

namespace {

// SplitMix64: public domain, one addition and a finaliser, good enough for scenery.
constexpr quint64 goldenGamma = 0x9e3779b97f4a7c15ULL;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

DemoRandom::DemoRandom(quint64 seed, quint64 stream)
    : m_state(mixed(seed + goldenGamma) ^ mixed(~stream))
{
}

quint64 DemoRandom::next()
{
    m_state += goldenGamma;
    return mixed(m_state);
}

int DemoRandom::below(int count)
{
    Q_ASSERT(count > 0);
    return int(next() % quint64(count)); // the bias is far below what anybody could see
}

qint64 DemoRandom::between(qint64 low, qint64 high)
{
    Q_ASSERT(low <= high);
    return low + qint64(next() % (quint64(high - low) + 1));
}

QByteArray DemoRandom::identifier(int length)
{
    static constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    QByteArray text(length, Qt::Uninitialized);
    for (char &character : text)
        character = alphabet[below(36)];
    return text;
}
