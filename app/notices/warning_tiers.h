#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace matside::app {

enum class Urgency { Now, Soon };

/// Signs that call for a doctor, of one urgency.
struct WarningTier {
  Urgency urgency = Urgency::Soon;
  QString heading;
  QStringList signs;
};

/// The two tiers, the most urgent first, worded as public health services word them.
std::vector<WarningTier> warningTiers();

}  // namespace matside::app
