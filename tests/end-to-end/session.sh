#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# session.sh command…: runs the command in a desktop session of its own: a screen, a window manager,
# a session bus and the accessibility bus, with a home that is thrown away. Needs Xvfb, openbox,
# dbus and at-spi2-core.
set -euo pipefail

home=$(mktemp -d)
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT

exec 3<>"$home/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >"$home/xvfb.log" 2>&1 &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 100); do
    [ -s "$home/display" ] && break
    sleep 0.1
done
DISPLAY=:$(head -n 1 "$home/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0

# The quotes are for the inner shell.
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    "$@"
    status=$?
    kill $(jobs -p) 2>/dev/null
    exit $status
' session "$@"
