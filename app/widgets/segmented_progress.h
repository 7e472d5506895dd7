#pragma once

#include "presentation/progress.h"

#include <QWidget>

#include <vector>

namespace matside::app {

/// The whole routine as a row of parts, each as long as it lasts, filled as far as it is done.
class SegmentedProgress : public QWidget {
  Q_OBJECT

 public:
  explicit SegmentedProgress(QWidget* parent = nullptr);

  void show(std::vector<ProgressPart> parts);

  QSize sizeHint() const override { return {320, 8}; }
  QSize minimumSizeHint() const override { return {96, 8}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int percentDone() const;
  std::vector<int> look(const std::vector<ProgressPart>& parts) const;

  std::vector<ProgressPart> m_parts;
};

}  // namespace matside::app
