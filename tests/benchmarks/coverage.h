#pragma once
#include "core/robustness/summary.h"

#include <map>
#include <string>

namespace vitrine {

/// How often a number had its truth within 1.96 errors of noise and choices; within the same where the noise of a few specimens
/// has Student's interval; and within its noise alone, in that interval.
struct Coverage {
    int there = 0, inside = 0, insideInterval = 0, insideNoise = 0;

    double percent(int part) const { return there > 0 ? 100.0 * part / there : 0; }
};

/// Judges a number against its truth.
void judge(Coverage&, const QuantitySpread&, double truth);

/// By key of a result, and by what it is of within that.
using CoverageTable = std::map<std::string, std::map<std::string, Coverage>>;

/// A line a key: all together, and the worst of what has been judged at least `enough` times.
void printTable(const CoverageTable&, int enough);

/// The demonstration of a seed: the scans against what the same curves give without noise by their own automatic choices; the
/// samples and the structure against what the demonstration is made of.
void judgeDemonstration(CoverageTable&, const Study&, const RobustnessSummary&, std::uint64_t seed);

} // namespace vitrine
