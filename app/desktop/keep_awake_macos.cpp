#include "desktop/keep_awake.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace matside::app {
namespace {

class KeepAwakeOnMac : public KeepAwake {
 public:
  ~KeepAwakeOnMac() override { release(); }

  void hold() override {
    if (m_held) {
      return;
    }
    const QString why = KeepAwake::tr("A guided routine is running");
    const CFStringRef reason = why.toCFString();
    m_held = IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, reason,
                                         &m_assertion) == kIOReturnSuccess;
    CFRelease(reason);
    if (m_held) {
      emit held();
    }
  }
  void release() override {
    if (m_held) {
      IOPMAssertionRelease(m_assertion);
      m_held = false;
    }
  }
  bool isHeld() const override { return m_held; }

 private:
  IOPMAssertionID m_assertion = 0;
  bool m_held = false;
};

}  // namespace

std::unique_ptr<KeepAwake> KeepAwake::make() {
  return std::make_unique<KeepAwakeOnMac>();
}

}  // namespace matside::app
