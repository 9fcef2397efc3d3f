#pragma once
#include <optional>
#include <string_view>

namespace vitrine {

/// What a text says of the unit of an angle, in any spelling: "[mrad]", "2th_rad", "°2Th.", "arcmin".
struct AngleUnit {
    double toDegrees = 1; ///< 1 where no unit is named
    bool known = true;    ///< false: one is named that is none of an angle, or that means two ("grad")
};
AngleUnit angleUnitIn(std::string_view text);

/// The factor to Å⁻¹ of an inverse length: "1/cm", "pm^-1", "inv. Å", "1/Angstrom", "nm⁻¹"; nothing for other texts.
std::optional<double> inverseLengthIn(std::string_view text);

/// The length of "1/nm2", "nm^-2", "Å⁻²" or "1/nm" in Å; nothing for other texts.
std::optional<double> lengthInInverse(std::string_view text);

/// Whether a text has a word for the pixels of a detector: "r_pix", "pixels", "px".
bool namesPixels(std::string_view text);

} // namespace vitrine
