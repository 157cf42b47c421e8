# SPDX-FileCopyrightText: 2026 DispatchDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler, linker and defines that every target shares, on one interface target (dd_options).

option(DD_WERROR "Treat warnings as errors" OFF)
option(DD_PCH "Precompile Qt's headers, for shorter builds while working" OFF)
set(DD_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# Faster builds where the tools are there; nothing depends on them.
find_program(DD_CCACHE ccache)
if(DD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DD_CCACHE})
endif()
find_program(DD_MOLD mold)
if(DD_MOLD AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()

add_library(dd_options INTERFACE)
target_include_directories(dd_options INTERFACE ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
target_compile_definitions(dd_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  DD_VERSION="${PROJECT_VERSION}")
set(conversion -Wconversion)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # QTRY_VERIFY and its like narrow there, inside of our files.
  set(conversion $<$<NOT:$<IN_LIST:Qt6::Test,$<TARGET_PROPERTY:LINK_LIBRARIES>>>:-Wconversion>)
endif()
target_compile_options(dd_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow ${conversion} -Wno-sign-conversion
  $<$<BOOL:${DD_WERROR}>:-Werror>)
if(DD_SANITIZE)
  target_compile_options(dd_options INTERFACE -fsanitize=${DD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(dd_options INTERFACE -fsanitize=${DD_SANITIZE})
endif()
