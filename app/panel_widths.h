#pragma once
#include <QList>

namespace vitrine {

/// Widths of the panels left and right of the views, px.
struct PanelWidths {
    int left = 0, right = 0;
    bool operator==(const PanelWidths&) const = default;
};

/// As wide as is comfortable, and narrower where else the views would not have the first of `wishes` (px) that can be had; never
/// narrower than `least`.
PanelWidths panelWidths(int window, const QList<int>& wishes, PanelWidths least);

} // namespace vitrine
