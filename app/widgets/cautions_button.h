#pragma once

#include "widgets/button.h"

class QScrollArea;

namespace matside::app {

/// Stands where the cautions of a pose have no room: opens them in place of its steps, and closes them again. While it
/// has the keyboard, Up and Down scroll what it opened.
class CautionsButton : public Button {
  Q_OBJECT

 public:
  /// `area` shows what is opened.
  explicit CautionsButton(QScrollArea& area, QWidget* parent = nullptr);

  /// Those of another pose: its steps first.
  void setCautions(const QStringList& cautions);
  bool isOpen() const { return m_standing == Standing::Open; }
  bool takesKey(int key) const;

 signals:
  /// They are to be shown now, or no longer.
  void turned();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Standing { Folded, Open };
  void stand(Standing standing);

  QScrollArea& m_area;
  QStringList m_cautions;
  Standing m_standing = Standing::Folded;
};

}  // namespace matside::app
