// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include <cstddef>
#include <cstdint>

// What libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of that very size: a byte read too far is a byte beyond the heap block.
    testInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
