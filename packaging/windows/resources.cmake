# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows reads out of a program: its icon, version and manifest.
set(trainboard_windows_folder ${CMAKE_CURRENT_LIST_DIR})

# trainboard_windows_resources(target description)
function(trainboard_windows_resources target description)
    set(icon ${trainboard_windows_folder}/trainboard.ico)
    set(manifest ${trainboard_windows_folder}/program.manifest)
    string(REPLACE "." "," commas "${PROJECT_VERSION}.0")
    if(MSVC) # whose linker makes a manifest of its own, and merges the two
        set(manifest_line)
        target_sources(${target} PRIVATE ${manifest})
    else()
        set(manifest_line "1 24 \"${manifest}\"") # 1: of a program, 24: a manifest
    endif()
    set(resources ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${trainboard_windows_folder}/program.rc.in ${resources} @ONLY)
    set_source_files_properties(${resources} TARGET_DIRECTORY ${target}
        PROPERTIES OBJECT_DEPENDS "${icon};${manifest}")
    target_sources(${target} PRIVATE ${resources})
endfunction()
