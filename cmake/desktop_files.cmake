# What a desktop needs to know a program by: menu entry, icons, file type, software catalogue, manual pages.

set(MATSIDE_ADDRESS "https://matside.invalid" CACHE STRING
  "Where this copy of Matside is published; screenshots for software catalogues lie in images/ below it")

set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

install(FILES "${desktop}/matside.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/matside-routine.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${desktop}/matside.svg" DESTINATION "${icons}/scalable/apps")

configure_file("${desktop}/matside.metainfo.xml.in" "${CMAKE_BINARY_DIR}/desktop/matside.metainfo.xml" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/desktop/matside.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

# Some desktops scale no SVG, so the same icon goes out in every size of the hicolor theme.
find_program(MATSIDE_RSVG_CONVERT rsvg-convert)
if(MATSIDE_RSVG_CONVERT)
  set(drawn "")
  foreach(size 16 22 24 32 48 64 96 128 256 512)
    set(icon "${CMAKE_BINARY_DIR}/desktop/icons/${size}x${size}/apps/matside.png")
    get_filename_component(folder "${icon}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(OUTPUT "${icon}" DEPENDS "${desktop}/matside.svg" VERBATIM
      COMMAND "${MATSIDE_RSVG_CONVERT}" --width=${size} --height=${size} "--output=${icon}" "${desktop}/matside.svg")
    list(APPEND drawn "${icon}")
    install(FILES "${icon}" DESTINATION "${icons}/${size}x${size}/apps")
  endforeach()
  add_custom_target(matside-desktop-icons ALL DEPENDS ${drawn})
else()
  message(STATUS "rsvg-convert is not here: the icon is installed as SVG only")
endif()
