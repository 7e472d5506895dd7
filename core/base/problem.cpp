#include "base/problem.h"

#include "base/contract.h"

namespace matside {

std::string_view codeName(ProblemCode code) {
  switch (code) {
    case ProblemCode::Unreadable:
      return "unreadable";
    case ProblemCode::NotJson:
      return "not-json";
    case ProblemCode::BadText:
      return "bad-text";
    case ProblemCode::TooLarge:
      return "too-large";
    case ProblemCode::TooDeep:
      return "too-deep";
    case ProblemCode::WrongType:
      return "wrong-type";
    case ProblemCode::Missing:
      return "missing";
    case ProblemCode::UnknownKey:
      return "unknown-key";
    case ProblemCode::UnknownId:
      return "unknown-id";
    case ProblemCode::DuplicateId:
      return "duplicate-id";
    case ProblemCode::OutOfRange:
      return "out-of-range";
    case ProblemCode::UnmetContact:
      return "unmet-contact";
  }
  contract(false, "every problem code has a name");
  return {};
}

}  // namespace matside
