#pragma once

#include "theme/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

class QScrollArea;

namespace matside::app {

/// One line of a list of steps.
struct StepLine {
  enum class Standing { Done, Current, Coming, Plain };  ///< Plain: all alike, none of them raised
  enum class Kind { Step, Words };                       ///< Words stand among the steps and have no number
  QString text;
  Standing standing = Standing::Coming;
  Kind kind = Kind::Step;

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
  /// Where the steps lie, from first to last.
  QList<QRect> rows() const { return layOut(width()); }
  /// The height of the tallest step of a list this wide when it is raised.
  int tallestRaised(int width) const;
  /// The letters of the raised step; where room is scarce, smaller ones.
  void setRaisedRank(TextRank rank);
  /// Where this area scrolls the list, steps that are not wholly in sight are left out, all but the current one: none
  /// is cut in two.
  void leaveOutCutSteps(const QScrollArea& area);
  /// The letters of a step; never smaller for the current one than for the others.
  TextRank rankOf(const StepLine& step) const;

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
  int numberRoom(const StepLine& step) const;
  int rowHeight(const StepLine& step, int width) const;
  QStringList numbers() const;
  QString spoken() const;

  QList<StepLine> m_steps;
  TextRank m_raised = TextRank::RaisedStep;
  enum class Cut { Painted, LeftOut } m_cut = Cut::Painted;
};

}  // namespace matside::app
