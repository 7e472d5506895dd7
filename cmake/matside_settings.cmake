# How every Matside target is compiled. Each flag has its reason beside it.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON) # clang-tidy and editors read it
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(MATSIDE_CCACHE ccache)
if(MATSIDE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${MATSIDE_CCACHE}")
endif()

add_library(matside-flags INTERFACE)
target_compile_options(matside-flags INTERFACE
  -Wall -Wextra -Wpedantic      # the usual, widely agreed mistakes
  -Wshadow                      # a name that hides another reads wrong
  -Wconversion -Wsign-conversion # a silent narrowing loses time or length
  -Wold-style-cast              # a cast should say what it does
  -Wnon-virtual-dtor            # deleting through a base would leak
  -Wimplicit-fallthrough        # a missing break is said aloud
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op> # the same test twice is a slip; clang has other names
  -fno-math-errno               # errno is never read; square roots stay inline
)
if(MATSIDE_WARNINGS_AS_ERRORS)
  target_compile_options(matside-flags INTERFACE -Werror)
endif()
if(MATSIDE_SANITIZE)
  add_compile_options(-fsanitize=${MATSIDE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${MATSIDE_SANITIZE})
endif()
if(MATSIDE_FUZZERS)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "Fuzzers need clang: its libFuzzer drives them (preset fuzz).")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
