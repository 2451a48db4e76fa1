# SPDX-License-Identifier: GPL-3.0-or-later
# For Windows on Debian 12, with mingw-w64 and the Qt that build-qt.sh makes. The environment variable
# TRAINBOARD_WINDOWS_QT names its folder. The tools of Qt (moc, uic, rcc, lrelease) are Debian's own,
# so both have to be of one version.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triple x86_64-w64-mingw32)
# Qt and the tests use threads of the C++ library, which only this variant of mingw-w64 has.
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)

set(CMAKE_FIND_ROOT_PATH /usr/${triple})
if(DEFINED ENV{TRAINBOARD_WINDOWS_QT})
    list(PREPEND CMAKE_FIND_ROOT_PATH $ENV{TRAINBOARD_WINDOWS_QT})
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(QT_HOST_PATH /usr CACHE PATH "Qt whose tools run here")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake
    CACHE PATH "Its CMake packages")

# The tests run under Wine, whose wine64 Debian keeps out of the path.
find_program(TRAINBOARD_WINE wine64 PATHS /usr/lib/wine NO_CMAKE_FIND_ROOT_PATH)
mark_as_advanced(TRAINBOARD_WINE)
if(TRAINBOARD_WINE)
    set(CMAKE_CROSSCOMPILING_EMULATOR ${TRAINBOARD_WINE})
endif()
