#include "library/look_through_page.h"

#include "base/contract.h"
#include "bridge/strings.h"
#include "figure/pose_stage.h"
#include "library/card_words.h"
#include "library/routine_lengths.h"
#include "settings/settings_store.h"
#include "text/wording.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"
#include "widgets/mirrored.h"
#include "widgets/page_room.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace matside::app {

LookThroughPage::LookThroughPage(const Library& library, PictureMaker& pictures, SettingsStore& settings,
                                 QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_settings(settings),
      m_title(new Label(TextRank::Strong)),
      m_number(new Label(TextRank::Muted)),
      m_message(new MessageBar(MessageBar::Form::Card)),
      m_stage(new PoseStage(pictures, library)),
      m_words(new CardWords),
      m_previous(new Button(tr("Back"))),
      m_next(new Button(tr("Next"), Button::Role::Primary)),
      m_header(makeHeader()) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  m_middle = new QHBoxLayout;
  auto* seen = new QVBoxLayout;
  seen->setSpacing(theme::space(2));
  seen->addWidget(m_message);
  seen->addWidget(m_stage, 1);
  m_middle->addLayout(seen);
  m_middle->addWidget(m_words);
  column->addLayout(m_middle, 1);
  column->addWidget(makeFooter());
  setFocusPolicy(Qt::ClickFocus);  // Tab goes from control to control, each of which shows that it is there
  setAccessibleName(tr("Look through"));
  connect(m_stage, &PoseStage::chosen, this, &LookThroughPage::choose);
  connect(m_words, &CardWords::otherSideWanted, this, [this] {
    m_side = m_side ? std::optional(opposite(*m_side)) : m_side;
    refresh();
  });
  connect(m_words, &CardWords::stepClicked, this, [this](int index) {
    m_step = static_cast<std::size_t>(index);
    showStep();
  });
  connect(&m_settings, &SettingsStore::changed, this, [this] {
    if (isVisible()) {
      refresh();
    }
  });
}

QWidget* LookThroughPage::makeHeader() {
  auto* header = new QWidget;
  auto* close = new Button(tr("Close"), Button::Role::Quiet);
  close->setIconName("close");
  auto* begin = new Button(tr("Begin"));
  begin->setIconName("play");
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(theme::space(3), theme::space(2), theme::space(6), theme::space(2));
  row->setSpacing(theme::space(3));
  row->addWidget(close);
  row->addWidget(m_title);
  row->addWidget(m_number);
  row->addStretch(1);
  row->addWidget(begin);
  connect(close, &Button::clicked, this, &LookThroughPage::closed);
  connect(begin, &Button::clicked, this, [this] { emit beginWanted(m_routine); });
  return header;
}

QWidget* LookThroughPage::makeFooter() {
  auto* footer = new QWidget;
  auto* row = new QHBoxLayout(footer);
  row->setContentsMargins(theme::space(6), theme::space(2), theme::space(6), theme::space(6));
  row->setSpacing(theme::space(3));
  m_previous->setIconName("back");
  m_next->setIconName("next");
  const bool fromLeft = layoutDirection() == Qt::LeftToRight;
  m_previous->setKeyHint(fromLeft ? "←" : "→", fromLeft ? Qt::Key_Left : Qt::Key_Right);
  m_next->setKeyHint(fromLeft ? "→" : "←", fromLeft ? Qt::Key_Right : Qt::Key_Left);
  m_poseBefore = new Button(tr("Pose before"));
  m_poseAfter = new Button(tr("Pose after"));
  row->addWidget(m_previous);
  row->addWidget(m_next);
  row->addStretch(1);
  row->addWidget(m_poseBefore);
  row->addWidget(m_poseAfter);
  connect(m_previous, &Button::clicked, this, &LookThroughPage::stepBack);
  connect(m_next, &Button::clicked, this, &LookThroughPage::stepOn);
  connect(m_poseBefore, &Button::clicked, this, [this] { goToPose(m_pose - 1); });
  connect(m_poseAfter, &Button::clicked, this, [this] { goToPose(m_pose + 1); });
  return footer;
}

const Pose& LookThroughPage::pose() const {
  const Pose* pose = m_library.pose(m_cards[m_pose].picture.pose);
  contract(pose, "the cards are of this library");
  return *pose;
}

void LookThroughPage::open(const RoutineId& routine, std::size_t pose, OpenAt where) {
  m_routine = routine;
  m_pose = pose;
  m_step = 0;
  m_side.reset();
  refresh();
  goToPose(std::min(pose, m_cards.size() - 1));
  if (where == OpenAt::FirstStep) {
    m_step = 0;
    showStep();
  }
  setFocus();
}

void LookThroughPage::goToPose(std::size_t pose) {
  m_pose = pose;
  m_step = 0;
  m_side = m_cards[pose].picture.side;
  refresh();
  // The pose as it is held says more than its first step.
  const auto hold = std::ranges::find(m_steps, Stage::Hold, &CardStep::stage);
  m_step = hold == m_steps.end() ? 0 : static_cast<std::size_t>(hold - m_steps.begin());
  showStep();
}

