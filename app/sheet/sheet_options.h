#pragma once

#include "base/expected.h"
#include "sheet/sheet_command.h"

#include <QCommandLineOption>

#include <vector>

class QCommandLineParser;

namespace matside::app {

/// The options of `matside --sheet`.
class SheetOptions {
 public:
  SheetOptions();

  void addTo(QCommandLineParser& parser) const;
  bool isAsked(const QCommandLineParser& parser) const;
  /// An option that says nothing without `--sheet`; empty: there is none.
  QString strayIn(const QCommandLineParser& parser) const;
  /// The command, or what is wrong with it as a sentence.
  BasicExpected<SheetCommand, QString> read(const QCommandLineParser& parser) const;

 private:
  QCommandLineOption m_sheet;
  QCommandLineOption m_layout;
  QCommandLineOption m_paper;
  QCommandLineOption m_orientation;
  QCommandLineOption m_style;
  QCommandLineOption m_textSize;
  QCommandLineOption m_language;
  QCommandLineOption m_have;
  QCommandLineOption m_forWhom;
  QCommandLineOption m_byWhom;
  QCommandLineOption m_date;
  QCommandLineOption m_howOften;
  QCommandLineOption m_notes;
  QCommandLineOption m_output;
  QCommandLineOption m_force;

  std::vector<QCommandLineOption> besideSheet() const;
};

}  // namespace matside::app
