# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of trainboard for fish. The names of accounts come from trainboard-cli, if it is there.

function __trainboard_accounts
    command -q trainboard-cli; or return
    trainboard-cli accounts list --format csv 2>/dev/null | tr -d '\r' |
        sed -n -E -e 1d -e '/^"/ { s/^"(([^"]|"")*)".*/\1/; s/""/"/g; p; d; }' -e 's/,.*//p'
end

complete -c trainboard -f
complete -c trainboard -s h -l help -d 'Print help'
complete -c trainboard -l help-all -d 'Print help with the options of Qt'
complete -c trainboard -s v -l version -d 'Print the version'
complete -c trainboard -l demo -d 'Explore a made-up AiTEMS service'
complete -c trainboard -l account -d 'Show this account' -xa '(__trainboard_accounts)'
complete -c trainboard -l service -d 'Show the trainings of this service' -x
complete -c trainboard -l recent -d 'Show only the latest training of each type'
complete -c trainboard -l where -d 'Show the trainings that answer this question' -x
complete -c trainboard -l view -d 'Show this view' \
    -xa '"All" "Failed in 24 hours" "In progress" "Being served" "Takes too long"'
