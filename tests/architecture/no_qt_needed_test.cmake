# Expects that a built program asks the loader for no Qt library.
# usage: cmake -DREADELF=... -DPROGRAM=... -P no_qt_needed_test.cmake
execute_process(COMMAND "${READELF}" --dynamic "${PROGRAM}" OUTPUT_VARIABLE needed COMMAND_ERROR_IS_FATAL ANY)
if(NOT needed MATCHES "NEEDED")
  message(FATAL_ERROR "${PROGRAM} lists no libraries at all")
endif()
if(needed MATCHES "\\[libQt[^]]*\\]")
  message(FATAL_ERROR "${PROGRAM} needs ${CMAKE_MATCH_0}")
endif()
