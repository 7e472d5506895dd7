#pragma once

#include <QWidget>

namespace matside::app {

/// A ring that empties, with the time left in its middle and a word below it.
class CountdownRing : public QWidget {
  Q_OBJECT

 public:
  explicit CountdownRing(QWidget* parent = nullptr);

  /// `fraction` of the time that is left, 0 to 1.
  void show(double fraction, const QString& time, const QString& caption);

  enum class Size { Usual, Small };
  void setSize(Size size);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QFont timeFont() const;

  Size m_size = Size::Usual;
  double m_fraction = 1;
  QString m_time;
  QString m_caption;
};

}  // namespace matside::app
