#include "practice/way_out_list.h"

#include "bridge/strings.h"
#include "figure/picture_view.h"
#include "theme/theme.h"
#include "widgets/label.h"
#include "widgets/tile_grid.h"

#include <QVBoxLayout>

namespace matside::app {
namespace {

constexpr QSize oneOfSome(256, 150);
constexpr QSize theOnly(400, 234);

QWidget* tile(PictureMaker& pictures, const CardStep& step, QSize picture) {
  auto* tile = new QWidget;
  auto* column = new QVBoxLayout(tile);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(2));
  auto* view = new PictureView(pictures);
  view->setFixedHeight(picture.height());
  view->setMaximumWidth(picture.width());
  view->show(step.picture, WayOutList::tr("Picture: %1").arg(fromContent(step.text)));
  column->addWidget(view);
  column->addWidget(paragraph(TextRank::Strong, fromContent(step.text)));
  column->addStretch(1);
  tile->setMinimumWidth(9 * theme::lineHeight());
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  tile->setSizePolicy(policy);
  return tile;
}

}  // namespace

WayOutList::WayOutList(PictureMaker& pictures, QWidget* parent)
    : QWidget(parent), m_pictures(pictures), m_grid(new TileGrid(theme::space(4), this)) {}

void WayOutList::show(const std::vector<CardStep>& steps) {
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const auto& step : steps) {
    m_grid->addWidget(tile(m_pictures, step, steps.size() == 1 ? theOnly : oneOfSome));
  }
  setVisible(!steps.empty());
}

}  // namespace matside::app
