// Any joint angles, finite or not, on any shipped posture: a picture of the wanted size comes out.
#include "any_input.h"
#include "illustration/illustrator.h"
#include "kinematics/settle.h"
#include "promise.h"

namespace {

using namespace matside;
using fuzz::promise;

Posture anyPosture(FuzzedDataProvider& input) {
  const Pose& pose = fuzz::anyPose(input);
  const auto variations = allVariations(pose);
  const auto& variation = variations[input.ConsumeIntegralInRange<std::size_t>(0, variations.size() - 1)];
  const auto figure = input.ConsumeIntegralInRange<int>(0, static_cast<int>(pose.figures.size()) - 1);
  Posture posture = figureFor(pose, variation, std::next(pose.figures.begin(), figure)->first);
  while (input.remaining_bytes() > 2) {
    const auto joint = static_cast<Joint>(input.ConsumeIntegralInRange<std::size_t>(0, jointCount - 1));
    posture.angles.set(joint, Angle::degrees(input.ConsumeFloatingPointInRange(-400.0, 400.0)));
  }
  return posture;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const BodySurface surface;
  static Illustrator illustrator;
  FuzzedDataProvider input(bytes, size);
  const Posture posture = anyPosture(input);
  const Settled settled = settle(posture, shippedLibrary().props(), surface);
  const View view{posture.view.azimuth, posture.view.elevation};
  const Bitmap picture = illustrator.draw(settled.skeleton, view, {96, 64});
  promise(picture.size == PictureSize{96, 64}, "a picture has the size that was asked for");
  return 0;
}
