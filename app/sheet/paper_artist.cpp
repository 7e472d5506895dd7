#include "sheet/paper_artist.h"

#include <QThread>

#include <algorithm>
#include <memory>
#include <utility>

namespace matside::app {

PaperArtist::PaperArtist(const Library& library, QObject* parent) : QObject(parent), m_library(library) {}

PaperArtist::~PaperArtist() {
  {
    const std::lock_guard lock(m_mutex);
    m_closing = true;
  }
  m_wanted.notify_all();
  for (std::thread& worker : m_workers) {
    worker.join();
  }
}

void PaperArtist::setLooks(const Looks& looks) {
  const std::lock_guard lock(m_mutex);
  m_looks = looks;
  m_begun.clear();
}

void PaperArtist::draw(const std::vector<PaperPicture>& pictures) {
  {
    const std::lock_guard lock(m_mutex);
    m_orders.clear();
    std::ranges::copy_if(pictures, std::back_inserter(m_orders), [this](const PaperPicture& picture) {
      return std::ranges::find(m_begun, picture) == m_begun.end();
    });
  }
  if (!pictures.empty()) {
    startWorkers();
    m_wanted.notify_all();
  }
}

/// As many as there are cores; each keeps its own body, some tens of megabytes.
void PaperArtist::startWorkers() {
  constexpr int most = 4;
  const int workers = std::clamp(QThread::idealThreadCount(), 1, most);
  while (std::cmp_less(m_workers.size(), workers)) {
    m_workers.emplace_back([this] { work(); });
  }
}

void PaperArtist::work() {
  FigureSource figures(m_library);
  std::unique_lock lock(m_mutex);
  while (true) {
    m_wanted.wait(lock, [this] { return m_closing || !m_orders.empty(); });
    if (m_closing) {
      return;
    }
    const PaperPicture picture = std::move(m_orders.front());
    m_orders.pop_front();
    m_begun.push_back(picture);
    const Looks looks = m_looks;
    lock.unlock();
    figures.dress(looks);
    auto drawing = std::make_shared<VectorPicture>(drawForPaper(figures, picture));
    const auto handOut = [this, picture, drawing, looks] {
      if (looks == m_looks) {
        emit drawn(picture, *drawing);
      }
    };
    QMetaObject::invokeMethod(this, handOut, Qt::QueuedConnection);
    lock.lock();
    std::erase(m_begun, picture);
  }
}

}  // namespace matside::app
