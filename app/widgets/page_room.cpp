#include "widgets/page_room.h"

#include "theme/theme.h"

namespace matside::app {

PageRoom pageRoomFor(int width) {
  const int line = theme::lineHeight();
  return width < 40 * line ? PageRoom::Narrow : (width < 54 * line ? PageRoom::Tight : PageRoom::Wide);
}

int wordsPercent(PageRoom room) {
  switch (room) {
    case PageRoom::Wide:
      return 43;
    case PageRoom::Tight:
      return 50;
    case PageRoom::Narrow:
      return 56;
  }
  return 50;
}

}  // namespace matside::app
