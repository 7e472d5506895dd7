#pragma once

#include "figure/looks.h"

#include <QJsonObject>

namespace matside::app {

/// How the person in the pictures looks, as the settings file keeps it. What is missing, unknown or out of range
/// becomes the usual.
Looks looksFromJson(const QJsonObject& json);
QJsonObject toJson(const Looks& looks);

}  // namespace matside::app
