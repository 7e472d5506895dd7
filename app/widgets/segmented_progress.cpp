#include "widgets/segmented_progress.h"

#include "theme/theme.h"
#include "widgets/accessible_role.h"
#include "widgets/mirrored.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace matside::app {

SegmentedProgress::SegmentedProgress(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleRole(*this, QAccessible::ProgressBar);
  setAccessiblePercent(*this, 0);
  setAccessibleName(tr("Progress of the routine"));
}

void SegmentedProgress::show(std::vector<ProgressPart> parts) {
  const bool shows = look(parts) != look(m_parts);
  m_parts = std::move(parts);
  setAccessiblePercent(*this, percentDone());
  if (shows) {
    update();
  }
}

int SegmentedProgress::percentDone() const {
  double total = 0;
  double done = 0;
  for (const auto& part : m_parts) {
    const auto length = static_cast<double>(part.length.count());
    total += length;
    done += length * part.done;
  }
  return total > 0 ? static_cast<int>(std::lround(100 * done / total)) : 0;
}

// In quarters of a pixel: a routine moves on by less than that in most seconds.
std::vector<int> SegmentedProgress::look(const std::vector<ProgressPart>& parts) const {
  std::vector<int> quarters;
  Duration total{0};
  for (const auto& part : parts) {
    total += part.length;
  }
  for (const auto& part : parts) {
    const double share =
        static_cast<double>(part.length.count()) / static_cast<double>(std::max<Duration::rep>(1, total.count()));
    quarters.push_back(static_cast<int>(4 * width() * share));
    quarters.push_back(static_cast<int>(4 * width() * share * part.done));
  }
  return quarters;
}

void SegmentedProgress::paintEvent(QPaintEvent*) {
  const double total = std::accumulate(m_parts.begin(), m_parts.end(), 0.0, [](double sum, const ProgressPart& part) {
    return sum + static_cast<double>(part.length.count());
  });
  if (total <= 0) {
    return;
  }
  const Colors& colors = theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  constexpr qreal gap = 3;
  const qreal tall = 8;
  const qreal usable = width() - gap * (static_cast<qreal>(m_parts.size()) - 1);
  qreal x = 0;
  for (const auto& part : m_parts) {
    const qreal wide = usable * static_cast<double>(part.length.count()) / total;
    const QRectF whole(x, (height() - tall) / 2, wide, tall);
    painter.setBrush(colors.track);
    painter.drawRoundedRect(mirrored(*this, whole), 3, 3);
    if (part.done > 0) {
      painter.setBrush(colors.primary);
      painter.drawRoundedRect(mirrored(*this, {whole.topLeft(), QSizeF(wide * part.done, tall)}), 3, 3);
    }
    x += wide + gap;
  }
}

}  // namespace matside::app
