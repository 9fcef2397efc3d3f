#pragma once
#include "core/document/item_path.h"
#include "core/results/results.h"
#include "widgets/plot/mouse_grammar.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

struct Analysts;

/// What a person has selected and points at; one value that every view and table draws.
struct Selection {
    std::vector<ItemPath> items; ///< selected
    std::optional<ItemPath> hovered = {};
    std::optional<std::size_t> frame = {}; ///< of the series that is the first pattern: the point of it that is in hand

    bool operator==(const Selection&) const = default;
    /// The first scan among the items, whose construction is drawn.
    const ScanPath* current() const;
    /// The first pattern likewise.
    const PatternPath* currentPattern() const;
    std::vector<ScanPath> scans() const;
    std::vector<PatternPath> patterns() const;
    bool contains(const ItemPath&) const;
    bool isHovered(const ItemPath& item) const { return hovered && *hovered == item; }
    /// Whether it is drawn as one that a person has in hand.
    bool isLit(const ItemPath& item) const { return isHovered(item) || contains(item); }
    /// Whether a scan or a pattern of the sample is selected, or nothing at all.
    bool shows(const std::string& sample) const;
};

/// What is being computed anew: what is shown of it is the last that was, or nothing yet.
struct Pending {
    std::vector<ItemPath> items;

    bool operator==(const Pending&) const = default;
    std::size_t count() const { return items.size(); }
    bool contains(const ItemPath&) const;
    /// Whether something of the sample is, so that what it gives as a whole is too.
    bool touches(const std::string& sample) const;
};

/// A study with everything that follows from it, at one moment.
struct Moment {
    Study study;
    std::shared_ptr<const Results> results;
    std::shared_ptr<const Analysts> analysts = {}; ///< how far choices carry the numbers; null: not asked yet
};

/// Everything a view needs to draw itself. `before` is the state at the start of a drag, drawn as a ghost.
struct Scene {
    Moment now;
    std::optional<Moment> before;
    Selection selection;
    Mode mode = Mode::Explore;
    Pending pending = {};
    bool trial = false; ///< a choice is only tried: `before` is the study, and no hand holds what is shown
};

} // namespace vitrine
