#pragma once

#include "session/event.h"

#include <functional>
#include <optional>
#include <vector>

namespace matside {

/// What the session keeps between calls, enough to go on from the same place in another run of the program.
struct Snapshot {
  RoutineId routine;
  std::size_t segment = 0;
  Duration inSegment{0};
  std::vector<Duration> lengths;      ///< of every segment, with extensions
  std::vector<Variation> variations;  ///< of every segment
};

/// A practice in progress: turns the passing of time and a person's wishes into events. Owns no timer: every call is
/// handed the moment, and `nextWake` says when to call `advance` again. Events go to one sink, in order, from
/// inside the call that caused them. Calls after the end do nothing.
///
/// Time handed in never runs back. If more than `stall` passed since the last call while running, the computer slept:
/// the session pauses itself where it was then, and does not count the gap.
class Session {
 public:
  using Sink = std::function<void(const Event&)>;
  static constexpr Duration stall{5000};
  static constexpr Duration extension{30000};

  enum class State { Ready, Running, Waiting, Paused, Ended };

  Session(Timeline timeline, const Library& library, PropShelf shelf, Sink sink);

  void start(Moment now);
  void advance(Moment now);
  void pause(Moment now);
  void resume(Moment now);
  void proceed(Moment now);   ///< a waiting step goes on
  void next(Moment now);      ///< leaving a hold plays its way out first; leaving a come-out goes to what follows
  void back(Moment now);      ///< restarts the stage, or in its first 3 s goes to the one before
  void extend(Moment now);    ///< +30 s on the running hold, within nothing but an hour; the other side gets it too
  bool easeOff(Moment now);   ///< to the easier variation; false when it is that one already
  void choose(Moment now, const OptionId& option);  ///< for the running pose, from here on
  void hurt(Moment now);      ///< pauses at once; then one of easeOff+resume, skipPose, goToRest, stop
  void skipPose(Moment now);  ///< its way out, then the next pose
  void goToRest(Moment now);  ///< its way out, then the last pose of the routine
  void stop(Moment now);

  State state() const;
  const Timeline& timeline() const;  ///< as it is now, extensions and changed variations included
  std::size_t segment() const;
  std::size_t step() const;
  Duration inSegment(Moment now) const;
  Duration leftInSegment(Moment now) const;
  Duration leftInRoutine(Moment now) const;

  /// When `advance` has something to say at the latest; none while waiting, paused or ended.
  std::optional<Moment> nextWake() const;

  Snapshot snapshot(Moment now) const;
  /// Continues a snapshot, paused; false (and nothing changed) when it does not fit this timeline.
  bool restore(const Snapshot& snapshot, Moment now);
};

}  // namespace matside
