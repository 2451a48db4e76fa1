# SPDX-License-Identifier: GPL-3.0-or-later
#
# Not tried yet: nobody who works on this has had a Mac at hand.
#
# The image holds the component `trainboard` alone. The command line program is in its bundle, where
# it shares the libraries: Trainboard.app/Contents/MacOS/trainboard-cli.
set(bundle Trainboard.app)

install(TARGETS trainboard-cli
    RUNTIME DESTINATION ${bundle}/Contents/MacOS COMPONENT trainboard)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${bundle}/Contents/Resources COMPONENT trainboard)

# deploy.cmake copies Qt, its plugins, QtKeychain, simdjson and libxlsxwriter into the bundle, and signs it. Qt's own
# qt_generate_deploy_app_script() of 6.4 cannot be told of a second program in the bundle.
find_program(TRAINBOARD_MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
install(CODE "
    set(macdeployqt \"${TRAINBOARD_MACDEPLOYQT}\")
    set(bundle \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${bundle}\")
    set(libraries \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBS}\")
    include(\"${CMAKE_CURRENT_LIST_DIR}/deploy.cmake\")"
    COMPONENT trainboard)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};${PROJECT_NAME};trainboard;/")
set(CPACK_PACKAGE_FILE_NAME "trainboard-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Trainboard ${PROJECT_VERSION}")
# Nobody has to agree to the licence to use the program.
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
