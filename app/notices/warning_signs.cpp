#include "notices/warning_signs.h"

#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/tile_grid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace matside::app {
namespace {

Card* tier(const QString& title, TextRank rank, const QStringList& signs) {
  auto* card = new Card;
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(2));
  auto* heading = paragraph(rank, title);
  column->addWidget(heading);
  for (const auto& sign : signs) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    row->addWidget(new Label(TextRank::Muted, QStringLiteral("•")), 0, Qt::AlignTop);
    row->addWidget(paragraph(TextRank::Body, sign), 1);
    column->addLayout(row);
  }
  column->addStretch(1);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  card->setSizePolicy(policy);
  card->setMinimumWidth(16 * theme::lineHeight());
  return card;
}

}  // namespace

WarningSigns::WarningSigns(QWidget* parent) : QWidget(parent) {
  auto* grid = new TileGrid(theme::space(4), this);
  grid->addWidget(tier(tr("Emergency: get help at once if, with back pain, you have"), TextRank::Accent,
                       {tr("pain, tingling, weakness or numbness in both legs"),
                        tr("numbness or tingling around your genitals or buttocks"), tr("trouble passing urine"),
                        tr("lost control over your bladder or bowels"), tr("chest pain"),
                        tr("pain that began after a serious accident")}));
  grid->addWidget(
      tier(tr("See a doctor soon if, with back pain, you have"), TextRank::Strong,
           {tr("a fever"), tr("lost weight without trying"), tr("a lump, a swelling or a changed shape of your back"),
            tr("pain that rest does not ease, or that is worse at night"),
            tr("pain that is worse when you sneeze, cough or strain"),
            tr("pain that comes from the top of your back, between the shoulders"),
            tr("osteoporosis, cancer, or took steroids for a long time")}));
}

}  // namespace matside::app
