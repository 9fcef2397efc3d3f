#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

namespace vitrine {

/// What of a scan's choices can be given to other scans.
enum class ScanPart { Windows, Baseline, Peaks };

/// What gives the other scans the choices that are in force for one: set by hand or found. Windows go as temperatures (one
/// that is not in force leaves that of the others as it is), a baseline as its anchors (those on the curve stand on the
/// curve of each scan), peaks as their windows. Where the one has no baseline or peaks of its own, the others find theirs
/// automatically again. Cooling scans and the scan itself are left out; nothing where the one has no windows.
std::vector<Action> transfer(const Study&, const Results&, ScanPart, const ScanPath& from, const std::vector<ScanPath>& to);

/// All scans of a sample.
std::vector<ScanPath> scansOf(const Sample&);

/// "Apply windows to 3 scans": for the history.
Message transferWords(ScanPart, std::size_t scans);

/// How many scans a list of such actions is about.
std::size_t scansOf(const std::vector<Action>&);

/// Which parts of a scan are set by hand.
std::vector<ScanPart> setByHand(const Scan&);

/// Gives up everything that is set by hand about a scan.
std::vector<Action> backToAutomatic(const ScanPath&, const Scan&);

} // namespace vitrine
