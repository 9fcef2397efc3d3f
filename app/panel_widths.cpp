#include "app/panel_widths.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr PanelWidths comfortable{330, 420};

} // namespace

PanelWidths panelWidths(int window, const QList<int>& wishes, PanelWidths least) {
    const PanelWidths most{std::max(comfortable.left, least.left), std::max(comfortable.right, least.right)};
    const int slack = most.left - least.left + most.right - least.right;
    for (const int views : wishes) {
        const int lacking = std::max(0, most.left + most.right + views - window);
        if (lacking > slack)
            continue;
        const int fromLeft = slack > 0 ? lacking * (most.left - least.left) / slack : 0;
        return {most.left - fromLeft, most.right - (lacking - fromLeft)};
    }
    return least;
}

} // namespace vitrine
