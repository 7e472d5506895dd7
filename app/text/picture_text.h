#pragma once

#include "presentation/picture_facts.h"

#include <QString>

namespace matside::app {

/// What a picture shows, in two or three sentences for somebody who does not see it: "Lying on the back, head at the
/// left. The left knee is drawn to the chest, both hands round the shin; the right foot is flat on the mat. Blanket
/// under the head."
QString pictureText(const PictureFacts& facts);

}  // namespace matside::app
