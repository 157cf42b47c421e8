# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder and one static library. It names the rooms below it; an include of anything else does not link.

# dd_room(<name> LINKS <targets...>): every source of the current folder (and its sub-folders) as library dd_<name>.
function(dd_room name)
  cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources)
    add_library(dd_${name} INTERFACE)
    target_link_libraries(dd_${name} INTERFACE dd_options ${ROOM_LINKS})
    return()
  endif()
  add_library(dd_${name} STATIC ${sources})
  set_target_properties(dd_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(dd_${name} PUBLIC dd_options ${ROOM_LINKS})
  dd_warm(dd_${name} ${ROOM_LINKS})
endfunction()

# With DD_PCH a room's sources share Qt's parsed headers. Off where it counts that every file names what it uses.
function(dd_warm target)
  if(NOT DD_PCH)
    return()
  endif()
  set(headers <QtCore>)
  foreach(module Gui Network Widgets)
    if("Qt6::${module}" IN_LIST ARGN)
      list(APPEND headers <Qt${module}>)
    endif()
  endforeach()
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# dd_tests(<room> LINKS <targets...>): every tst_*.cpp of the current folder as one test program, named room.name.
function(dd_tests room)
  cmake_parse_arguments(T "" "" "LINKS" ${ARGN})
  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  foreach(test ${tests})
    get_filename_component(name ${test} NAME_WE)
    string(REPLACE "tst_" "" short ${name})
    add_executable(tst_${room}_${short} ${test})
    target_link_libraries(tst_${room}_${short} PRIVATE dd_options dd_test_support ${T_LINKS} Qt6::Test)
    target_compile_definitions(tst_${room}_${short} PRIVATE DD_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    set_target_properties(tst_${room}_${short} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${room}.${short} COMMAND tst_${room}_${short})
    set_tests_properties(${room}.${short} PROPERTIES TIMEOUT 180
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
  endforeach()
endfunction()
