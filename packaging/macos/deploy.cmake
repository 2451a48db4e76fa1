# SPDX-License-Identifier: GPL-3.0-or-later
#
# A step of `cmake --install`, with the variables that package.cmake sets: makes the bundle run where
# neither Qt nor Homebrew is installed. Not tried yet: nobody who works on this has had a Mac at hand.
if(NOT macdeployqt)
    message(FATAL_ERROR "macdeployqt, which comes with Qt, was not found when this was configured.")
endif()

# Without the plugins that use interfaces of the system that are not public, which would bring libraries
# of databases that Trainboard does not use.
execute_process(
    COMMAND ${macdeployqt} ${bundle} -executable=${bundle}/Contents/MacOS/trainboard-cli
        -appstore-compliant -always-overwrite -verbose=1 -libpath=${libraries}
    COMMAND_ERROR_IS_FATAL ANY)

# The history is in SQLite; any other driver only asks for libraries that are not there.
file(GLOB drivers ${bundle}/Contents/PlugIns/sqldrivers/*.dylib)
list(FILTER drivers EXCLUDE REGEX "/libqsqlite\\.dylib$")
if(drivers)
    file(REMOVE ${drivers})
endif()

# Changing where a program looks for its libraries has made its signature invalid.
execute_process(COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/sign.sh ${bundle} COMMAND_ERROR_IS_FATAL ANY)
