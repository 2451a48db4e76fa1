#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh [--locked|--absent] [--home FOLDER] command [argument…]
#
# Runs the command on a session bus of its own with a GNOME keyring of its own, unlocked, in a home
# of its own, and ends both afterwards. Nothing of the user's own session is seen or touched, and
# the bus starts no service by itself, so no one asks anybody for a password.
#
# --locked: the keyring stays locked, as after a login without a password; it holds what an
#           unlocked one has stored in the same home.
# --absent: a bus without a keyring.
# --home:   the home to use and to keep; otherwise one that is removed afterwards.
set -eu
trap 'exit 143' HUP INT TERM # through the traps below

if [ "${1:-}" = --inside ]; then
    keyring=$2
    shift 2
    if [ "$keyring" != absent ]; then
        if [ "$keyring" = locked ]; then
            gnome-keyring-daemon --foreground --components=secrets >"$HOME/keyring.log" 2>&1 &
        else
            printf 'password' |
                gnome-keyring-daemon --foreground --unlock --components=secrets \
                    >"$HOME/keyring.log" 2>&1 &
        fi
        daemon=$!
        trap 'kill "$daemon" 2>/dev/null || true' EXIT
        tries=0
        until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true; do
            tries=$((tries + 1))
            if [ "$tries" -gt 300 ] || ! kill -0 "$daemon" 2>/dev/null; then
                echo "with-keyring.sh: the keyring did not start:" >&2
                cat "$HOME/keyring.log" >&2
                exit 125
            fi
            sleep 0.1
        done
    fi
    status=0
    "$@" || status=$?
    exit "$status"
fi

keyring=unlocked
home=
while :; do
    case ${1:-} in
    --locked) keyring=locked ;;
    --absent) keyring=absent ;;
    --home)
        home=$2
        shift
        ;;
    *) break ;;
    esac
    shift
done

own=$(mktemp -d "${TMPDIR:-/tmp}/trainboard-keyring.XXXXXX")
trap 'rm -rf "$own"' EXIT
HOME=${home:-$own/home}
mkdir -p -- "$HOME/tmp" "$own/runtime"
chmod 700 "$own/runtime"
export HOME
export XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/data" XDG_CACHE_HOME="$HOME/cache"
export XDG_STATE_HOME="$HOME/state" XDG_RUNTIME_DIR="$own/runtime" TMPDIR="$HOME/tmp"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION GNOME_KEYRING_CONTROL \
    KDE_SESSION_VERSION KDE_FULL_SESSION GNOME_DESKTOP_SESSION_ID DBUS_SESSION_BUS_ADDRESS
cat >"$own/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$own/runtime</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
status=0
dbus-run-session --config-file="$own/bus.conf" -- "$0" --inside "$keyring" "$@" || status=$?
exit "$status"
