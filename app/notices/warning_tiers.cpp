#include "notices/warning_tiers.h"

#include <QCoreApplication>

namespace matside::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WarningSigns)
};

}  // namespace

std::vector<WarningTier> warningTiers() {
  return {{Urgency::Now,
           Words::tr("Emergency: get help at once if, with back pain, you have"),
           {Words::tr("pain, tingling, weakness or numbness in both legs"),
            Words::tr("numbness or tingling around your genitals or buttocks"), Words::tr("trouble passing urine"),
            Words::tr("lost control of your bladder or bowels"), Words::tr("chest pain"),
            Words::tr("pain that began after a serious accident")}},
          {Urgency::Soon,
           Words::tr("See a doctor soon if, with back pain, you have"),
           {Words::tr("a fever"), Words::tr("lost weight without trying"),
            Words::tr("a lump, a swelling or a changed shape of your back"),
            Words::tr("pain that rest does not ease, or that is worse at night"),
            Words::tr("pain that is worse when you sneeze, cough or strain"),
            Words::tr("pain that comes from the top of your back, between the shoulders"),
            Words::tr("osteoporosis, cancer, or long use of steroids")}}};
}

}  // namespace matside::app
