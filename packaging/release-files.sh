#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# release-files.sh FOLDER
#
# Completes a folder with the packages of a release: adds the sources of the last commit and SHA256SUMS,
# the checksums of all that is there. What the change log says of the version goes to
# build/release-notes.md.
set -euo pipefail
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
if [ "$#" -ne 1 ] || [ ! -d "$1" ]; then
    echo "Usage: packaging/release-files.sh FOLDER" >&2
    exit 2
fi
folder=$(CDPATH='' cd -P -- "$1" && pwd)
cd -- "$root"

version=$(python3 packaging/changelog.py version)
mkdir -p build
python3 packaging/changelog.py notes >build/release-notes.md
# Without the name of the file and the time, which gzip would write into it.
git archive --format=tar --prefix="trainboard-$version/" HEAD |
    gzip -9n >"$folder/trainboard-$version.tar.gz"

cd -- "$folder"
# GitHub does so when a file is uploaded, and the checksums have to name what people download.
for file in *~*; do
    [ -e "$file" ] || continue
    if [ -e "${file//\~/.}" ]; then
        echo "$file and ${file//\~/.} would have one name." >&2
        exit 1
    fi
    mv -- "$file" "${file//\~/.}"
done
rm -f -- SHA256SUMS
# Written beside it first, or the list would hold itself.
sums=$(sha256sum -- *)
printf '%s\n' "$sums" >SHA256SUMS
sha256sum --check --quiet SHA256SUMS
