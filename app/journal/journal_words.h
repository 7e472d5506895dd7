#pragma once

#include "journal/journal.h"

#include <QString>

namespace matside::app {

/// What to tell the person: what happened, and what became of the old entries.
QString sentenceFor(const JournalTrouble& trouble);
QString sentenceFor(const SetAside& aside);

}  // namespace matside::app
