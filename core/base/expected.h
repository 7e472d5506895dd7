#pragma once

#include <version>

#if defined(__cpp_lib_expected)
#include <expected>
#else
#include <tl/expected.hpp>
#endif

namespace matside {

// One alias, because Debian's clang-based tools cannot read GCC 12's <expected>.
#if defined(__cpp_lib_expected)
template <class T, class E>
using BasicExpected = std::expected<T, E>;
template <class E>
using Unexpected = std::unexpected<E>;
#else
template <class T, class E>
using BasicExpected = tl::expected<T, E>;
template <class E>
using Unexpected = tl::unexpected<E>;
#endif

}  // namespace matside
