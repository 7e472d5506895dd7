#pragma once

#include "sheet/paper_picture.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace matside::app {

/// Draws the pictures of sheets beside the window, on every core of the processor.
class PaperArtist : public QObject {
  Q_OBJECT

 public:
  /// The library must outlive it.
  explicit PaperArtist(const Library& library, QObject* parent = nullptr);
  ~PaperArtist() override;

  /// How the person in the pictures looks from now on; drawings of other looks are not handed out any more.
  void setLooks(const Looks& looks);

  /// Draws these; what was asked for before and is not begun is forgotten.
  void draw(const std::vector<PaperPicture>& pictures);

 signals:
  /// In the thread of the artist.
  void drawn(const matside::app::PaperPicture& picture, const matside::VectorPicture& drawing);

 private:
  void work();
  void startWorkers();

  const Library& m_library;
  std::mutex m_mutex;
  std::condition_variable m_wanted;
  std::deque<PaperPicture> m_orders;
  Looks m_looks;
  std::vector<PaperPicture> m_begun;
  bool m_closing = false;
  std::vector<std::thread> m_workers;
};

}  // namespace matside::app
