#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/windows/build-qt.sh FOLDER
#
# Makes, on Debian 12, what Trainboard needs of others on Windows: Qt, QtKeychain, simdjson and
# libxlsxwriter for mingw-w64, from Debian's source packages, in FOLDER, which can be moved afterwards.
# Takes about 40 minutes on two cores, and 3 GB beside FOLDER, in FOLDER.work, which is removed at the
# end. Begun again, it goes on where it was stopped. The exit status is 69 if something could not be
# downloaded.
#
# TRAINBOARD_DEBIAN_MIRROR (http://deb.debian.org/debian) names where Debian's source packages are.
set -euo pipefail
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

if [ "$#" -ne 1 ] || [ -z "$1" ]; then
    say "Usage: packaging/windows/build-qt.sh FOLDER"
    exit 2
fi
mkdir -p -- "$1" "$1.work"
prefix=$(CDPATH='' cd -P -- "$1" && pwd)
work=$prefix.work
mirror=${TRAINBOARD_DEBIAN_MIRROR:-http://deb.debian.org/debian}
toolchain=$root/packaging/windows/mingw-toolchain.cmake
export TRAINBOARD_WINDOWS_QT=$prefix # for the toolchain

install_packages cmake ninja-build g++ make dpkg-dev patch xz-utils debian-archive-keyring \
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev \
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev-tools

# done_before name: whether the step of that name came to its end in an earlier run
done_before() {
    [ -f "$work/$1.done" ]
}
finish_step() {
    touch -- "$work/$1.done"
}

# Lists of source packages of our own: those of the machine stay as they are, and often have none.
# apt checks Debian's signature and the sums.
apt_source() {
    apt-get -q -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" \
        -o APT::Update::Error-Mode=any -o APT::Sandbox::User= "$@" </dev/null >&2
}
mkdir -p -- "$work/lists/partial" "$work/cache/archives/partial"
for suite in bookworm trixie; do
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' \
        "$mirror" "$suite"
done >"$work/sources.list"
cd -- "$work"
if ! done_before lists; then
    apt_source update || {
        say "Debian's lists of source packages could not be had from $mirror."
        exit "$no_packages"
    }
    finish_step lists
fi

# get folder package/suite [option of apt-get…]: the source with Debian's patches, or with --tar-only
# just that of its authors
get() {
    if done_before "$1"; then
        return
    fi
    rm -rf -- "${work:?}/$1" "$work/get"
    mkdir -- "$work/get"
    (cd -- "$work/get" && apt_source source --only-source "${@:3}" "$2") || return "$no_packages"
    if [ "${3:-}" = --tar-only ]; then
        tar xf "$work"/get/*.orig.tar.* -C "$work/get"
    fi
    mv -- "$work"/get/*/ "$work/$1"
    rm -rf -- "$work/get"
    finish_step "$1"
}
while read -r folder package options; do
    # shellcheck disable=SC2086 # one option or none
    get "$folder" "$package" $options || {
        say "The source package $package could not be had from $mirror."
        exit "$no_packages"
    }
done <<'END'
qtbase qt6-base/bookworm
sqlite sqlite3/bookworm
simdjson simdjson/bookworm
keychain qtkeychain/trixie --tar-only
xlsxwriter libxlsxwriter/trixie --tar-only
END
# Icons can do without it: then they are drawn while Trainboard is built.
svg=yes
get qtsvg qt6-svg/bookworm --tar-only || svg=
if [ -z "$svg" ]; then
    say "The source package qt6-svg could not be had from $mirror: going on without Qt Svg."
fi

tools=$(dpkg-query -W -f '${Version}' qt6-base-dev)
source=$(sed -n 's/^set(QT_REPO_MODULE_VERSION "\(.*\)")/\1/p' qtbase/.cmake.conf)
if [ "${tools%%+*}" != "$source" ]; then
    say "The tools of Qt here are of version $tools, its source is of version $source." \
        "Both have to be the same, as they are in Debian 12."
    exit 1
fi

if ! done_before patched; then
    # Debian took SQLite out of Qt. Qt wants it in one file.
    if [ ! -f sqlite/sqlite3.c ]; then
        (cd -- sqlite && ./configure --disable-tcl && make sqlite3.c sqlite3.h) >&2
    fi
    mkdir -p -- qtbase/src/3rdparty/sqlite
    cp -- sqlite/sqlite3.c sqlite/sqlite3.h qtbase/src/3rdparty/sqlite/
    # Unless it was stopped after that.
    if ! patch -d qtbase -p1 -R --dry-run -f -s <"$root/packaging/windows/qtbase.patch" >/dev/null; then
        patch -d qtbase -p1 <"$root/packaging/windows/qtbase.patch" >&2
    fi
    # mingw's GCC knows the flag of Microsoft's compiler under another name.
    find keychain -name CMakeLists.txt -exec sed -i 's|/utf-8|-finput-charset=UTF-8|' {} +
    finish_step patched
fi

# make name folder option…
make_one() {
    local name=$1 folder=$2
    shift 2
    if done_before "$name-made"; then
        return
    fi
    say "Building $name"
    cmake -G Ninja -S "$work/$folder" -B "$work/build-$name" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_INSTALL_PREFIX="$prefix" "$@" >&2
    cmake --build "$work/build-$name" >&2
    cmake --install "$work/build-$name" --strip >&2
    finish_step "$name-made"
}

make_one qtbase qtbase -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF \
    -DFEATURE_pkg_config=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_direct2d=OFF \
    -DFEATURE_dbus=OFF -DFEATURE_printsupport=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF \
    -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF -DFEATURE_gssapi=OFF -DINPUT_openssl=no \
    -DFEATURE_schannel=ON -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF \
    -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_freetype=OFF \
    -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_doubleconversion=OFF \
    -DFEATURE_system_sqlite=OFF -DFEATURE_system_libb2=OFF -DFEATURE_sql_odbc=OFF \
    -DFEATURE_androiddeployqt=OFF
if [ -n "$svg" ]; then
    make_one qtsvg qtsvg -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
fi
make_one keychain keychain -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF \
    -DBUILD_TEST_APPLICATION=OFF
make_one simdjson simdjson -DBUILD_SHARED_LIBS=OFF -DSIMDJSON_DEVELOPER_MODE=OFF
make_one xlsxwriter xlsxwriter -DBUILD_SHARED_LIBS=OFF

# The libraries of the compiler, for programs that are run right here.
for library in libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll; do
    file=$(x86_64-w64-mingw32-g++-posix -print-file-name="$library")
    if [ ! -f "$file" ]; then
        file=/usr/x86_64-w64-mingw32/lib/$library
    fi
    cp -- "$file" "$prefix/bin/"
done
mkdir -p -- "$prefix/licenses"
cp -- qtbase/LICENSES/LGPL-3.0-only.txt qtbase/LICENSES/GPL-3.0-only.txt "$prefix/licenses/"
cp -- qtbase/debian/copyright "$prefix/licenses/Qt-copyright.txt"
cp -- keychain/COPYING "$prefix/licenses/QtKeychain-COPYING.txt"
cp -- simdjson/LICENSE "$prefix/licenses/simdjson-LICENSE.txt"
cp -- xlsxwriter/License.txt "$prefix/licenses/libxlsxwriter-License.txt"
touch -- "$prefix/complete"
rm -rf -- "${work:?}"
say "Made: $prefix"
