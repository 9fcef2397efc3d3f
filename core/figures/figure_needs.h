#pragma once
#include "core/document/study.h"
#include "core/results/memo.h"

#include <span>

namespace vitrine {

/// What a figure is made from.
struct FigureNeeds {
    bool scans = false, patterns = false;
    bool series = false;           ///< frames of patterns one by one
    bool methods = false;          ///< ruby and runs for the heat capacity
    bool inSitu = false;           ///< patterns measured under pressure
    bool transitionErrors = false; ///< standard errors of the temperatures of a glass transition
    bool readings = false;         ///< what of S(q) and G(r) nothing else is made of
    bool shells = false;           ///< maxima of G(r)
    bool differences = false;      ///< ΔG(r) against the references of the patterns
    bool operator==(const FigureNeeds&) const = default;
};

/// Of a page: of what its panels draw, and of what they shade and mark from the crossover. A content that this version does not
/// know needs all.
FigureNeeds needsOf(const FigurePage&);

/// Of the figure of a name: one of these, or a template.
FigureNeeds needsOf(std::span<const Shared<FigurePage>> own, const std::string& name);

/// What of the results such a figure is made from.
Wanted wantedFor(const FigureNeeds&);

/// The study with what the figure of a name, its own or a template, is made from; without the rest, which need not be
/// evaluated. The figure is the same.
Study neededFor(const Study&, const std::string& figure);

} // namespace vitrine
