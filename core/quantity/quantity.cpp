#include "core/quantity/quantity.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr std::pair<const char*, const char*> plainUnits[] = {
    {"", "1"},       {"R T_g", "1"},           {"J/(g·K)", "J/(g K)"},    {"Å", "A"}, {"Å⁻¹", "1/A"}, {"Å⁻²", "1/A2"},
    {"Å⁻³", "1/A3"}, {"Å⁻¹/GPa", "1/(A GPa)"}, {"e.u.", "electron units"}};

} // namespace

Measured scaled(const Measured& m, double factor) {
    Measured result{m.value * factor};
    if (m.error)
        result.error = *m.error * factor;
    if (m.ci95)
        result.ci95 = Interval{m.ci95->low * factor, m.ci95->high * factor};
    return result;
}

std::string plainUnit(const std::string& unit) {
    const auto known = std::ranges::find_if(plainUnits, [&](const auto& each) { return unit == each.first; });
    return known == std::end(plainUnits) ? unit : known->second;
}

} // namespace vitrine
