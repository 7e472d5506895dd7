#include "figure/picture_maker.h"

#include <algorithm>
#include <utility>

namespace matside::app {
namespace {

constexpr int mostKilobytes = 128 * 1024;
constexpr std::size_t mostFresh = 12;  // while a window is being resized there is no time to store every picture

}  // namespace

PictureMaker::PictureMaker(std::unique_ptr<PictureSource> source, std::optional<PictureStore> store)
    : m_source(std::move(source)), m_store(std::move(store)), m_cache(mostKilobytes) {
  m_thread.reset(QThread::create([this] { work(); }));
  m_thread->setObjectName("pictures");
  m_thread->start(QThread::LowPriority);
}

PictureMaker::~PictureMaker() {
  m_wishes.close();
  m_thread->wait();
}

QImage PictureMaker::picture(const PictureWish& wish, const QObject* forWhom) {
  if (const QImage* known = m_cache.object(keyOf(wish))) {
    m_wishes.forget(forWhom);
    return *known;
  }
  m_wishes.want(wish, forWhom);
  return {};
}

void PictureMaker::prepare(const PictureWish& wish) {
  if (!m_cache.contains(keyOf(wish))) {
    m_wishes.prepare(wish);
  }
}

void PictureMaker::setLooks(const Looks& looks) {
  if (m_looks != looks) {
    m_looks = looks;
    emit looksChanged();
  }
}

bool PictureMaker::mayMove() {
  if (m_directChanges > 0) {
    --m_directChanges;
    return false;
  }
  return true;
}

void PictureMaker::noteTooSlow() {
  constexpr int changes = 8;
  m_directChanges = changes;
}

// What was made goes to the disk when nobody waits for a picture.
std::optional<PictureWish> PictureMaker::nextWish() {
  while (!m_fresh.empty() && m_wishes.isEmpty()) {
    storeOne();
  }
  return m_wishes.take();
}

void PictureMaker::storeOne() {
  m_store->keep(m_fresh.front().key, m_fresh.front().picture);
  m_fresh.pop_front();
}

void PictureMaker::work() {
  while (const auto wish = nextWish()) {
    m_busy = true;
    make(*wish);
    m_busy = false;
  }
}

void PictureMaker::make(const PictureWish& wish) {
  const QString key = keyOf(wish);
  const bool stays = wish.life == PictureLife::Still;
  QImage picture = m_store && stays ? m_store->find(key) : QImage();
  if (picture.isNull()) {
    picture = m_source->draw(wish);
    if (m_store && stays && !picture.isNull()) {
      m_fresh.push_front({key, picture});
      m_fresh.resize(std::min(m_fresh.size(), mostFresh));
    }
  }
  QMetaObject::invokeMethod(
      this, [this, key, picture, life = wish.life] { keep(key, picture, life); }, Qt::QueuedConnection);
}

void PictureMaker::keep(const QString& key, const QImage& picture, PictureLife life) {
  if (picture.isNull()) {
    return;
  }
  if (life == PictureLife::Still) {
    const auto kilobytes = static_cast<int>(picture.sizeInBytes() / 1024) + 1;
    m_cache.insert(key, new QImage(picture), kilobytes);
  }
  emit made(key, picture);
}

}  // namespace matside::app
