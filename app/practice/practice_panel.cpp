#include "practice/practice_panel.h"

#include "bridge/strings.h"
#include "text/durations.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/countdown_ring.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"
#include "widgets/step_list.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTime>

namespace matside::app {
namespace {

StepLine::Standing standingOf(StepStanding standing) {
  switch (standing) {
    case StepStanding::Done:
      return StepLine::Standing::Done;
    case StepStanding::Current:
      return StepLine::Standing::Current;
    case StepStanding::Coming:
      return StepLine::Standing::Coming;
  }
  return StepLine::Standing::Coming;
}

QString endText(Duration left) {
  const QTime end = QTime::currentTime().addMSecs(static_cast<int>(left.count()));
  return QLocale().toString(end, QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"));
}

double shareOf(Duration part, Duration whole) {
  return whole.count() > 0 ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
}

}  // namespace

PracticePanel::PracticePanel(QWidget* parent)
    : QWidget(parent),
      m_name(paragraph(TextRank::Title)),
      m_sanskrit(new Label(TextRank::Foreign)),
      m_side(new Label(TextRank::Accent)),
      m_ring(new CountdownRing),
      m_then(new Label(TextRank::Muted, tr("Then"))),
      m_next(paragraph(TextRank::Strong)),
      m_left(paragraph(TextRank::Muted)),
      m_breath(new Label(TextRank::Body)),
      m_steps(new StepList),
      m_cautions(paragraph(TextRank::Caution)),
      m_scroll(new QScrollArea),
      m_column(new QVBoxLayout(this)),
      m_clockRow(new QHBoxLayout),
      m_names(makeNames()),
      m_coming(makeNext()) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::space(5));
  m_column->addWidget(m_names);
  m_clockRow->setSpacing(theme::space(6));
  m_clockRow->addWidget(m_ring, 0, Qt::AlignTop);
  m_clockRow->addWidget(m_coming, 1);
  m_column->addLayout(m_clockRow);
  m_column->addWidget(makeSteps(), 1);
  m_column->addWidget(m_cautions);
}

QWidget* PracticePanel::makeNames() {
  auto* names = new QWidget;
  auto* column = new QVBoxLayout(names);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(1));
  auto* aside = new QHBoxLayout;
  aside->setSpacing(theme::space(3));
  aside->addWidget(m_sanskrit);
  aside->addWidget(m_side);
  aside->addStretch(1);
  column->addWidget(m_name);
  column->addLayout(aside);
  return names;
}

QWidget* PracticePanel::makeNext() {
  auto* next = new QWidget;
  auto* column = new QVBoxLayout(next);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::space(1));
  column->addStretch(1);
  column->addWidget(m_then);
  column->addWidget(m_next);
  column->addWidget(m_left);
  column->addWidget(m_breath);
  column->addStretch(1);
  return next;
}

QWidget* PracticePanel::makeSteps() {
  auto* body = new QWidget;
  m_scrolled = new QVBoxLayout(body);
  m_scrolled->setContentsMargins(0, 0, 0, 0);
  m_scrolled->setSpacing(theme::space(4));
  m_scrolled->addWidget(m_steps);
  m_scrolled->addStretch(1);
  m_scroll->setWidget(body);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return m_scroll;
}

void PracticePanel::showScene(const PracticeScene& scene) {
  m_name->setText(fromContent(scene.name));
  m_sanskrit->setText(toQString(scene.sanskrit));
  m_sanskrit->setVisible(!scene.sanskrit.empty() && m_room == Room::Wide);
  m_side->setText(fromContent(scene.side));
  m_next->setText(comingUpText(scene.next));
  m_caption = stageCaption(scene.stage, fromContent(scene.side));
  QList<StepLine> lines;
  for (const auto& row : scene.steps) {
    lines << StepLine{fromContent(row.text), standingOf(row.standing)};
  }
  m_steps->show(lines);
  showCautions(scene.cautions);
  QMetaObject::invokeMethod(this, [this] { followStep(); }, Qt::QueuedConnection);
}

void PracticePanel::showCautions(const std::vector<Caution>& cautions) {
  QStringList texts;
  for (const auto& caution : cautions) {
    texts << cautionText(caution);
  }
  m_cautions->setText(texts.join('\n'));
}

void PracticePanel::followStep() {
  const QRect step = m_steps->currentRect();
  if (!step.isEmpty()) {
    const QPoint middle = m_steps->mapTo(m_scroll->widget(), step.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, step.height() / 2 + theme::space(6));
    const int above = middle.y() - step.height() / 2;
    if (step.height() > m_scroll->viewport()->height()) {
      m_scroll->verticalScrollBar()->setValue(above);  // its beginning says more than its middle
    }
  }
}

void PracticePanel::showTime(const PracticeTime& time, Session::State state) {
  const bool waits = state == Session::State::Waiting;
  const QString caption = state == Session::State::Paused ? tr("paused") : (waits ? tr("your time") : m_caption);
  m_ring->show(shareOf(time.left, time.length), waits ? QStringLiteral("…") : clockText(time.left), caption);
  m_ring->setAccessibleName(tr("Time left: %1").arg(spokenText(time.left)));
  m_left->setText(tr("%1 left · ends %2").arg(roughText(time.routineLeft), endText(time.routineLeft)));
  m_breath->setText(time.breath ? breathText(*time.breath) : QString(" "));
}

void PracticePanel::setRoom(Room room) {
  const bool narrow = room == Room::Narrow;
  m_room = room;
  m_sanskrit->setVisible(!narrow && !m_sanskrit->text().isEmpty());
  m_ring->setSize(narrow ? CountdownRing::Size::Small : CountdownRing::Size::Usual);
  if (narrow) {
    m_clockRow->addWidget(m_names, 1);
    m_scrolled->addWidget(m_coming);
    m_scrolled->addWidget(m_cautions);
  } else {
    m_column->insertWidget(0, m_names);
    m_clockRow->addWidget(m_coming, 1);
    m_column->addWidget(m_cautions);
  }
  m_name->setRank(narrow ? TextRank::Heading : TextRank::Title);
  m_column->setSpacing(narrow ? theme::space(2) : theme::space(5));
}

}  // namespace matside::app
