#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshot.sh [program]: makes packaging/linux/screenshot.png, the picture of the README, from the
# demo. Needs Xvfb and ImageMagick; packaging/run.sh installs them where there is no screen.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
program=${1:-$root/build/release/bin/trainboard}
if [ ! -x "$program" ]; then
    echo "There is no $program. Build it, or name another." >&2
    exit 1
fi

for tool in Xvfb import; do
    if ! command -v "$tool" >/dev/null; then
        echo "There is no $tool here." >&2
        exit 1
    fi
done

home=$(mktemp -d)
demo=
screen=
trap 'kill $demo $screen 2>/dev/null || true; wait $demo $screen || true; rm -rf -- "$home"' EXIT
mkdir -m 700 "$home/runtime"
exec 3<>"$home/display"
Xvfb -displayfd 3 -screen 0 1560x880x24 -nolisten tcp >"$home/xvfb.log" 2>&1 &
screen=$!
for _ in $(seq 100); do
    [ -s "$home/display" ] && break
    sleep 0.1
done
DISPLAY=:$(head -n 1 "$home/display")
export DISPLAY

# No window manager: the window alone fills the picture, and leaves room for the title it has not.
HOME=$home XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/runtime LC_ALL=C.UTF-8 LANGUAGE=en \
    TZ=Asia/Seoul QT_QPA_PLATFORM=xcb "$program" --demo >"$home/program.log" 2>&1 &
demo=$!
sleep 15
if ! kill -0 "$demo" 2>/dev/null; then
    cat "$home/program.log" >&2
    echo "The demo ended by itself." >&2
    exit 1
fi
# Not straight to its place: ImageMagick reads meanings into some letters of a path.
import -window root -crop 1560x820+0+0 +repage -strip -colors 256 "PNG8:$home/picture"
# A window has many colours, an empty screen has one.
if [ "$(identify -format %k "$home/picture")" -lt 64 ]; then
    echo "The picture shows nothing." >&2
    exit 1
fi
cp -- "$home/picture" "$root/packaging/linux/screenshot.png"
echo "saved packaging/linux/screenshot.png"
