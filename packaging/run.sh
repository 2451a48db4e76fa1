#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/run.sh [argument of trainboard…]
#
# Installs what is missing, builds Trainboard and starts it with the arguments given, on a fresh
# Debian 12 or 13 as anywhere. Where there is no screen it shows the window on a virtual
# one for 20 seconds and leaves a picture of it in build/trainboard.png; the exit status is then 0
# if the program was still alive and well, else the program's own. It is 69 if packages are missing
# and cannot be installed.
#
# TRAINBOARD_PRESET (release) names the preset of CMakePresets.json to build.
set -euo pipefail
# The keys that the environment may hold are for Trainboard alone, and for none of the programs that
# install, build and show it.
export -n NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

preset=${TRAINBOARD_PRESET:-release}
check_preset "$preset" "${program_presets[@]}"
program=$root/build/$preset/bin/trainboard
if [ "$(uname -s)" = Darwin ]; then
    app=$root/build/$preset/bin/Trainboard.app/Contents/MacOS/Trainboard
fi
picture=$root/build/trainboard.png
seconds=20

no_screen=
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    no_screen=yes
fi

packages=("${build_packages[@]}" "${program_packages[@]}")
if [ -n "$no_screen" ]; then
    packages+=("${screen_packages[@]}")
fi
install_packages "${packages[@]}"
build "$preset" trainboard trainboard-cli
if [ -x "${app:-}" ]; then
    program=$app
fi

start_program() {
    export NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
    exec "$program" "$@"
}

if [ -z "$no_screen" ]; then
    start_program "$@"
fi

for tool in Xvfb xauth import; do
    if ! command -v "$tool" >/dev/null; then
        say "There is no screen here, and no $tool to make a virtual one. Built: $program"
        exit 1
    fi
done

scratch=$(mktemp -d)
screen_pid=
program_pid=
# shellcheck disable=SC2317 # the trap calls it
finish() {
    local pid try
    for pid in $program_pid $screen_pid; do
        kill "$pid" 2>/dev/null || true
        for try in 1 2 3 4 5 hard; do
            if ! kill -0 "$pid" 2>/dev/null; then
                break
            elif [ "$try" = hard ]; then
                kill -KILL "$pid" 2>/dev/null || true
            else
                sleep 0.$((try * 2))
            fi
        done
        wait "$pid" 2>/dev/null || true
    done
    rm -rf -- "$scratch"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# The screen is ours alone: who wants to see it needs the cookie, which goes by standard input so
# that no list of processes shows it. Xvfb finds a free number and tells it when it is ready.
export XAUTHORITY=$scratch/cookies
: >"$XAUTHORITY"
cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf 'add :0 . %s\n' "$cookie" | xauth -q -f "$scratch/server" source - 2>/dev/null
mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset -auth "$scratch/server" \
    3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
screen_pid=$!
number=
read -r -t 60 number <"$scratch/display" || true
if [ -z "$number" ]; then
    say "The virtual screen did not start:"
    cat "$scratch/xvfb.log" >&2
    exit 1
fi
printf 'add :%s . %s\n' "$number" "$cookie" | xauth -q source -
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    mkdir -m 700 "$scratch/runtime"
    export XDG_RUNTIME_DIR=$scratch/runtime
fi
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ] && [ -z "${LC_ALL:-}" ]; then
    export LC_CTYPE=C.UTF-8
fi

rm -f -- "$picture"
start_program "$@" &
program_pid=$!
for ((i = 0; i < seconds; ++i)); do
    sleep 1
    if ! kill -0 "$program_pid" 2>/dev/null; then
        break
    fi
done
if ((i == seconds)); then
    # Not straight to its place: ImageMagick reads meanings into some letters of a path.
    if import -silent -window root "png:$scratch/picture"; then
        mv -f -- "$scratch/picture" "$picture"
    else
        say "No picture could be taken."
    fi
fi
if kill -0 "$program_pid" 2>/dev/null; then
    say "Trainboard ran for $seconds seconds on a virtual screen, since there is no other here."
    if [ -f "$picture" ]; then
        say "What it showed: $picture"
    fi
    exit 0
fi
status=0
wait "$program_pid" || status=$?
program_pid=
if ((status != 0)); then
    say "Trainboard ended by itself with status $status."
fi
exit "$status"
