#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// A line "key: value", "key = value", "key=value" or "\"key\": value" of a header, with the unit in brackets
/// after the key where there is one: "Wavelength [Å]: 0.5".
struct HeaderValue {
    std::string value; ///< up to the end of the line, without quotes and a comma at the end
    std::string unit;  ///< of the key; empty where it has none
};

/// The first value of a key in a header. Letter case, and whether blanks or underscores part its words, do
/// not count.
std::optional<HeaderValue> headerValue(std::string_view header, std::string_view key);

/// A length that is a wavelength, in Å: with its unit, or in metres below 10⁻⁶ and in Å above where it has
/// none. Nothing for what is no number or outside 0.001 … 100 Å.
std::optional<double> statedWavelength(std::string_view value, std::string_view unit);

/// The wavelength of the beam in a header, Å, from "wavelength", "lambda", or "energy" with its unit, alone or after words that
/// name the beam ("calibrated wavelength", "photon energy"). A threshold, an edge, a ring and a laser are none.
std::optional<double> wavelengthIn(std::string_view header);

/// A wavelength of the beam that the header states beside that one, Å, and that differs by more than a rounded energy does.
std::optional<double> otherWavelengthIn(std::string_view header);

/// Whether a header says that the integration divided by the polarisation: "Polarization factor: 0.99" of
/// pyFAI, where "None" says that it did not.
bool polarizationDoneIn(std::string_view header);

/// The distance from sample to detector of a header, mm: "Distance Sample to Detector: 0.2 m", "distance = 200 mm"; in
/// metres where it has no unit and is below 10, else in mm.
std::optional<double> detectorDistanceIn(std::string_view header);

/// Whether a header states rotations of the detector that are not zero.
bool detectorTiltedIn(std::string_view header);

/// The number that stands for a bin without a pixel: "dummy: -1"; nothing where "do dummy" says that none is written.
std::optional<double> dummyIn(std::string_view header);

/// The first number of a value, with what follows it.
struct LeadingNumber {
    double number = 0;
    std::string_view rest;
};
std::optional<LeadingNumber> leadingNumber(std::string_view value);

} // namespace vitrine
