#pragma once
#include "widgets/controls/scene.h"

namespace vitrine {

// How a gesture changes the selection: value in, value out. Scans and patterns are not selected together unless a person
// adds the one to the other.

/// The same selection with something else pointed at, or nothing.
Selection pointedAt(Selection, const std::optional<ItemPath>&);
/// These items alone. The current one stays the current one if it is among them.
Selection only(const Selection&, std::vector<ItemPath>);
/// A selected item as the current one, the others behind it; one that is not selected, alone.
Selection madeCurrent(const Selection&, const ItemPath&);
/// One item more or less, without those of the other kind. A scan more is the current one; a pattern more goes last, where the
/// second is the reference of a difference.
Selection toggled(const Selection&, const ItemPath&);
/// Several items that one symbol stands for: they are added unless all of them are selected, else they go.
Selection toggled(const Selection&, const std::vector<ItemPath>&);
/// These items as well, behind those selected.
Selection with(Selection, const std::vector<ItemPath>&);

} // namespace vitrine
