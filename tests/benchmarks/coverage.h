#pragma once
#include "core/robustness/summary.h"

#include <map>
#include <string>

namespace vitrine {

/// How often a number had its truth within 1.96 errors.
struct Coverage {
    int there = 0, inside = 0, insideNoise = 0;

    double percent() const { return there > 0 ? 100.0 * inside / there : 0; }
};

/// Judges a number against its truth, by its noise and choices and by its noise alone.
void judge(Coverage&, const QuantitySpread&, double truth);

/// By key of a result, and by what it is of within that.
using CoverageTable = std::map<std::string, std::map<std::string, Coverage>>;

/// A line a key: all together, and the worst of what has been judged at least `enough` times.
void printTable(const CoverageTable&, int enough);

/// The demonstration of a seed: the scans against what the same curves give without noise by their own automatic choices; the
/// samples and the structure against what the demonstration is made of.
void judgeDemonstration(CoverageTable&, const Study&, const RobustnessSummary&, std::uint64_t seed);

} // namespace vitrine
