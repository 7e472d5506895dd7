#include "figure/picture_store.h"

#include "figure/picture_maker.h"
#include "support/temporary_folder.h"
#include "test_window.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

namespace matside::app {
namespace {

QImage pictureOf(QColor colour, QSize size = {40, 30}) {
  QImage picture(size, QImage::Format_ARGB32_Premultiplied);
  picture.fill(colour);
  picture.setPixelColor(3, 4, Qt::white);
  return picture;
}

// Noise of which no two pixels are alike: a file about as large as the picture.
QImage largePicture(quint32 seed) {
  QImage picture(64, 64, QImage::Format_RGB32);
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      seed = seed * 1664525U + 1013904223U;
      picture.setPixel(x, y, 0xFF000000U | seed >> 8U);
    }
  }
  return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

class APictureStore : public testing::Test {
 protected:
  QString path(const char* name) const { return QString::fromStdString((folder.path() / name).string()); }
  PictureStore store(qint64 mostBytes = 1 << 20) const {
    return PictureStore({path("pictures"), {path("content")}, mostBytes});
  }
  QStringList files() const { return QDir(path("pictures")).entryList({"*"}, QDir::Files); }
  qint64 bytes() const {
    qint64 sum = 0;
    for (const QFileInfo& file : QDir(path("pictures")).entryInfoList(QDir::Files)) {
      sum += file.size();
    }
    return sum;
  }
  void spoil(const std::function<QByteArray(QByteArray)>& change) const {
    QFile file(path("pictures") + '/' + files().front());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray spoilt = change(file.readAll());
    file.resize(0);
    file.seek(0);
    file.write(spoilt);
  }

  TemporaryFolder folder;
};

TEST_F(APictureStore, FindsTheSamePixelsAfterANewStart) {
  store().keep("a", pictureOf(Qt::red));
  EXPECT_EQ(store().find("a"), pictureOf(Qt::red));
  EXPECT_TRUE(store().find("b").isNull());
}

TEST_F(APictureStore, FindsNothingMadeFromOtherContent) {
  folder.write("content/pose.json", "one");
  store().keep("a", pictureOf(Qt::red));
  EXPECT_FALSE(store().find("a").isNull());
  folder.write("content/pose.json", "two");
  EXPECT_TRUE(store().find("a").isNull());
}

TEST_F(APictureStore, TakesAFileThatIsNotWholeForNone) {
  store().keep("a", pictureOf(Qt::red));
  ASSERT_EQ(files().size(), 1);
  spoil([](QByteArray png) { return png.chopped(20); });
  EXPECT_TRUE(store().find("a").isNull());
  store().keep("a", pictureOf(Qt::red));
  spoil([](QByteArray png) {
    png[png.size() / 2] = static_cast<char>(~png[png.size() / 2]);
    return png;
  });
  EXPECT_TRUE(store().find("a").isNull());
  store().keep("a", pictureOf(Qt::blue));
  EXPECT_EQ(store().find("a"), pictureOf(Qt::blue));
}

TEST_F(APictureStore, StaysWithinItsBounds) {
  constexpr qint64 most = 64 * 64 * 4 * 3;
  PictureStore kept = store(most);
  for (int i = 0; i < 12; ++i) {
    kept.keep(QString::number(i), largePicture(static_cast<quint32>(i)));
    EXPECT_LE(bytes(), most);
  }
  EXPECT_GE(files().size(), 2);
  EXPECT_FALSE(kept.find("11").isNull());
  EXPECT_LE(bytes(), most);
}

TEST_F(APictureStore, KeepsNothingWhereItCannotWrite) {
  folder.write("pictures", "a file where the folder should be");
  PictureStore kept = store();
  kept.keep("a", pictureOf(Qt::red));
  EXPECT_TRUE(kept.find("a").isNull());
}

TEST_F(APictureStore, MayBeDeletedWhileItIsUsed) {
  PictureStore kept = store();
  kept.keep("a", pictureOf(Qt::red));
  QDir(path("pictures")).removeRecursively();
  EXPECT_TRUE(kept.find("a").isNull());
  kept.keep("a", pictureOf(Qt::red));
  EXPECT_FALSE(kept.find("a").isNull());
}

/// Counts how often a picture is drawn.
class CountedPictures : public PictureSource {
 public:
  explicit CountedPictures(std::atomic_int& drawn) : m_drawn(drawn) {}
  QImage draw(const PictureWish& wish) override {
    ++m_drawn;
    return PlainPictures().draw(wish);
  }

 private:
  std::atomic_int& m_drawn;
};

TEST_F(APictureStore, SparesDrawingAPictureAgain) {
  const PictureWish wish{{PoseId("pose"), Variation(), std::nullopt, FigureKey("hold")}, {64, 48}, Scheme::Light};
  std::atomic_int drawn = 0;
  QImage first;
  for (int start = 0; start < 2; ++start) {
    PictureMaker maker(std::make_unique<CountedPictures>(drawn), store());
    QSignalSpy made(&maker, &PictureMaker::made);
    QObject view;
    maker.picture(wish, &view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.count() == 1 && !files().isEmpty(); }));
    const auto picture = made.front().at(1).value<QImage>();
    EXPECT_TRUE(first.isNull() || first == picture);
    first = picture;
  }
  EXPECT_EQ(drawn, 1);
}

}  // namespace
}  // namespace matside::app
