#pragma once

#include "widgets/page.h"

#include <QStringList>

namespace matside::app {

/// What everybody should know before a first practice, in paragraphs.
QStringList firstStartTexts();

/// What has to be read and accepted once before any pose is started.
class FirstStartPage : public Page {
  Q_OBJECT

 public:
  /// Rises when the text changes in substance; then it is shown again.
  static constexpr int version = 1;

  explicit FirstStartPage(QWidget* parent = nullptr);

 signals:
  void accepted();
  void refused();

 protected:
  void showEvent(QShowEvent* event) override;
};

}  // namespace matside::app
