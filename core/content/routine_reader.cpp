#include "content/routine_reader.h"

#include "content/document.h"
#include "content/object_reader.h"

#include <chrono>

namespace matside {
namespace {

using namespace std::chrono_literals;

constexpr Range<std::size_t> itemCount{1, 60};
constexpr Range<std::size_t> lineCount{0, 10};
constexpr Range<std::size_t> optionCount{0, 12};
constexpr Range<Duration> holdTime{5s, 3600s};

RoutineItem readItem(const Node& node) {
  RoutineItem item;
  ObjectReader object(node);
  if (const auto pose = object.required("pose")) {
    item.pose = pose->id<PoseId>();
  }
  if (const auto hold = object.optional("hold_s")) {
    item.hold = hold->seconds(holdTime);
  }
  if (const auto options = object.optional("options")) {
    for (const Node& option : options->items(optionCount)) {
      item.options.push_back(option.id<OptionId>());
    }
  }
  if (const auto waits = object.optional("waitsAtChange")) {
    item.waitsAtChange = waits->flag();
  }
  object.rejectOthers();
  return item;
}

std::vector<Line> readLines(ObjectReader& object, std::string_view key) {
  std::vector<Line> lines;
  if (const auto node = object.optional(key)) {
    for (const Node& line : node->items(lineCount)) {
      lines.push_back({.left = line.text(anySentence), .right = {}});
    }
  }
  return lines;
}

void readWords(ObjectReader& object, Routine& routine) {
  object.optional("$schema");  // for editors
  if (const auto id = object.required("id")) {
    routine.id = id->id<RoutineId>();
  }
  if (const auto title = object.required("title")) {
    routine.title = title->text(anyLabel);
  }
  if (const auto summary = object.optional("summary")) {
    routine.summary = summary->text(anySentence);
  }
  if (const auto source = object.optional("source")) {
    routine.source = source->text(anyParagraph);
  }
  routine.opening = readLines(object, "opening");
  routine.closing = readLines(object, "closing");
}

}  // namespace

WithProblems<std::optional<Routine>> readRoutine(std::string_view text, const std::string& file) {
  ProblemList problems(file);
  const std::optional<Document> document = Document::parse(text, problems);
  if (!document) {
    return {std::nullopt, problems.take()};
  }
  Routine routine;
  ObjectReader object(Node(document->root(), "", problems));
  readWords(object, routine);
  if (const auto items = object.required("items")) {
    for (const Node& item : items->items(itemCount)) {
      routine.items.push_back(readItem(item));
    }
  }
  object.rejectOthers();
  if (!problems.empty()) {
    return {std::nullopt, problems.take()};
  }
  return {std::move(routine), {}};
}

}  // namespace matside
