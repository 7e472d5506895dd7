// How long the stages of a picture take on one core, pose by pose; each row names what it may take at most on the
// development machine.
#include "illustration/illustrator.h"
#include "kinematics/settle.h"
#include "library/find_content.h"
#include "library/library.h"
#include "variation/variation.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

namespace matside {
namespace {

constexpr PictureSize cardSize{1200, 800};
constexpr PictureSize thumbnailSize{320, 220};
constexpr PictureSize frameSize{800, 533};

/// One picture, ready to be settled or drawn.
struct Scene {
  std::string name;
  Posture posture;
  Settled settled;
  View view;
};

/// The first picture of every pose, with what all of them are made with.
struct Studio {
  Library library = loadLibrary(findContent()).value;
  BodySurface surface;
  Illustrator illustrator;
  std::vector<Scene> scenes;

  Studio() {
    for (const auto& [id, pose] : library.poses()) {
      const Variation variation = plainVariation(pose);
      const Posture posture = figureFor(pose, variation, holdFigure(pose, variation));
      scenes.push_back({id.text(),
                        posture,
                        settle(posture, library.props(), surface),
                        {posture.view.azimuth, posture.view.elevation}});
    }
  }
};

template <class Work>
void add(const Scene& scene, const char* what, const char* target, Work work) {
  benchmark::RegisterBenchmark(fmt::format("{}/{}", what, scene.name).c_str(), [=](benchmark::State& state) {
    for (auto _ : state) {
      benchmark::DoNotOptimize(work());
    }
    state.SetLabel(target);
  })->Unit(benchmark::kMillisecond);
}

void addPictures(Studio& studio, const Scene& scene) {
  const auto draw = [&studio, &scene](PictureSize size) {
    return [&studio, &scene, size] { return studio.illustrator.draw(scene.settled.skeleton, scene.view, size); };
  };
  add(scene, "card 1200x800", "<= 100 ms", draw(cardSize));
  add(scene, "frame 800x533", "<= 25 ms", draw(frameSize));
  add(scene, "thumbnail 320x220", "<= 15 ms", draw(thumbnailSize));
  add(scene, "vector 1200x800", "<= 120 ms",
      [&studio, &scene] { return studio.illustrator.trace(scene.settled.skeleton, scene.view, cardSize); });
  add(scene, "first 1200x800", "<= 200 ms", [&scene] {
    Illustrator fresh;
    return fresh.draw(scene.settled.skeleton, scene.view, cardSize);
  });
}

void addSettling(Studio& studio, const Scene& scene) {
  add(scene, "cold solve", "",
      [&studio, &scene] { return settle(scene.posture, studio.library.props(), studio.surface); });
  add(scene, "warm solve", "<= 3 ms",
      [&studio, &scene] { return settle(scene.posture, studio.library.props(), studio.surface, &scene.settled.pose); });
}

}  // namespace
}  // namespace matside

int main(int argc, char** argv) {
  matside::Studio studio;
  for (const matside::Scene& scene : studio.scenes) {
    matside::addPictures(studio, scene);
    matside::addSettling(studio, scene);
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
