# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034 # the lists are read by those who source this
# What the scripts in packaging and tests, and .ci/run, share: which packages a machine needs, how
# they get there, and how the tree is configured and built. To be sourced, with $root set to the top
# of the tree. Speaks on standard error only, since standard output belongs to what is run afterwards.
# It runs in the bash 3.2 of macOS too, so no mapfile and no empty arrays.
: "${root:?}"

# Debian's names; "a|b" is one package under two names, the newer first. Ubuntu 24.04 has the names of
# Debian 12.
build_packages=(
    cmake ninja-build g++ pkg-config
    qt6-base-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-l10n-tools
    libsimdjson-dev qtkeychain-qt6-dev libxlsxwriter-dev zlib1g-dev
)
# Nothing links these: they are found while the program runs, and a small machine lacks them.
program_packages=(
    libqt6sql6-sqlite     # the history
    "qt6-svg-plugins|libqt6svg6" # icons of the window and the tray
    libsecret-1-0         # the way to the desktop's keychain
    ca-certificates       # https
    tzdata                # AiTEMS writes Korean time
    qt6-translations-l10n # the words of Qt's own buttons
)
if [ -n "${WAYLAND_DISPLAY:-}" ]; then
    program_packages+=(qt6-wayland)
fi
# A screen where there is none, with letters for three languages, and a camera for it.
screen_packages=(xvfb xauth imagemagick fonts-noto-cjk)
# For the tests: a keychain, a screen reader's view of the windows, certificates made for a day, what
# GitHub makes of Markdown.
test_packages=(
    dbus gnome-keyring at-spi2-core python3 python3-pyatspi openbox xdotool xclip openssl cmark-gfm
    python3-openpyxl # reads the workbooks that are written
    locales # one with a decimal comma is made of them
    librsvg2-bin # icons for a Qt without Svg
)
# For packaging/linux/package.sh: what makes and checks Debian packages.
package_packages=(dpkg-dev lintian appstream desktop-file-utils man-db python3)
# For packaging/linux/try-package.sh: a desktop to install them on.
try_packages=(
    xvfb xauth imagemagick fonts-dejavu-core dbus gnome-keyring desktop-file-utils libglib2.0-bin
    man-db python3 bash zsh fish
)

# The exit status where packages could not be had, which says nothing about the tree (EX_UNAVAILABLE
# of sysexits.h). What sources this file ends with it, too.
no_packages=69

say() {
    printf '%s\n' "$*" >&2
}

# The presets of CMakePresets.json that can be built, those with the programs, and those with tests.
presets=(dev asan fuzz release)
program_presets=(dev asan release)
test_presets=(dev asan)

# check_preset name known…: ends the script with a sentence unless the name is one of the known ones.
# $preset_source says where the name comes from. A preset becomes a part of paths, below which files
# are written and removed.
check_preset() {
    local name=$1 known
    shift
    for known in "$@"; do
        if [ "$name" = "$known" ]; then
            return
        fi
    done
    say "${preset_source:-TRAINBOARD_PRESET} is $(printf '%q' "$name"), which is no preset that can be" \
        "used here. Use one of these: $*"
    exit 2
}

# prints those of the packages "name" or "name|other name" that are not installed, one a line
missing_packages() {
    local installed entry name first known is_old
    is_old=$(. /etc/os-release && case $VERSION_ID in 12 | 24.04) echo yes ;; esac)
    installed=$'\n'$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' |
        sed -n 's/ installed$//p')$'\n'
    for entry in "$@"; do
        first=
        known=
        local names=()
        IFS='|' read -r -a names <<<"$entry"
        for name in "${names[@]}"; do
            first=${first:-$name}
            case $installed in *$'\n'"$name"$'\n'*) continue 2 ;; esac
            if [ -z "$known" ] && apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
                known=$name
            fi
        done
        # Without lists of packages nothing is known; Debian 12 and Ubuntu 24.04 have the older names.
        if [ -z "$known" ] && [ -n "$is_old" ]; then
            first=$name
        fi
        printf '%s\n' "${known:-$first}"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

