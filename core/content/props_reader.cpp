#include "content/props_reader.h"

#include "content/document.h"
#include "content/id_check.h"
#include "content/object_reader.h"

#include <fmt/format.h>

namespace matside {
namespace {

constexpr Range<std::size_t> kindCount{1, 100};
constexpr Range<std::size_t> formCount{1, 10};
constexpr Range<int> shelfCount{1, 9};
constexpr Range<std::size_t> countedCount{1, 9};
constexpr Range<double> size{0.05, 500};  // cm: from a thin strap to a wall

constexpr Word<PropShape> shapes[] = {{"block", PropShape::Block},
                                      {"cushion", PropShape::Cushion},
                                      {"roll", PropShape::Roll},
                                      {"blanket", PropShape::Blanket},
                                      {"eye-pillow", PropShape::EyePillow},
                                      {"strap", PropShape::Strap},
                                      {"chair", PropShape::Chair},
                                      {"wall", PropShape::Wall}};

Length readSize(ObjectReader& object, std::string_view key) {
  const auto node = object.required(key);
  return node ? Length::centimetres(node->number(size)) : Length();
}

PropForm readForm(const Node& node) {
  const std::size_t problemsBefore = node.problemCount();
  PropForm form;
  ObjectReader object(node);
  if (const auto id = object.required("id")) {
    form.id = id->id<PropFormId>();
  }
  if (const auto name = object.required("name")) {
    form.name = name->text(anyLabel);
  }
  if (const auto shape = object.required("shape")) {
    form.shape = shape->word(shapes);
  }
  form.width = readSize(object, "width_cm");
  form.depth = readSize(object, "depth_cm");
  form.height = readSize(object, "height_cm");
  object.rejectOthers();
  if (node.problemCount() == problemsBefore && form.shape == PropShape::Roll && form.depth != form.height) {
    node.reportAt(node.pointer() + "/height_cm", ProblemCode::OutOfRange,
                  Described{fmt::format("{}", form.height.centimetres())}, "the same as depth_cm for a roll");
  }
  return form;
}

void readCounts(ObjectReader& object, PropKind& kind) {
  const std::size_t problemsBefore = object.node().problemCount();
  const auto usual = object.required("usualCount");
  const auto most = object.required("mostCount");
  if (usual) {
    kind.usualCount = usual->wholeNumber(shelfCount);
  }
  if (most) {
    kind.mostCount = most->wholeNumber(shelfCount);
  }
  if (object.node().problemCount() == problemsBefore && kind.usualCount > kind.mostCount) {
    usual->report(ProblemCode::OutOfRange, "at most mostCount, " + std::to_string(kind.mostCount));
  }
}

void readForms(const Node& node, PropKind& kind, ProblemList& problems) {
  UniqueIds ids(problems);
  for (const Node& form : node.items(formCount)) {
    kind.forms.push_back(readForm(form));
    ids.add(kind.forms.back().id.text(), form.pointer() + "/id");
  }
}

void readCounted(ObjectReader& object, PropKind& kind) {
  const auto counted = object.optional("counted");
  if (!counted) {
    return;
  }
  for (const Node& phrase : counted->items(countedCount)) {
    kind.counted.push_back(phrase.text(anyLabel));
  }
}

PropKind readKind(const Node& node, ProblemList& problems) {
  PropKind kind;
  ObjectReader object(node);
  if (const auto id = object.required("id")) {
    kind.id = id->id<PropId>();
  }
  if (const auto name = object.required("name")) {
    kind.name = name->text(anyLabel);
  }
  if (const auto many = object.required("nameMany")) {
    kind.nameMany = many->text(anyLabel);
  }
  readCounted(object, kind);
  if (const auto standIn = object.required("standIn")) {
    kind.standIn = standIn->text(anyLabel);
  }
  readCounts(object, kind);
  if (const auto forms = object.required("forms")) {
    readForms(*forms, kind, problems);
  }
  object.rejectOthers();
  return kind;
}

}  // namespace

WithProblems<std::optional<std::vector<PropKind>>> readProps(std::string_view text, const std::string& file) {
  ProblemList problems(file);
  const std::optional<Document> document = Document::parse(text, problems);
  if (!document) {
    return {std::nullopt, problems.take()};
  }
  std::vector<PropKind> kinds;
  UniqueIds ids(problems);
  ObjectReader object(Node(document->root(), "", problems));
  object.optional("$schema");  // for editors
  if (const auto props = object.required("props")) {
    for (const Node& kind : props->items(kindCount)) {
      kinds.push_back(readKind(kind, problems));
      ids.add(kinds.back().id.text(), kind.pointer() + "/id");
    }
  }
  object.rejectOthers();
  if (!problems.empty()) {
    return {std::nullopt, problems.take()};
  }
  return {std::move(kinds), {}};
}

}  // namespace matside
