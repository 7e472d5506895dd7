#pragma once

#include "session/event.h"
#include "session/mark.h"
#include "session/snapshot.h"

#include <functional>
#include <optional>
#include <vector>

namespace matside {

/// A practice in progress: turns the passing of time and a person's wishes into events. Owns no timer: every call is
/// handed the moment, and `nextWake` says when to call `advance` again. Events go to one sink, in order, from
/// inside the call that caused them; the sink may ask but not command. Calls after the end, and before the start any
/// but `start` and `restore`, do nothing.
///
/// Time handed in never runs back; a moment before the last one counts as the last one. If more than `stall` passed
/// since the last call while running, the computer slept: the session pauses itself where it was then, and does not
/// count the gap.
class Session {
 public:
  using Sink = std::function<void(const Event&)>;
  static constexpr Duration stall{5000};
  static constexpr Duration extension{30000};
  static constexpr Duration longestHold{3600000};
  static constexpr Duration backToTheOneBefore{3000};

  enum class State { Ready, Running, Waiting, Paused, Ended };

  /// The library must outlive the session and have every pose of the timeline.
  Session(Timeline timeline, const Library& library, PropShelf shelf, Sink sink);

  void start(Moment now);
  void advance(Moment now);
  void pause(Moment now);
  void resume(Moment now);   ///< to where it was: a step that waits still waits
  void proceed(Moment now);  ///< a waiting step goes on
  void next(
      Moment now);  ///< to the next stage: from a hold its way out (or the change of sides), from that what follows
  void back(Moment now);  ///< restarts the stage, or in its first 3 s goes to the one before
  /// Resumes for a body that has left its hold: with the way into this side of it again, the props first where they
  /// have changed. The hold then lasts what was left of it, at least the shortest of its pose. Elsewhere it is
  /// `resume`.
  void getInAgain(Moment now);
  void extend(Moment now);   ///< +30 s on the running hold up to an hour, and on its other side if that is to come
  bool easeOff(Moment now);  ///< to the easier variation; false when it is that one already
  void choose(Moment now, const OptionId& option);                ///< for the running pose, from here on
  void setShelf(PropShelf shelf) { m_shelf = std::move(shelf); }  ///< what `easeOff` may use
  void hurt(Moment now);           ///< pauses at once; then one of easeOff+resume, skipPose, goToRest, comeOutAndEnd
  void skipPose(Moment now);       ///< goes on with its way out from the side the body lies on, its rest, the next pose
  void goToRest(Moment now);       ///< goes on with its way out, then the last pose; within that one it is skipPose
  void comeOutAndEnd(Moment now);  ///< goes on with its way out, then ends as stopped; at once where there is none
  void stop(Moment now);           ///< at once, wherever the body is

  State state() const;
  PauseReason pausedFor() const { return m_pausedFor; }    ///< of use while paused
  const Timeline& timeline() const { return m_timeline; }  ///< as it is now, extensions and changed variations included
  std::size_t segment() const { return m_segment; }
  std::size_t step() const { return m_step; }
  /// Where the running segment leads by itself; past the last one when the routine is over then.
  std::size_t following() const;
  Duration practised() const { return m_practised; }  ///< until the last call
  Duration inSegment(Moment now) const;
  Duration leftInSegment(Moment now) const;
  Duration leftInRoutine(Moment now) const;

  /// When to call `advance` at the latest: the next event, or before it the next whole second left, which keeps a
  /// countdown right and lets a sleeping computer be noticed. None while waiting, paused or ended.
  std::optional<Moment> nextWake() const;

  /// The place reached by `now`, with nothing told that was not told yet: what is due still comes after a restore.
  Snapshot snapshot(Moment now) const;
  /// Continues a snapshot, paused, and says so with one `Paused`; only before the start. False, and nothing changed,
  /// when it does not fit this timeline's routine. Variations and the lengths of holds are taken over; the rest follows
  /// the pace and the waiting of today.
  bool restore(const Snapshot& snapshot, Moment now);

 private:
  enum class Flow { Ready, Going, Paused, Ended };
  enum class Way { Out, OutAndToTheLastPose, OutAndEnd };

  bool active() const { return m_flow == Flow::Going || m_flow == Flow::Paused; }
  const Segment& current() const { return m_timeline.segments[m_segment]; }
  const Pose& currentPose() const;
  void tell(Happening what);

  void catchUp(Moment now);
  void pass(Duration time);
  void happen(const Mark& mark);
  void beginStep(std::size_t step);
  void goTo(std::size_t segment);
  void begin(std::size_t segment);
  void end(Ending ending);
  void hold(PauseReason reason);
  void goOn(Resuming where);

  const Mark& nextMark() const;
  bool isTold(const Mark& mark) const;
  std::size_t preceding() const;
  std::optional<std::size_t> wayIn() const;
  std::optional<std::size_t> leadsTo(Way way) const;
  void leave(Way way);
  void practiseIn(const Variation& variation);
  void findPlace(const TimedStep& before);
  void allowFor(const Variation& before);
  void beginIfNew(const Step& before);
  void agreeWith(std::size_t target);
  void adopt(const Snapshot& snapshot);

  Timeline m_timeline;
  const Library* m_library;
  PropShelf m_shelf;
  Sink m_sink;

  Flow m_flow = Flow::Ready;
  PauseReason m_pausedFor = PauseReason::Asked;
  bool m_waiting = false;
  Moment m_last{0};
  Duration m_practised{0};

  std::size_t m_segment = 0;
  std::size_t m_step = 0;
  Duration m_inSegment{0};
  std::optional<std::size_t> m_onward;  ///< item the running way out leads to; past the last one: the end
  bool m_toldHalfway = false;
  bool m_toldEnding = false;
  std::vector<Mark> m_marks;  ///< of the running segment
};

}  // namespace matside
