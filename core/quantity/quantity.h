#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// What a result is: enough to answer "why this number".
struct Definition {
    std::string key;      ///< as in the results' JSON: "glass_transition.onset_half_step_K"
    Message name;         ///< "Onset (half step)"
    std::string symbol;   ///< with marks for sub- and superscripts: "T_{onset}"
    std::string unit;     ///< "K"; empty for a pure number and for one in the unit of the signal
    Message meaning;      ///< how it is made from the curve
    std::string equation; ///< with the same marks
    std::string source;   ///< where the definition comes from

    /// Its key within the object that holds it: "onset_half_step_K".
    std::string_view keyWithin() const { return std::string_view(key).substr(key.rfind('.') + 1); }
};

/// What a result that is read off the signal of a scan is told in.
enum class SignalScale {
    None,        ///< it has a unit of its own
    AsMeasured,  ///< the unit of the signal
    HeatCapacity ///< J/(g K), which needs rate and mass
};

/// How files and tables call a result. What stands in files never changes.
struct Telling {
    const char* method = nullptr; ///< "method" in JSON; none: its key says it
    const char* quantity = "";    ///< in the column of this name of CSV tables,
    const char* definition = "";  ///< and in that one
    Message heading = {};         ///< of its column on the command line; empty: it has none
    int digits = 5;               ///< on the command line, where no error says how many
    Message label = {};           ///< in panels; empty: the name of the definition
};

/// One result of a T, said once: JSON, CSV, the tables of the command line, the inspector and "why" loop over the list that
/// it stands in.
template<class T>
struct Quantity {
    Definition definition;
    Telling told;
    std::function<Result<Measured>(const T&)> value; ///< or why there is none
    SignalScale scale = SignalScale::None;
};

/// All results of a T in the order of a reader.
template<class T>
using QuantityList = std::vector<Quantity<T>>;

/// In another unit: value, error and interval times `factor` (positive).
Measured scaled(const Measured&, double factor);

/// A part of a result that is there (`read` is called with it, or a field of it); else why it is not.
template<class T, class Read>
Result<Measured> partOf(const Result<T>& result, Read read) {
    if (!result)
        return std::unexpected(result.error());
    return Measured(std::invoke(read, *result));
}

/// A unit as files write it, without letters beyond ASCII: "1/A" for "Å⁻¹", "1" for a pure number.
std::string plainUnit(const std::string& unit);

} // namespace vitrine