void LookThroughPage::refresh() {
  m_message->hide();
  const Routine* routine = m_library.routine(m_routine);
  contract(routine, "the routine is of this library");
  const Practitioner who = m_settings.now().practitioner();
  const Routine fitted = fittedTo(*routine, m_library, m_settings.now());
  const Timeline timeline = buildTimeline(fitted, m_library, who);
  m_cards = poseCards(timeline, m_library);
  m_pose = std::min(m_pose, m_cards.size() - 1);
  m_variation = m_cards[m_pose].picture.variation;
  m_title->setText(fromContent(routine->title));
  m_number->setText(tr("%1 of %2", "pose 2 of 4").arg(m_pose + 1).arg(m_cards.size()));
  m_poseBefore->setEnabled(m_pose > 0);
  m_poseAfter->setEnabled(m_pose + 1 < m_cards.size());
  showWords(pose());
  m_steps = cardSteps(pose(), m_variation, m_side);
  m_step = std::min(m_step, m_steps.size() - 1);
  showStep();
}

void LookThroughPage::showWords(const Pose& pose) {
  CardWords::Texts texts{.name = fromContent(pose.names.english),
                         .sanskrit = toQString(pose.names.sanskrit),
                         .dose = cardText(m_cards[m_pose]),
                         .otherSide = {},
                         .benefits = {},
                         .cautions = {}};
  if (pose.sides && m_side) {
    texts.otherSide = tr("Other side: %1", "right knee").arg(fromContent(pose.sides->label.on(opposite(*m_side))));
  }
  QStringList benefits;
  for (const auto& benefit : pose.benefits) {
    benefits << fromContent(benefit);
  }
  texts.benefits = benefits.join(' ');
  for (const auto& caution : pose.cautions) {
    texts.cautions << cautionText(caution);
  }
  m_words->show(texts);
}

void LookThroughPage::showStep() {
  QList<StepLine> lines;
  for (std::size_t i = 0; i < m_steps.size(); ++i) {
    lines << StepLine{fromContent(m_steps[i].text),
                      i == m_step ? StepLine::Standing::Current : StepLine::Standing::Coming};
  }
  m_words->showSteps(lines);
  m_stage->show(m_steps[m_step].picture, tr("Picture of %1").arg(fromContent(pose().names.english)),
                placeChips(pose(), m_variation, m_settings.now().shelf));
}

void LookThroughPage::stepOn() {
  if (m_step + 1 < m_steps.size()) {
    ++m_step;
    showStep();
  } else if (m_pose + 1 < m_cards.size()) {
    m_side = m_cards[m_pose + 1].picture.side;
    ++m_pose;
    m_step = 0;
    refresh();
  }
}

void LookThroughPage::stepBack() {
  if (m_step > 0) {
    --m_step;
    showStep();
  } else if (m_pose > 0) {
    m_side = m_cards[m_pose - 1].picture.side;
    --m_pose;
    refresh();
    m_step = m_steps.size() - 1;
    showStep();
  }
}

void LookThroughPage::choose(const OptionId& option) {
  const Variation wanted = withOption(pose(), m_variation, option);
  const Settings before = m_settings.now();
  const PropCounts missing = before.shelf.missingFor(propsNeeded(pose(), wanted));
  m_settings.addToShelf(missing);
  m_settings.remember(pose().id, placeChips(pose(), wanted, m_settings.now().shelf));
  refresh();
  if (!missing.empty()) {
    m_message->say({nowWithinReachText(missing, m_library), notAfterAllText(), [this, before] {
                      m_settings.change([&before](Settings& settings) {
                        settings.shelf = before.shelf;
                        settings.choices = before.choices;
                      });
                    }});
  }
}

void LookThroughPage::keyPressEvent(QKeyEvent* event) {
  switch (mirrored(layoutDirection(), event->key())) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
      return stepOn();
    case Qt::Key_Left:
    case Qt::Key_PageUp:
      return stepBack();
    case Qt::Key_Down:
      return m_words->scroll(CardWords::Scroll::On);
    case Qt::Key_Up:
      return m_words->scroll(CardWords::Scroll::Back);
    case Qt::Key_Escape:
      return emit closed();
    default:
      QWidget::keyPressEvent(event);
  }
}

void LookThroughPage::fitRoom() {
  const PageRoom room = pageRoomFor(width());
  const bool tight = room != PageRoom::Wide;
  const int words = wordsPercent(room);
  m_middle->setStretch(0, 100 - words);
  m_middle->setStretch(1, words);
  m_middle->setSpacing(theme::space(tight ? 5 : 7));
  m_middle->setContentsMargins(theme::space(6), theme::space(tight ? 3 : 5), theme::space(6),
                               theme::space(tight ? 2 : 4));
}

void LookThroughPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitRoom();
}

void LookThroughPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fitRoom();
  }
}

void LookThroughPage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(0, m_header->height() - 1, width(), 1, theme::colors().line);
}

}  // namespace matside::app
