#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# under-wine.sh PROGRAM [ARGUMENT…]
#
# Runs a program for Windows under Wine and prints what it said when it has ended: Wine's own services
# and the consoles of children that were killed keep the output of the first program open for as long
# as they live, and who reads it by a pipe, as CTest does, waits for them.
set -u
output=$(mktemp) || exit
trap 'rm -f -- "$output"' EXIT
/usr/lib/wine/wine64 "$@" >"$output" 2>&1 </dev/null
status=$?
cat -- "$output"
exit "$status"
