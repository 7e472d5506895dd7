#pragma once

#include "chime/chime.h"
#include "sound/bells.h"

#include <map>
#include <memory>

namespace matside::app {

class Ringing;

/// The part of ChimePlayer that lives on the sound thread.
class ChimeWorker : public QObject {
  Q_OBJECT

 public:
  ChimeWorker();
  ~ChimeWorker() override;

  /// Makes the samples of every bell and meets the sound server: both take longer than a bell may be late.
  void prepare();
  void ring(int number, Bell bell, double volume);
  void breathe(const Bells::Breath& breath, double volume);

 signals:
  void finished(int number, matside::app::Bells::Outcome outcome);

 private:
  const Pcm& soundOf(Bell bell);

  std::map<Bell, Pcm> m_sounds;  ///< at full volume
  std::map<int, std::unique_ptr<Ringing>> m_ringing;
  std::unique_ptr<Ringing> m_breath;
};

}  // namespace matside::app
