#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace matside {

/// Wishes on their way from those who have them to threads that fulfil them. Who wants something has one open wish: a
/// newer one takes its place. The newest is taken first; what was only prepared, in the order it came, when nothing is
/// wanted. Every function may be called in any thread.
template <class Wish>
class WishQueue {
 public:
  /// Tells apart who wishes; never looked into.
  using Who = const void*;

  void want(Wish wish, Who who) {
    {
      const std::lock_guard lock(m_mutex);
      drop(who);
      m_wanted.push_front({std::move(wish), who});
    }
    m_changed.notify_one();
  }

  /// Drops the open wish of this one, if it is still open.
  void forget(Who who) {
    const std::lock_guard lock(m_mutex);
    drop(who);
  }

  void prepare(Wish wish) {
    {
      const std::lock_guard lock(m_mutex);
      m_prepared.push_back(std::move(wish));
    }
    m_changed.notify_one();
  }

  /// Whether `take` would have to wait.
  bool isEmpty() const {
    const std::lock_guard lock(m_mutex);
    return !mayTake();
  }

  /// Waits for a wish; none once the queue is closed, whatever is open then.
  std::optional<Wish> take() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return mayTake(); });
    if (m_closed) {
      return std::nullopt;
    }
    return m_wanted.empty() ? takeFrom(m_prepared) : takeFrom(m_wanted).wish;
  }

  /// For good: everybody who waits is let go.
  void close() {
    {
      const std::lock_guard lock(m_mutex);
      m_closed = true;
    }
    m_changed.notify_all();
  }

 private:
  struct Wanted {
    Wish wish;
    Who who = nullptr;
  };

  bool mayTake() const { return m_closed || !m_wanted.empty() || !m_prepared.empty(); }

  void drop(Who who) {
    std::erase_if(m_wanted, [who](const Wanted& wanted) { return wanted.who == who; });
  }

  template <class Value>
  static Value takeFrom(std::deque<Value>& queue) {
    Value first = std::move(queue.front());
    queue.pop_front();
    return first;
  }

  mutable std::mutex m_mutex;  ///< guards all that follows
  std::condition_variable m_changed;
  std::deque<Wanted> m_wanted;  ///< the newest in front
  std::deque<Wish> m_prepared;  ///< in the order asked for
  bool m_closed = false;
};

}  // namespace matside
