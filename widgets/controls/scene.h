#pragma once
#include "core/results/results.h"
#include "widgets/plot/mouse_grammar.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

/// What a person has selected and points at; one value that every view and table draws.
struct Selection {
    std::vector<ScanPath> scans; ///< selected; the first is the current one, whose construction is drawn
    std::optional<ScanPath> hovered;
    std::vector<PatternPath> patterns = {}; ///< selected; the first is the current one
    std::optional<PatternPath> hoveredPattern = {};

    bool operator==(const Selection&) const = default;
    const ScanPath* current() const { return scans.empty() ? nullptr : &scans.front(); }
    const PatternPath* currentPattern() const { return patterns.empty() ? nullptr : &patterns.front(); }
    bool contains(const ScanPath&) const;
    bool contains(const PatternPath&) const;
    /// Whether a scan or a pattern of the sample is selected, or nothing at all.
    bool shows(const std::string& sample) const;
};

/// What is being computed anew: what is shown of it is the last that was, or nothing yet.
struct Pending {
    std::vector<ScanPath> scans;
    std::vector<PatternPath> patterns;

    bool operator==(const Pending&) const = default;
    std::size_t count() const { return scans.size() + patterns.size(); }
    bool contains(const ScanPath&) const;
    bool contains(const PatternPath&) const;
    /// Whether something of the sample is, so that what it gives as a whole is too.
    bool touches(const std::string& sample) const;
};

/// A study with everything that follows from it, at one moment.
struct Moment {
    Study study;
    std::shared_ptr<const Results> results;
};

/// Everything a view needs to draw itself. `before` is the state at the start of a drag, drawn as a ghost.
struct Scene {
    Moment now;
    std::optional<Moment> before;
    Selection selection;
    Mode mode = Mode::Explore;
    Pending pending = {};
};

} // namespace vitrine
