// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before there is another thread: lets large pieces of memory go back to the system as soon as they
// are freed. The C library of GNU keeps pieces of up to 32 MB once one of that size was freed,
// which with a list of 100,000 trainings is a third of the memory of the program, and grows with
// each refresh. Elsewhere this does nothing. See mallopt(3), M_MMAP_THRESHOLD.
void returnFreedMemory();
