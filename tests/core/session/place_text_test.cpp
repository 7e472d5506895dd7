#include "session/place_text.h"

#include "practice_fixture.h"
#include "support/any_practice.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace matside {
namespace {

class PlaceTexts : public Practice {
 protected:
  SavedPlace somewhere() {
    begin({{"knee", 40s}, {"fold", 40s}, {"rest", 120s}});
    playTo(Stage::Hold, 10s);
    player().does(&Session::goToRest);
    player().letPass(2s);
    return {session().snapshot(player().now()), 1'790'000'000};
  }
};

TEST_F(PlaceTexts, BringBackThePlaceThatWasWritten) {
  const SavedPlace place = somewhere();
  ASSERT_TRUE(place.snapshot.onward);
  EXPECT_EQ(placeFrom(placeText(place)), place);
}

TEST_F(PlaceTexts, AreRefusedWhenCutShortAtAnyByte) {
  const std::string whole = placeText(somewhere());
  for (std::size_t length = 0; length < whole.size(); ++length) {
    EXPECT_FALSE(placeFrom(whole.substr(0, length))) << length;
  }
}

TEST_F(PlaceTexts, AreRefusedWhenAnyByteIsHarmedOrAdded) {
  const std::string whole = placeText(somewhere());
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string harmed = whole;
    harmed[at] = static_cast<char>(harmed[at] ^ 1);
    EXPECT_FALSE(placeFrom(harmed)) << at;
  }
  EXPECT_FALSE(placeFrom(whole + "\n"));
  EXPECT_FALSE(placeFrom(std::string(whole.size(), '\0')));
}

TEST_F(PlaceTexts, OfAnotherVersionAreRefused) {
  EXPECT_FALSE(placeFrom("matside-place 2\nsum 0000000000000000\n"));
  EXPECT_FALSE(placeFrom(""));
}

TEST_F(PlaceTexts, WithALineTooFewOrTwiceAreRefusedThoughTheirChecksumIsRight) {
  const SavedPlace place = somewhere();
  const std::string whole = placeText(place);
  const std::string lines = whole.substr(0, whole.rfind("sum "));
  ASSERT_EQ(placeFrom(sealed(lines)), place);
  for (const std::string_view key : {"written", "routine", "at", "told"}) {
    const std::size_t begin = lines.find("\n" + std::string(key) + " ") + 1;
    const std::size_t size = lines.find('\n', begin) + 1 - begin;
    const std::string line = lines.substr(begin, size);
    EXPECT_FALSE(placeFrom(sealed(std::string(lines).erase(begin, size)))) << "without " << line;
    EXPECT_FALSE(placeFrom(sealed(std::string(lines).insert(begin, line)))) << "twice " << line;
  }
}

RC_GTEST_PROP(AnyPlaceText, BringsBackAnyPlaceAndOnlyWhenWhole, ()) {
  const Library library = sample::library();
  sample::Player player(library, buildTimeline(*sample::anyRoutine(), library, *sample::anyPractitioner()));
  player.does(&Session::start);
  player.letPass(Duration(*rc::gen::inRange(0, 900'000)));
  const SavedPlace place{player.session().snapshot(player.now()), *rc::gen::arbitrary<std::int64_t>()};
  const std::string text = placeText(place);
  RC_ASSERT(placeFrom(text) == place);
  const auto cut = *rc::gen::inRange<std::size_t>(0, text.size());
  RC_ASSERT(!placeFrom(text.substr(0, cut)));
}

}  // namespace
}  // namespace matside
