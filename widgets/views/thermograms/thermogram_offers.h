#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"

namespace vitrine {

/// A line of a menu and what it does.
struct Offer {
    Message words;               ///< in the menu, and in the history where there are several actions
    std::vector<Action> actions; ///< in order, one step together
    bool checked = false;
    bool startsGroup = false;
};

/// Where the menu was asked for.
struct MenuPlace {
    ScanPath scan;
    double temperature = 0;  ///< K, under the cursor
    double visibleWidth = 0; ///< K, of the axis; a new peak window is a part of it
};

/// What can be done with a scan at a place: pick or name or drop a peak, windows, Kissinger.
std::vector<Offer> offersFor(const Scene&, const MenuPlace&);

} // namespace vitrine
