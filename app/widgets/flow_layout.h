#pragma once

#include <QLayout>
#include <QList>

namespace matside::app {

/// Puts widgets side by side and goes on in the next row where the width ends. A label begins a group: when not
/// everything fits in one row, every group begins a new one.
class FlowLayout : public QLayout {
 public:
  explicit FlowLayout(int gap, QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override { m_items.append(item); }
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  /// The height of as many whole rows as `most` holds, at least one.
  int heightOfRows(int width, int most) const;
  QSize minimumSize() const override;
  QSize sizeHint() const override;
  void setGeometry(const QRect& rect) override;

 private:
  struct Row {
    QList<QLayoutItem*> items;
    int top = 0;
    int height = 0;
  };
  QList<Row> rowsFor(int width) const;
  bool fitsOneRow(int width) const;
  void placeRow(const Row& row, QPoint corner) const;

  QList<QLayoutItem*> m_items;
  int m_gap;
};

}  // namespace matside::app
