# SPDX-License-Identifier: GPL-3.0-or-later
# What must not be written, and what to write instead: cmake -DROOT=… -P checkidioms.cmake
# A line that has a good reason says it: // house: the reason (in Python: # house: the reason). For the size of a file
# the reason stands on its first or second line.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/sources.cmake")

# idiom(NAME PATTERN … WHAT … INSTEAD … [IN regex of paths] [EXCEPT regex of paths]): PATTERN is looked for in the code
# of each line, comments taken off. Brackets read as parentheses and ';' as ',' (see sources.cmake).
set(idioms)
function(idiom name)
    cmake_parse_arguments(PARSE_ARGV 1 IDIOM "" "PATTERN;WHAT;INSTEAD;IN;EXCEPT" "")
    set(idioms ${idioms} ${name} PARENT_SCOPE)
    foreach(part IN ITEMS PATTERN WHAT INSTEAD IN EXCEPT)
        set(${name}_${part} "${IDIOM_${part}}" PARENT_SCOPE)
    endforeach()
endfunction()

set(word_begins "(^|[^A-Za-z0-9_])")
set(cpp "\\.(cpp|h)$")

idiom(future-then IN "${cpp}" PATTERN "(\\.|->)then *\\("
    WHAT "a continuation with a context races with the context's destruction (Qt 6.4)"
    INSTEAD "return Pending<T> and collect it with deliver(receiver, handler)")
idiom(future-response IN "${cpp}" PATTERN "QFuture *< *QHttpServerResponse *>"
    WHAT "a client that hangs up frees what the answer is written to"
    INSTEAD "keep a Reply and answer it from deliver()")
idiom(event-loop IN "${cpp}" PATTERN "${word_begins}QEventLoop([^A-Za-z]|$)"
    WHAT "a nested loop runs other people's code in the middle of yours"
    INSTEAD "deliver() the answer; in a test QTRY_… or QSignalSpy::wait()")
idiom(process-events IN "${cpp}" PATTERN "processEvents *\\("
    WHAT "it runs other people's code in the middle of yours"
    INSTEAD "do the work in Background or in pieces; in a test QTRY_…")
idiom(sender IN "${cpp}" PATTERN "(^|[^A-Za-z0-9_.])sender *\\( *\\)"
    WHAT "it is a guess about who called" INSTEAD "capture what you need in the lambda that is connected")
idiom(string-signal IN "${cpp}" PATTERN "${word_begins}(SIGNAL|SLOT) *\\("
    WHAT "a name in a string is checked at run time, if at all"
    INSTEAD "connect(sender, &Class::signal, receiver, &Class::slot)")
idiom(singleton IN "${cpp}" PATTERN "::instance *\\( *\\)"
    WHAT "whoever uses a singleton cannot be tested alone"
    INSTEAD "take a reference as a constructor's argument; app builds the objects")
idiom(ranges-header IN "${cpp}" PATTERN "# *include *<ranges>"
    WHAT "clang 14 cannot read libstdc++ 12's <ranges>, so no lint could" INSTEAD "the iterator forms of <algorithm>")
idiom(sql-outside-storage IN "^(core|ui|app)/.*${cpp}" EXCEPT "^core/storage/" PATTERN "QSqlQuery"
    WHAT "SQL outside of storage" INSTEAD "a repository in core/storage, called from a service's job")
idiom(clock IN "${cpp}" EXCEPT "^core/base/clock\\.cpp$"
    PATTERN "currentDateTime|::currentDate *\\(|::currentTime *\\(|current(M)?SecsSinceEpoch|system_clock::now"
    WHAT "nobody can test what reads the computer's clock" INSTEAD "take a const Clock & and call now()")
idiom(qwait IN "${cpp}" PATTERN "qWait *\\("
    WHAT "a fixed wait is too long on most days and too short on one" INSTEAD "QTRY_VERIFY, QTRY_COMPARE or QSignalSpy")
idiom(sleep IN "^tests/.*\\.(cpp|h|py)$"
    PATTERN "${word_begins}(sleep|msleep|usleep|nanosleep|sleep_for|sleep_until) *\\("
    WHAT "a test that sleeps is slow on most days and wrong on one"
    INSTEAD "wait for what you mean: QTRY_…, a signal spy; in Python a read, a condition or process.wait(timeout)")

# code_of(OUT LINE): the line without its comment; empty inside a documentation block.
function(code_of out line)
    if(line MATCHES "^ *(/?\\*|#[^ a-z]|# [A-Z])")
        set(line "")
    endif()
    string(REGEX REPLACE "(^|[^:])//.*$" "\\1" line "${line}")
    set(${out} "${line}" PARENT_SCOPE)
