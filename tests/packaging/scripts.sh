#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scripts.sh CMAKE: packaging/run.sh and tests/run.sh with programs of the test in place of those
# that install, build and show, on a copy of the scripts. They remove nothing outside of their tree,
# and hand keys to Trainboard alone.
# shellcheck disable=SC2016 # the quotes are for other shells
set -euo pipefail
source_root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
real_cmake=$1
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
scratch=$(cd -P -- "$scratch" && pwd)

root="$scratch/a tree"
export LOG=$scratch/log
output=$scratch/output
mkdir -p "$root/packaging/linux" "$root/tests" "$scratch/bin" "$LOG"
cp "$source_root/packaging/run.sh" "$root/packaging/"
cp "$source_root/packaging/linux/setup.sh" "$root/packaging/linux/"
cp "$source_root/tests/run.sh" "$root/tests/"
cp "$source_root/CMakePresets.json" "$root/"

fail() {
    echo "FAILED: $*" >&2
    cat "$output" >&2 2>/dev/null || true
    exit 1
}

# fake name command: a program that leaves its environment in $LOG, then does the command
fake() {
    printf '%s\n' '#!/usr/bin/env bash' 'env >>"$LOG/${0##*/}"' "$2" >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}
installed=$(
    # shellcheck source=packaging/linux/setup.sh
    . "$root/packaging/linux/setup.sh"
    printf '%s\n' "${build_packages[@]}" "${program_packages[@]}" "${screen_packages[@]}" \
        "${test_packages[@]}" qt6-wayland | tr '|' '\n' | sed 's/$/ installed/'
)
export INSTALLED=$installed
fake dpkg-query 'echo "$INSTALLED"'
fake apt-get 'exit 1'
fake apt-cache 'exit 1'
fake ctest :
build='
    if [ "$1" = --build ]; then
        mkdir -p "build/$3/bin"
        printf "%s\n" "#!/bin/sh" "env >\"\$LOG/program\"" >"build/$3/bin/trainboard"
        chmod +x "build/$3/bin/trainboard"
    fi'
fake cmake "$build"
for name in dirname uname; do
    fake "$name" "exec $(command -v "$name") \"\$@\""
done
fake Xvfb 'echo 7 >&3; exec sleep 60'
fake xauth 'cat >/dev/null'
fake import ': >"${!#}"'
export PATH=$scratch/bin:$PATH

# in_tree assignment… -- script argument…: its status; what it said is in $output
in_tree() {
    local variables=() status=0
    while [ "$1" != -- ]; do
        variables+=("$1")
        shift
    done
    shift
    rm -rf -- "$LOG" && mkdir -- "$LOG"
    (cd -- "$scratch" && env ${variables[@]+"${variables[@]}"} bash "$root/$1" "${@:2}") \
        >"$output" 2>&1 </dev/null || status=$?
    return "$status"
}

# The lists in setup.sh are those of CMakePresets.json.
for kind in configure test; do
    named=$(cd -- "$root" && "$real_cmake" "--list-presets=$kind" |
        sed -n 's/^ *"\([^"]*\)".*/\1/p' | sort)
    listed=$(
        # shellcheck source=packaging/linux/setup.sh
        . "$root/packaging/linux/setup.sh"
        if [ "$kind" = test ]; then presets=("${test_presets[@]}"); fi
        printf '%s\n' "${presets[@]}" | sort
    )
    [ "$named" = "$listed" ] || fail "setup.sh lists other $kind presets than CMakePresets.json"
done

# build/../../outside is a folder of somebody else, and looks as a build does that is to be removed.
mkdir -p "$root/build/dev" "$scratch/outside"
for folder in "$scratch/outside" "$scratch" "$root" "$root/build"; do
    echo "CMAKE_HOME_DIRECTORY:INTERNAL=/nowhere" >"$folder/CMakeCache.txt"
done
for script in packaging/run.sh tests/run.sh; do
    for preset in ../../outside "$scratch/outside" dev/../../../outside .. . / ' dev' 'dev ' dev/ \
        ./dev DEV base -v --help '*' 'dev asan' $'dev\n' $'../../outside\nrelease' '$(touch x)'; do
        status=0
        in_tree DISPLAY=:7 "TRAINBOARD_PRESET=$preset" -- "$script" || status=$?
        [ "$status" = 2 ] || fail "$script ended with status $status for the preset '$preset'"
        grep -q 'TRAINBOARD_PRESET is .*: dev asan' "$output" || fail "$script told nothing of it"
        if [ -e "$LOG/dpkg-query" ] || [ -e "$LOG/cmake" ]; then
            fail "$script began to work with the preset '$preset'"
        fi
        for folder in "$scratch/outside" "$scratch" "$root" "$root/build"; do
            [ -f "$folder/CMakeCache.txt" ] || fail "$script removed $folder for '$preset'"
        done
    done
