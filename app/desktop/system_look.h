#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace matside::app {

/// What the desktop asks of the look: dark, more contrast, less motion. Asked through the settings portal, followed
/// while the program runs; without a portal the palette of the platform decides.
class SystemLook : public QObject {
  Q_OBJECT

 public:
  explicit SystemLook(QObject* parent = nullptr);

  bool isDark() const { return m_dark; }
  bool wantsContrast() const { return m_contrast; }
  bool wantsLessMotion() const { return m_lessMotion; }

 signals:
  void changed();

 private slots:
  void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void ask(const QString& group, const QString& key);
  void take(const QString& key, QVariant value);

  bool m_dark = false;
  bool m_contrast = false;
  bool m_lessMotion = false;
};

}  // namespace matside::app