endfunction()

function(check_idioms file)
    file(READ "${ROOT}/${file}" content)
    foreach(name IN LISTS idioms)
        # The whole file first: nearly every file is free of nearly everything.
        if(NOT file MATCHES "${${name}_IN}" OR NOT content MATCHES "${${name}_PATTERN}"
           OR (${name}_EXCEPT AND file MATCHES "${${name}_EXCEPT}"))
            continue()
        endif()
        read_lines(lines "${ROOT}/${file}")
        set(number 0)
        foreach(line IN LISTS lines)
            math(EXPR number "${number} + 1")
            code_of(code "${line}")
            if(code MATCHES "${${name}_PATTERN}" AND NOT line MATCHES "(//|#) house: *[^ ]")
                violation("${file}" ${number} "${name}" "${${name}_WHAT}" "${${name}_INSTEAD}")
            endif()
        endforeach()
    endforeach()
endfunction()

function(check_size file limit)
    read_lines(lines "${ROOT}/${file}")
    list(LENGTH lines length)
    list(SUBLIST lines 0 2 beginning)
    if(length GREATER limit AND NOT beginning MATCHES "// house: *[^ ]")
        violation("${file}" "" "size" "${length} lines, where ${limit} are the limit"
            "look for the second thing this file does and give it a file of its own")
    endif()
endfunction()

function(check_licence file)
    read_lines(lines "${ROOT}/${file}")
    list(SUBLIST lines 0 2 beginning)
    if(NOT beginning MATCHES "(//|#|--|/\\*) SPDX-License-Identifier: GPL-3.0-or-later")
        violation("${file}" 1 "licence" "the SPDX line is missing"
            "begin with // SPDX-License-Identifier: GPL-3.0-or-later (a script: # …, after its #! line)")
    endif()
endfunction()

# Mustache's ways around escaping: {{{x}}}, {{&x}}, and new delimiters that would hide either.
function(check_template file)
    file(READ "${ROOT}/${file}" content)
    if(content MATCHES "{{[ \t\r\n]*([{&=])")
        violation("${file}" "" "unescaped" "{{${CMAKE_MATCH_1} puts text onto the page as it is"
            "{{name}}; what is HTML already comes from a lambda or a section of the renderer")
    endif()
endfunction()

# A test that no CMakeLists.txt names is a test that never runs. Lists may leave the prefix to a loop.
function(check_registered file)
    cmake_path(GET file PARENT_PATH folder)
    cmake_path(GET file STEM name)
    string(REGEX REPLACE "^(tst|test)_" "" name "${name}")
    set(list "")
    if(EXISTS "${ROOT}/${folder}/CMakeLists.txt")
        file(READ "${ROOT}/${folder}/CMakeLists.txt" list)
    endif()
    if(NOT list MATCHES "(^|[^A-Za-z0-9])${name}([^A-Za-z0-9]|$)")
        violation("${file}" "" "unregistered" "${folder}/CMakeLists.txt does not name it, so it never runs"
            "cookout_test(…) for C++, add_test(…) for Python")
    endif()
endfunction()

file(GLOB_RECURSE sources RELATIVE "${ROOT}"
    "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp"
    "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.py")
file(GLOB_RECURSE scripts RELATIVE "${ROOT}" "${ROOT}/tests/*.cmake" "${ROOT}/resources/*.sql")
file(GLOB more RELATIVE "${ROOT}"
    "${ROOT}/CMakeLists.txt" "${ROOT}/installer/run" "${ROOT}/installer/packages" "${ROOT}/tests/run" "${ROOT}/.ci/*")
file(GLOB_RECURSE templates RELATIVE "${ROOT}" "${ROOT}/resources/portal/templates/*" "${ROOT}/resources/mail/*")

foreach(file IN LISTS sources)
    check_idioms("${file}")
    if(file MATCHES "^tests/.*/(tst_[^/]*\\.cpp|test_[^/]*\\.py)$")
        check_registered("${file}")
    endif()
    if(file MATCHES "\\.h$")
        check_size("${file}" 150)
    else()
        check_size("${file}" 400)
    endif()
endforeach()
foreach(file IN LISTS sources scripts more)
    check_licence("${file}")
endforeach()
foreach(file IN LISTS templates)
    check_template("${file}")
endforeach()
list(LENGTH sources count)
finish(${count})
