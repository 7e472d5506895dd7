#include "figure/living_figure.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <utility>

namespace matside::app {
namespace {

// So many that from one picture to the next nothing moves by much more than a pixel.
constexpr std::size_t picturesOfBreath = 24;
constexpr std::size_t picturesOfSway = 40;

constexpr Duration soon{150};  // after the beginning of a round the body has hardly stirred yet

// Slowly away, slowly there.
double eased(double part) {
  return part * part * (3 - 2 * part);
}

bool differInRow(const QImage& a, const QImage& b, int y) {
  return std::memcmp(a.constScanLine(y), b.constScanLine(y), static_cast<std::size_t>(a.width()) * 4) != 0;
}

// The columns that differ in a row: one past the last first, where there are none.
std::pair<int, int> columnsThatDiffer(const QImage& a, const QImage& b, int y) {
  const auto* one = reinterpret_cast<const QRgb*>(a.constScanLine(y));
  const auto* other = reinterpret_cast<const QRgb*>(b.constScanLine(y));
  int left = 0;
  int right = a.width();
  while (left < right && one[left] == other[left]) {
    ++left;
  }
  while (right > left && one[right - 1] == other[right - 1]) {
    --right;
  }
  return {left, right};
}

// Both of 32 bits a pixel, and of one size.
QRect partThatDiffers(const QImage& a, const QImage& b) {
  QRect part;
  for (int y = 0; y < a.height(); ++y) {
    if (differInRow(a, b, y)) {
      const auto [left, right] = columnsThatDiffer(a, b, y);
      part |= QRect(left, y, right - left, 1);
    }
  }
  return part;
}

bool isSameLife(const FigureLife& a, const FigureLife& b) {
  return a.breathes == b.breathes && a.sways == b.sways && a.in == b.in && a.out == b.out;
}

}  // namespace

Stir stirAt(const FigureLife& life, double part) {
  const double whole = static_cast<double>((life.in + life.out).count());
  const double in = static_cast<double>(life.in.count()) / whole;
  const double fullness = part < in ? eased(part / in) : 1 - eased((part - in) / (1 - in));
  return {life.breathes ? fullness : 0, life.sways ? std::sin(2 * std::numbers::pi * part) : 0};
}

std::size_t LivingFigure::Round::count() const {
  return life.sways ? picturesOfSway : picturesOfBreath;
}

Stir LivingFigure::Round::stirOf(std::size_t picture) const {
  return picture == 0 ? Stir{} : stirAt(life, static_cast<double>(picture) / static_cast<double>(count()));
}

LivingFigure::LivingFigure(QObject* parent) : QObject(parent) {
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &LivingFigure::tick);
}

void LivingFigure::live(const std::optional<FigureLife>& life) {
  m_life = life;
  if (life) {
    m_time = *life;
    m_told = m_clock->now();
  }
  makeReady();
  follow();
}

void LivingFigure::rest(const QImage& still) {
  m_still = still;
  m_making.reset();
  m_shown.reset();
  m_part = 0;
  makeReady();
  follow();
}

void LivingFigure::setWatched(bool watched) {
  if (m_watched != watched) {
    m_watched = watched;
    makeReady();
    follow();
  }
}

// Begins to gather the pictures of the life that is led now, where they are not there yet.
void LivingFigure::makeReady() {
  if (!isAlive() || m_still.isNull() || !m_watched) {
    m_making.reset();
    return;
  }
  const bool shown = m_shown && isSameLife(m_shown->life, *m_life);
  const bool making = m_making && isSameLife(m_making->life, *m_life);
  if (shown) {
    m_making.reset();
  } else if (!making) {
    m_making = Round{*m_life, {{QRect(), QImage()}}, {}};
    emit lacking();
  }
}

std::optional<Stir> LivingFigure::wanted() const {
  return m_making && !m_making->isWhole() ? std::optional(m_making->stirOf(m_making->pieces.size())) : std::nullopt;
}

void LivingFigure::add(const Stir& stir, const QImage& picture) {
  if (wanted() != stir || picture.size() != m_still.size() || picture.depth() != 32 || m_still.depth() != 32) {
    return;
  }
  const QRect part = partThatDiffers(m_still, picture);
  m_making->pieces.push_back({part, picture.copy(part)});
  m_making->part |= part;
  if (m_making->isWhole()) {
    finish(*m_making);
    m_round = m_shown ? m_round : inHold() / roundLength();
    follow();
  } else {
    emit lacking();
  }
}

// Every picture gets the same part, so that each can be blended into the next.
void LivingFigure::finish(Round& round) const {
  for (Piece& piece : round.pieces) {
    QImage whole = m_still.copy(round.part);
    QPainter painter(&whole);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(piece.part.topLeft() - round.part.topLeft(), piece.picture);
    painter.end();
    piece = {round.part, whole};
  }
}

Duration LivingFigure::inHold() const {
  const bool on = !m_life || m_life->going == FigureLife::Going::On;
  return m_time.inHold + (on ? m_clock->now() - m_told : Duration{0});
}

// At the beginning of a round the body is as in the still picture: only then may it begin or cease to stir.
void LivingFigure::beginRound() {
  if (!isAlive()) {
    m_shown.reset();
  } else if (m_making && m_making->isWhole()) {
    m_shown = std::exchange(m_making, std::nullopt);
  }
}

void LivingFigure::follow() {
  const bool paused = m_life && m_life->going == FigureLife::Going::Paused;
  const bool waits = m_making && m_making->isWhole();
  if (!m_watched || paused || (!m_shown && !waits) || roundLength() <= Duration{0}) {
    m_timer.stop();
    return;
  }
  if (m_shown) {
    constexpr std::chrono::milliseconds step{1000 / picturesASecond};
    if (!m_timer.isActive() || m_timer.intervalAsDuration() != step) {
      m_timer.start(step);
    }
    return;
  }
  const Duration intoRound = inHold() % roundLength();
  const bool begins = inHold() / roundLength() != m_round && intoRound < soon;
  m_timer.start(begins ? Duration{0} : roundLength() - intoRound + Duration{1});
}

void LivingFigure::tick() {
  const Duration time = inHold();
  const QRect before = m_shown ? m_shown->part : QRect();
  const Duration::rep round = time / roundLength();
  const bool isBeginning = time % roundLength() < soon;
  if (std::exchange(m_round, round) != round && isBeginning) {
    beginRound();
  }
  m_part =
      m_shown ? static_cast<double>((time % roundLength()).count()) / static_cast<double>(roundLength().count()) : 0;
  const QRect part = before | (m_shown ? m_shown->part : QRect());
  if (!part.isEmpty()) {
    emit stirred(part);
  }
  follow();
}

Stir LivingFigure::now() const {
  return m_shown ? stirAt(m_shown->life, m_part) : Stir{};
}

void LivingFigure::paint(QPainter& painter) const {
  if (!m_shown) {
    return;
  }
  const double place = m_part * static_cast<double>(m_shown->count());
  const std::size_t first = std::min(static_cast<std::size_t>(place), m_shown->count() - 1);
  const double opacity = painter.opacity();
  painter.drawImage(m_shown->part.topLeft(), m_shown->pieces[first].picture);
  painter.setOpacity(opacity * (place - static_cast<double>(first)));
  painter.drawImage(m_shown->part.topLeft(), m_shown->pieces[(first + 1) % m_shown->count()].picture);
  painter.setOpacity(opacity);
}

QImage LivingFigure::seen() const {
  QImage picture = m_still;
  if (m_shown) {
    QPainter painter(&picture);
    paint(painter);
  }
  return picture;
}

}  // namespace matside::app
