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

programs_only=
if [ "${1:-}" = --programs-only ] && [ "$#" -eq 1 ]; then
    programs_only=yes
elif [ "$#" -gt 0 ]; then
    say "Usage: packaging/windows/package.sh [--programs-only]"
    exit 2
fi

# The tools of Qt are those of this system. librsvg2-bin draws the icons for a Qt without Svg.
packages=(
    cmake ninja-build g++ zstd
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n librsvg2-bin
)
if [ -z "$programs_only" ]; then
    packages+=(nsis)
fi
install_packages "${packages[@]}"

qt=${TRAINBOARD_WINDOWS_QT:-}
if [ -z "$qt" ]; then
    qt=$root/build/windows-qt
    if [ ! -f "$qt/complete" ]; then
        bash "$root/packaging/windows/build-qt.sh" "$qt"
    fi
elif [ -f "$qt" ]; then
    # Relocatable, so it can be unpacked anywhere; again whenever the archive is another one.
    archive=$qt
    qt=$root/build/windows-qt-unpacked
    which=$(realpath -- "$archive")' '$(stat -c '%s %Y' -- "$archive")
    if [ "$(cat -- "$qt/unpacked-from" 2>/dev/null)" != "$which" ]; then
        say "Unpacking $archive"
        rm -rf -- "$qt"
        mkdir -p -- "$qt"
        zstd -dcq -- "$archive" | tar x -C "$qt" --strip-components=1
        printf '%s\n' "$which" >"$qt/unpacked-from"
    fi
fi
if [ ! -d "$qt/lib/cmake/Qt6" ]; then
    say "$qt holds no Qt. TRAINBOARD_WINDOWS_QT has to name the folder that build-qt.sh made, or" \
        "an archive of it."
    exit 1
fi
qt=$(CDPATH='' cd -P -- "$qt" && pwd)
export TRAINBOARD_WINDOWS_QT=$qt

tree=$root/build/windows
# CMake keeps where it found Qt.
if [ -f "$tree/CMakeCache.txt" ] && ! grep -qxF "$root $qt" "$tree/made-for" 2>/dev/null; then
    rm -rf -- "$tree"
fi
mkdir -p -- "$tree"
printf '%s\n' "$root $qt" >"$tree/made-for"
cmake -G Ninja -S "$root" -B "$tree" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/mingw-toolchain.cmake" >&2
cmake --build "$tree" --target trainboard trainboard-cli >&2
if [ -n "$programs_only" ]; then
    exit 0
fi
cd -- "$tree"
rm -rf -- packages # those of another version
cpack >&2
say "The packages: $tree/packages"
