# SPDX-License-Identifier: GPL-3.0-or-later
# What checklayers.cmake and checkidioms.cmake share: reading sources line by line, and telling what is wrong.

# read_lines(OUT FILE): the file's lines as a list. Characters that mean something in a CMake list are replaced:
# brackets by parentheses, ';' by ',', '\' by '/'. None of the checks needs them.
function(read_lines out file)
    file(READ "${file}" content)
    string(REPLACE "\\" "/" content "${content}")
    string(REPLACE "[" "(" content "${content}")
    string(REPLACE "]" ")" content "${content}")
    string(REPLACE ";" "," content "${content}")
    string(REGEX REPLACE "\n$" "" content "${content}")
    string(REPLACE "\n" ";" content "${content}")
    set(${out} "${content}" PARENT_SCOPE)
endfunction()

set_property(GLOBAL PROPERTY violations 0)

# violation(FILE LINE RULE WHAT INSTEAD): prints one finding. LINE is empty for a rule about the whole file.
function(violation file line rule what instead)
    if(NOT line STREQUAL "")
        string(PREPEND line ":")
    endif()
    message(NOTICE "${file}${line}: ${rule}: ${what}. Instead: ${instead}")
    get_property(count GLOBAL PROPERTY violations)
    math(EXPR count "${count} + 1")
    set_property(GLOBAL PROPERTY violations ${count})
endfunction()

# finish(CHECKED): ends the script, with an error when anything was found or when there was nothing to look at.
function(finish checked)
    get_property(count GLOBAL PROPERTY violations)
    if(count GREATER 0)
        message(FATAL_ERROR "${count} found in ${checked} files")
    elseif(checked EQUAL 0)
        message(FATAL_ERROR "no file was found to look at in ${ROOT}")
    endif()
    message(STATUS "${checked} files are in order")
endfunction()
