#include "base/wish_queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <thread>
#include <vector>

namespace matside {
namespace {

using Taken = std::vector<int>;

/// Takes what is there without waiting.
Taken takeAll(WishQueue<int>& queue) {
  Taken taken;
  while (!queue.isEmpty()) {
    taken.push_back(queue.take().value());
  }
  return taken;
}

TEST(WishQueue, GivesTheNewestFirst) {
  WishQueue<int> queue;
  std::array<char, 3> people{};
  queue.want(1, &people[0]);
  queue.want(2, &people[1]);
  queue.want(3, &people[2]);
  EXPECT_EQ(takeAll(queue), (Taken{3, 2, 1}));
}

TEST(WishQueue, KeepsOneOpenWishForEach) {
  WishQueue<int> queue;
  std::array<char, 2> people{};
  queue.want(1, &people[0]);
  queue.want(2, &people[1]);
  queue.want(3, &people[0]);
  EXPECT_EQ(takeAll(queue), (Taken{3, 2}));
}

TEST(WishQueue, ForgetsAWish) {
  WishQueue<int> queue;
  std::array<char, 2> people{};
  queue.want(1, &people[0]);
  queue.want(2, &people[1]);
  queue.forget(&people[1]);
  EXPECT_EQ(takeAll(queue), Taken{1});
}

TEST(WishQueue, GivesWhatWasPreparedInItsOrderWhenNothingIsWanted) {
  WishQueue<int> queue;
  char somebody = 0;
  queue.prepare(1);
  queue.prepare(2);
  queue.want(3, &somebody);
  EXPECT_EQ(takeAll(queue), (Taken{3, 1, 2}));
}

TEST(WishQueue, GivesNothingOnceItIsClosed) {
  WishQueue<int> queue;
  queue.prepare(1);
  queue.close();
  EXPECT_FALSE(queue.take().has_value());
}

TEST(WishQueue, LetsThoseGoWhoWaitWhenItIsClosed) {
  WishQueue<int> queue;
  std::array<std::optional<int>, 3> taken{1, 1, 1};
  {
    std::vector<std::jthread> takers;
    for (auto& mine : taken) {
      takers.emplace_back([&queue, &mine] { mine = queue.take(); });
    }
    queue.close();
  }
  EXPECT_EQ(taken, (std::array<std::optional<int>, 3>{}));
}

/// Several who wish at once, and several who take; a wish is the number of who wishes times `each`, plus its own.
class Crowd {
 public:
  static constexpr int people = 4;
  static constexpr int each = 3000;
  static constexpr int takers = 3;

  template <class Wish>
  void run(Wish wish) {
    std::vector<std::jthread> taking;
    for (Taken& mine : m_taken) {
      taking.emplace_back([this, &mine] {
        while (const auto one = m_queue.take()) {
          mine.push_back(*one);
        }
      });
    }
    {
      std::vector<std::jthread> wishing;
      for (int person = 0; person < people; ++person) {
        wishing.emplace_back([this, person, wish] {
          for (int number = 0; number < each; ++number) {
            wish(m_queue, person * each + number, &m_who[static_cast<std::size_t>(person)]);
          }
        });
      }
    }
    while (!m_queue.isEmpty()) {
      std::this_thread::yield();
    }
    m_queue.close();
  }

  Taken taken() const {
    Taken all;
    for (const Taken& mine : m_taken) {
      all.insert(all.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(all);
    return all;
  }

 private:
  WishQueue<int> m_queue;
  std::array<char, people> m_who{};
  std::array<Taken, takers> m_taken;
};

TEST(WishQueueInACrowd, LosesNothingThatWasPrepared) {
  Crowd crowd;
  crowd.run([](WishQueue<int>& queue, int wish, const void*) { queue.prepare(wish); });
  Taken all(static_cast<std::size_t>(Crowd::people) * Crowd::each);
  std::iota(all.begin(), all.end(), 0);
  EXPECT_EQ(crowd.taken(), all);
}

// What is even is forgotten at once, unless somebody was quicker.
TEST(WishQueueInACrowd, GivesTheLastWishOfEachAndNoneTwice) {
  Crowd crowd;
  crowd.run([](WishQueue<int>& queue, int wish, const void* who) {
    queue.want(wish, who);
    if (wish % 2 == 0) {
      queue.forget(who);
    }
  });
  const Taken taken = crowd.taken();
  EXPECT_EQ(std::ranges::adjacent_find(taken), taken.end());
  for (int person = 1; person <= Crowd::people; ++person) {
    EXPECT_TRUE(std::ranges::binary_search(taken, person * Crowd::each - 1)) << person;
  }
}

}  // namespace
}  // namespace matside