apt_get() {
    # A fresh machine may still be busy with its own updates, and its locale may not exist yet.
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

install_with_apt() {
    local missing
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        return
    fi
    local by_hand="apt-get update && apt-get install --no-install-recommends ${missing//$'\n'/ }"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "Some packages are missing, and only an administrator can install them." \
            "Ask one to run, then try again:"
        say "    $by_hand"
        return "$no_packages"
    fi
    say "Installing packages that are missing: ${missing//$'\n'/ }"
    # By itself apt calls it a success when a mirror cannot be reached.
    local updated=yes
    if ! apt_get -o APT::Update::Error-Mode=any update; then
        updated=
        say "The list of packages could not be brought up to date; trying with the old one."
    fi
    # Only now is it known under which name apt has a package.
    missing=$(missing_packages "$@")
    local packages=()
    while IFS= read -r name; do
        packages+=("$name")
        # Then the names above are wrong, and another try would not help.
        if [ -n "$updated" ] && ! apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            say "This system has no package named $name. All come with Debian 12 and 13, and with" \
                "Ubuntu 24.04 (there from \"universe\")."
            return 1
        fi
    done <<<"$missing"
    if ! apt_get install --yes --no-install-recommends "${packages[@]}"; then
        say "The packages could not be installed (see above). They come with Debian 12 and 13, and" \
            "with Ubuntu 24.04 (there from \"universe\"). To do it by hand:"
        say "    $by_hand"
        return "$no_packages"
    fi
}

# Not tried yet: nobody who works on this has had a Mac at hand.
install_with_brew() {
    local formula missing=()
    for formula in cmake ninja qt qtkeychain simdjson libxlsxwriter; do
        if ! brew list --formula "$formula" >/dev/null 2>&1; then
            missing+=("$formula")
        fi
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        brew install "${missing[@]}" >&2
    fi
    CMAKE_PREFIX_PATH=$(brew --prefix qt)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
    export CMAKE_PREFIX_PATH
}

# install_packages package…: Debian's names; elsewhere what can be done is done. $no_packages when
# they are known but cannot be installed now
install_packages() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_with_apt "$@"
    elif [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null; then
        install_with_brew
    elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        say "This system's packages are not installed by themselves yet. Trainboard needs a C++20" \
            "compiler, CMake 3.21, Ninja, pkg-config, Qt 6.4 with Svg, SQLite and Linguist tools," \
            "QtKeychain for Qt 6 and simdjson; libxlsxwriter and zlib for XLSX."
        if command -v dnf >/dev/null; then
            say "    sudo dnf install cmake ninja-build gcc-c++ pkgconf-pkg-config" \
                "qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist" \
                "qtkeychain-qt6-devel simdjson-devel libxlsxwriter-devel zlib-devel"
        elif command -v pacman >/dev/null; then
            say "    sudo pacman -S --needed cmake ninja gcc pkgconf qt6-base qt6-svg qt6-tools" \
                "qtkeychain-qt6 simdjson libxlsxwriter zlib"
        fi
        say "Trying with what is there."
    fi
}

# build preset [target…]: configured only when it has to be; Ninja uses all cores
build_here() (
    preset=$1
    shift
    check_preset "$preset" "${presets[@]}"
    cd -- "$root" || exit
    tree=build/$preset
    if [ -f "$tree/CMakeCache.txt" ]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$tree/CMakeCache.txt")
        if [ ! "$home" -ef . ]; then
            # A link leads to a folder that another checkout may use.
            if [ "$(CDPATH='' cd -P -- "$tree" && pwd -P)" != "$root/$tree" ]; then
                say "$tree was made for another folder, $home, and is not removed, because a link" \
                    "leads to it. Remove the link, then try again."
                exit 2
            fi
            say "$tree was made for another folder, $home: building it anew."
            rm -rf -- "$tree"
        fi
    fi
    # Ninja itself asks for a new configuration when a CMakeLists.txt changes.
    if [ ! -f "$tree/build.ninja" ] || [ CMakePresets.json -nt "$tree/build.ninja" ]; then
        cmake --preset "$preset" >&2 || exit
    fi
    if [ "$#" -gt 0 ]; then
        set -- --target "$@"
    fi
    cmake --build --preset "$preset" "$@" >&2
)

# build preset [target…]: the same. Who ends the script also ends what it builds with, which would go
# on in a folder that the next start builds in. It is a group of processes of its own, for cmake does
# not end what it has started.
build() {
    local status=0
    set -m
    build_here "$@" &
    set +m
    build_group=$!
    trap 'end_build; exit 130' INT
    trap 'end_build; exit 143' TERM HUP
    wait "$build_group" || status=$?
    trap - INT TERM HUP
    return "$status"
}

# shellcheck disable=SC2317 # a trap calls it
end_build() {
    kill -TERM -- "-$build_group" 2>/dev/null || true
    wait "$build_group" || true
}
