#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# session.sh [--keyring] command…: runs the command in a desktop session of its own: a screen, a
# window manager, a session bus and the accessibility bus, with a home that is thrown away. There is
# no keychain, or with --keyring an unlocked GNOME keyring.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT

KEYRING=
if [ "${1:-}" = --keyring ]; then
    KEYRING=yes
    shift
fi
export KEYRING
if [ -z "${1:-}" ]; then
    echo "Usage: session.sh [--keyring] command…" >&2
    exit 2
fi
for need in Xvfb:xvfb openbox:openbox xdotool:xdotool dbus-run-session:dbus-daemon \
    /usr/libexec/at-spi-bus-launcher:at-spi2-core ${KEYRING:+gnome-keyring-daemon:gnome-keyring}; do
    if ! command -v "${need%:*}" >/dev/null; then
        echo "session.sh: ${need%:*} is missing (package ${need#*:})." >&2
        exit 1
    fi
done
home=$(mktemp -d)
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"
export PYTHONDONTWRITEBYTECODE=1 # nothing of a test stays in the tree
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY

exec 3<>"$home/display"
# Without -noreset the first client that leaves throws out all others, as long as it was alone: the
# window manager was gone now and then, and with it the focus.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset >"$home/xvfb.log" 2>&1 &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 100); do
    [ -s "$home/display" ] && break
    sleep 0.1
done
DISPLAY=:$(head -n 1 "$home/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0

# The bus starts no service by itself, so that there is no keychain but the one that is wanted.
cat >"$home/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# The quotes are for the inner shell.
# shellcheck disable=SC2016
dbus-run-session --config-file="$home/bus.conf" -- bash -c '
    openbox >"$HOME/openbox.log" 2>&1 &
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    if [ -n "$KEYRING" ]; then
        printf password | gnome-keyring-daemon --foreground --unlock --components=secrets \
            >"$HOME/keyring.log" 2>&1 &
    fi
    # A window that is there before the window manager may never get the focus.
    tries=0
    until xdotool get_num_desktops >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ "$tries" -gt 300 ]; then
            echo "session.sh: the window manager did not start:" >&2
            cat "$HOME/openbox.log" >&2
            exit 1
        fi
        sleep 0.1
    done
    "$@"
    status=$?
    kill $(jobs -p) 2>/dev/null
    exit $status
' session "$@"
