#pragma once
#include "core/files/pattern_reading.h"

namespace vitrine {

/// A pattern as its columns stand in the file, before its axis is q.
struct RawPattern {
    std::string curve; ///< name within the file
    PatternContent content = PatternContent::Intensity;
    std::optional<PatternAxis> axis; ///< of x; absent: the file does not say
    std::string abscissa;            ///< title of x; empty: it has none
    std::vector<double> x;           ///< Å⁻¹, nm⁻¹ or degrees, as `axis` says; Å for a pair function
    std::vector<double> y;           ///< y[frame · x.size() + k]
    std::vector<double> sigma;       ///< of a single frame; may be empty
    std::size_t frames = 1;
    std::optional<double> wavelength; ///< Å, as the file says
    bool polarizationDone = false;    ///< as the file says
    std::string anode;                ///< of the tube, where the file names it without a wavelength: "Cu"
    std::string where;                ///< "file.xy:12", the first row
    std::vector<Words> notes;
};

/// Puts the rows of a pattern in order and notes what it had to do: rows without a number or with a negative
/// abscissa are left out, rows that do not ascend are sorted, rows of one abscissa become their mean (σ that
/// of the mean), and errors that are no numbers become zero, which means unknown. In frames single points
/// that are no numbers stay, as NaN. A problem: columns of different length, fewer than two rows left, or
/// intensities that are all zero.
std::optional<Problem> putInOrder(RawPattern&);

/// The pattern on an axis of q: orders it and converts it, with the answers of the options. A problem, beside
/// those of putInOrder(): an axis that nothing tells (asks for --axis), angles without a wavelength (asks for
/// --energy or
/// --wavelength), angles beyond 180°, and q beyond 4π/λ.
Result<ReadPattern> onAxisOfQ(RawPattern&&, const PatternReadOptions&);

} // namespace vitrine
