#pragma once

#include "figure/looks.h"
#include "widgets/card.h"

#include <functional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace matside {
class Library;
}

namespace matside::app {

class ChoiceRow;
class PictureMaker;
class PictureView;
class SettingsStore;
class StayInView;

/// How the person in the pictures looks, with a picture that follows every choice and stays in view.
class LooksCard : public Card {
  Q_OBJECT

 public:
  LooksCard(SettingsStore& settings, PictureMaker& pictures, const Library& library);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// A row of answers, and what it sets and shows of the looks.
  struct Row {
    ChoiceRow* row = nullptr;
    std::function<int(const Looks&)> shown;
  };

  void addPreview(PictureMaker& pictures, const Library& library);
  QVBoxLayout* makeRows();
  void fit();
  void addBody(QVBoxLayout& column);
  void addHead(QVBoxLayout& column);
  void addColours(QVBoxLayout& column);
  void addNumber(QVBoxLayout& column, ChoiceRow* row, double Looks::* value, double perStep);
  template <class Value>
  void addChoice(QVBoxLayout& column, ChoiceRow* row, Value Looks::* value);
  void refresh();

  SettingsStore& m_settings;
  QBoxLayout* m_halves;  ///< the picture and the choices
  PictureView* m_picture = nullptr;
  StayInView* m_frame = nullptr;
  std::vector<Row> m_rows;
  ChoiceRow* m_hairColour = nullptr;
  ChoiceRow* m_scarf = nullptr;
};

}  // namespace matside::app
