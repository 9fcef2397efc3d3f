#include "widgets/views/kissinger_view.h"

namespace vitrine {

KissingerView::KissingerView(QWidget* parent) : View(parent), theme_(Theme::following(palette())) {}

void KissingerView::setScene(const Scene& scene) {
    scene_ = scene;
    update();
}

void KissingerView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void KissingerView::fit() {
    update();
}

} // namespace vitrine
