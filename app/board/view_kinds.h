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

/// The views that a study has something for, and behind them those of what the selected samples (the only one of a study, where
/// nothing is selected) have beside scans and patterns: spectra of ruby, runs for a heat capacity, series and maps. Where none of
/// the selected samples has scans, these come first, and the others are those of these samples.
QList<ViewType> viewsFor(const Study&, const Selection& = {});

} // namespace vitrine
