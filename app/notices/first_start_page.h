#pragma once

#include "widgets/page.h"

namespace matside::app {

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

 private:
  class Button* m_accept;
};

}  // namespace matside::app
