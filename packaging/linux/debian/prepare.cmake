# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack with the installed files of both packages, before it packs them: what only Debian's
# policy wants. Nothing in the files depends on when or where this runs.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${ARGV0} failed: ${status}")
    endif()
endfunction()

foreach(package ${CPACK_COMPONENTS_ALL})
    set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${package}/usr/share)
    if(NOT IS_DIRECTORY ${share})
        message(FATAL_ERROR "There is no ${share}.")
    endif()
    file(GLOB pages ${share}/man/man1/*.1)
    run(gzip -9n ${pages})
    # Debian's zsh looks there.
    file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
    # Each Debian system has this licence; the copyright says where.
    file(REMOVE ${share}/doc/${package}/LICENSE)
    set(changelog ${share}/doc/${package}/changelog.Debian)
    execute_process(
        COMMAND python3 -B ${CPACK_TRAINBOARD_CHANGELOG} debian ${CPACK_DEBIAN_PACKAGE_RELEASE}
            ${CPACK_TRAINBOARD_DISTRIBUTION} ${CPACK_PACKAGE_CONTACT}
        OUTPUT_FILE ${changelog} RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "The change log could not be written: ${status}")
    endif()
    run(gzip -9n ${changelog})
    run(chmod 644 ${changelog}.gz)
endforeach()
