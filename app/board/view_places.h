#pragma once
#include "widgets/views/view_type.h"

#include <QList>
#include <QSize>

namespace vitrine {

/// Where a view stands: the row of its place, and which place of the row. Views of one place are tabs, the first of them in
/// front.
struct ViewPlace {
    ViewType type;
    int row = 0, column = 0;
    bool operator==(const ViewPlace&) const = default;
};

/// Views, each beside or below the ones before, two in a row at most, in a room (px). No place is smaller than `least`, but where
/// the whole room is: what does not fit stands as tabs behind the first ones.
QList<ViewPlace> placesFor(const QList<ViewType>&, QSize room, QSize least);

} // namespace vitrine
