#pragma once
#include "core/document/study.h"
#include "widgets/views/view.h"

#include <functional>

namespace vitrine {

/// A view that the window can show: which, its title, and how it is made.
struct ViewKind {
    ViewType type;
    QString title;
    std::function<View*(QWidget* parent)> make;
};

/// All of them, in the order of the menu.
std::vector<ViewKind> viewKinds();

/// The views that a study has something for.
QList<ViewType> viewsFor(const Study&);

} // namespace vitrine
