#pragma once

#include <vector>

class QWidget;

namespace matside::app {

/// Puts widgets into the order of Tab right after `anchor`, which need not take the keyboard itself. Qt leaves those
/// that are made late to the end, wherever they stand.
void putInTabOrder(QWidget& anchor, const std::vector<QWidget*>& widgets);

}  // namespace matside::app
