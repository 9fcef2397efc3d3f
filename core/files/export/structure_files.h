#pragma once
#include "core/files/content/file_content.h"
#include "core/results/pattern_results.h"

namespace vitrine {

/// A pattern with what it was evaluated from.
struct EvaluatedPattern {
    const ScatteringPattern& pattern;
    const ScatteringPattern* background; ///< null: none
    const std::string& composition;
    const PatternResult& result;
};

/// NAME.sq (S(q) in the convention chosen), NAME.fq (F = q[S − 1], Å⁻¹, Faber–Ziman) and NAME.gr (G(r), Å⁻²)
/// within `folder`, as far as the pattern has them; none where its structure could not be had. The layout is
/// that of PDFgetX3, which PDFgui and diffpy.morph read: "key = value" lines that tell how the curve was
/// made, notes behind '#', "#### start data", titles behind "#L" and columns with ten significant digits.
/// Errors follow where they are known, in NAME.gr after a column d_r of zeros, which PDFgui expects there.
/// Points that are not finite are left out.
std::vector<NamedBytes> structureFiles(const EvaluatedPattern&, const std::string& folder);

} // namespace vitrine
