#pragma once
#include "core/files/readers/reader.h"

#include <optional>

namespace vitrine {

/// The lines of the tube, Å.
struct XrdmlWavelength {
    std::string intended; ///< "K-Alpha 1", "K-Alpha", "K-Beta"
    std::optional<double> alpha1, alpha2, beta;
    std::optional<double> ratio; ///< of Kα2 to Kα1
};

/// One scan of a measurement as the file has it.
struct XrdmlScan {
    std::string name; ///< "scan 1", unique
    std::string scanAxis, status;
    XrdmlWavelength wavelength;
    std::optional<double> first, last; ///< 2θ, degrees
    std::vector<double> angles;        ///< 2θ where each is listed
    std::vector<double> intensities;
    std::vector<double> attenuation; ///< of the beam, one a point; may be empty
    bool unattenuated = true;        ///< intensities that are already free of it (up to version 1.6)
    std::string unit;                ///< "counts", "cps"
    std::size_t line = 0;
};

struct XrdmlDocument {
    std::string instrument, sample;
    std::vector<XrdmlScan> scans;
};

/// Reads the XML. Refuses, naming the line, what is not well-formed (a file cut short is not) and numbers
/// that are none.
Result<XrdmlDocument> xrdmlDocument(const SourceFile&);

} // namespace vitrine
