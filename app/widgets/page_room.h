#pragma once

namespace matside::app {

/// How much of its width a page with a picture and words beside it has to give, by the size of the letters.
enum class PageRoom { Wide, Tight, Narrow };

PageRoom pageRoomFor(int width);
/// The share of the words, in percent. Where room is scarce they get as much of it as the picture, and then more.
int wordsPercent(PageRoom room);

}  // namespace matside::app
