// The least a countdown over a picture can cost: what the power a practice takes is compared with.
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace {

QPixmap stillPicture() {
  QPixmap picture(900, 560);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.setBrush(Qt::darkGreen);
  painter.drawEllipse(picture.rect().adjusted(80, 80, -80, -80));
  return picture;
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QWidget window;
  QVBoxLayout column(&window);
  QLabel picture;
  QLabel time("0");
  picture.setPixmap(stillPicture());
  column.addWidget(&picture);
  column.addWidget(&time);
  QTimer second;
  int passed = 0;
  QObject::connect(&second, &QTimer::timeout, &time, [&] { time.setText(QString::number(++passed)); });
  second.start(1000);
  window.resize(1366, 768);
  window.show();
  return QApplication::exec();
}
