#pragma once

#include "presentation/practice_scene.h"
#include "session/session.h"

#include <QString>

#include <optional>

class QWidget;

namespace matside::app {

class Announcer;

/// Tells a screen reader what changes in a practice: the step, where no voice says it, and that the time stands.
class PracticeAnnouncer {
 public:
  /// `page` owns what is announced.
  explicit PracticeAnnouncer(QWidget* page);

  /// Who says the steps. Two that speak at once are not understood.
  enum class Steps { ByTheScreenReader, ByTheVoice };

  /// Another practice: nothing of it is told yet.
  void begin();
  void tell(const PracticeScene& scene, Session::State state, Steps steps);
  void say(const QString& message);

 private:
  Announcer* m_announcer;  ///< owned by the page
  std::optional<Session::State> m_state;
  QString m_line;  ///< the last one told, or left to the voice
};

}  // namespace matside::app
