#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# changelog.sh VERSION REVISION DISTRIBUTION CHANGELOG.md: prints the change log in the form of Debian.
# Sections of releases, "## [0.1.0] - 2026-11-28", become entries. VERSION itself may have no date yet:
# its time is SOURCE_DATE_EPOCH then. What else is not released is left out. If there is no section
# VERSION, an entry for it comes first.
set -euo pipefail
version=$1 revision=$2 distribution=$3 file=$4
maintainer='Trainboard contributors <trainboard@users.noreply.github.com>'

begin() {
    printf 'trainboard (%s-%s) %s; urgency=medium\n\n' "$1" "$revision" "$distribution"
}

finish() {
    printf '\n -- %s  %s\n\n' "$maintainer" "$(LC_ALL=C date -u -R -d "$1")"
}

now=@${SOURCE_DATE_EPOCH:-$(date +%s)}
heading='^## \[?([0-9][0-9A-Za-z.~+]*)\]?( - ([^ ]+))?'
if ! grep -qE "^## \[?${version//./\\.}(\]| |\$)" "$file" 2>/dev/null; then
    begin "$version"
    printf '  * Not released yet.\n'
    finish "$now"
fi
[ -f "$file" ] || exit 0

date=
item=
# An item may have several lines; here it is one paragraph, wrapped anew.
print_item() {
    if [ -n "$item" ]; then
        # Links and emphasis of Markdown mean nothing here.
        printf '%s\n' "$item" | sed -E 's/\[([^]]*)\]\([^)]*\)/\1/g; s/[`*]//g' | fold -s -w 74 |
            sed -e '1s/^/  * /' -e '1!s/^/    /' -e 's/ *$//'
    fi
    item=
}
end_section() {
    print_item
    if [ -n "$date" ]; then finish "$date"; fi
    date=
}
while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line =~ $heading ]]; then
        section=${BASH_REMATCH[1]}
        released=${BASH_REMATCH[3]}
        end_section
        if [[ $released =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]]; then
            date=$released
        elif [ "$section" = "$version" ]; then
            date=$now
        fi
        if [ -n "$date" ]; then begin "$section"; fi
    elif [[ $line == '## '* ]]; then
        end_section
    elif [ -z "$date" ] || [[ $line == '['*']: '* ]]; then
        continue
    elif [[ $line == [-*]' '* ]]; then
        print_item
        item=${line:2}
    elif [ -z "$line" ] || [[ $line == '#'* ]]; then
        print_item
    elif [ -n "$item" ]; then
        item+=" ${line#"${line%%[! ]*}"}"
    else
        item=$line
    fi
done <"$file"
end_section
