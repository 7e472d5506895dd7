#pragma once

#include <string_view>

namespace matside {

/// What a content file describes.
enum class ContentKind { Props, Pose, Routine };

/// What a text seems to describe, by its topmost keys; a pose when they do not tell.
ContentKind kindByKeys(std::string_view text);

}  // namespace matside
