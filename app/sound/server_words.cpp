#include "sound/server_words.h"

#include <QLoggingCategory>
#include <QString>

namespace matside::app {
namespace {

Q_LOGGING_CATEGORY(heard, "matside.sound", QtWarningMsg)

QtMessageHandler usual = nullptr;

void keepQuiet(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  // Qt gives these no category of their own.
  const bool ofServer = message.startsWith("PulseAudioService:");
  if (usual && (!ofServer || heard().isDebugEnabled())) {
    usual(type, context, message);
  }
}

}  // namespace

void keepSoundServerQuiet() {
  if (const QtMessageHandler before = qInstallMessageHandler(keepQuiet); before != keepQuiet) {
    usual = before;
  }
}

}  // namespace matside::app
