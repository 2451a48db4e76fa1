#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh [--preset NAME] [--twice]
#
# Makes and checks the Debian packages of both programs, for the release of Debian or Ubuntu that it
# runs on, and installs what is needed for that. They lie in build/package/packages then, with their
# checksums, and their names are printed. packaging/linux/try-package.sh tries them.
#
# --preset NAME  another preset of CMakePresets.json than release, for a try: its build, below build,
#                is used as it is, without the compiler's options for Debian packages
# --twice        makes them a second time, of the last commit in another folder, and fails unless the
#                packages are the same to the byte
#
# SOURCE_DATE_EPOCH, the time of all that is in the packages, is that of the last commit or, without
# git, of the newest release in packaging/CHANGELOG.md.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"
id=io.github.trainboard.Trainboard

usage() {
    say "Usage: package.sh [--preset NAME] [--twice]"
    exit 2
}
preset=
twice=
while [ "$#" -gt 0 ]; do
    case $1 in
    --preset)
        [ "$#" -ge 2 ] || usage
        preset=$2
        preset_source=--preset check_preset "$preset" "${program_presets[@]}"
        shift
        ;;
    --twice) twice=yes ;;
    *) usage ;;
    esac
    shift
done
if ! command -v dpkg-query >/dev/null; then
    say "Debian packages can only be made on Debian, Ubuntu and their like."
    exit 2
fi

install_packages "${build_packages[@]}" "${program_packages[@]}" "${package_packages[@]}"
cd -- "$root"
umask 022

# Root may be somebody else than the owner of the checkout.
git=(git -c "safe.directory=$root" -C "$root")
commit=$("${git[@]}" rev-parse --verify HEAD 2>/dev/null) || commit=
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    if [ -n "$commit" ]; then
        SOURCE_DATE_EPOCH=$("${git[@]}" log -1 --format=%ct)
    else
        released=$(sed -n -E 's/^## .* - ([0-9]{4}-[0-9]{2}-[0-9]{2}).*/\1/p' packaging/CHANGELOG.md |
            head -n 1)
        # Nothing is released yet: an unpacked archive has the time of its commit.
        released=${released:-$(date -u -r packaging/CHANGELOG.md '+%F %T')}
        SOURCE_DATE_EPOCH=$(date -u -d "$released" +%s)
    fi
fi
export SOURCE_DATE_EPOCH

# make folder tree: builds the sources in the folder, and packs them
make_packages() (
    cd -- "$1"
    tree=$2
    # What Debian compiles its packages with: a hardened program, and no path of this machine in it.
    # How much to optimise stays the matter of the preset; nobody needs debug information that is
    # stripped.
    export DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_MAINT_STRIP='-g -O2'
    CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS) ${CXXFLAGS:-}"
    LDFLAGS="$(dpkg-buildflags --get LDFLAGS) ${LDFLAGS:-}"
    export CXXFLAGS LDFLAGS
    if [ -f "$tree/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$tree/CMakeCache.txt"; then
        rm -rf -- "$tree"
    fi
    if [ ! -f "$tree/build.ninja" ] || [ CMakePresets.json -nt "$tree/build.ninja" ]; then
        cmake --preset release -B "$tree" -DTRAINBOARD_REQUIRE_XLSX=ON >&2
    fi
    # Resources have the time in them, and are not made anew by themselves when it is another one.
    if [ "$(cat "$tree/time-of-resources" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
        # Those that CMake wrote, in newer versions of Qt, hold no time.
        find "$tree" -name 'qrc_*.cpp' ! -name 'qrc_*_init.cpp' -delete
        echo "$SOURCE_DATE_EPOCH" >"$tree/time-of-resources"
    fi
    cmake --build "$tree" --target trainboard trainboard-cli >&2
    pack "$tree"
)

pack() (
    cd -- "$1"
    rm -rf packages
    cpack -G DEB >&2
    # Working copies, which nothing should find.
    rm -rf packages/_CPack_Packages
)

started=$SECONDS
if [ -z "$preset" ]; then
    tree=build/package
    make_packages "$root" "$tree"
else
    tree=build/$preset
    build "$preset" trainboard trainboard-cli
    pack "$tree"
fi
packages=("$tree"/packages/*.deb)
if [ "${#packages[@]}" -ne 2 ]; then
    say "There are not two packages in $tree/packages."
    exit 1
fi
say "The packages were made in $((SECONDS - started)) s."

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

# The checks: the two description files of the program, and the packages as a whole.
desktop-file-validate --no-hints "packaging/linux/$id.desktop"
metainfo=$scratch/$id.metainfo.xml
cp "packaging/linux/$id.metainfo.xml" "$metainfo"
case $(appstreamcli --version) in *' 0.'*)
    # AppStream before 1.0 has another name for this, and 1.0 wants the new one.
    sed -i -z -E 's|<developer [^>]*>\s*<name>([^<]*)</name>\s*</developer>|<developer_name>\1</developer_name>|' \
        "$metainfo"
    ;;
esac
appstreamcli validate --strict --no-net "$metainfo" >&2
for page in packaging/linux/*.1; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 \
        man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    if [ -n "$warnings" ]; then
        say "$page: $warnings"
        exit 1
    fi
done
lintian --allow-root --fail-on error,warning "${packages[@]}" >&2

for package in "${packages[@]}"; do
    rm -rf -- "$scratch/files"
    dpkg-deb --extract "$package" "$scratch/files"
    # Where it was built is nobody's business, and would be another place next time. The assertions of
    # other presets name their file.
    if [ -z "$preset" ] && grep -rlaF -- "$root" "$scratch/files" >&2; then
        say "$package contains the path of this folder, $root (see above)."
        exit 1
    fi
    for program in "$scratch/files"/usr/bin/*; do
        if [ "$(readelf -d "$program" | grep -cE 'RPATH|RUNPATH')" -ne 0 ]; then
            say "$program looks for libraries in a folder of its own."
            exit 1
        fi
        if [ -z "$preset" ] && ! readelf -d "$program" | grep -q 'BIND_NOW\|Flags: NOW'; then
            say "$program is not hardened."
            exit 1
        fi
    done
done

if [ -n "$twice" ]; then
    if [ -z "$commit" ] || [ -n "$preset" ] ||
        [ -n "$("${git[@]}" status --porcelain --untracked-files=no)" ]; then
        say "--twice needs a checkout of git in which all is committed, and the preset release."
        exit 2
    fi
    # The name is longer, so that a path in a program would move what comes after it.
    other=$scratch/another-folder-with-a-longer-name
    git -c "safe.directory=$root" -c "safe.directory=$root/.git" clone -q --no-hardlinks \
        "$root" "$other"
    git -C "$other" checkout -q --detach "$commit"
    make_packages "$other" build/package
    for package in "${packages[@]}"; do
        if ! cmp -- "$package" "$other/build/package/packages/${package##*/}" >&2; then
            say "${package##*/} is another one when it is made in another folder."
            cp -- "$other/build/package/packages/${package##*/}" "$package.other"
            exit 1
        fi
    done
    say "Made a second time in another folder, the packages are the same to the byte."
fi
for package in "${packages[@]}"; do
    printf '%s\n' "$root/$package"
done
