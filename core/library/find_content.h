#pragma once

#include "library/library.h"

#include <filesystem>

namespace matside {

/// The folders to read on this machine. Shipped content lies beside an installed program
/// (`../share/matside/content` from its folder), else in the source tree it was built from; the absolute path in
/// `$MATSIDE_CONTENT` takes its place. The person's own lies in the XDG data folder (`$XDG_DATA_HOME/matside`, by
/// default `~/.local/share/matside`).
ContentFolders findContent();

/// Where content shipped with a program in this folder lies.
std::filesystem::path shippedContentBeside(const std::filesystem::path& programFolder);

}  // namespace matside
