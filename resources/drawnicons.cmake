# SPDX-License-Identifier: GPL-3.0-or-later
# The icons as pictures, for a Qt without Svg.

# trainboard_draw_icons(variable): icons/<name>.png of each icon in the current binary folder, made
# during the build. They are large, and the program scales them.
function(trainboard_draw_icons variable)
    find_program(TRAINBOARD_RSVG_CONVERT rsvg-convert)
    mark_as_advanced(TRAINBOARD_RSVG_CONVERT)
    if(NOT TRAINBOARD_RSVG_CONVERT)
        message(FATAL_ERROR "This Qt has no Svg, and there is no rsvg-convert that could draw the "
            "icons instead. Debian has it in the package librsvg2-bin.")
    endif()
    file(GLOB drawings CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/icons)
    set(pictures)
    foreach(drawing ${drawings})
        get_filename_component(name ${drawing} NAME_WE)
        set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.png)
        add_custom_command(OUTPUT ${picture}
            COMMAND ${TRAINBOARD_RSVG_CONVERT} --width 256 --height 256 --output ${picture} ${drawing}
            DEPENDS ${drawing}
            COMMENT "Drawing ${name}.png"
            VERBATIM)
        list(APPEND pictures ${picture})
    endforeach()
    set(${variable} ${pictures} PARENT_SCOPE)
endfunction()
