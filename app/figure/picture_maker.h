#pragma once

#include "base/wish_queue.h"
#include "figure/picture_store.h"
#include "figure/picture_wish.h"

#include <QCache>
#include <QObject>
#include <QThread>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace matside::app {

/// Makes pictures beside the window, the newest wish first, and remembers them, with a store also from one start to the
/// next. Nobody waits for it.
class PictureMaker : public QObject {
  Q_OBJECT

 public:
  explicit PictureMaker(std::unique_ptr<PictureSource> source, std::optional<PictureStore> store = std::nullopt);
  ~PictureMaker() override;

  /// The picture if it is there; else null, and `made` follows. `forWhom` has one open wish: a newer one replaces it.
  QImage picture(const PictureWish& wish, const QObject* forWhom);

  /// Makes it when nothing else is to do, so that it is there when it is wanted.
  void prepare(const PictureWish& wish);

  /// How the person in the pictures looks from now on.
  void setLooks(const Looks& looks);
  const Looks& looks() const { return m_looks; }

  /// What there is to be said of a picture.
  std::optional<PictureFacts> facts(const PictureOf& picture) const { return m_source->facts(picture); }

  bool isBusy() const { return m_busy; }

  /// Whether a movement should be tried: not for a while after one had to be given up.
  bool mayMove();
  /// A movement was given up: pictures came too slowly.
  void noteTooSlow();

 signals:
  void made(const QString& key, const QImage& picture);
  void looksChanged();

 private:
  /// A picture on its way to the store.
  struct Fresh {
    QString key;
    QImage picture;
  };

  void work();
  std::optional<PictureWish> nextWish();
  void storeOne();
  void make(const PictureWish& wish);
  void keep(const QString& key, const QImage& picture, PictureLife life);

  std::unique_ptr<PictureSource> m_source;  ///< like the next two of the thread's own
  std::optional<PictureStore> m_store;
  std::deque<Fresh> m_fresh;        ///< the newest in front
  QCache<QString, QImage> m_cache;  ///< of the window's thread, like the next
  Looks m_looks;
  int m_directChanges = 0;  ///< still to come before a movement is tried again
  WishQueue<PictureWish> m_wishes;
  std::atomic_bool m_busy = false;
  std::unique_ptr<QThread> m_thread;
};

}  // namespace matside::app
