#pragma once
#include "core/document/item_path.h"
#include "core/evaluation/evaluate.h"

namespace vitrine {

/// One that would have to be computed anew, and about what that costs (in points of a scan; see costOfAFrame).
struct Item {
    ItemPath path;
    double cost = 0;
};

/// What may be computed between two pictures: a scan of this many points, or sixty of a thousand when a study is opened.
inline constexpr double costOfAFrame = 80'000;

/// The items of a study whose results the memo does not hold.
std::vector<Item> itemsToCompute(const Study&, Memo&);
double costOf(const std::vector<Item>&);

/// Computes one item and remembers what follows from it; evaluate() then finds it.
void compute(const Study&, const ItemPath&, Memo&);

/// The items of `now` whose results cannot be those they have in `before`: new ones, changed ones, and those that hang on
/// a changed reference, background or composition.
std::vector<ItemPath> changedItems(const Study& before, const Study& now);

/// Results in the shape of a study while what changed is being computed: the last ones where there are some, elsewhere the
/// word that they are being computed. What has gone from the study has gone from them too.
Results placeholderResults(const Study&, const Results& last);

} // namespace vitrine
