# Configures tiny projects and expects the Qt-free gate to stop those that reach Qt, however far away it is.
# usage: cmake -DGATE=.../qt_free_gate.cmake -DFOLDER=... -P qt_free_gate_test.cmake

# try_project(NAME LINK RESULT): a core that links LINK; RESULT is "stopped" or "let through".
function(try_project name link expected)
  set(folder "${FOLDER}/${name}")
  file(REMOVE_RECURSE "${folder}")
  file(WRITE "${folder}/CMakeLists.txt" "
    cmake_minimum_required(VERSION 3.25)
    project(${name} LANGUAGES NONE)
    include(\"${GATE}\")
    add_library(Qt6::Core INTERFACE IMPORTED)
    add_library(plain INTERFACE)
    add_library(near INTERFACE)
    target_link_libraries(near INTERFACE Qt6::Core)
    add_library(far INTERFACE)
    target_link_libraries(far INTERFACE plain near)
    add_library(core INTERFACE)
    target_link_libraries(core INTERFACE ${link})
    qt_free_gate(core)
  ")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -G Ninja -S "${folder}" -B "${folder}/build"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(status EQUAL 0)
    set(result "let through")
  elseif(output MATCHES "core must not know Qt")
    set(result "stopped")
  else()
    set(result "broken: ${output}")
  endif()
  if(NOT result STREQUAL expected)
    message(SEND_ERROR "${name}: ${result}, expected: ${expected}")
  endif()
endfunction()

try_project(no_qt "plain" "let through")
try_project(direct "Qt6::Core" "stopped")
try_project(through_two_targets "far" "stopped")
try_project(only_for_linking "\$<LINK_ONLY:Qt6::Core>" "stopped")
try_project(hidden_in_an_expression "\$<BUILD_INTERFACE:far>" "stopped")
try_project(for_one_configuration "\$<\$<CONFIG:Debug>:far>" "stopped")
try_project(by_file "/usr/lib/libQt6Core.so" "stopped")
try_project(by_flag "-lQt6Widgets" "stopped")
