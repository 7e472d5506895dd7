#pragma once

#include <QLayout>
#include <QList>

#include <functional>

namespace matside::app {

/// Equal columns, as many as fit with at least the width the items ask for, never more than there are items, and
/// divided evenly: four items stand as 4, 2 and 2, or one below the other.
class TileGrid : public QLayout {
 public:
  explicit TileGrid(int gap, QWidget* parent = nullptr);
  ~TileGrid() override;

  void addItem(QLayoutItem* item) override { m_items.append(item); }
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  /// How tall it would be with items of other heights, as `heightOf` gives them by their width.
  using HeightOf = std::function<int(const QLayoutItem& item, int width)>;
  int heightForWidth(int width, const HeightOf& heightOf) const;
  QSize minimumSize() const override;
  QSize sizeHint() const override { return minimumSize(); }
  void setGeometry(const QRect& rect) override;

 private:
  int columnsFor(int width) const;
  int columnWidth(int width) const;
  int rowHeight(int first, int width, const HeightOf& heightOf) const;
  int widest() const;

  QList<QLayoutItem*> m_items;
  int m_gap;
};

}  // namespace matside::app
