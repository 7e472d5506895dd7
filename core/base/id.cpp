#include "base/id.h"

namespace matside {
namespace {

bool isLower(char c) {
  return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

bool isKebabCase(std::string_view text) {
  constexpr std::size_t longest = 64;
  if (text.empty() || text.size() > longest || !isLower(text.front()) || text.back() == '-') {
    return false;
  }
  char before = '\0';
  for (char c : text) {
    if (!isLower(c) && !isDigit(c) && (c != '-' || before == '-')) {
      return false;
    }
    before = c;
  }
  return true;
}

}  // namespace matside
