#pragma once

#include <QWidget>

namespace matside::app {

/// The signs that call for a doctor, in two tiers, worded as public health services word them.
class WarningSigns : public QWidget {
  Q_OBJECT

 public:
  explicit WarningSigns(QWidget* parent = nullptr);
  /// From here on the keyboard goes from list to list, as a reader does.
  void letKeyboardIn();
};

}  // namespace matside::app
