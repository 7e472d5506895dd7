#pragma once

#include <QWidget>

namespace matside::app {

/// A rounded surface with a fine border.
class Card : public QWidget {
  Q_OBJECT

 public:
  enum class Ground { Surface, Paper };
  explicit Card(Ground ground = Ground::Surface, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Ground m_ground;
};

}  // namespace matside::app
