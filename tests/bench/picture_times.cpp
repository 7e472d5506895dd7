#include "picture_times.h"

#include "illustration/illustrator.h"
#include "kinematics/settle.h"
#include "variation/variation.h"

#include <algorithm>
#include <functional>

namespace matside {
namespace {

constexpr int turns = 5;
constexpr PictureSize cardSize{1200, 800};
constexpr PictureSize thumbnailSize{320, 220};

Milliseconds timeOf(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::steady_clock::now() - start;
}

std::vector<Posture> holdPostures(const Library& library) {
  std::vector<Posture> postures;
  for (const auto& [id, pose] : library.poses()) {
    const Variation variation = plainVariation(pose);
    postures.push_back(figureFor(pose, variation, holdFigure(pose, variation)));
  }
  return postures;
}

View viewOf(const Posture& posture) {
  return {posture.view.azimuth, posture.view.elevation};
}

}  // namespace

Milliseconds median(std::vector<Milliseconds> times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

PictureTimes measurePictures(const Library& library) {
  const auto postures = holdPostures(library);
  PictureTimes result;
  std::optional<Illustrator> illustrator;
  std::optional<BodySurface> surface;
  const auto settled = [&](const Posture& posture) { return settle(posture, library.props(), *surface).skeleton; };

  result.first = timeOf([&] {
    illustrator.emplace();
    surface.emplace();
    illustrator->draw(settled(postures.front()), viewOf(postures.front()), cardSize);
  });
  std::vector<Milliseconds> solve, card, thumbnail, vector;
  for (int turn = 0; turn < turns; ++turn) {
    for (const Posture& posture : postures) {
      PosedSkeleton skeleton;
      const View view = viewOf(posture);
      solve.push_back(timeOf([&] { skeleton = settled(posture); }));
      card.push_back(timeOf([&] { illustrator->draw(skeleton, view, cardSize); }));
      thumbnail.push_back(timeOf([&] { illustrator->draw(skeleton, view, thumbnailSize); }));
      vector.push_back(timeOf([&] { illustrator->trace(skeleton, view, cardSize); }));
    }
  }
  result.solve = median(solve);
  result.card = median(card);
  result.thumbnail = median(thumbnail);
  result.vector = median(vector);
  return result;
}

}  // namespace matside
