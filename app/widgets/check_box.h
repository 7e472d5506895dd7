#pragma once

#include <QCheckBox>

namespace matside::app {

/// A check box whose words go on in the next line where they are longer than there is room.
class CheckBox : public QCheckBox {
  Q_OBJECT

 public:
  explicit CheckBox(const QString& text, QWidget* parent = nullptr);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int besideBox() const;
};

}  // namespace matside::app
