#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/windows/package.sh [--programs-only]
#
# Cross-compiles Trainboard for Windows on Debian 12, and makes an installer and a ZIP archive of it in
# build/windows/packages. Installs what is missing. With --programs-only there are no packages, just
# the programs in build/windows/bin. The exit status is 69 if packages are missing and cannot be
# installed.
#
# TRAINBOARD_WINDOWS_QT names the folder that build-qt.sh made, or an archive of it (.tar.zst). Without
# it, build-qt.sh makes one in build/windows-qt, which takes most of an hour.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"
# shellcheck source=packaging/windows/setup.sh
. "$root/packaging/windows/setup.sh"

programs_only=
if [ "${1:-}" = --programs-only ] && [ "$#" -eq 1 ]; then
    programs_only=yes
elif [ "$#" -gt 0 ]; then
    say "Usage: packaging/windows/package.sh [--programs-only]"
    exit 2
fi

packages=("${cross_packages[@]}")
if [ -z "$programs_only" ]; then
    packages+=(nsis)
fi
install_packages "${packages[@]}"

find_qt
tree=$root/build/windows
configure "$tree" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
cmake --build "$tree" --target trainboard trainboard-cli >&2
if [ -n "$programs_only" ]; then
    exit 0
fi
cd -- "$tree"
rm -rf -- packages # those of another version
cpack >&2
say "The packages: $tree/packages"
