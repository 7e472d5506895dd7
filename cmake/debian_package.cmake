# `cpack` in a build folder writes a .deb. Libraries are found by asking the programs what they link; what is loaded
# at run time is named here.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Matside authors")
set(CPACK_PACKAGE_CONTACT "The Matside authors <authors@matside.invalid>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${MATSIDE_ADDRESS}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "companion beside the yoga mat for a sore lower back")
set(CPACK_PACKAGE_DESCRIPTION
"Matside leads through a short routine of gentle yoga poses, with a picture,
plain words, a countdown and a soft bell for each. It uses the blocks,
bolsters and blankets that lie within reach, offers a gentler way at every
moment, and prints the routine on paper. It opens no network connection.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The typeface of screen and paper. Qt loads the SVG icon engine from libqt6svg6 by itself.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, libqt6svg6")
# A sound server for the bells, a voice, and what makes Matside at home on Wayland and in its dialogs.
string(CONCAT CPACK_DEBIAN_PACKAGE_RECOMMENDS "pipewire-pulse | pulseaudio, "
  "qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng, qt6-wayland, qt6-translations-l10n")

install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/matside")
configure_file("${CMAKE_SOURCE_DIR}/packaging/debian/changelog.in" "${CMAKE_BINARY_DIR}/desktop/changelog" @ONLY)
if(MATSIDE_GZIP)
  set(changelog "${CMAKE_BINARY_DIR}/desktop/changelog.gz")
  add_custom_command(OUTPUT "${changelog}" DEPENDS "${CMAKE_BINARY_DIR}/desktop/changelog" VERBATIM
    COMMAND "${MATSIDE_GZIP}" -9 -n -k -f "${CMAKE_BINARY_DIR}/desktop/changelog")
  add_custom_target(matside-changelog ALL DEPENDS "${changelog}")
  install(FILES "${changelog}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/matside")
endif()
install(FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/matside")

include(CPack)
