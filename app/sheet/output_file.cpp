#include "sheet/output_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace matside::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

}  // namespace

std::optional<QString> refusalOf(const QString& file, IfThere ifThere) {
  const QFileInfo there(file);
  if (there.isDir()) {
    return Words::tr("%1 is a folder; end it with / to have every page as a picture in it").arg(file);
  }
  if (there.exists() && !there.isFile()) {
    return Words::tr("%1 is not a file that can be written").arg(file);
  }
  if (there.exists() && ifThere == IfThere::Refuse) {
    return Words::tr("%1 is there already; --force replaces it").arg(file);
  }
  return std::nullopt;
}

}  // namespace matside::app
