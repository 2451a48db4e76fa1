#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sign.sh BUNDLE
#
# Signs the bundle and all that is in it, from the inside out. Not tried yet: nobody who works on this
# has had a Mac at hand.
#
# TRAINBOARD_SIGNING_IDENTITY  the name of a certificate "Developer ID Application: …" in the keychain.
#                              Without it the signature is made ad hoc: the bundle runs on Apple
#                              silicon, but says nothing about who has made it.
set -euo pipefail
bundle=$1
here=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

identity=${TRAINBOARD_SIGNING_IDENTITY:--}
options=(--force --sign "$identity")
entitlements=()
if [ "$identity" != - ]; then
    # Apple notarises nothing without these. Without a certificate the hardened runtime would refuse
    # the bundle's own libraries, which no team has signed.
    options+=(--options runtime --timestamp)
    entitlements=(--entitlements "$here/entitlements.plist")
fi

for folder in Frameworks PlugIns; do
    if [ -d "$bundle/Contents/$folder" ]; then
        find "$bundle/Contents/$folder" -type f -name '*.dylib' -exec codesign "${options[@]}" {} +
        find "$bundle/Contents/$folder" -type d -name '*.framework' -prune \
            -exec codesign "${options[@]}" {} +
    fi
done
# The bash 3.2 of macOS takes an empty array for an unset variable.
for part in "$bundle/Contents/MacOS/trainboard-cli" "$bundle"; do
    codesign "${options[@]}" ${entitlements[@]+"${entitlements[@]}"} "$part"
done
codesign --verify --deep --strict "$bundle"
