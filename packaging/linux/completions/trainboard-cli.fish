# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of trainboard-cli for fish. It asks only trainboard-cli for the names of accounts, which
# needs neither a key nor the network.

function __trainboard_cli_accounts
    command -q trainboard-cli; or return
    trainboard-cli accounts list --format csv 2>/dev/null | tr -d '\r' |
        sed -n -E -e 1d -e '/^"/ { s/^"(([^"]|"")*)".*/\1/; s/""/"/g; p; d; }' -e 's/,.*//p'
end

# what stands before the word that is typed, without options and their values
function __trainboard_cli_words
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- $word --access-key --account --columns --endpoint --format --since \
                --timeout --until --version --view --where
            set value yes
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function __trainboard_cli_no_command
    test (count (__trainboard_cli_words)) -eq 0
end

# __trainboard_cli_after command…: one of these was given
function __trainboard_cli_after
    set -l words (__trainboard_cli_words)
    set -q words[1]; and contains -- $words[1] $argv
end

# __trainboard_cli_accounts_after command…: one of these was given after accounts
function __trainboard_cli_accounts_after
    set -l words (__trainboard_cli_words)
    set -q words[2]; and test $words[1] = accounts; and contains -- $words[2] $argv
end

# likewise, and no name yet
function __trainboard_cli_account_wanted
    __trainboard_cli_accounts_after check remove; and test (count (__trainboard_cli_words)) -eq 2
end

function __trainboard_cli_help_alone
    test "$(__trainboard_cli_words)" = help
end

function __trainboard_cli_accounts_alone
    set -l words (__trainboard_cli_words)
    test (count $words) -eq 1; and test $words[1] = accounts
end

complete -c trainboard-cli -f
complete -c trainboard-cli -s h -l help -d 'Print help'
complete -c trainboard-cli -n __trainboard_cli_no_command -s v -l version -d 'Print the version'
complete -c trainboard-cli -n __trainboard_cli_no_command -a services -d 'List the services of the account'
complete -c trainboard-cli -n __trainboard_cli_no_command -a trainings -d 'List the trainings of a service'
complete -c trainboard-cli -n __trainboard_cli_no_command -a watch -d 'Print what happens to the trainings of a service'
complete -c trainboard-cli -n __trainboard_cli_no_command -a history -d 'Print the states in which trainings were seen'
complete -c trainboard-cli -n __trainboard_cli_no_command -a status -d 'Print a line for each service, the worst first'
complete -c trainboard-cli -n __trainboard_cli_no_command -a accounts -d 'List, add, check or remove accounts'
complete -c trainboard-cli -n __trainboard_cli_no_command -a help -d 'Print help'
complete -c trainboard-cli -n __trainboard_cli_help_alone \
    -a 'services trainings watch history status accounts'
complete -c trainboard-cli -n __trainboard_cli_accounts_alone -a list -d 'List the accounts'
complete -c trainboard-cli -n __trainboard_cli_accounts_alone -a add -d 'Add an account'
complete -c trainboard-cli -n __trainboard_cli_accounts_alone -a check -d 'Check whether the keys of an account work'
complete -c trainboard-cli -n __trainboard_cli_accounts_alone -a remove -d 'Remove an account'
complete -c trainboard-cli -n __trainboard_cli_account_wanted \
    -a '(__trainboard_cli_accounts)'

complete -c trainboard-cli -n '__trainboard_cli_after trainings' \
    -l recent -d 'List only the latest training of each type'
complete -c trainboard-cli -n '__trainboard_cli_after trainings' \
    -l where -d 'List only the trainings for which this holds' -x
complete -c trainboard-cli -n '__trainboard_cli_after trainings' \
    -l view -d 'List the trainings as a view shows them' -xa '"All" "Failed in 24 hours" "In progress" "Being served" "Takes too long"'
complete -c trainboard-cli -n '__trainboard_cli_after trainings' \
    -l columns -d 'Print these columns' -xa '(__fish_append , status type version description created took nextUpdate hpo result serving service inState)'
complete -c trainboard-cli -n '__trainboard_cli_after watch' \
    -l until -d 'End when a training has' -xa 'completed failed final'
complete -c trainboard-cli -n '__trainboard_cli_after watch history' \
    -l version -d 'Only the training with this version' -x
complete -c trainboard-cli -n '__trainboard_cli_after watch' \
    -l timeout -d 'End after this time, such as 90s, 2h or 1h30m' -x
complete -c trainboard-cli -n '__trainboard_cli_after watch' \
    -l format -d 'How to print' -xa 'text json'
complete -c trainboard-cli -n '__trainboard_cli_after status' \
    -l since -d 'How long to look back; the default is 24h' -x
complete -c trainboard-cli -n '__trainboard_cli_after services trainings history status' \
    -l format -d 'How to print' -xa 'table json csv tsv markdown'
complete -c trainboard-cli -n '__trainboard_cli_after services trainings history status' \
    -l bom -d 'Begin csv or tsv with a byte order mark'
complete -c trainboard-cli -n '__trainboard_cli_after services trainings history status' \
    -l csv-safe -d 'Write csv or tsv without formulas, for spreadsheets'
complete -c trainboard-cli -n '__trainboard_cli_after services trainings watch history status' \
    -l account -d 'The account to use' -xa '(__trainboard_cli_accounts)'
complete -c trainboard-cli -n '__trainboard_cli_after services trainings watch status' \
    -l show-response -d 'Print the response of the server with an error'
complete -c trainboard-cli -n '__trainboard_cli_after services trainings watch status' \
    -l use-server-time -d 'Sign with the server\'s time if its clock differs'

complete -c trainboard-cli -n '__trainboard_cli_accounts_after add' \
    -l access-key -d 'The access key of the new account' -x
complete -c trainboard-cli -n '__trainboard_cli_accounts_after add' \
    -l endpoint -d 'The endpoint of the new account' -x
complete -c trainboard-cli -n '__trainboard_cli_accounts_after list' \
    -l format -d 'How to print' -xa 'table json csv tsv markdown'
complete -c trainboard-cli -n '__trainboard_cli_accounts_after list' \
    -l bom -d 'Begin csv or tsv with a byte order mark'
complete -c trainboard-cli -n '__trainboard_cli_accounts_after list' \
    -l csv-safe -d 'Write csv or tsv without formulas, for spreadsheets'
complete -c trainboard-cli -n '__trainboard_cli_accounts_after check' \
    -l show-response -d 'Print the response of the server with an error'
complete -c trainboard-cli -n '__trainboard_cli_accounts_after check' \
    -l use-server-time -d 'Sign with the server\'s time if its clock differs'
