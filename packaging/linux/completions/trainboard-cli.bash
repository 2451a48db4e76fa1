# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of trainboard-cli for bash. It asks only trainboard-cli for the names of accounts, which
# needs neither a key nor the network.

# The lines that begin with what is typed become completions, with blanks quoted.
_trainboard_cli_offer() {
    local line typed=$1 quoted=
    case $typed in [\"\']*)
        quoted=yes
        typed=${typed:1}
        ;;
    esac
    typed=${typed//\\/}
    while IFS= read -r line; do
        if [ -z "$line" ] || [[ $line != "$typed"* ]]; then
            continue
        elif [ -n "$quoted" ] || [[ $line != *[!A-Za-z0-9,.-]* ]]; then
            COMPREPLY+=("$line")
        else
            COMPREPLY+=("$(printf '%q' "$line")")
        fi
    done
}

# the first field of each line of CSV
_trainboard_cli_accounts() {
    "${1:-trainboard-cli}" accounts list --format csv 2>/dev/null | tr -d '\r' |
        sed -n -E -e 1d -e '/^"/ { s/^"(([^"]|"")*)".*/\1/; s/""/"/g; p; d; }' -e 's/,.*//p'
}

_trainboard_cli() {
    COMPREPLY=()
    local word command='' second='' previous cur=${COMP_WORDS[COMP_CWORD]}
    local -i i arguments=0
    # bash makes words of --format=json: --format, = and json
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    if [ "$cur" = = ]; then
        cur=
    elif [ "$previous" = = ] && ((COMP_CWORD > 1)); then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        case $word in
        --access-key | --account | --columns | --endpoint | --format | --since | --timeout | --until | \
            --version | --view | --where)
            if [ "$word" = --version ] && [ -z "$command" ]; then continue; fi
            i+=1
            if [ "${COMP_WORDS[i]}" = = ]; then i+=1; fi
            ;;
        -* | =) ;;
        *)
            if [ -z "$command" ]; then
                command=$word
            elif [ "$command" = accounts ] && [ -z "$second" ]; then
                second=$word
            else
                arguments+=1
            fi
            ;;
        esac
    done

    case $previous in
    --format)
        if [ "$command" = watch ]; then
            _trainboard_cli_offer "$cur" < <(printf '%s\n' text json)
        else
            _trainboard_cli_offer "$cur" < <(printf '%s\n' table json csv tsv markdown)
        fi
        return
        ;;
    --account)
        _trainboard_cli_offer "$cur" < <(_trainboard_cli_accounts "${COMP_WORDS[0]}")
        return
        ;;
    --until)
        _trainboard_cli_offer "$cur" < <(printf '%s\n' completed failed final)
        return
        ;;
    --view)
        _trainboard_cli_offer "$cur" < <(printf '%s\n' All 'Failed in 24 hours' 'In progress' \
            'Being served' 'Takes too long')
        return
        ;;
    --columns)
        # A list with commas: what stands before the last of them stays.
        local list=
        case $cur in *,*) list=${cur%,*}, ;; esac
        _trainboard_cli_offer "$cur" < <(
            for word in status type version description created took nextUpdate hpo result serving \
                service inState; do
                case ,$list in *",$word,"*) ;; *) printf '%s\n' "$list$word" ;; esac
            done
        )
        return
        ;;
    --access-key | --endpoint | --since | --timeout | --where) return ;;
    --version) if [ -n "$command" ]; then return; fi ;;
    esac

    local output='--bom --csv-safe --format' request='--account --show-response --use-server-time'
    local options=
    case $command/$second in
    /) options='--version -v' ;;
    services/) options="$output $request" ;;
    trainings/) options="--recent --where --view --columns $output $request" ;;
    watch/) options="--until --version --timeout --format $request" ;;
    history/) options="--version --account $output" ;;
    status/) options="--since $output $request" ;;
    accounts/list) options=$output ;;
    accounts/add) options='--access-key --endpoint' ;;
    accounts/check) options='--show-response --use-server-time' ;;
    esac
    case $cur in
    -*)
        local all=()
        read -r -a all <<<"$options --help -h"
        _trainboard_cli_offer "$cur" < <(printf '%s\n' "${all[@]}")
        return
        ;;
    esac
    case $command/$second in
    /)
        _trainboard_cli_offer "$cur" < <(printf '%s\n' services trainings watch history status \
            accounts help)
        ;;
    help/)
        if ((arguments == 0)); then
            _trainboard_cli_offer "$cur" < <(printf '%s\n' services trainings watch history status \
                accounts)
        fi
        ;;
    accounts/) _trainboard_cli_offer "$cur" < <(printf '%s\n' list add check remove) ;;
    accounts/check | accounts/remove)
        if ((arguments == 0)); then
            _trainboard_cli_offer "$cur" < <(_trainboard_cli_accounts "${COMP_WORDS[0]}")
        fi
        ;;
    esac
}
complete -F _trainboard_cli trainboard-cli
