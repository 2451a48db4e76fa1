#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tour.sh FOLDER [BUILD-FOLDER]
#
# Takes pictures of all windows of a demo, in each look, language, scale and width, and names what
# they should not show: parts that stand out, texts that are cut or faint, parts without a name. The
# exit status is 1 if there is something. BUILD-FOLDER (build/dev) has the tests.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
tour=$root/build/dev/tests/tour/trainboard_tour
if [ "$#" -eq 2 ]; then
    tour=$2/tests/tour/trainboard_tour
fi
if [ "$#" -lt 1 ] || [ "$#" -gt 2 ] || [ ! -x "$tour" ]; then
    echo "Usage: tour.sh FOLDER [BUILD-FOLDER], after a build with the tests" >&2
    exit 2
fi
mkdir -p -- "$1"
folder=$(CDPATH='' cd -P -- "$1" && pwd)

home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
mkdir -m 700 "$home/runtime"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime TZ=Asia/Seoul LC_ALL=C.UTF-8
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export QT_QPA_PLATFORM=offscreen:configfile=$root/tests/tour/screen.json

status=0
for appearance in light dark; do
    for language in en ko ja; do
        for scale in 1 1.5 2; do
            for width in 640 1440; do
                name=$appearance-$language-$scale-$width
                mkdir -p -- "$folder/$name"
                echo "$name:"
                LANGUAGE=$language QT_SCALE_FACTOR=$scale "$tour" --width "$width" \
                    --appearance "$appearance" --pictures "$folder/$name" \
                    2>"$home/messages" || status=1
            done
        done
    done
done
exit "$status"
