# Installs what was built into a folder of its own and expects the staged tool to live from what lies there.
# usage: cmake -DBUILD=... -DFOLDER=... -P install_test.cmake

file(REMOVE_RECURSE "${FOLDER}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${FOLDER}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

# list_content(RESULT): what the staged tool lists, for a person without content of their own.
function(list_content result)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "XDG_DATA_HOME=${FOLDER}/nobody" "${FOLDER}/bin/matside-cli" list --json
    OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  set(${result} "${output}" PARENT_SCOPE)
endfunction()

list_content(before)
if(NOT before MATCHES "\"childs-pose\"")
  message(FATAL_ERROR "the installed tool lists no child's pose: ${before}")
endif()

# Were it still reading the source tree, it would not notice.
file(REMOVE_RECURSE "${FOLDER}/share/matside/content/routines" "${FOLDER}/share/matside/content/poses/childs-pose.json")
list_content(after)
if(after MATCHES "\"childs-pose\"")
  message(FATAL_ERROR "the installed tool does not read the installed content")
endif()
