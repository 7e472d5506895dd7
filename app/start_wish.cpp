#include "start_wish.h"

#include "library/wanted_routine.h"

namespace matside::app {
namespace {

constexpr auto kinds = {StartWish::Kind::Open, StartWish::Kind::Begin, StartWish::Kind::Settings,
                        StartWish::Kind::PrintSheet};

QString wordOf(StartWish::Kind kind) {
  switch (kind) {
    case StartWish::Kind::Open:
      return "open";
    case StartWish::Kind::Begin:
      return "begin";
    case StartWish::Kind::Settings:
      return "settings";
    case StartWish::Kind::PrintSheet:
      return "print-sheet";
  }
  return {};
}

}  // namespace

QString toLine(const StartWish& wish) {
  const QString routine = wish.routine.isEmpty() ? QString() : wishFromAnywhere(wish.routine);
  return wordOf(wish.kind) + ' ' + routine;
}

std::optional<StartWish> startWishFrom(const QString& line) {
  for (const StartWish::Kind kind : kinds) {
    if (line.section(' ', 0, 0) == wordOf(kind)) {
      return StartWish{kind, line.section(' ', 1)};
    }
  }
  return std::nullopt;
}

}  // namespace matside::app
