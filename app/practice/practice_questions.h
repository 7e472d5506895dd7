#pragma once

#include "practice/hurt_choice.h"

#include <QStackedWidget>

namespace matside::app {

class HurtPage;
class MatQuestion;
class PictureMaker;
class QuestionPage;

/// From where a practice is watched.
enum class Watched { AtTheScreen, FromTheMat };

/// What interrupts a practice: "It hurts" and the question about its end, each as large as it has to be from where the
/// practice is watched.
class PracticeQuestions : public QStackedWidget {
  Q_OBJECT

 public:
  explicit PracticeQuestions(PictureMaker& pictures, QWidget* parent = nullptr);

  void askAboutHurt(const HurtCard& card, Watched watched);
  void askAboutEnd(Watched watched);

 signals:
  void hurtAnswered(matside::app::HurtChoice choice);
  void hurtClosed();  ///< nothing was chosen, and nothing goes on by itself
  void endWanted();
  void keepGoingWanted();

 private:
  enum class Topic { Hurt, End };
  void answer(int index);
  void close();

  HurtPage* m_hurt;
  QuestionPage* m_end;
  MatQuestion* m_fromTheMat;
  Topic m_topic = Topic::End;
  std::vector<HurtChoice> m_choices;
};

}  // namespace matside::app
