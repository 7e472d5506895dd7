#include "text/problems.h"

#include "bridge/strings.h"

#include <QLocale>

namespace matside::app {
namespace {

struct Problems {
  Q_DECLARE_TR_FUNCTIONS(Problems)
};

QString kindText(ProblemCode code) {
  switch (code) {
    case ProblemCode::Unreadable:
      return Problems::tr("cannot be read");
    case ProblemCode::NotJson:
      return Problems::tr("is not JSON");
    case ProblemCode::BadText:
      return Problems::tr("holds text that cannot be used");
    case ProblemCode::TooLarge:
      return Problems::tr("is too large");
    case ProblemCode::TooDeep:
      return Problems::tr("is nested too deeply");
    case ProblemCode::WrongType:
      return Problems::tr("has a value of the wrong kind");
    case ProblemCode::Missing:
      return Problems::tr("lacks something");
    case ProblemCode::UnknownKey:
      return Problems::tr("has an unknown key");
    case ProblemCode::UnknownId:
      return Problems::tr("names something unknown");
    case ProblemCode::DuplicateId:
      return Problems::tr("gives a name twice");
    case ProblemCode::OutOfRange:
      return Problems::tr("has a value out of range");
    case ProblemCode::UnmetContact:
      return Problems::tr("has a figure that cannot rest where it should");
  }
  return {};
}

}  // namespace

QString problemText(const Problem& problem) {
  QString text = Problems::tr("%1 %2", "file, what is wrong").arg(toQString(problem.file), kindText(problem.code));
  if (!problem.pointer.empty()) {
    text += Problems::tr(" at %1").arg(toQString(problem.pointer));
  }
  if (!problem.found.empty()) {
    const QString found = toQString(problem.found);
    text += Problems::tr(": found %1").arg(problem.foundIs == Found::Word ? QLocale().quoteString(found) : found);
  }
  if (!problem.expected.empty()) {
    text += Problems::tr("; expected %1").arg(toQString(problem.expected));
  }
  return text;
}

}  // namespace matside::app