done
in_tree TRAINBOARD_PRESET=release -- tests/run.sh && fail "release has no tests"

# What another folder's build left is removed, but nothing that a link leads to.
echo "CMAKE_HOME_DIRECTORY:INTERNAL=/nowhere" >"$root/build/dev/CMakeCache.txt"
in_tree TRAINBOARD_PRESET=dev -- tests/run.sh || fail "tests/run.sh ended with status $?"
[ ! -e "$root/build/dev/CMakeCache.txt" ] || fail "the build of another folder stays"
[ -f "$LOG/ctest" ] || fail "no tests were run"
for link in build/dev build; do
    rm -rf -- "${root:?}/build"
    mkdir -p "$root/build" "$scratch/outside/dev"
    if [ "$link" = build ]; then rmdir "$root/build"; fi
    ln -s "$scratch/outside" "$root/$link"
    for folder in "$scratch/outside" "$scratch/outside/dev"; do
        echo "CMAKE_HOME_DIRECTORY:INTERNAL=/nowhere" >"$folder/CMakeCache.txt"
    done
    in_tree TRAINBOARD_PRESET=dev -- tests/run.sh && fail "what $link leads to is built anew"
    grep -q "a link" "$output" || fail "nothing is said of the link"
    [ -f "$scratch/outside/CMakeCache.txt" ] || fail "what $link leads to was removed"
    [ -f "$scratch/outside/dev/CMakeCache.txt" ] || fail "what $link leads to was removed"
    rm -- "$root/$link"
done

# Who ends the script ends what it builds with, too.
rm -rf -- "${root:?}/build"
fake cmake '[ "$1" != --build ] || { sleep 600 & echo $! >"$LOG/building"; wait; }'
for script in packaging/run.sh tests/run.sh; do
    rm -rf -- "$LOG" && mkdir -- "$LOG"
    DISPLAY=:7 bash "$root/$script" >"$output" 2>&1 </dev/null &
    script_pid=$!
    for _ in $(seq 200); do
        [ -s "$LOG/building" ] && break
        sleep 0.1
    done
    building=$(cat "$LOG/building") || fail "$script builds nothing"
    kill -TERM "$script_pid"
    status=0
    wait "$script_pid" || status=$?
    [ "$status" = 143 ] || fail "$script ended with status $status"
    for _ in $(seq 50); do
        kill -0 "$building" 2>/dev/null || break
        sleep 0.1
    done
    ! kill -0 "$building" 2>/dev/null || fail "$script leaves what it built with"
done
fake cmake "$build"

# Only Trainboard gets the keys, with a screen and without one.
keys=(NCLOUD_ACCESS_KEY=CanaryAccess "NCLOUD_SECRET_KEY=Canary Secret" TRAINBOARD_ENDPOINT=http://canary)
check_keys() {
    local log
    for log in "$@" program; do
        [ -f "$LOG/$log" ] || fail "$log was not started"
    done
    for log in "$LOG"/*; do
        if [ "${log##*/}" = program ]; then
            [ "$(grep -ic canary "$log")" = 3 ] || fail "Trainboard does not get the keys"
        elif grep -qi canary "$log"; then
            fail "${log##*/} gets the keys"
        fi
    done
}
in_tree DISPLAY=:7 "${keys[@]}" -- packaging/run.sh || fail "run.sh ended with status $?"
check_keys dirname uname dpkg-query cmake
if [ "$(uname -s)" = Linux ]; then
    in_tree -u DISPLAY -u WAYLAND_DISPLAY "${keys[@]}" -- packaging/run.sh ||
        fail "run.sh ended with status $?"
    check_keys cmake Xvfb xauth
fi
in_tree "${keys[@]}" -- tests/run.sh || fail "tests/run.sh ended with status $?"
for log in dirname cmake ctest; do
    [ -f "$LOG/$log" ] || fail "$log was not started"
    grep -qi canary "$LOG/$log" && fail "$log gets the keys"
done

# Without keys none are made up.
in_tree -u NCLOUD_ACCESS_KEY -u NCLOUD_SECRET_KEY -u TRAINBOARD_ENDPOINT DISPLAY=:7 -- \
    packaging/run.sh || fail "run.sh ended with status $?"
grep -q '^NCLOUD_\|^TRAINBOARD_ENDPOINT' "$LOG/program" && fail "Trainboard gets empty keys"
echo passed
