#include "base/contract.h"

#include <cstdio>
#include <cstdlib>

namespace matside {

void contractBroken(const char* promise, std::source_location where) {
  std::fprintf(stderr, "%s:%u: broken contract: %s\n", where.file_name(), where.line(), promise);
  std::abort();
}

}  // namespace matside
