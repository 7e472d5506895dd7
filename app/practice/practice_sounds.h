#pragma once

#include "practice/practice_header.h"

#include <QObject>

namespace matside::app {

class SettingsStore;

/// Whether bells and voice are heard in this practice: as set, until they are muted for the time it lasts.
class PracticeSounds : public QObject {
  Q_OBJECT

 public:
  /// `header` shows how they stand, and is where they are switched.
  PracticeSounds(PracticeHeader& header, SettingsStore& settings, QObject* parent = nullptr);

  PracticeHeader::Bells bells() const { return m_bells; }
  /// What is wanted of the voice; whether it can be had is another question.
  PracticeHeader::Voice voice() const { return m_voice; }
  void restore();
  void show();
  /// Silence first: with anything on, all goes off.
  void mute();
  /// Whether anything on this computer can say the steps; a screen reader says them where nothing can.
  enum class VoiceThere { Yes, No };
  void setVoiceThere(VoiceThere there);
  bool voiceSaysSteps() const;

 signals:
  void changed();

 private:
  void toggleBells();
  void toggleVoice();
  void tell();

  PracticeHeader& m_header;
  SettingsStore& m_settings;
  PracticeHeader::Bells m_bells = PracticeHeader::Bells::On;
  PracticeHeader::Voice m_voice = PracticeHeader::Voice::On;
  VoiceThere m_voiceThere = VoiceThere::Yes;
};

}  // namespace matside::app
