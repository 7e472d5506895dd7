#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>
#include <filesystem>

namespace matside::app {

/// A real disk of 128 kB in this folder, seen and held by this process and its children alone.
class SmallDisk {
 public:
  explicit SmallDisk(std::filesystem::path folder) : m_folder(std::move(folder)) {
    m_there = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
              mount("none", m_folder.c_str(), "tmpfs", 0, "size=128k") == 0;
  }
  ~SmallDisk() {
    if (m_there) {
      umount2(m_folder.c_str(), MNT_DETACH);
    }
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  /// False where a process may not mount anything.
  bool isThere() const { return m_there; }
  /// To the last byte.
  void fill() const {
    constexpr std::array<char, 512> junk{};
    const int file = open((m_folder / "junk").c_str(), O_WRONLY | O_CREAT, 0600);
    while (write(file, junk.data(), junk.size()) > 0) {
    }
    close(file);
    EXPECT_EQ(std::filesystem::space(m_folder).available, 0U);
  }

 private:
  std::filesystem::path m_folder;
  bool m_there = false;
};

}  // namespace matside::app
