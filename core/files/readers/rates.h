#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace vitrine {

/// The heating rates (K/s, as written, zeros left out) in a piece of UTF-8 text: "10.00 °C/min",
/// "5,0(K/min)", "30.00 °Cmin^-1".
std::vector<double> ratesIn(std::string_view text);

/// What a file name says: "slowcool_20Kmin_200Kps.csv" is a scan at 200 K/s (the last rate named).
std::optional<double> rateInFileName(std::string_view fileName);

/// The programmed rate (K/s) that a file name gives in short, "FSRI_DSC_N2_10K_1.csv" for 10 K/min: the number before a K that
/// lies within a tenth of the rate measured from the data; none otherwise.
std::optional<double> programmedRateInFileName(std::string_view fileName, double measured);

/// A mass in g: "12.8020 mg", "9.00000\tmg", or a bare number in `unit`.
std::optional<double> massIn(std::string_view text, std::string_view unit = "");

} // namespace vitrine
