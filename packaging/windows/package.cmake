# SPDX-License-Identifier: GPL-3.0-or-later
# Windows has no Qt of its own: all that the programs need is installed with them. The tree is that of
# Qt (bin, plugins, translations), with a qt.conf that says so.

# The plugins of Qt. Not every Qt has each of them: those for SVG belong to Qt Svg, and the styles were
# renamed in Qt 6.7.
set(plugins)
foreach(plugin
    QWindowsIntegrationPlugin QWindowsVistaStylePlugin QModernWindowsStylePlugin # the window
    QICOPlugin QSvgPlugin QSvgIconPlugin                                         # its icons
    QSchannelBackendPlugin                                                       # https
    QSQLiteDriverPlugin)                                                         # the history
    if(TARGET Qt6::${plugin})
        list(APPEND plugins $<TARGET_FILE:Qt6::${plugin}>)
    endif()
endforeach()

# The libraries of both are looked for when they are installed, as their names and number depend on how
# Qt was built. What Windows has itself is not found where we look, and left alone.
get_target_property(core Qt6::Core LOCATION)
get_filename_component(folders ${core} DIRECTORY)
if(MINGW)
    # The libraries of the compiler; those of threads stand apart.
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libstdc++-6.dll
        OUTPUT_VARIABLE runtime OUTPUT_STRIP_TRAILING_WHITESPACE)
    get_filename_component(runtime ${runtime} DIRECTORY)
    list(APPEND folders ${runtime} /usr/${CMAKE_SYSTEM_PROCESSOR}-w64-mingw32/lib)
else()
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT trainboard)
    include(InstallRequiredSystemLibraries)
endif()
if(DEFINED VCPKG_INSTALLED_DIR)
    list(APPEND folders ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin)
endif()
configure_file(windows/libraries.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/libraries.cmake.in @ONLY)
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/libraries-$<CONFIG>.cmake
    INPUT ${CMAKE_CURRENT_BINARY_DIR}/libraries.cmake.in)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/libraries-$<CONFIG>.cmake COMPONENT trainboard)

install(FILES windows/qt.conf DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT trainboard)

# Qt's own texts, in the languages of Trainboard. A Qt of its own for mingw-w64 comes without them, and
# that of the machine that builds is of the same version.
set(catalogues)
foreach(folder ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} ${QT_HOST_PATH}/share/qt6/translations)
    if(NOT catalogues)
        file(GLOB catalogues ${folder}/qtbase_ko.qm ${folder}/qtbase_ja.qm)
    endif()
endforeach()
if(NOT catalogues)
    message(WARNING "Qt's translations are missing: the buttons of its dialogs will be English.")
endif()
install(FILES ${catalogues} DESTINATION translations COMPONENT trainboard)

# The licences of what is installed, where they are at hand: beside our own Qt, in Debian, in vcpkg.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt COMPONENT trainboard)
install(FILES windows/THIRD-PARTY.txt DESTINATION . COMPONENT trainboard)
file(GLOB licences ${QT6_INSTALL_PREFIX}/licenses/*)
list(FILTER licences EXCLUDE REGEX httplib) # of an earlier demo service
install(FILES ${licences} DESTINATION licenses COMPONENT trainboard)
foreach(package libqt6core6 gcc-mingw-w64-base mingw-w64-common libz-mingw-w64-dev)
    if(CMAKE_CROSSCOMPILING AND EXISTS /usr/share/doc/${package}/copyright)
        install(FILES /usr/share/doc/${package}/copyright
            DESTINATION licenses RENAME Debian-${package}.txt COMPONENT trainboard)
    endif()
endforeach()
if(DEFINED VCPKG_INSTALLED_DIR)
    file(GLOB copyrights RELATIVE ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share
        ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share/*/copyright)
    foreach(copyright ${copyrights})
        get_filename_component(port ${copyright} DIRECTORY)
        install(FILES ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share/${copyright}
            DESTINATION licenses RENAME ${port}.txt COMPONENT trainboard)
    endforeach()
endif()

set(CPACK_GENERATOR NSIS ZIP)
unset(CPACK_COMPONENTS_ALL)
set(CPACK_MONOLITHIC_INSTALL ON) # both programs share the libraries
set(CPACK_PACKAGE_FILE_NAME trainboard-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Trainboard)
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Trainboard)
# In place of CPack's own, which knows neither the scheme of links nor a user without rights, and
# rewrites the path of the user.
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}/windows)
set(CPACK_MODULE_PATH ${CMAKE_MODULE_PATH})
if(CMAKE_CROSSCOMPILING)
    # Debian's NSIS can make an installer for 64 bits, which a Wine without 32 bits runs, too. The one
    # for Windows cannot.
    set(CPACK_NSIS_TARGET "Target amd64-unicode")
endif()
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/trainboard.ico)
