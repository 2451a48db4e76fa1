#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try-in-debian.sh [--mirror URL] [--root FOLDER] [--keep] [--make-packages FOLDER |
#     --try-packages FOLDER] RELEASE
#
# Runs the two commands of README.md, packaging/run.sh --demo and tests/run.sh, in a fresh Debian of
# that release (bookworm, trixie, …) which has nothing but what debootstrap puts there. The tree is
# the last commit of this checkout; what is not committed is left out. Needs root and debootstrap.
#
# --make-packages FOLDER  runs packaging/linux/package.sh there instead, and puts the packages of this
#                         release into the folder
# --try-packages FOLDER   runs packaging/linux/try-package.sh there instead, with the packages of this
#                         release in the folder, where it also puts a picture of the demo
# --mirror URL   where the packages come from, otherwise DEBIAN_MIRROR or http://deb.debian.org/debian
# --root FOLDER  where the new system goes, otherwise a new folder below TMPDIR (/var/tmp)
# --keep         leaves the system there, and with --root uses it again the next time. The packages
#                that are installed in it by then prove nothing any more; the build starts afresh.
#
# TRAINBOARD_PRESET goes to both commands: with dev they share one build, which is half the work.
#
# The exit status is that of the command that failed, or 77 if no such system could be made here, or
# if it could not get the packages that the commands need.
set -euo pipefail
# Nothing that is started here needs keys that the environment may hold.
unset NCLOUD_ACCESS_KEY NCLOUD_SECRET_KEY TRAINBOARD_ENDPOINT
root=$(CDPATH='' cd -P -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=packaging/linux/setup.sh
. "$root/packaging/linux/setup.sh"

# The second half, as process 1 of namespaces of its own: when it ends, or is killed, the kernel ends
# all that it has started and undoes all that it has mounted.
inside() {
    local system=$1 release=$2 mirror=$3 scratch=$4 task=$5 folder=$6 device
    exec 2>&9 9>&- # see below
    # /proc is still that of the outer world, where this process has another number.
    read -r device _ </proc/self/stat
    echo "$device" >"$scratch/init"

    if [ ! -f "$system/made-by-try-in-debian" ]; then
        say "Making a Debian $release from $mirror in $system."
        if ! debootstrap --variant=minbase "$release" "$system" "$mirror" \
            >"$scratch/debootstrap.log" 2>&1; then
            tail -n 20 -- "$scratch/debootstrap.log" >&2
            say "A fresh Debian cannot be made here: debootstrap failed (see above)."
            exit 77
        fi
        echo "$release" >"$system/made-by-try-in-debian"
    fi

    # What every running system has, however much of it debootstrap was allowed to make.
    trap 'say "A fresh Debian cannot be made here: nothing can be mounted."; exit 77' ERR
    mount -t proc proc "$system/proc"
    mount -t tmpfs -o mode=755 tmpfs "$system/dev"
    for device in null zero full random urandom tty; do
        if [ -e "/dev/$device" ]; then
            : >"$system/dev/$device"
            mount --bind "/dev/$device" "$system/dev/$device"
        fi
    done
    mkdir "$system/dev/pts" "$system/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$system/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$system/dev/shm"
    ln -s pts/ptmx "$system/dev/ptmx"
    ln -s /proc/self/fd "$system/dev/fd"
    ln -s fd/0 "$system/dev/stdin"
    ln -s fd/1 "$system/dev/stdout"
    ln -s fd/2 "$system/dev/stderr"
    trap - ERR

    cp -L /etc/resolv.conf "$system/etc/" 2>/dev/null || true # may be another one than last time
    local tree=$system/root/trainboard
    if [ -L "$system/root" ] || [ -L "$tree" ]; then
        say "$tree is behind a link, which may lead out of the new system."
        exit 1
    fi
    rm -rf -- "$tree"
    mkdir -- "$tree"
    tar -x -f "$scratch/tree.tar" -C "$tree"

    # Nothing of the machine outside is to be seen, except how it reaches the network.
    local variables=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin) name
    if [ "$task" = readme ]; then
        # A warning that only this release's compiler or Qt has is an error here, or nobody would read
        # it. Where it optimises for a release, some warnings are false.
        variables+=(CXXFLAGS=-Werror)
    fi
    for name in TRAINBOARD_PRESET http_proxy https_proxy ftp_proxy all_proxy no_proxy; do
        if [ -n "${!name:-}" ]; then
            variables+=("$name=${!name}")
        fi
    done
    # The names of packages say for which release they are.
    local command started status here=/root/trainboard-packages
    local version
    version=$(sed -n 's/^VERSION_ID="\{0,1\}\([0-9.]*\).*/~deb\1_/p' "$system/etc/os-release")
    local commands=("packaging/run.sh --demo" tests/run.sh)
    if [ "$task" = make ]; then
        commands=(packaging/linux/package.sh)
        # It has no git there, and shall come to the same time.
        variables+=("SOURCE_DATE_EPOCH=$(<"$scratch/time")")
    elif [ "$task" = try ]; then
        rm -rf -- "$system$here"
        mkdir -- "$system$here"
        if ! cp -- "$folder"/*"$version"*.deb "$system$here/"; then
            say "There are no packages of Debian $release in $folder (*$version*.deb)."
            exit 2
        fi
        commands=("packaging/linux/try-package.sh --picture $here/demo.png $(cd -- "$system" &&
            printf '/%s ' "${here:1}"/*.deb)")
    fi
    for command in "${commands[@]}"; do
        say "Debian $release: $command"
        started=$SECONDS
        status=0
        # shellcheck disable=SC2086 # the words of the command
        chroot "$system" /usr/bin/env -i "${variables[@]}" \
            /bin/sh -c 'cd /root/trainboard && exec "$@"' sh $command </dev/null || status=$?
        if ((status == no_packages)); then
            say "Debian $release: the packages that $command needs could not be had (see above)."
            exit 77
        elif ((status != 0)); then
            say "Debian $release: $command failed with status $status after" \
                "$(minutes $((SECONDS - started)))."
            if ((status == 77)); then
                status=1 # 77 is for what could not be tried
            fi
            exit "$status"
        fi
        say "Debian $release: $command passed after $(minutes $((SECONDS - started)))."
    done
    if [ "$task" = make ]; then
        cp -- "$tree"/build/package/packages/*.deb* "$folder/"
    elif [ "$task" = try ]; then
        cp -- "$system$here/demo.png" "$folder/demo-$release.png"
    fi
}

minutes() {
    printf '%d:%02d minutes' $(($1 / 60)) $(($1 % 60))
}

usage() {
    say "Usage: try-in-debian.sh [--mirror URL] [--root FOLDER] [--keep] [--make-packages FOLDER |" \
        "--try-packages FOLDER] RELEASE"
    exit 2
}

if [ "${1:-}" = --inside ]; then
    # It mounts, and removes the tree of the last time: never outside of its own namespaces.
    [ $$ -eq 1 ] || usage
    shift
    inside "$@"
    exit
fi

mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
system=
keep=
release=
task=readme
folder=
while [ "$#" -gt 0 ]; do
    case $1 in
    --mirror | --root)
        if [ "$#" -lt 2 ] || [ -z "$2" ]; then usage; fi
        if [ "$1" = --mirror ]; then mirror=$2; else system=$2; fi
        shift
        ;;
    --make-packages | --try-packages)
        if [ "$#" -lt 2 ] || [ -z "$2" ] || [ -n "$folder" ]; then usage; fi
        task=${1%-packages}
        task=${task#--}
        folder=$2
        shift
        ;;
    --keep) keep=yes ;;
    -* | '') usage ;;
    *)
        [ -z "$release" ] || usage
        release=$1
        ;;
    esac
    shift
done
# It becomes a part of paths and addresses.
case $release in '' | *[!a-z0-9.-]*) usage ;; esac

cannot() {
    say "A fresh Debian cannot be made here: $*"
    exit 77
}
if [ -n "$folder" ]; then
    mkdir -p -- "$folder"
    folder=$(CDPATH='' cd -P -- "$folder" && pwd)
fi
[ "$(uname -s)" = Linux ] || cannot "this is no Linux."
[ "$(id -u)" -eq 0 ] || cannot "only root may. Try: sudo packaging/linux/try-in-debian.sh $release"
for tool in debootstrap:debootstrap git:git unshare:util-linux setpriv:util-linux; do
    command -v "${tool%:*}" >/dev/null || cannot "${tool%:*} is missing (package ${tool#*:})."
done
unshare --mount --pid --fork true 2>/dev/null || cannot "no namespaces and mounts of our own."
# Root may be somebody else than the owner of the checkout.
git=(git -c "safe.directory=$root" -C "$root")
commit=$("${git[@]}" rev-parse --verify --short HEAD 2>/dev/null) ||
    cannot "$root is no checkout of git."
if [ -n "$("${git[@]}" status --porcelain --untracked-files=no)" ]; then
    say "What is not committed is left out."
fi

# Whether somebody else has mounted something there, which must not be removed with it.
# shellcheck disable=SC2317 # the trap calls it
has_mounts() {
    local target
    while read -r _ _ _ _ target _; do
        case $(printf '%b' "$target") in "$1" | "$1"/*) return 0 ;; esac
    done </proc/self/mountinfo
    return 1
}

scratch=$(mktemp -d "${TMPDIR:-/var/tmp}/try-in-debian.XXXXXX")
worker=
made=
# shellcheck disable=SC2317 # the trap calls it
finish() {
    local init
    if [ -n "$worker" ]; then
        # The end of process 1 ends all others, and the worker waits for that.
        if read -r init 2>/dev/null <"$scratch/init"; then
            kill -KILL "$init" 2>/dev/null || true
        else
            kill -KILL "$worker" 2>/dev/null || true
        fi
        wait "$worker" 2>/dev/null || true
    fi
    if [ -n "$made" ]; then
        if [ -n "$keep" ] && [ -f "$system/made-by-try-in-debian" ]; then
            say "Debian $release stays in $system."
        elif has_mounts "$system"; then
            say "Something is mounted below $system, so it stays there."
        else
            rm -rf --one-file-system -- "$system"
        fi
    fi
    if ! has_mounts "$scratch"; then
        rm -rf --one-file-system -- "$scratch"
    fi
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if [ -z "$system" ]; then
    if [ -n "$keep" ]; then
        system=$(mktemp -d "${TMPDIR:-/var/tmp}/debian-$release.XXXXXX")
    else
        system=$scratch/debian
    fi
fi
if [ -e "$system" ] && [ -n "$(ls -A -- "$system")" ]; then
    # Only what this script has made is used, and later perhaps removed.
    if [ "$(cat -- "$system/made-by-try-in-debian" 2>/dev/null)" != "$release" ]; then
        say "$system is not empty, and no Debian $release that this script has made."
        exit 2
    fi
fi
mkdir -p -- "$system"
system=$(CDPATH='' cd -P -- "$system" && pwd)
chmod 755 -- "$system"
made=yes
"${git[@]}" archive --output="$scratch/tree.tar" HEAD
"${git[@]}" log -1 --format=%ct >"$scratch/time"

say "Trying commit $commit in a Debian $release."
# If this script is killed without a chance to clean up, at least nothing goes on without it.
# unshare has an odd complaint when its process 1 is killed, which nobody needs to read.
setpriv --pdeathsig KILL unshare --mount --pid --kill-child -- \
    bash "${BASH_SOURCE[0]}" --inside "$system" "$release" "$mirror" "$scratch" "$task" "$folder" \
    </dev/null 9>&2 2>/dev/null &
worker=$!
status=0
wait "$worker" || status=$?
worker=
exit "$status"
