#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <utility>

namespace matside::app {

/// The place of a page that is made when it is first shown or asked for: a window comes up sooner without the pages
/// nobody looks at yet.
template <typename Page>
class Later : public QWidget {
 public:
  /// `make` gives a page without a parent; it is called once.
  explicit Later(std::function<Page*()> make) : m_make(std::move(make)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
  }

  Page& page() {
    if (!m_page) {
      m_page = m_make();
      layout()->addWidget(m_page);
    }
    return *m_page;
  }

 protected:
  void showEvent(QShowEvent* event) override {
    page().show();
    QWidget::showEvent(event);
  }

 private:
  std::function<Page*()> m_make;
  Page* m_page = nullptr;
};

}  // namespace matside::app
