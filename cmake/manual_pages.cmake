# Manual pages, compressed as systems keep them. The tool's page goes wherever the tool goes.

find_program(MATSIDE_GZIP gzip)

# matside_manual_page(FILE): installs docs/man/FILE.
function(matside_manual_page file)
  set(page "${CMAKE_SOURCE_DIR}/docs/man/${file}")
  if(MATSIDE_GZIP)
    set(packed "${CMAKE_BINARY_DIR}/man/${file}.gz")
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/man")
    add_custom_command(OUTPUT "${packed}" DEPENDS "${page}" VERBATIM
      COMMAND sh -c "\"$1\" -9 -n -c \"$2\" > \"$3\"" pack "${MATSIDE_GZIP}" "${page}" "${packed}")
    add_custom_target("matside-manual-${file}" ALL DEPENDS "${packed}")
    set(page "${packed}")
  endif()
  install(FILES "${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endfunction()
