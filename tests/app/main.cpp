#include "text/translations.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontInfo>

#include <gtest/gtest.h>

#include <cstdio>

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  qputenv("FONTCONFIG_FILE", MATSIDE_FONTS_CONF);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  QApplication application(argc, argv);
  matside::app::speak(application, "en");
  matside::app::theme::install();
  matside::app::theme::setMotion(matside::app::Motion::Reduced);
  if (QFontInfo(QApplication::font()).family() != "Noto Sans") {
    std::fputs("These tests measure letters of Noto Sans; install fonts-noto-core.\n", stderr);
    return 1;
  }
  return RUN_ALL_TESTS();
}
