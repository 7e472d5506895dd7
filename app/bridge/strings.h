#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace matside::app {

inline QString toQString(const std::string& text) {
  return QString::fromStdString(text);
}

/// Content text (English in its files) in the language of the program.
inline QString fromContent(const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate("content", text.c_str());
}

}  // namespace matside::app
