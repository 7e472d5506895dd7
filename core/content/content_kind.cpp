#include "content/content_kind.h"

#include "content/document.h"

#include <nlohmann/json.hpp>

namespace matside {

ContentKind kindByKeys(std::string_view text) {
  ProblemList notAsked("");
  const std::optional<Document> document = Document::parse(text, notAsked);
  if (!document || !document->root().is_object()) {
    return ContentKind::Pose;
  }
  if (document->root().contains("items")) {
    return ContentKind::Routine;
  }
  return document->root().contains("props") ? ContentKind::Props : ContentKind::Pose;
}

}  // namespace matside
