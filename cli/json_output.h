#pragma once

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>

namespace matside::cli {

/// Keys stay in the order they were put in.
using Json = nlohmann::ordered_json;

/// Indented, to stdout; bytes that are no text (a file name may hold them) are replaced.
inline void printJson(const Json& json) {
  constexpr int indentation = 2;
  fmt::print("{}\n", json.dump(indentation, ' ', false, Json::error_handler_t::replace));
}

}  // namespace matside::cli
