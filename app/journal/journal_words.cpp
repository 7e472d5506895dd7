#include "journal/journal_words.h"

#include "bridge/strings.h"

#include <QDir>

namespace matside::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString shown(const std::filesystem::path& path) {
  return QDir::toNativeSeparators(toQString(path.string()));
}

}  // namespace

QString sentenceFor(const JournalTrouble& trouble) {
  switch (trouble.kind) {
    case JournalTrouble::Kind::NoRoom:
      return Words::tr(
          "The disk is full, so this practice is not noted in your practice log. What was noted before is "
          "kept.");
    case JournalTrouble::Kind::Unwritable:
      return Words::tr("Your practice log in %1 cannot be used. You can practise as ever; nothing is noted.")
          .arg(shown(trouble.file.parent_path()));
    case JournalTrouble::Kind::Busy:
      return Words::tr("Another program holds your practice log, so this practice is not noted in it.");
    case JournalTrouble::Kind::Damaged:
      return Words::tr("Your practice log is damaged. It will be kept under another name, and a new one begun.");
  }
  return {};
}

QString sentenceFor(const SetAside& aside) {
  switch (aside.why) {
    case SetAside::Why::Unreadable:
      return Words::tr("Your practice log could not be read, so a new one was begun. The old one is kept as %1.")
          .arg(shown(aside.keptAs));
    case SetAside::Why::Newer:
      return Words::tr(
                 "Your practice log was written by a later Matside, so a new one was begun. The other is kept as "
                 "%1.")
          .arg(shown(aside.keptAs));
  }
  return {};
}

}  // namespace matside::app
