#pragma once

#include <QString>

#include <optional>

namespace matside::app {

enum class IfThere { Refuse, Replace };

/// Why this file may not be written, as a sentence; none when it may.
std::optional<QString> refusalOf(const QString& file, IfThere ifThere);

}  // namespace matside::app
