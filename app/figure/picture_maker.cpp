#include "figure/picture_maker.h"

#include <algorithm>
#include <utility>

namespace matside::app {
namespace {

constexpr int mostKilobytes = 128 * 1024;

}  // namespace

PictureMaker::PictureMaker(std::unique_ptr<PictureSource> source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_cache(mostKilobytes) {
  m_thread.reset(QThread::create([this] { work(); }));
  m_thread->setObjectName("pictures");
  m_thread->start(QThread::LowPriority);
}

PictureMaker::~PictureMaker() {
  {
    const std::lock_guard lock(m_mutex);
    m_closing = true;
  }
  m_wanted.notify_all();
  m_thread->wait();
}

QImage PictureMaker::picture(const PictureWish& wish, const QObject* forWhom) {
  const std::lock_guard lock(m_mutex);
  std::erase_if(m_orders, [forWhom](const Order& order) { return order.forWhom == forWhom; });
  if (const QImage* known = m_cache.object(keyOf(wish))) {
    return *known;
  }
  m_orders.push_front({wish, forWhom});
  m_wanted.notify_one();
  return {};
}

void PictureMaker::prepare(const PictureWish& wish) {
  if (m_cache.contains(keyOf(wish))) {
    return;
  }
  const std::lock_guard lock(m_mutex);
  m_prepared.push_back({wish, nullptr});
  m_wanted.notify_one();
}

std::optional<PictureMaker::Order> PictureMaker::nextOrder() {
  std::unique_lock lock(m_mutex);
  m_wanted.wait(lock, [this] { return m_closing || !m_orders.empty() || !m_prepared.empty(); });
  if (m_closing) {
    return std::nullopt;
  }
  auto& queue = m_orders.empty() ? m_prepared : m_orders;
  Order order = std::move(queue.front());
  queue.pop_front();
  return order;
}

void PictureMaker::work() {
  while (const auto order = nextOrder()) {
    m_busy = true;
    QMetaObject::invokeMethod(
        this, [this, key = keyOf(order->wish), picture = m_source->draw(order->wish)] { keep(key, picture); },
        Qt::QueuedConnection);
    m_busy = false;
  }
}

void PictureMaker::keep(const QString& key, const QImage& picture) {
  if (picture.isNull()) {
    return;
  }
  const auto kilobytes = static_cast<int>(picture.sizeInBytes() / 1024) + 1;
  m_cache.insert(key, new QImage(picture), kilobytes);
  emit made(key, picture);
}

}  // namespace matside::app
