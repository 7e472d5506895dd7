#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace matside::app {

/// A line or paragraph in one of the ranks of text; follows the theme and the text size.
class Label : public QLabel {
  Q_OBJECT

 public:
  explicit Label(TextRank rank, const QString& text = {}, QWidget* parent = nullptr);

  void setRank(TextRank rank);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  TextRank m_rank;
  bool m_refreshing = false;
};

/// A paragraph: a label that wraps.
Label* paragraph(TextRank rank, const QString& text = {}, QWidget* parent = nullptr);

}  // namespace matside::app
