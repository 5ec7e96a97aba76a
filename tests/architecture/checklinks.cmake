# SPDX-License-Identifier: GPL-3.0-or-later
# cookoutctl has no window: cmake -DPROGRAM=… -DFORBIDDEN=Qt6Widgets -P checklinks.cmake
# Layers hold for includes; a library that links another one publicly would bring it in all the same.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries RESULT_VARIABLE code)
if(NOT code EQUAL 0 OR NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "${PROGRAM}: its libraries cannot be read:\n${libraries}")
endif()
if(libraries MATCHES "lib${FORBIDDEN}[^ \n]*")
    message(FATAL_ERROR "${PROGRAM}: links: it needs ${CMAKE_MATCH_0}. "
        "Instead: find the room whose PUBLIC link brings it in, or move the code into ui")
endif()
message(STATUS "${PROGRAM} does without ${FORBIDDEN}")
