#pragma once

#include "library/library.h"

namespace matside::cli {

/// Everything that can be practised on this machine. Problems go to stderr, a line each; they cost no more than the
/// files they are in.
Library loadContent();

}  // namespace matside::cli
