#pragma once
#include <QWidget>

namespace vitrine {

/// Lights a box that answers a question, or puts its light out.
void setLit(QWidget* box, bool lit);

} // namespace vitrine
