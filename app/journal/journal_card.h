#pragma once

#include "widgets/card.h"

namespace matside::app {

class Button;
class JournalKeeper;
class Label;

/// In the settings: where the practice log lies, and the way to take it along or to be rid of it.
class JournalCard : public Card {
  Q_OBJECT

 public:
  explicit JournalCard(JournalKeeper& journal, QWidget* parent = nullptr);

 private:
  QWidget* makeActions();
  QWidget* makeQuestion();
  void openFolder();
  void chooseExport();
  void say(const QString& text);

  JournalKeeper& m_journal;
  Button* m_delete;
  Button* m_keep;
  QWidget* m_actions;
  QWidget* m_question;
  Label* m_message;
};

}  // namespace matside::app
