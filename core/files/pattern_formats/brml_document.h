#pragma once
#include "core/quantity/problem.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// A route of a .brml file (RawData0.xml): rows of numbers and which of them are the angle and the counts.
struct BrmlRoute {
    std::vector<std::vector<double>> rows; ///< of equal length
    std::optional<std::size_t> angle, counts;
    std::optional<double> firstAngle, step; ///< degrees, of the axis 2θ
    std::optional<double> announced;        ///< number of rows
};

struct BrmlDocument {
    std::vector<BrmlRoute> routes;
    std::optional<double> wavelength; ///< Å
    std::string anode;
};

/// Reads the XML of one scan. Refuses XML that is damaged or cut short, and fewer rows than are announced.
Result<BrmlDocument> brmlDocument(const std::string& xml, const std::string& fileName);

} // namespace vitrine
