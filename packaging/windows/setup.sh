# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the scripts beside this one share. To be sourced, after packaging/linux/setup.sh.
: "${root:?}"

# What cross-compiling takes. The tools of Qt are those of this system. librsvg2-bin draws the icons
# for a Qt without Svg.
# shellcheck disable=SC2034 # for those who source this
cross_packages=(
    cmake ninja-build g++ zstd
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n librsvg2-bin
)

# find_qt: $TRAINBOARD_WINDOWS_QT becomes a folder with a Qt for Windows. It may name one before, or an
# archive of one (.tar.zst); else build-qt.sh makes one in build/windows-qt.
find_qt() {
    local qt=${TRAINBOARD_WINDOWS_QT:-} archive which
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
    TRAINBOARD_WINDOWS_QT=$(CDPATH='' cd -P -- "$qt" && pwd)
    export TRAINBOARD_WINDOWS_QT
}

# configure tree [argument of cmake…]
configure() {
    local tree=$1
    shift
    # CMake keeps where it found Qt.
    if [ -f "$tree/CMakeCache.txt" ] &&
        ! grep -qxF "$root $TRAINBOARD_WINDOWS_QT" "$tree/made-for" 2>/dev/null; then
        rm -rf -- "$tree"
    fi
    mkdir -p -- "$tree"
    printf '%s\n' "$root $TRAINBOARD_WINDOWS_QT" >"$tree/made-for"
    cmake -G Ninja -S "$root" -B "$tree" "$@" \
        -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/mingw-toolchain.cmake" >&2
}
