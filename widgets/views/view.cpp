#include "widgets/views/view.h"

namespace vitrine {

View::View(ViewType type, QWidget* parent) : QWidget(parent), type_(type) {
    setObjectName(viewName(type));
}

} // namespace vitrine
