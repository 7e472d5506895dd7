#pragma once

#include "figure/looks.h"
#include "widgets/card.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace matside {
class Library;
}

namespace matside::app {

class ChoiceRow;
class PictureMaker;
class SettingsStore;

/// How the person in the pictures looks, with a picture that follows every choice.
class LooksCard : public Card {
  Q_OBJECT

 public:
  LooksCard(SettingsStore& settings, PictureMaker& pictures, const Library& library);

 private:
  /// A row of answers, and what it sets and shows of the looks.
  struct Row {
    ChoiceRow* row = nullptr;
    std::function<int(const Looks&)> shown;
  };

  void addPreview(QVBoxLayout& column, PictureMaker& pictures, const Library& library);
  void addBody(QVBoxLayout& column);
  void addHead(QVBoxLayout& column);
  void addColours(QVBoxLayout& column);
  void addNumber(QVBoxLayout& column, ChoiceRow* row, double Looks::* value, double perStep);
  template <class Value>
  void addChoice(QVBoxLayout& column, ChoiceRow* row, Value Looks::* value);
  void refresh();

  SettingsStore& m_settings;
  std::vector<Row> m_rows;
  ChoiceRow* m_hairColour = nullptr;
  ChoiceRow* m_scarf = nullptr;
};

}  // namespace matside::app
