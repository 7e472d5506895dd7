#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

namespace matside::app {

/// The words of the mat view.
struct MatWords {
  QString name;
  QString side;  ///< may be empty
  QString time;
  QString line;
  QString foot;  ///< what comes next; may be left out for want of room
  enum class Foot { Optional, Needed } footIs = Foot::Optional;

  bool operator==(const MatWords&) const = default;
};

enum class MatRank { Name, Side, Time, Line, Foot };

struct MatRow {
  MatRank rank = MatRank::Name;
  QString text;
  QFont font;
  QRect rect;  ///< its words need no more than this
};

/// The rim round everything of the mat view.
int matMargin(int width);

/// Where everything of the mat view goes. Nothing is cut, nothing overlaps.
struct MatPlan {
  QRect picture;
  QList<MatRow> rows;
  double capital = 0;  ///< the height of capital letters, in pixels; those of the time stand higher
};

/// The roomiest plan in which capitals stand `capital` pixels high; smaller ones only where no plan can hold them.
MatPlan planMat(QSize size, double capital, const MatWords& words);

}  // namespace matside::app
