#include "figure/pose_stage.h"

#include "figure/place_bar.h"
#include "theme/theme.h"
#include "widgets/chip.h"

#include <QEvent>
#include <QPainter>

namespace matside::app {
namespace {

constexpr int inset = theme::space(4);

QString turnText() {
  return PoseStage::tr("Turn view");
}

}  // namespace

PoseStage::PoseStage(PictureMaker& maker, const Library& library, QWidget* parent)
    : QWidget(parent),
      m_picture(new PictureView(maker, this)),
      m_turn(new Chip(turnText(), this)),
      m_places(new PlaceBar(library, this)) {
  m_turn->setAccessibleName(turnText());
  connect(m_places, &PlaceBar::chosen, this, &PoseStage::chosen);
  m_picture->setLiveliness(PictureView::Liveliness::Lively);
  connect(m_picture, &PictureView::clicked, this, &PoseStage::clicked);
  connect(m_picture, &PictureView::turned, this, &PoseStage::showTurn);
  m_turn->setIconName("turn");
  m_turn->setToolTip(tr("Best view, from the side, from above"));
  connect(m_turn, &Chip::clicked, m_picture, [this] { m_picture->setTurn(nextView(m_picture->turn())); });
  showTurn();
}

void PoseStage::showTurn() {
  const ViewTurn& turn = m_picture->turn();
  m_turn->setChecked(turn != ViewTurn{});
  if (turn.azimuth_deg != 0 || turn.elevation_deg != 0) {
    m_turn->setAccessibleDescription(tr("Now turned by hand"));
    return;
  }
  switch (turn.base) {
    case ViewTurn::Base::Best:
      m_turn->setAccessibleDescription(tr("Now the best view"));
      break;
    case ViewTurn::Base::Side:
      m_turn->setAccessibleDescription(tr("Now from the side"));
      break;
    case ViewTurn::Base::Above:
      m_turn->setAccessibleDescription(tr("Now from above"));
      break;
  }
}

void PoseStage::show(const PictureOf& picture, const QString& description, const std::vector<PlaceChips>& places) {
  m_places->show(places);
  // A body lying on one side of its pose reaches into the upper corner the other one leaves free.
  m_reaches = picture.side.value_or(Side::Right);
  arrange();
  m_picture->show(picture, description);
}

void PoseStage::arrange() {
  const int wide = width() - 2 * inset;
  const int bar = m_places->heightFor(wide, height() * 3 / 5);
  m_picture->setGeometry(rect().adjusted(1, 1, -1, -1));
  m_picture->setFootRoom(bar > 0 ? bar + inset : 0);
  m_places->setGeometry(inset, height() - bar - inset, wide, bar);
  m_places->setVisible(bar > 0);
  const bool narrow = m_places->fontMetrics().horizontalAdvance(turnText()) > width() / 5;
  m_turn->setText(narrow ? QString() : turnText());
  const QSize turn = m_turn->sizeHint();
  const int left = m_reaches == Side::Left ? inset : width() - turn.width() - inset;
  m_turn->setGeometry(left, inset, turn.width(), turn.height());
}

void PoseStage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void PoseStage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    QMetaObject::invokeMethod(this, [this] { arrange(); }, Qt::QueuedConnection);
  }
}

void PoseStage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme::colors().line, 1));
  painter.setBrush(theme::colors().paper);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
}

}  // namespace matside::app
