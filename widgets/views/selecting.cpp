#include "widgets/views/selecting.h"

#include <algorithm>

namespace vitrine {

namespace {

/// `first` at the front, if it is among them.
std::vector<ItemPath> inFront(std::vector<ItemPath> items, const ItemPath& first) {
    if (const auto found = std::ranges::find(items, first); found != items.end())
        std::rotate(items.begin(), found, found + 1);
    return items;
}

bool isScan(const ItemPath& item) {
    return std::holds_alternative<ScanPath>(item);
}

} // namespace

Selection pointedAt(Selection selection, const std::optional<ItemPath>& item) {
    selection.hovered = item;
    return selection;
}

Selection only(const Selection& before, std::vector<ItemPath> items) {
    const auto alike = [&](const ItemPath& item) { return !items.empty() && isScan(item) == isScan(items.front()); };
    const auto current = std::ranges::find_if(before.items, alike);
    return {current == before.items.end() ? std::move(items) : inFront(std::move(items), *current), before.hovered};
}

Selection madeCurrent(const Selection& before, const ItemPath& item) {
    if (!before.contains(item))
        return only(before, {item});
    return {inFront(before.items, item), before.hovered};
}

Selection toggled(const Selection& before, const ItemPath& item) {
    Selection selection = before;
    std::erase_if(selection.items, [&](const ItemPath& each) { return isScan(each) != isScan(item); });
    if (std::erase(selection.items, item) == 0)
        selection.items.insert(isScan(item) ? selection.items.begin() : selection.items.end(), item);
    return selection;
}

Selection toggled(const Selection& before, const std::vector<ItemPath>& items) {
    if (items.size() == 1)
        return toggled(before, items.front());
    Selection selection = before;
    const auto isOneOf = [&](const ItemPath& each) { return std::ranges::find(items, each) != items.end(); };
    if (std::erase_if(selection.items, isOneOf) == items.size())
        return selection;
    return with(before, items);
}

Selection with(Selection selection, const std::vector<ItemPath>& more) {
    for (const ItemPath& item : more)
        if (!selection.contains(item))
            selection.items.push_back(item);
    return selection;
}

} // namespace vitrine
