#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try-package.sh [--picture FILE.png] trainboard_….deb trainboard-cli_….deb
#
# Lets the two packages live a whole life in the Debian or Ubuntu that this runs on: each is installed
# without the other and without what it only recommends, then both as people install them. The demo is
# shown on a virtual screen, an account goes into a GNOME keyring and comes out of it, manuals,
# completions and the scheme of links are there. In the end all is removed, and nothing is left.
#
# It installs and removes packages as root, so it is for systems that are thrown away afterwards:
# packaging/linux/try-in-debian.sh --try-packages makes one. What was installed before stays.
#
# --picture FILE.png  where the picture of the demo goes
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

picture=
if [ "${1:-}" = --picture ] && [ "$#" -gt 1 ]; then
    picture=$2
    shift 2
fi
window=
command_line=
for file in "$@"; do
    # apt takes a path for a file only if it begins so.
    file=$(realpath -- "$file")
    case ${file##*/} in
    trainboard_*.deb) window=$file ;;
    trainboard-cli_*.deb) command_line=$file ;;
    esac
done
if [ -z "$window" ] || [ -z "$command_line" ] || [ "$#" -ne 2 ]; then
    say "Usage: try-package.sh [--picture FILE.png] trainboard_….deb trainboard-cli_….deb"
    exit 2
fi

fail() {
    say "FAILED: $*"
    exit 1
}
check() {
    local what=$1
    shift
    "$@" || fail "$what"
}

