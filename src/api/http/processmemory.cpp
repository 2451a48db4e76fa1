// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http/processmemory.h"

#if defined(Q_OS_WIN)
#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef PSAPI_VERSION
#define PSAPI_VERSION 2 // in kernel32, so there is no further library to link
#endif
#include <windows.h>

#include <psapi.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach.h>
#elif defined(Q_OS_LINUX)
#include <cstdio>
#include <memory>
#endif

#if defined(Q_OS_WIN)

qint64 processMemory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    const BOOL isTold = GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    // What has been moved to the disk counts as well.
    return isTold ? qint64(counters.PagefileUsage) : 0;
}

#elif defined(Q_OS_MACOS)

qint64 processMemory()
{
    // What has been compressed or moved to the disk counts as well.
    task_vm_info_data_t info{};
    mach_msg_type_number_t count = TASK_VM_INFO_COUNT;
    const kern_return_t status =
        task_info(mach_task_self(), TASK_VM_INFO, reinterpret_cast<task_info_t>(&info), &count);
    return status == KERN_SUCCESS ? qint64(info.phys_footprint) : 0;
}

#elif defined(Q_OS_LINUX)

qint64 processMemory()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
        std::fopen("/proc/self/status", "re"), &std::fclose);
    if (!file)
        return 0;
    long long kibibytes = 0;
    char line[256];
    while (std::fgets(line, sizeof line, file.get())) {
        // What has been moved to the disk counts as well.
        long long number = 0;
        if (std::sscanf(line, "VmRSS: %lld", &number) == 1 ||
            std::sscanf(line, "VmSwap: %lld", &number) == 1)
            kibibytes += number;
    }
    return kibibytes * 1024;
}

#else

qint64 processMemory()
{
    return 0;
}

#endif
