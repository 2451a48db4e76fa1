// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <map>
#include <vector>

// A table of what was measured: a line for each task, a column for each number of trainings.
class Measurements
{
public:
    enum class Clock { Wall, Processor };

    Measurements(int repetitions, Clock clock);

    // Does the task several times and keeps all times. `before` is not timed.
    void measure(
        const QString &task, int trainings, const std::function<void()> &run,
        const std::function<void()> &before = [] {});
    // A single number that is no time.
    void note(const QString &task, int trainings, double value, const QString &unit);

    void print() const;

private:
    double now() const; // in milliseconds
    void add(const QString &task, int trainings, const QString &text);

    int m_repetitions;
    Clock m_clock;
    std::vector<QString> m_tasks;
    std::map<int, std::map<QString, QString>> m_texts; // by number of trainings, by task
};

// From now on memory that has been freed is kept for the next use. To get memory from the operating
// system costs what the system is in the mood for, and would hide what the program does.
void keepFreedMemory();

// Bytes of the heap in use, -1 where nobody can tell.
qint64 heapInUse();
