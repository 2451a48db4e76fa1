# SPDX-License-Identifier: GPL-3.0-or-later
#
# For the bill of materials (sbom.py): which libraries this build was made with, in which versions, and
# by which compiler.
function(trainboard_component name version licence address)
    string(JSON count LENGTH "${components}")
    string(JSON components SET "${components}" ${count}
        "{\"name\": \"${name}\", \"version\": \"${version}\", \"licence\": \"${licence}\", \"address\": \"${address}\"}")
    set(components "${components}" PARENT_SCOPE)
endfunction()

set(components "[]")
trainboard_component(Qt "${Qt6_VERSION}" LGPL-3.0-only https://www.qt.io)
trainboard_component(QtKeychain "${Qt6Keychain_VERSION}" BSD-3-Clause
    https://github.com/frankosterfeld/qtkeychain)
trainboard_component(simdjson "${simdjson_VERSION}" Apache-2.0 https://simdjson.org)
if(TARGET xlsxwriter)
    file(STRINGS ${XLSXWRITER_INCLUDE_DIR}/xlsxwriter.h xlsxwriter_version REGEX "#define LXW_VERSION \"")
    string(REGEX REPLACE ".*\"(.*)\".*" "\\1" xlsxwriter_version "${xlsxwriter_version}")
    trainboard_component(libxlsxwriter "${xlsxwriter_version}"
        "BSD-2-Clause AND BSD-3-Clause AND MPL-2.0 AND Zlib" # with the pieces that it holds
        https://github.com/jmcnamara/libxlsxwriter)
    trainboard_component(zlib "${ZLIB_VERSION_STRING}" Zlib https://zlib.net)
endif()
string(JSON facts SET "{}" name "\"trainboard\"")
string(JSON facts SET "${facts}" version "\"${PROJECT_VERSION}\"")
string(JSON facts SET "${facts}" address "\"${PROJECT_HOMEPAGE_URL}\"")
string(JSON facts SET "${facts}" compiler "\"${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}\"")
string(JSON facts SET "${facts}" components "${components}")
file(WRITE ${PROJECT_BINARY_DIR}/components.json "${facts}\n")
