#pragma once

#include "library/library.h"

namespace matside {

/// The shipped content, loaded once; what is wrong with it is another test's concern.
inline const Library& shippedLibrary() {
  static const Library library = loadLibrary({.shipped = MATSIDE_CONTENT_DIR, .own = {}}).value;
  return library;
}

}  // namespace matside
