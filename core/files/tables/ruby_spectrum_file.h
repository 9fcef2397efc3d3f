#pragma once
#include "core/elasticity/ruby_spectrum.h"
#include "core/files/tables/table.h"

namespace vitrine {

/// Answers to what a spectrum leaves open; an empty field means: as the file says.
struct SpectrumReadOptions {
    std::optional<WavelengthMedium> medium = {};
    bool operator==(const SpectrumReadOptions&) const = default;
};

/// A spectrum as it was read.
struct RubySpectrumFile {
    RubySpectrum spectrum;
    std::string axis;           ///< the title of the axis, as in the file; empty where it has none
    std::string unit;           ///< "nm", "Å", "µm" or "cm⁻¹"
    std::vector<Message> notes; ///< what was concluded and left out
};

/// A spectrum in columns of delimited text as readTable() takes it, with or without titles: wavelengths (nm, Å, µm) or absolute
/// wavenumbers (cm⁻¹), and counts, in any order of the rows. Wavelengths count as of air unless the title or the answer says
/// otherwise; of wavenumbers the medium is asked. Without a unit 600 … 900 are nm, 6000 … 9000 Å and 11 000 … 17 000 cm⁻¹. Rows
/// without a number are left out and rows of one wavelength averaged, with a note. Refuses a Raman shift, which is relative to a
/// laser, and an axis that reaches none of 690 … 800 nm.
Result<RubySpectrumFile> readRubySpectrum(std::span<const char> bytes, const std::string& fileName,
                                          const SpectrumReadOptions& = {});

} // namespace vitrine
