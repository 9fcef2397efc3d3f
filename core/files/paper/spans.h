#pragma once
#include <string>
#include <vector>

namespace vitrine {

// Numbers of many samples in one sentence.

/// "2.5 Å", "2.3 and 2.5 Å", or "between 2.3 and 2.6 Å" for more than two, and "2.3, 2.4 and 2.5 Å" for up to `most`; empty for
/// none. The numbers have `digits` significant digits; equal ones count once.
std::string spanText(std::vector<double> values, const std::string& unit, int digits = 4, std::size_t most = 2);

/// " = 2.5 Å" or " between 2.3 and 2.6 Å": what stands behind a symbol.
std::string equalsText(std::vector<double> values, const std::string& unit, int digits = 4);

/// The same for windows: "from 340–350 to 510–520 K".
std::string windowText(const std::vector<double>& lows, const std::vector<double>& highs, const std::string& unit,
                       int digits = 4);

/// "3 samples", "one sample": the plural is the noun with an s.
std::string counted(std::size_t count, const std::string& noun);

/// "the sample", "all samples" or "3 of the 12 samples".
std::string shareText(std::size_t some, std::size_t all, const std::string& noun);

/// Heating rates in K/s, or in K/min where all are below 5 K/s.
std::string ratesText(const std::vector<double>& perSecond);

/// Rates, masses and times in units in which they are between 1 and 1000.
struct ScaledUnit {
    double factor = 1;
    std::string unit;
};
ScaledUnit massUnit(double grams);
ScaledUnit rateUnit(double perSecond);
ScaledUnit timeUnit(double seconds);

} // namespace vitrine
