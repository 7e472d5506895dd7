#pragma once

#include "theme/theme.h"

#include <QFont>
#include <QHash>
#include <QLabel>

namespace matside::app {

/// A line or paragraph in one of the ranks of text; follows the theme and the text size.
class Label : public QLabel {
  Q_OBJECT

 public:
  explicit Label(TextRank rank, const QString& text = {}, QWidget* parent = nullptr);

  void setRank(TextRank rank);

  /// As QLabel's, remembered: boxes within boxes ask for the same few widths hundreds of times, and each answer lays
  /// the text out anew.
  int heightForWidth(int width) const override;

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  /// Heights by width, as long as the text, its font and its room are these.
  struct Heights {
    QString text;
    QFont font;
    bool wraps = false;
    QMargins margins;
    QHash<int, int> byWidth;
  };

  TextRank m_rank;
  bool m_refreshing = false;
  mutable Heights m_heights;
};

/// A paragraph: a label that wraps.
Label* paragraph(TextRank rank, const QString& text = {}, QWidget* parent = nullptr);

}  // namespace matside::app
