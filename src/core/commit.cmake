# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D "source=top of the tree" -D "header=file to write" -P commit.cmake
#
# Writes the commit that is being built into a header, for core/buildversion.cpp: seven digits, with a
# plus sign if files differ from the commit, or an empty text if the commit is not known. The file is
# only touched when this text changes.

# `git archive` puts the commit here (see .gitattributes beside this file).
set(commit "$Format:%H$")

if(NOT commit MATCHES "^[0-9a-f]+$")
    set(commit "")
    find_program(git git)
    # A hook may name the repository that it was called for.
    foreach(name GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE)
        unset(ENV{${name}})
    endforeach()
    # Nothing is locked, or a build would get in the way of whoever commits at the same time.
    set(ENV{GIT_OPTIONAL_LOCKS} 0)
    set(quiet WORKING_DIRECTORY ${source} OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(git)
        # Whoever builds may be somebody else than the owner of the checkout, as in a container.
        list(APPEND git -c safe.directory=${source})
        # A copy of the tree may lie inside of another repository, whose commits are none of ours.
        execute_process(COMMAND ${git} rev-parse --show-prefix ${quiet}
            RESULT_VARIABLE failed OUTPUT_VARIABLE prefix)
        if(NOT failed AND prefix STREQUAL "")
            execute_process(COMMAND ${git} rev-parse --verify HEAD ${quiet}
                RESULT_VARIABLE failed OUTPUT_VARIABLE head)
            execute_process(COMMAND ${git} status --porcelain --untracked-files=no ${quiet}
                RESULT_VARIABLE unknown OUTPUT_VARIABLE changes)
            if(NOT failed AND NOT unknown)
                set(commit ${head})
            endif()
        endif()
    endif()
endif()

# As many digits everywhere: git itself takes more of them in a larger clone.
string(SUBSTRING "${commit}" 0 7 commit)
if(NOT commit STREQUAL "" AND NOT "${changes}" STREQUAL "")
    string(APPEND commit "+")
endif()

set(text "// Made by commit.cmake.\n#define TRAINBOARD_COMMIT \"${commit}\"\n")
set(before "")
if(EXISTS ${header})
    file(READ ${header} before)
endif()
if(NOT before STREQUAL text)
    file(WRITE ${header} "${text}")
endif()
