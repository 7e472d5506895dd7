// The least a Qt Widgets program can do: what Matside's start and memory are compared with.
#include <QApplication>
#include <QLabel>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QLabel window("Matside");
  window.resize(1024, 640);
  window.show();
  return QApplication::exec();
}
