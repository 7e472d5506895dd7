#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QString>

#include <memory>

namespace matside::app {

/// The part of JournalKeeper that lives on a thread of its own and waits for the disk.
class JournalWriter : public QObject {
  Q_OBJECT

 public:
  explicit JournalWriter(std::unique_ptr<Journal> journal);
  ~JournalWriter() override;

  void begin(const PracticeBegun& practice);
  /// Goes on with the latest practice when it is of the same routine and has no end; else begins this one.
  void goOn(const PracticeBegun& practice);
  void note(const ReliefTaken& relief);
  void end(const PracticeEnded& end);
  /// Writes every practice as a table, whole or not at all.
  void exportTo(const QString& file);
  void deleteEverything();

 signals:
  void troubled(const matside::JournalTrouble& trouble);
  void wasSetAside(const matside::SetAside& aside);
  void exported(const QString& file);
  void notExported(const QString& file);
  void deleted();

 private:
  bool done(const JournalResult<void>& result);
  void tellAside();

  std::unique_ptr<Journal> m_journal;
  std::optional<PracticeNumber> m_practice;  ///< under way
  std::optional<SetAside> m_told;
};

}  // namespace matside::app
