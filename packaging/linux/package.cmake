# SPDX-License-Identifier: GPL-3.0-or-later
install(FILES linux/${trainboard_id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT trainboard)
install(FILES linux/${trainboard_id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT trainboard)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/trainboard.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT trainboard)
install(FILES linux/trainboard.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT trainboard)
install(FILES linux/trainboard-cli.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT trainboard-cli)

set(CPACK_GENERATOR DEB)
