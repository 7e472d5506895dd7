#include "content/text_file.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>

namespace matside {
namespace {

TEST(TextFile, GivesTheBytesAsTheyAre) {
  const TemporaryFolder folder;
  EXPECT_EQ(readTextFile(folder.write("a.json", std::string("{\r\n\0", 4))).value(), std::string("{\r\n\0", 4));
  EXPECT_EQ(readTextFile(folder.write("empty.json", "")).value(), "");
}

TEST(TextFile, IsUnreadableWhenItIsNoRegularFile) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / "folder.json");
  std::filesystem::create_symlink("loop.json", folder.path() / "loop.json");
  std::filesystem::create_symlink("nowhere", folder.path() / "dangling.json");
  ASSERT_EQ(mkfifo((folder.path() / "pipe.json").c_str(), 0600), 0);
  for (const std::string name : {"absent.json", "folder.json", "loop.json", "dangling.json", "pipe.json"}) {
    const auto text = readTextFile(folder.path() / name);
    ASSERT_FALSE(text.has_value()) << name;
    EXPECT_EQ(text.error().code, ProblemCode::Unreadable) << name;
    EXPECT_EQ(text.error().file, (folder.path() / name).string());
    EXPECT_FALSE(text.error().found.empty()) << name;
  }
}

TEST(TextFile, IsNotReadWhenItIsTooLarge) {
  const TemporaryFolder folder;
  const auto exact = folder.write("exact.json", "");
  std::filesystem::resize_file(exact, largestFile);
  EXPECT_EQ(readTextFile(exact).value().size(), largestFile);

  const auto huge = folder.write("huge.json", "");
  std::filesystem::resize_file(huge, 50'000'000);
  const auto start = std::chrono::steady_clock::now();
  const auto text = readTextFile(huge);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(200));
  ASSERT_FALSE(text.has_value());
  EXPECT_EQ(text.error().code, ProblemCode::TooLarge);
  EXPECT_EQ(text.error().found, "50000000 bytes");
}

// The kernel says of its own files that they have no bytes.
TEST(TextFile, OfUnknownSizeIsReadToItsEnd) {
  const auto text = readTextFile("/proc/self/smaps");
  ASSERT_TRUE(text.has_value());
  EXPECT_GT(text->size(), 4096U);
  EXPECT_EQ(text->back(), '\n');
}

}  // namespace
}  // namespace matside
