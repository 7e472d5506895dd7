#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace matside::app {

/// One line of a list of steps.
struct StepLine {
  enum class Standing { Done, Current, Coming, Plain };  ///< Plain: all alike, none of them raised
  QString text;
  Standing standing = Standing::Coming;

  bool operator==(const StepLine&) const = default;
};

/// Numbered steps, the current one raised. Paints itself; a screen reader reads it as one list.
class StepList : public QWidget {
  Q_OBJECT

 public:
  explicit StepList(QWidget* parent = nullptr);

  void show(const QList<StepLine>& steps);
  /// Where the current step lies, to be scrolled to; empty when there is none.
  QRect currentRect() const;

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override { return {420, heightForWidth(420)}; }
  QSize minimumSizeHint() const override { return {160, 0}; }

 signals:
  void stepClicked(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  /// The rectangle of every step, for a list this wide.
  QList<QRect> layOut(int width) const;
  QRect textRect(const QRect& row, const StepLine& step) const;
  int numberWidth() const;

  QList<StepLine> m_steps;
};

}  // namespace matside::app
