#pragma once

namespace matside {

// What a voice says that no pose's content can: each a sentence of its own, so that each can be translated by itself.
namespace phrases {
inline constexpr const char* halfway = "You are halfway.";
inline constexpr const char* changingSoon = "Soon you change sides.";
inline constexpr const char* comingOutSoon = "Soon you come out of the pose, slowly and in your own time.";
inline constexpr const char* endingSoon = "Soon this hold ends.";
inline constexpr const char* whenReady = "When you are ready, press any key.";
inline constexpr const char* paused = "Paused.";
inline constexpr const char* slept = "The practice is paused, because the computer was asleep.";
inline constexpr const char* stopThere = "Stop there. The practice is paused.";
inline constexpr const char* comeOutSlowly = "Come out slowly, like this.";
inline constexpr const char* goingOn = "Going on.";
inline constexpr const char* putAside = "Lay aside what you no longer need.";
inline constexpr const char* longer = "A little longer.";
}  // namespace phrases

}  // namespace matside