installed() {
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' | grep -v ' not-installed$' | sort
}
# All paths of the system but those where it notes what was done.
files() {
    find / -xdev \( -path "$scratch" -o -path "$root" -o -path /proc -o -path /sys -o -path /dev \
        -o -path /run -o -path /tmp -o -path /var/tmp -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}
# Removes all that was not installed when the list was made.
purge_since() {
    local names=()
    mapfile -t names < <(installed | comm -13 "$1" - | cut -d ' ' -f 1)
    if [ "${#names[@]}" -gt 0 ]; then
        apt_get purge --yes "${names[@]}" >"$scratch/apt.log" 2>&1 || {
            cat "$scratch/apt.log" >&2
            fail "the packages cannot be removed"
        }
    fi
    check "other packages are installed than before" cmp -s "$1" <(installed)
}
# install option… file…
install() {
    apt_get install --yes "$@" >"$scratch/apt.log" 2>&1 || {
        cat "$scratch/apt.log" >&2
        # What they need may be gone from the mirror, which says nothing about them.
        [ -n "$updated" ] || exit "$no_packages"
        fail "apt install $*"
    }
}
# nothing_left list-of-files package…: after they were removed
nothing_left() {
    local before=$1 left
    # Indexes that desktops make of all programs; nothing of ours may be in them.
    left=$(comm -13 "$before" <(files) | grep -vE '/(mimeinfo\.cache|icon-theme\.cache)$' || true)
    # Empty folders of an index, and what the packages of others leave.
    if grep -i trainboard <<<"$left" >&2; then
        fail "the packages leave files (see above)"
    fi
    if [ -n "$left" ]; then
        say "Left by the packages that came along:" "$left"
    fi
    if [ -f /usr/share/applications/mimeinfo.cache ] &&
        grep -i trainboard /usr/share/applications/mimeinfo.cache >&2; then
        fail "the scheme is still known"
    fi
}

if installed | grep -q '^trainboard'; then
    say "Trainboard is installed here already. This is for systems that are thrown away."
    exit 2
fi
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
mkdir -m 700 "$scratch/home" "$scratch/runtime"
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/runtime LC_ALL=C.UTF-8 LANGUAGE=en
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DISPLAY WAYLAND_DISPLAY

updated=yes
if ! apt_get -o APT::Update::Error-Mode=any update >"$scratch/apt.log" 2>&1; then
    updated=
    say "The list of packages could not be brought up to date; trying with the old one."
fi
installed >"$scratch/packages"
files >"$scratch/files"

say "trainboard-cli, alone"
install --no-install-recommends "$command_line"
[ ! -e /usr/bin/trainboard ] || fail "the program with a window came along"
check "it says its version" trainboard-cli --version
check "it lists no accounts" trainboard-cli accounts list >/dev/null
# A history that is not there is found missing by SQLite's driver; without the driver that is said.
mkdir -p "$HOME/.local/share/Trainboard"
: >"$HOME/.local/share/Trainboard/history.db"
chmod -R go= "$HOME/.local"
NCLOUD_ACCESS_KEY=a NCLOUD_SECRET_KEY=b trainboard-cli history x >"$scratch/out" 2>&1 || true
if grep -i driver "$scratch/out" >&2; then fail "there is no driver for SQLite"; fi
# A refused connection is status 4; without TLS or certificates there would be none to refuse.
status=0
NCLOUD_ACCESS_KEY=a NCLOUD_SECRET_KEY=b TRAINBOARD_ENDPOINT=https://127.0.0.1:9/api/v1 \
    trainboard-cli services >"$scratch/out" 2>&1 || status=$?
if ((status != 4)) || ! grep -q refused "$scratch/out" || grep -qi 'TLS' "$scratch/out"; then
    cat "$scratch/out" >&2
    fail "https does not work (status $status)"
fi
rm -rf "$HOME/.local"
purge_since "$scratch/packages"
nothing_left "$scratch/files"

say "trainboard, alone"
install --no-install-recommends "$window"
[ ! -e /usr/bin/trainboard-cli ] || fail "the command line program came along"
check "it says its version" env QT_QPA_PLATFORM=offscreen trainboard --version
status=0
QT_QPA_PLATFORM=offscreen timeout --preserve-status 8 trainboard --demo >"$scratch/out" 2>&1 || status=$?
# Ended by the signal, whether the program does it by itself (0) or the kernel does it.
if ((status != 0 && status != 143)); then
    cat "$scratch/out" >&2
    fail "the demo does not run without what the package recommends (status $status)"
fi
purge_since "$scratch/packages"
nothing_left "$scratch/files"

# Now as on a desktop.
say "Both"
install_packages "${try_packages[@]}"
installed >"$scratch/packages"
files >"$scratch/files"
install "$window" "$command_line"
for package in trainboard trainboard-cli; do
    # One at least is in a folder of which dpkg may be told to leave out files, as small systems do.
    while IFS= read -r path; do
        if [ ! -e "$path" ] && [ ! -L "$path" ] && ! grep -qsr '^path-exclude' /etc/dpkg/dpkg.cfg.d; then
            fail "$path is missing"
        fi
    done < <(dpkg -L "$package")
    dpkg --verify "$package" | grep -v missing >&2 && fail "$package is not as it was packed"
    if ldd "/usr/bin/$package" | grep 'not found' >&2; then fail "a library is missing"; fi
    if [ -e "/usr/share/man/man1/$package.1.gz" ]; then
        man "$package" 2>&1 | grep -q TRAINBOARD || fail "there is no manual of $package"
    elif ! grep -qsr '^path-exclude.*man' /etc/dpkg/dpkg.cfg.d; then
        fail "there is no manual of $package"
    fi
    check "there is no copyright" test -s "/usr/share/doc/$package/copyright"
done
env -u XDG_RUNTIME_DIR python3 "$root/tests/packaging/completions.py" \
    /usr/bin/trainboard /usr/bin/trainboard-cli /usr/share >&2
gio mime x-scheme-handler/trainboard >"$scratch/out" 2>&1 || true
grep -q 'io.github.trainboard.Trainboard.desktop' "$scratch/out" ||
    fail "the desktop does not know the scheme: $(cat "$scratch/out")"
desktop-file-validate --no-hints /usr/share/applications/io.github.trainboard.Trainboard.desktop

say "An account in a keyring"
python3 "$root/tests/packaging/keyring.py" /usr/bin/trainboard-cli >&2

say "The demo"
cat >"$scratch/show.sh" <<'END'
QT_QPA_PLATFORM=xcb trainboard --demo &
program=$!
trap 'kill "$program" 2>/dev/null' EXIT
for _ in $(seq 30); do
    sleep 1
    kill -0 "$program" || exit
    import -silent -window root "png:$1"
    # A window with a table has many colours, an empty screen has one, a bare window a few.
    if [ "$(identify -format %k "png:$1")" -ge 200 ]; then
        shown=yes
        break
    fi
done
[ -n "${shown:-}" ] || exit
sleep 5 # until all has come
import -silent -window root "png:$1"
kill -0 "$program" || exit
kill "$program"
wait "$program"
exit 0
END
xvfb-run -a -s '-screen 0 1280x800x24 -nolisten tcp' dbus-run-session -- \
    bash "$scratch/show.sh" "$scratch/picture" >"$scratch/out" 2>&1 || {
    cat "$scratch/out" >&2
    fail "the demo is not shown"
}
colours=$(identify -format %k "png:$scratch/picture")
say "The picture of the demo has $colours colours."
((colours >= 200)) || fail "the picture of the demo shows nothing"

say "Removed"
apt_get remove --yes trainboard trainboard-cli >"$scratch/apt.log" 2>&1 || fail "apt remove"
if gio mime x-scheme-handler/trainboard 2>&1 | grep -q io.github.trainboard; then
    fail "the scheme is still known"
fi
purge_since "$scratch/packages"
nothing_left "$scratch/files"
if [ -n "$picture" ]; then cp -- "$scratch/picture" "$picture"; fi
say "The packages were installed, tried and removed, and left nothing."
