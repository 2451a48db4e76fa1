#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/windows/try-tests.sh [FOLDER…]
#
# Cross-compiles the tests for Windows in build/windows-tests and runs them under Wine: all that needs
# neither a keychain nor a desktop, or those of the named folders of tests, such as core and cli. Prints
# what passed, what was skipped and why, and what failed. Installs what is missing. The exit status is 1
# if a test failed, and 69 if packages are missing and cannot be installed.
#
# TRAINBOARD_WINDOWS_QT names a Qt for Windows, see package.sh. Wine is not Windows: what is right here
# may be wrong there.
set -euo pipefail
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"
# shellcheck source=packaging/windows/setup.sh
. "$root/packaging/windows/setup.sh"

folders=(core api storage board wording export models demo gui cli)
if [ "$#" -gt 0 ]; then
    for folder in "$@"; do
        case " ${folders[*]} " in
        *" $folder "*) ;;
        *)
            say "There are no tests in $(printf '%q' "$folder") that run under Wine. They are in:" \
                "${folders[*]}"
            exit 2
            ;;
        esac
    done
    folders=("$@")
fi
install_packages "${cross_packages[@]}" wine wine64 libgnutls30 fonts-wine fonts-dejavu-core

find_qt
tree=$root/build/windows-tests
configure "$tree" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O0 -g0" \
    -DTRAINBOARD_WARNINGS_AS_ERRORS=ON -DTRAINBOARD_WINE="$root/packaging/windows/under-wine.sh"
cmake --build "$tree" --target "${folders[@]/#/tst_}" >&2
say "Built after $SECONDS seconds."

# Wine has a folder of its own, as if it were a fresh machine, and no screen.
scratch=$(mktemp -d)
export WINEPREFIX=$scratch/wine WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d" # no start menu of this desktop
export WINEPATH="Z:${TRAINBOARD_WINDOWS_QT//\//\\}\\bin" HOME=$scratch
unset DISPLAY WAYLAND_DISPLAY
wine=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64
# shellcheck disable=SC2317 # the trap calls it
finish() {
    timeout 30 "$wineserver" -k || true
    rm -rf -- "$scratch"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

timeout --kill-after=5 120 "$wine" wineboot -i >/dev/null 2>&1
timeout --kill-after=5 60 "$wine" winecfg -v win10
# Wine passes no variables on whose names begin with QT_, but those of its registry. Without a screen
# Qt for Windows has no fonts but those it is shown.
for variable in QT_QPA_PLATFORM=offscreen QT_FORCE_STDERR_LOGGING=1 \
    'QT_QPA_FONTDIR=Z:\usr\share\fonts\truetype\dejavu'; do
    timeout --kill-after=5 60 "$wine" reg add 'HKCU\Environment' \
        /v "${variable%%=*}" /d "${variable#*=}" /f >/dev/null
done

# CTest knows how long each may take.
pattern=$(IFS='|' && printf '^(%s)/' "${folders[*]}")
status=0
CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)} \
    ctest --test-dir "$tree" --tests-regex "$pattern" --verbose >"$tree/tests.log" 2>&1 \
    </dev/null || status=$?

# A line for each test, below it the reasons of what was skipped, each once, and what failed. What the
# tests say comes in lines that begin with their numbers.
tr -d '\r' <"$tree/tests.log" | LC_ALL=C awk '
    match($0, /^[0-9]+: /) {
        id = substr($0, 1, RLENGTH - 2)
        text = substr($0, RLENGTH + 1)
        if (text ~ /^(SKIP|FAIL!|XPASS) +: /) {
            isSkipped = text ~ /^SKIP/
            sub(/^[A-Z!]+ +: [^:]*::/, "", text)
            reason = text
            sub(/^[^(]*\([^)]*\) ?/, "", reason)
            if (!isSkipped)
                notes[id] = notes[id] "    failed: " text "\n"
            else if (!((id, reason) in seen))
                notes[id] = notes[id] "    skipped: " text "\n"
            seen[id, reason] = 1
        } else if (text ~ /^Totals: /) {
            split(text, word, " ")
            passed[id] += word[2]
            failed[id] += word[4]
            skipped[id] += word[6]
        }
    }
    # "  7/200 Test  #12: core/zone ........   Passed    1.13 sec"
    match($0, /^ *[0-9]+\/[0-9]+ Test +#[0-9]+: /) {
        name = substr($0, RLENGTH + 1)
        id = substr($0, 1, RLENGTH - 2)
        sub(/.*#/, "", id)
        result = name
        sub(/ .*/, "", name)
        sub(/^[^ ]+ [. ]*/, "", result)
        sub(/^\*+/, "", result)
        seconds = result
        sub(/ +[0-9.]+ sec.*/, "", result)
        sub(/ sec.*/, "", seconds)
        sub(/.* /, "", seconds)
        printf "%-32s %4d passed %4d skipped %4d failed %7.1f s  %s\n%s", name, passed[id],
            skipped[id], failed[id], seconds, result, notes[id]
    }'
grep -a -A 100 '% tests passed' -- "$tree/tests.log" || status=1
say "All that the tests said is in $tree/tests.log. ($SECONDS seconds)"
if ((status != 0)); then
    exit 1
fi
