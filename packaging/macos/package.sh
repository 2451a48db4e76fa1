#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh
#
# Makes build/release/packages/trainboard-VERSION-macos-ARCHITECTURE.dmg on a Mac with Homebrew, and
# tries what is in it. Not tried yet: nobody who works on this has had a Mac at hand. The image is for
# the processor and at least the version of macOS that it was made on, since libraries of Homebrew are.
#
# Signing and notarising are left out unless these are set. Both need a membership of the Apple
# Developer Program:
#
# TRAINBOARD_SIGNING_IDENTITY  the name of a certificate "Developer ID Application: …" whose private key
#                              is in a keychain that is unlocked
# TRAINBOARD_NOTARY_PROFILE    the name of a profile that notarytool has stored in the keychain. It is
#                              made once, and asks for the app-specific password itself, so that no
#                              argument list shows it:
#                              xcrun notarytool store-credentials PROFILE --apple-id … --team-id …
#
# Without them macOS opens a downloaded image only after System Settings > Privacy & Security > Open
# Anyway.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

if [ "$(uname -s)" != Darwin ]; then
    say "An image for macOS can only be made on macOS."
    exit 2
fi
if [ -n "${TRAINBOARD_NOTARY_PROFILE:-}" ] && [ -z "${TRAINBOARD_SIGNING_IDENTITY:-}" ]; then
    say "Only what is signed can be notarised: set TRAINBOARD_SIGNING_IDENTITY, too."
    exit 2
fi
# CMake reads it as the oldest version that the program is built for.
MACOSX_DEPLOYMENT_TARGET=${MACOSX_DEPLOYMENT_TARGET:-$(sw_vers -productVersion | cut -d . -f 1).0}
export MACOSX_DEPLOYMENT_TARGET

install_packages "${build_packages[@]}"
cd -- "$root"
cmake --preset release >&2
build release
folder=build/release/packages
rm -rf -- "$folder"
cpack --config build/release/CPackConfig.cmake >&2
image=$(echo "$folder"/trainboard-*.dmg)

if [ -n "${TRAINBOARD_SIGNING_IDENTITY:-}" ]; then
    codesign --force --sign "$TRAINBOARD_SIGNING_IDENTITY" --timestamp "$image"
fi
if [ -n "${TRAINBOARD_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$TRAINBOARD_NOTARY_PROFILE" --wait
    # So that the image also opens where Apple cannot be asked.
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi

say "Trying $image."
volume=$(mktemp -d)
finish() {
    hdiutil detach -quiet "$volume" || true
    rmdir -- "$volume" || true
}
trap finish EXIT
hdiutil attach -quiet -readonly -nobrowse -mountpoint "$volume" "$image"
contents=$volume/Trainboard.app/Contents
for plugin in platforms/libqcocoa iconengines/libqsvgicon imageformats/libqsvg sqldrivers/libqsqlite; do
    if [ ! -f "$contents/PlugIns/$plugin.dylib" ]; then
        say "The bundle lacks the plugin $plugin."
        exit 1
    fi
done
if ! ls "$contents"/PlugIns/tls/*.dylib >/dev/null 2>&1; then
    say "The bundle lacks the plugins for TLS."
    exit 1
fi
# What is loaded from outside of the bundle is there on this Mac, and perhaps on no other.
outside=$(find "$contents" -type f \( -name '*.dylib' -o -perm -u+x \) -exec otool -L {} + |
    grep -E '^[[:space:]]+/(opt|usr/local)/' || true)
if [ -n "$outside" ]; then
    say "The bundle needs libraries from outside:"
    say "$outside"
    exit 1
fi
codesign --verify --deep --strict "$volume/Trainboard.app"
version=$(python3 packaging/changelog.py version)
for program in Trainboard trainboard-cli; do
    "$contents/MacOS/$program" --version | grep "^trainboard.* $version"
done
# A copy of the file is what people download, so its name is all that the list of checksums holds.
(cd -- "$folder" && shasum -a 256 -- *.dmg >SHA256SUMS)
say "Made $image."
