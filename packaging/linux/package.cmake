# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed on Linux, and the two Debian packages that `cpack -G DEB` makes of it.
# packaging/linux/package.sh makes them as they are released.

# qt_standard_project_setup() lets programs look for libraries beside themselves, where none are.
set_target_properties(trainboard trainboard-cli PROPERTIES INSTALL_RPATH "")

install(FILES linux/${trainboard_id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT trainboard)
install(FILES linux/${trainboard_id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT trainboard)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/trainboard.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT trainboard)
# For desktops that draw no SVG.
foreach(size 48 128 256)
    install(FILES linux/icons/trainboard-${size}.png RENAME trainboard.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT trainboard)
endforeach()

foreach(program trainboard trainboard-cli)
    install(FILES linux/${program}.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${program})
    install(FILES linux/completions/${program}.bash RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${program})
    install(FILES linux/completions/_${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT ${program})
    install(FILES linux/completions/${program}.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT ${program})
    # Each has its own, since each can be installed without the other.
    install(FILES linux/debian/copyright ${PROJECT_SOURCE_DIR}/LICENSE
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${program} COMPONENT ${program})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Trainboard contributors <trainboard@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

# The packages of each release of Debian and Ubuntu depend on its own libraries, so their names say
# for which one they are: 0.1.0-1~deb12. A newer release has the higher version.
set(revision 1)
set(distribution unstable)
if(EXISTS /etc/os-release)
    foreach(name ID VERSION_ID VERSION_CODENAME)
        file(STRINGS /etc/os-release line REGEX "^${name}=" LIMIT_COUNT 1)
        string(REGEX REPLACE "^[A-Z_]+=\"?([^\"]*)\"?$" "\\1" os_${name} "${line}")
    endforeach()
    if(os_ID STREQUAL "debian")
        string(APPEND revision "~deb${os_VERSION_ID}")
    else()
        string(APPEND revision "~${os_ID}${os_VERSION_ID}")
    endif()
    if(os_VERSION_CODENAME)
        set(distribution ${os_VERSION_CODENAME})
    endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})

# What nothing links, because it is found while the programs run. Packages are named differently from
# release to release: whoever has the plugins here has them there, too.
function(trainboard_package_of variable)
    set(found)
    find_program(tool_dpkg_query dpkg-query)
    mark_as_advanced(tool_dpkg_query)
    foreach(plugin ${ARGN})
        set(path ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${plugin})
        if(tool_dpkg_query AND EXISTS ${path})
            execute_process(COMMAND ${tool_dpkg_query} --search ${path}
                OUTPUT_VARIABLE line ERROR_QUIET)
            if(line MATCHES "^([a-z0-9.+-]+)")
                list(APPEND found ${CMAKE_MATCH_1})
            endif()
        endif()
    endforeach()
    list(REMOVE_DUPLICATES found)
    list(JOIN found ", " found)
    if(found)
        string(PREPEND found ", ")
    endif()
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()
trainboard_package_of(sqlite_package sqldrivers/libqsqlite.so)
trainboard_package_of(svg_packages iconengines/libqsvgicon.so imageformats/libqsvg.so)

# libsecret is the way to the keychain, the certificates are those for https.
set(both "libsecret-1-0, ca-certificates${sqlite_package}")
set(only_reads "It only reads: every request that it sends is a GET. It is not a product of
NAVER.")
# cpack would put this before the first line of the descriptions below.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")

set(CPACK_DEBIAN_TRAINBOARD_PACKAGE_NAME trainboard)
set(CPACK_DEBIAN_TRAINBOARD_PACKAGE_SECTION net)
set(CPACK_DEBIAN_TRAINBOARD_PACKAGE_DEPENDS "${both}${svg_packages}")
set(CPACK_DEBIAN_TRAINBOARD_PACKAGE_RECOMMENDS
    "trainboard-cli, qt6-wayland, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_TRAINBOARD_PACKAGE_SUGGESTS
    "gnome-keyring | kwalletmanager, fonts-noto-cjk")
set(CPACK_DEBIAN_TRAINBOARD_DESCRIPTION
"departure board of the trainings of AiTEMS
Trainboard shows the trainings of the recommenders that you run on AiTEMS, a
service of NAVER Cloud Platform: which ones there are, what state each is in,
and with which hyperparameters it was requested. It keeps the table up to date,
notifies of trainings that complete or fail, compares trainings option by
option, and remembers how long they took.

${only_reads}

\"trainboard --demo\" starts a made-up service on this computer and shows it. It
needs neither keys nor a network.")

set(CPACK_DEBIAN_TRAINBOARD-CLI_PACKAGE_NAME trainboard-cli)
set(CPACK_DEBIAN_TRAINBOARD-CLI_PACKAGE_SECTION net)
set(CPACK_DEBIAN_TRAINBOARD-CLI_PACKAGE_DEPENDS "${both}")
set(CPACK_DEBIAN_TRAINBOARD-CLI_PACKAGE_RECOMMENDS tzdata)
set(CPACK_DEBIAN_TRAINBOARD-CLI_PACKAGE_SUGGESTS "trainboard, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_TRAINBOARD-CLI_DESCRIPTION
"list and watch the trainings of AiTEMS from scripts
trainboard-cli lists the services and the trainings of AiTEMS, the
recommendation service of NAVER Cloud Platform, as a table, JSON or CSV. It can
wait until a training has completed or failed, and print a line for each
service, with what has failed lately, with an exit status for cron and CI.

${only_reads}

It needs no screen, and shares accounts and history with the program with a
window, which is in the package trainboard.")

# What only Debian wants, done to the files that go into the packages.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/linux/debian/prepare.cmake)
set(CPACK_TRAINBOARD_CHANGELOG ${CMAKE_CURRENT_SOURCE_DIR}/changelog.py)
set(CPACK_TRAINBOARD_DISTRIBUTION ${distribution})
