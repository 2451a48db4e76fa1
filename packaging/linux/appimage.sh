#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# appimage.sh [BUILD-FOLDER]
#
# Makes build/appimage/Trainboard.AppDir, a folder with both programs and the libraries that they need,
# which runs wherever the C library is not older than here: build it on the oldest release that is to
# be served. AppRun in it starts the program with a window; called by the name trainboard-cli, it
# starts the command line program. If appimagetool is there, it makes the AppImage of the folder;
# get it from https://github.com/AppImage/appimagetool (it has not been tried with this script yet).
#
# BUILD-FOLDER  has the programs, for example build/package; otherwise they are built in build/release.
#
# What every desktop has, and what has to fit its driver or its fonts, is not taken along: the C and
# C++ libraries, OpenGL, X11 and Wayland themselves, fontconfig, and what they need.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"
if [ "$#" -gt 1 ] || { [ "$#" -eq 1 ] && [ ! -d "$1" ]; }; then
    say "Usage: appimage.sh [BUILD-FOLDER]"
    exit 2
fi
if [ "$#" -eq 1 ]; then
    set -- "$(CDPATH='' cd -- "$1" && pwd)"
fi
cd -- "$root"
umask 022

install_packages "${build_packages[@]}" "${program_packages[@]}" patchelf qt6-wayland
tree=${1:-build/release}
if [ "$#" -eq 0 ]; then
    build release trainboard trainboard-cli
fi
app=build/appimage/Trainboard.AppDir
rm -rf -- "$app"
mkdir -p -- "$app/usr/lib" "$app/usr/plugins" "$app/usr/translations"
DESTDIR=$root/$app cmake --install "$tree" --prefix /usr --strip >&2

plugins=
for candidate in /usr/lib/*-linux-gnu/qt6/plugins /usr/lib64/qt6/plugins /usr/lib/qt6/plugins; do
    if [ -d "$candidate/platforms" ]; then plugins=$candidate; fi
done
if [ ! -d "$plugins/platforms" ]; then
    say "The plugins of Qt are not found."
    exit 1
fi
# Windows, input methods (Korean and Japanese are written with them), pictures, the history, https.
for kind in platforms wayland-shell-integration wayland-decoration-client \
    wayland-graphics-integration-client xcbglintegrations platforminputcontexts platformthemes \
    iconengines imageformats sqldrivers tls networkinformation; do
    for plugin in "$plugins/$kind"/*.so; do
        case ${plugin##*/} in
        libqeglfs* | libqlinuxfb* | libqminimal* | libqvnc* | libqvkkhrdisplay* | libqgtk3*) continue ;;
        libqsqlite.so) ;;
        libqsql*) continue ;; # other databases
        esac
        [ -f "$plugin" ] || continue
        mkdir -p -- "$app/usr/plugins/$kind"
        cp -- "$plugin" "$app/usr/plugins/$kind/"
    done
done
for language in ko ja; do
    file=/usr/share/qt6/translations/qtbase_$language.qm
    if [ -f "$file" ]; then cp -- "$file" "$app/usr/translations/"; fi
done
printf '%s\n' '[Paths]' 'Prefix = ..' 'Plugins = plugins' 'Translations = translations' \
    >"$app/usr/bin/qt.conf"

# Their names, without versions.
left_out=' ld-linux-x86-64 ld-linux-aarch64 libc libm libdl libpthread librt libresolv libutil
    libstdc++ libgcc_s libGL libEGL libGLX libGLdispatch libOpenGL libdrm libgbm libglapi
    libX11 libX11-xcb libxcb libXau libXdmcp libwayland-client libwayland-egl libwayland-cursor
    libfontconfig libfreetype libharfbuzz libfribidi libexpat libz libuuid libasound libICE libSM
    libcom_err libgpg-error libp11-kit libgmp '
needed() {
    local name path
    while read -r name _ path _; do
        [ -f "$path" ] || continue
        case $left_out in
        *[[:space:]]"${name%%.so*}"[[:space:]]*) ;;
        *) printf '%s\n' "$path" ;;
        esac
    done < <(ldd "$@" 2>/dev/null | grep '=> /')
}
# Opened while the programs run: by QtKeychain, and by Qt for https.
opened=()
for name in libsecret-1.so.0 libssl.so.3 libcrypto.so.3; do
    path=$(ldconfig -p | sed -n "s/.*$name .*=> //p" | head -n 1)
    if [ -z "$path" ]; then
        say "There is no $name here."
        exit 1
    fi
    opened+=("$path")
done
programs=()
while IFS= read -r -d '' path; do
    programs+=("$path")
done < <(find "$app/usr/bin" "$app/usr/plugins" -type f \( -name '*.so' -o -perm -u+x \) -print0)
mapfile -t libraries < <({
    printf '%s\n' "${opened[@]}"
    needed "${programs[@]}" "${opened[@]}"
} | sort -u)
cp -L -- "${libraries[@]}" "$app/usr/lib/"
# An old-fashioned RPATH also holds for the libraries and plugins that the program loads. With
# LD_LIBRARY_PATH, a browser that Trainboard opens would get these libraries, too.
for program in trainboard trainboard-cli; do
    patchelf --force-rpath --set-rpath "\$ORIGIN/../lib" "$app/usr/bin/$program"
done

cp "$app/usr/share/applications/io.github.trainboard.Trainboard.desktop" \
    "$app/usr/share/icons/hicolor/scalable/apps/trainboard.svg" "$app/"
cp "$app/usr/share/icons/hicolor/256x256/apps/trainboard.png" "$app/.DirIcon"
cat >"$app/AppRun" <<'END'
#!/bin/sh
# ARGV0 is how the AppImage was called; this file's own name would be AppRun.
here=$(dirname -- "$(readlink -f -- "$0")")
called=${ARGV0:-$0}
case ${called##*/} in
trainboard-cli*) exec "$here/usr/bin/trainboard-cli" "$@" ;;
*) exec "$here/usr/bin/trainboard" "$@" ;;
esac
END
chmod 755 "$app/AppRun"
say "Made $root/$app ($(du -sh "$app" | cut -f 1))."

if command -v appimagetool >/dev/null; then
    version=$("$app/usr/bin/trainboard-cli" --version | sed -n '1s/^trainboard-cli \([^ ]*\).*/\1/p')
    image=build/appimage/Trainboard-$version-$(uname -m).AppImage
    appimagetool --no-appstream "$app" "$image" >&2
    printf '%s\n' "$root/$image"
else
    say "There is no appimagetool, so there is only the folder."
    printf '%s\n' "$root/$app"
fi
