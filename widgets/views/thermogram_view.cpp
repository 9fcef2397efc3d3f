#include "widgets/views/thermogram_view.h"

namespace vitrine {

ThermogramView::ThermogramView(QWidget* parent) : View(parent), theme_(Theme::following(palette())) {}

void ThermogramView::setScene(const Scene& scene) {
    scene_ = scene;
    update();
}

void ThermogramView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void ThermogramView::fit() {
    update();
}

} // namespace vitrine
