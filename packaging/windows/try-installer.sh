#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/windows/try-installer.sh [INSTALLER]
#
# The life of the installer and of the ZIP archive beside it (build/windows/packages/*.exe) under Wine,
# without asking anything: it is installed, the programs run, an account goes into the credential store
# and back, links are opened, a program that runs is not replaced, another version goes on top, and
# after it was uninstalled nothing is left but what belongs to the user. The user and the folder have
# Korean names with blanks. Leaves pictures of the demo in build/windows/*.png.
#
# Wine is not Windows: what is right here may be wrong there. The exit status is 69 if packages are
# missing and cannot be installed.
set -euo pipefail
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

installer=${1:-}
if [ -z "$installer" ]; then
    for file in "$root"/build/windows/packages/trainboard-*-windows-x86_64.exe; do
        installer=$file
    done
fi
if [ ! -f "$installer" ]; then
    say "There is no installer $installer. packaging/windows/package.sh makes one."
    exit 2
fi
install_packages wine wine64 libgnutls30 fonts-wine fonts-liberation fonts-noto-cjk \
    xvfb xauth imagemagick openbox unzip
installer=$(realpath -- "$installer")
pictures=$root/build/windows
mkdir -p -- "$pictures"

# Wine has a folder of its own, as if it were a fresh machine, and a screen of its own.
scratch=$(mktemp -d)
export WINEPREFIX=$scratch/wine WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d" # no start menu of this desktop
export USER="한글 사용자" HOME=$scratch
wine=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64
c=$WINEPREFIX/drive_c
user="$c/users/$USER"
screen_pid=
# shellcheck disable=SC2317 # the trap calls it
finish() {
    timeout 30 "$wineserver" -k || true
    if [ -n "$screen_pid" ]; then
        kill "$screen_pid" 2>/dev/null || true
        wait "$screen_pid" 2>/dev/null || true
    fi
    rm -rf -- "$scratch"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$scratch/display" \
    >"$scratch/xvfb.log" 2>&1 &
screen_pid=$!
read -r -t 60 number <"$scratch/display"
export DISPLAY=:$number
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 & # without it each window costs two seconds; it ends with the screen

step() {
    printf -- '--- %s (%d s)\n' "$*" "$SECONDS"
}
fail() {
    say "FAILED: $*"
    exit 1
}
# run seconds program argument…: an end to whatever may hang
run() {
    timeout --kill-after=5 "$1" "$wine" "${@:2}"
}
# ask key [value]: what the registry holds, nothing if it is not there
ask() {
    run 20 reg query "$1" ${2:+/v "$2"} 2>/dev/null | tr -d '\r' | sed -n 's/^ .*REG_[A-Z]* *//p'
}
# wait_for seconds command…
wait_for() {
    local i
    for ((i = 0; i < $1 * 2; ++i)); do
        if "${@:2}" >/dev/null 2>&1; then
            return
        fi
        sleep 0.5
    done
    return 1
}
# Whether Trainboard itself runs with the link as its argument, and not only what starts it.
is_link_open() {
    local file
    for file in /proc/[0-9]*/cmdline; do
        if tr '\0' ' ' 2>/dev/null <"$file" |
            grep -qa '^C:.*\\trainboard\.exe -- trainboard://service/try-installer'; then
            return
        fi
    done
    return 1
}
# All files but those that are the user's own, or Wine's. The folders for programs of one user and for
# caches, where a demo is that was killed, belong to Windows.
files() {
    (cd -- "$c" && find . -not -path '*/Temp/*' -not -ipath './users/*/AppData/*/trainboard*' \
        -not -path './users/*/AppData/Local/Programs' \
        -not -path './users/*/AppData/Local/cache' | LC_ALL=C sort)
}
registry() {
    local hive
    for hive in HKEY_LOCAL_MACHINE HKEY_CURRENT_USER; do
        run 60 reg query "$hive\\Software" /s 2>/dev/null | tr -d '\r' | grep -a '^HKEY'
    done | LC_ALL=C sort
}

step "A fresh Windows"
run 120 wineboot -i >/dev/null 2>&1
run 60 winecfg -v win10
"$wineserver" -w
[ -d "$user" ] || fail "Wine did not make the user $USER"
files >"$scratch/files-before"
registry >"$scratch/registry-before"

# The rest of the life of one installation. folder: where it stands, in Windows' writing; hive: in
# which part of the registry it is known
live() {
    local folder=$1 hive=$2 unix
    unix=$c/${folder#C:\\}
    unix=${unix//\\//}
    local key="$hive\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Trainboard"
    [ -f "$unix/bin/trainboard.exe" ] || fail "trainboard.exe is not in $unix"
    [ -n "$(ask "$key" DisplayVersion)" ] || fail "it is not in the list of programs"
    local command
    command=$(ask "$hive\\Software\\Classes\\trainboard\\shell\\open\\command")
    [ "${command%'\bin\trainboard.exe" -- "%1"'}" != "$command" ] ||
        fail "the scheme is not known, or by another command: $command"

    local version
    version=$(run 60 "$folder\\bin\\trainboard-cli.exe" --version | tr -d '\r')
    [ "$version" != "${version#trainboard-cli }" ] || fail "trainboard-cli says: $version"

    # The credential store, and names that are not English.
    printf 'CanarySecret\n' | run 60 "$folder\\bin\\trainboard-cli.exe" accounts add "시험 계정" \
        --access-key CANARYACCESS --endpoint http://127.0.0.1:9/api/v1 ||
        fail "no account could be added"
    run 60 "$folder\\bin\\trainboard-cli.exe" accounts list | grep -q "시험 계정" ||
        fail "the account is not in the list"
    # Its keys are found; only then is the service asked, which is not there.
    local output
    output=$(run 60 "$folder\\bin\\trainboard-cli.exe" accounts check "시험 계정" 2>&1) &&
        fail "there is a service at port 9"
    grep -qi "connect" <<<"$output" || fail "the keys were not read back: $output"
    grep -rqi "canarysecret" "$user/AppData" && fail "the secret key is in a file"

    run 300 "$folder\\bin\\trainboard.exe" --demo &
    local program=$!
    sleep 15
    import -silent -window root "png:$scratch/picture"
    mv -f -- "$scratch/picture" "$pictures/demo-$hive.png"
    local colours
    colours=$(identify -format %k "$pictures/demo-$hive.png")
    kill -0 "$program" 2>/dev/null || fail "the demo ended by itself"
    ((colours >= 64)) || fail "the picture of the demo shows nothing ($colours colours)"

    # What runs is neither replaced nor removed.
    local status=0
    run 60 "$installer" /S "${option[@]}" || status=$?
    ((status == 2)) || fail "it was installed over a program that runs (status $status)"
    run 60 "$folder\\Uninstall.exe" /S || true
    sleep 3
    [ -f "$unix/bin/trainboard.exe" ] || fail "a program that runs was removed"
    run 20 taskkill /f /im trainboard.exe >/dev/null 2>&1 || true
    wait_for 20 eval "! kill -0 $program" || fail "the demo does not end"
    wait "$program" || true

    # A link starts it, and the link is its argument.
    if [ "$hive" = HKLM ]; then
        run 60 start "trainboard://service/try-installer"
    else
        # Wine 8 knows the schemes of all users only: the command as it stands in the registry.
        run 60 "$folder\\bin\\trainboard.exe" -- "trainboard://service/try-installer" &
        program=$!
    fi
    wait_for 30 is_link_open || fail "the link started nothing"
    run 20 taskkill /f /im trainboard.exe >/dev/null 2>&1 || true
    sleep 2
    wait "$program" 2>/dev/null || true
    # On top of itself.
    run 120 "$installer" /S "${option[@]}" || fail "it cannot be installed again"
    [ -f "$unix/bin/trainboard.exe" ] || fail "after a second time it is gone"
    run 60 "$folder\\bin\\trainboard-cli.exe" accounts remove "시험 계정" ||
        fail "the account could not be removed"

    echo mine >"$unix/mine.txt"
    run 60 "$folder\\Uninstall.exe" /S
    wait_for 60 test ! -e "$unix/Uninstall.exe" || fail "it does not end to uninstall"
    [ "$(ls "$unix")" = mine.txt ] || fail "left behind: $(ls "$unix"), or a file of the user is gone"
    rm -r -- "$unix"
    [ -f "$user/AppData/Roaming/Trainboard/Trainboard.ini" ] || fail "the settings are gone"
}

step "For all users"
option=()
run 120 "$installer" /S || fail "the installer ended with status $?"
live 'C:\Program Files\Trainboard' HKLM

step "For one user"
option=(/CurrentUser)
run 120 "$installer" /S /CurrentUser || fail "the installer ended with status $?"
live "C:\\users\\$USER\\AppData\\Local\\Programs\\Trainboard" HKCU

step "In a folder with Korean letters and blanks"
# NSIS wants this one last and without quotes, which Wine puts around words with blanks in them.
run 120 "$installer" /S '/D=C:\시험' '폴더\Train' board || fail "the installer ended with status $?"
option=()
live 'C:\시험 폴더\Train board' HKLM
rmdir -- "$c/시험 폴더"

step "What is left"
"$wineserver" -w || true
files >"$scratch/files-after"
registry >"$scratch/registry-after"
left=$(LC_ALL=C comm -13 "$scratch/files-before" "$scratch/files-after")
[ -z "$left" ] || fail "left behind: $left"
# Other keys are Windows' own, made when something is asked for the first time.
left=$(LC_ALL=C comm -13 "$scratch/registry-before" "$scratch/registry-after" | grep -ai trainboard || true)
[ -z "$left" ] || fail "left behind: $left"

archive=${installer%.exe}.zip
if [ -f "$archive" ]; then
    step "The ZIP archive"
    mkdir -- "$c/압축 푼 곳"
    unzip -q "$archive" -d "$c/압축 푼 곳"
    for program in "$c/압축 푼 곳"/*/bin/trainboard-cli.exe; do
        run 60 "$program" --version || fail "the program of the ZIP archive does not run"
    done
fi
step "All is well"
