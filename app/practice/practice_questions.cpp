#include "practice/practice_questions.h"

#include "bridge/strings.h"
#include "practice/hurt_page.h"
#include "practice/mat_question.h"
#include "widgets/question_page.h"

namespace matside::app {
namespace {

QuestionPage::Words endWords() {
  return {PracticeQuestions::tr("End the practice here?"),
          PracticeQuestions::tr("The clock stands still while you decide. Ending leads you out of the pose first."),
          PracticeQuestions::tr("End here"), PracticeQuestions::tr("Keep going")};
}

}  // namespace

PracticeQuestions::PracticeQuestions(PictureMaker& pictures, QWidget* parent)
    : QStackedWidget(parent),
      m_hurt(new HurtPage(pictures)),
      m_end(new QuestionPage(endWords())),
      m_fromTheMat(new MatQuestion(pictures)) {
  for (QWidget* page :
       {static_cast<QWidget*>(m_hurt), static_cast<QWidget*>(m_end), static_cast<QWidget*>(m_fromTheMat)}) {
    addWidget(page);
  }
  connect(m_hurt, &HurtPage::chosen, this, &PracticeQuestions::hurtAnswered);
  connect(m_hurt, &HurtPage::closed, this, &PracticeQuestions::hurtClosed);
  connect(m_end, &QuestionPage::yes, this, &PracticeQuestions::endWanted);
  connect(m_end, &QuestionPage::no, this, &PracticeQuestions::keepGoingWanted);
  connect(m_fromTheMat, &MatQuestion::answered, this, &PracticeQuestions::answer);
  connect(m_fromTheMat, &MatQuestion::closed, this, &PracticeQuestions::close);
}

void PracticeQuestions::askAboutHurt(const HurtCard& card, Watched watched) {
  if (watched == Watched::AtTheScreen) {
    m_hurt->show(card);
    setCurrentWidget(m_hurt);
    return;
  }
  m_topic = Topic::Hurt;
  m_choices = choicesOf(card);
  MatQuestion::Asked asked{
      .title = HurtPage::tr("Paused: %1").arg(card.pose),
      .steps = {},
      .question = card.wayOut.empty() ? HurtPage::tr("Paused: %1").arg(card.pose) : HurtPage::tr("What would help?"),
      .answers = {}};
  for (const auto& step : card.wayOut) {
    asked.steps.push_back({fromContent(step.text), step.picture});
  }
  for (const auto choice : m_choices) {
    asked.answers << hurtChoiceText(choice, card);
  }
  m_fromTheMat->ask(asked);
  setCurrentWidget(m_fromTheMat);
}

void PracticeQuestions::askAboutEnd(Watched watched) {
  if (watched == Watched::AtTheScreen) {
    setCurrentWidget(m_end);
    return;
  }
  m_topic = Topic::End;
  const auto words = endWords();
  m_fromTheMat->ask({.title = words.title, .steps = {}, .question = words.title, .answers = {words.no, words.yes}});
  setCurrentWidget(m_fromTheMat);
}

void PracticeQuestions::answer(int index) {
  if (m_topic == Topic::Hurt) {
    emit hurtAnswered(m_choices[static_cast<std::size_t>(index)]);
  } else if (index == 0) {
    emit keepGoingWanted();
  } else {
    emit endWanted();
  }
}

void PracticeQuestions::close() {
  if (m_topic == Topic::Hurt) {
    emit hurtClosed();
  } else {
    emit keepGoingWanted();
  }
}

}  // namespace matside::app
