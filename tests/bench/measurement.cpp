// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measurement.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <limits>

#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
#include <malloc.h>
#define TRAINBOARD_HAS_MALLINFO2
#endif

using namespace Qt::StringLiterals;

Measurements::Measurements(int repetitions, Clock clock)
    : m_repetitions(repetitions)
    , m_clock(clock)
{
}

double Measurements::now() const
{
    if (m_clock == Clock::Processor)
        return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(time).count();
}

void Measurements::measure(
    const QString &task, int trainings, const std::function<void()> &run,
    const std::function<void()> &before)
{
    std::vector<double> msecs;
    for (int i = 0; i < m_repetitions; ++i) {
        before();
        const double start = now();
        run();
        msecs.push_back(now() - start);
    }
    std::sort(msecs.begin(), msecs.end());
    const double median = msecs[msecs.size() / 2];
    const int digits = median < 100 ? 1 : 0;
    add(task, trainings,
        u"%1 / %2"_s.arg(msecs.front(), 0, 'f', digits).arg(median, 0, 'f', digits));
}

void Measurements::note(const QString &task, int trainings, double value, const QString &unit)
{
    add(task, trainings, QString::number(value, 'f', 0) + u' ' + unit);
}

void Measurements::add(const QString &task, int trainings, const QString &text)
{
    if (std::find(m_tasks.begin(), m_tasks.end(), task) == m_tasks.end())
        m_tasks.push_back(task);
    m_texts[trainings][task] = text;
    std::fprintf(stderr, "%8d  %-46s %s\n", trainings, qPrintable(task), qPrintable(text));
}

void Measurements::print() const
{
    std::printf(
        "%-46s",
        m_clock == Clock::Wall ? "ms, minimum / median" : "ms of processor, min. / median");
    for (const auto &[trainings, texts] : m_texts)
        std::printf(" | %15d", trainings);
    std::printf("\n");
    for (const QString &task : m_tasks) {
        std::printf("%-46s", qPrintable(task));
        for (const auto &[trainings, texts] : m_texts) {
            const auto text = texts.find(task);
            std::printf(" | %15s", text == texts.end() ? "" : qPrintable(text->second));
        }
        std::printf("\n");
    }
}

void keepFreedMemory()
{
#ifdef TRAINBOARD_HAS_MALLINFO2
    mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024); // the largest that it takes
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_TOP_PAD, 64 * 1024 * 1024);
#endif
}

qint64 heapInUse()
{
#ifdef TRAINBOARD_HAS_MALLINFO2
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks) + qint64(info.hblkhd);
#else
    return -1;
#endif
}
