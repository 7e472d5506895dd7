#include "desktop/keep_awake.h"

#include <windows.h>

namespace matside::app {
namespace {

/// Windows keeps this state for the thread that asked.
class KeepAwakeOnWindows : public KeepAwake {
 public:
  ~KeepAwakeOnWindows() override { release(); }

  void hold() override {
    m_held = SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED) != 0;
    if (m_held) {
      emit held();
    }
  }
  void release() override {
    if (m_held) {
      SetThreadExecutionState(ES_CONTINUOUS);
      m_held = false;
    }
  }
  bool isHeld() const override { return m_held; }

 private:
  bool m_held = false;
};

}  // namespace

std::unique_ptr<KeepAwake> KeepAwake::make() {
  return std::make_unique<KeepAwakeOnWindows>();
}

}  // namespace matside::app
