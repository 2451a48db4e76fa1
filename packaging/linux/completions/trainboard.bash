# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of trainboard for bash. The names of accounts come from trainboard-cli, if it is there.

_trainboard() {
    COMPREPLY=()
    local line cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    if [ "$cur" = = ]; then
        cur=
    elif [ "$previous" = = ] && ((COMP_CWORD > 1)); then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    local quoted='' offers=()
    case $previous in
    --account)
        while IFS= read -r line; do
            offers+=("$line")
        done < <(trainboard-cli accounts list --format csv 2>/dev/null | tr -d '\r' |
            sed -n -E -e 1d -e '/^"/ { s/^"(([^"]|"")*)".*/\1/; s/""/"/g; p; d; }' -e 's/,.*//p')
        ;;
    --view) offers=(All 'Failed in 24 hours' 'In progress' 'Being served' 'Takes too long') ;;
    --service | --where) return ;;
    *)
        offers=(--demo --account --service --recent --where --view --help --help-all --version
            -h -v)
        ;;
    esac
    case $cur in [\"\']*)
        quoted=yes
        cur=${cur:1}
        ;;
    esac
    cur=${cur//\\/}
    for line in ${offers[@]+"${offers[@]}"}; do
        if [[ $line != "$cur"* ]]; then
            continue
        elif [ -n "$quoted" ]; then
            COMPREPLY+=("$line")
        else
            COMPREPLY+=("$(printf '%q' "$line")")
        fi
    done
}
complete -F _trainboard trainboard
