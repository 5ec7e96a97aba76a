# SPDX-License-Identifier: GPL-3.0-or-later
# cookoutctl has no window: cmake -DPROGRAM=… -DFORBIDDEN=Qt6Widgets -P checklinks.cmake
# Layers hold for includes; a library that links another one publicly would bring it in all the same.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries RESULT_VARIABLE code)
if(NOT code EQUAL 0 OR NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "${PROGRAM}: its libraries cannot be read:\n${libraries}")
endif()
if(libraries MATCHES "lib${FORBIDDEN}[^ \n]*")
    # A FATAL_ERROR is wrapped at a width that depends on how long the path is: the sentence goes ahead of it.
    message(NOTICE "${PROGRAM}: links: it needs ${CMAKE_MATCH_0}. "
        "Instead: find the room whose PUBLIC link brings it in, or move the code into ui")
    message(FATAL_ERROR "links")
endif()
message(STATUS "${PROGRAM} does without ${FORBIDDEN}")
