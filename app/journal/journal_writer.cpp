#include "journal/journal_writer.h"

#include "bridge/whole_file.h"
#include "journal/csv.h"

#include <utility>

namespace matside::app {

JournalWriter::JournalWriter(std::unique_ptr<Journal> journal) : m_journal(std::move(journal)) {}

JournalWriter::~JournalWriter() = default;

void JournalWriter::begin(const PracticeBegun& practice) {
  const auto number = m_journal->begin(practice);
  m_practice = number ? std::optional(*number) : std::nullopt;
  done(number ? JournalResult<void>() : Unexpected(number.error()));
}

void JournalWriter::goOn(const PracticeBegun& practice) {
  const auto latest = m_journal->latest();
  const bool cutOff = latest && *latest && !(*latest)->ended && (*latest)->begun.routine == practice.routine;
  if (cutOff) {
    m_practice = (*latest)->number;
  } else {
    begin(practice);
  }
}

void JournalWriter::note(const ReliefTaken& relief) {
  if (m_practice) {
    done(m_journal->note(*m_practice, relief));
  }
}

void JournalWriter::end(const PracticeEnded& end) {
  if (const auto practice = std::exchange(m_practice, std::nullopt)) {
    done(m_journal->end(*practice, end));
  }
}

void JournalWriter::exportTo(const QString& name) {
  const auto practices = m_journal->practices({});
  tellAside();
  if (!practices) {
    emit troubled(practices.error());
    return;
  }
  if (writeWhole(name, QByteArray::fromStdString(toCsv(*practices)))) {
    emit exported(name);
  } else {
    emit notExported(name);
  }
}

void JournalWriter::deleteEverything() {
  m_practice.reset();
  if (done(m_journal->deleteEverything())) {
    emit deleted();
  }
}

bool JournalWriter::done(const JournalResult<void>& result) {
  tellAside();
  if (!result) {
    emit troubled(result.error());
  }
  return result.has_value();
}

void JournalWriter::tellAside() {
  const auto aside = m_journal->setAside();
  if (aside && aside != m_told) {
    m_told = aside;
    emit wasSetAside(*aside);
  }
}

}  // namespace matside::app
