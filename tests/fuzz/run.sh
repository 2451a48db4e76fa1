#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [seconds] [target…]
# tests/fuzz/run.sh --runs N [target…]
#
# Installs what is missing, builds the fuzzers and lets each target (or those named) try made-up
# inputs for that many seconds (30) or that many times. The first input that brings one down ends
# the run. It starts from tests/fuzz/corpus, which it only reads; what it learns stays in
# build/fuzz, so that the next run goes on from there.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

usage() {
    say "Usage: tests/fuzz/run.sh [seconds] [target…]"
    say "       tests/fuzz/run.sh --runs N [target…]"
    exit 2
}

is_number() {
    case $1 in '' | *[!0-9]* | 0*) return 1 ;; esac
}

limit=-max_total_time=30
if [ "${1:-}" = --runs ]; then
    is_number "${2:-}" || usage
    limit=-runs=$2
    shift 2
elif is_number "${1:-}"; then
    limit=-max_total_time=$1
    shift
fi

seeds=$root/tests/fuzz/corpus
tree=$root/build/fuzz
if [ "$#" -eq 0 ]; then
    set -- "$seeds"/*
fi
targets=()
for target in "$@"; do
    target=${target%/}
    target=${target##*/}
    # Its name becomes a part of paths.
    if [[ ! $target =~ ^[a-z]+$ || ! -d $seeds/$target ]]; then
        say "There is no target $(printf '%q' "$target"). There are: $(cd -- "$seeds" && echo *)"
        usage
    fi
    targets+=("$target")
done

install_packages "${build_packages[@]}" clang "libclang-rt-dev|libclang-rt-14-dev"
build fuzz trainboard_fuzzers

# bytes; a longer input tells nothing new and takes its time
max_length() {
    case $1 in
    timestamp) echo 64 ;;
    question) echo 400 ;;
    boardlink | endpoint) echo 256 ;;
    *) echo 4096 ;;
    esac
}

# Settings end up in the caches of Qt, which libFuzzer takes for a leak each time, and searches for it
# longer than the input takes; what is left at the end is searched for in any case.
flags() {
    case $1 in
    settings) echo -detect_leaks=0 ;;
    esac
}

# Some targets write files: in memory, where there is such a place.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ]; then
    export TMPDIR=/dev/shm
fi
export TZ=Asia/Tokyo LC_ALL=C.UTF-8
# Half the time went into who had allocated what, and into memory that was freed long ago. An input
# that brings a target down is tried once more without these.
export ASAN_OPTIONS=${ASAN_OPTIONS:-malloc_context_size=2:quarantine_size_mb=8:allocator_release_to_os_interval_ms=-1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}

for target in "${targets[@]}"; do
    program=$tree/tests/fuzz/fuzz_$target
    learned=$tree/learned/$target
    found=$tree/found/$target
    log=$tree/found/$target.log
    mkdir -p -- "$learned" "$found"
    # A leak is a crash, too; 10 s and 1 GB are far beyond what any of these inputs takes.
    # shellcheck disable=SC2046 # no flag, or one
    if "$program" "$limit" $(flags "$target") \
        -max_len="$(max_length "$target")" -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -print_funcs=0 -verbosity=1 -artifact_prefix="$found/" \
        "$learned" "$seeds/$target" >"$log" 2>&1 </dev/null; then
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
        printf '%-16s %10d inputs, %7d a second: well\n' "$target" "$runs" "$speed"
        continue
    fi
    tail -n 60 -- "$log" >&2
    input=$(sed -n 's/^.*Test unit written to //p' "$log" | tail -n 1)
    say "fuzz_$target went down; all that it said is in $log."
    if [ -n "$input" ]; then
        say "The input is in $input."
        say "  once more:  $program $input"
        say "  smaller:    $program -minimize_crash=1 -max_total_time=60 $input"
        say "  for ever:   cp <it> $seeds/$target/<what it is>;" \
            "from then on the test fuzz/$target tries it (tests/run.sh -R fuzz/$target)"
    fi
    exit 1
done
