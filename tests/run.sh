#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/run.sh [argument of ctest…]
#
# Installs what is missing, builds everything and runs all tests, on a fresh Debian 12 or 13 as
# anywhere. Arguments go to ctest: tests/run.sh -R core/ runs those of one layer. The exit status is
# that of ctest, or 69 if packages are missing and cannot be installed.
#
# TRAINBOARD_PRESET (dev) names the preset of CMakePresets.json to build and test.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

preset=${TRAINBOARD_PRESET:-dev}
check_preset "$preset" "${test_presets[@]}"
install_packages "${build_packages[@]}" "${program_packages[@]}" "${screen_packages[@]}" \
    "${test_packages[@]}"
build "$preset"

if [ "$preset" = asan ]; then
    export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1}
    export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
    suppressions=$root/tests/support/lsan.supp
    if [ -z "${LSAN_OPTIONS:-}" ] && [ -f "$suppressions" ]; then
        export LSAN_OPTIONS="suppressions='$suppressions',print_suppressions=0"
    fi
fi
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}
cd -- "$root"
exec ctest --preset "$preset" "$@"
