#pragma once

#include <QStringList>

class QWidget;

namespace matside::app {

/// What is cut off on a page: labels and buttons that got less room than their words need, and what lies outside the
/// window.
QStringList cutWords(const QWidget& window);

/// Lets layouts come to rest.
void settle();

}  // namespace matside::app
