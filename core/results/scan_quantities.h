#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// The glass transition of a scan; without a straight liquid only what stands without one.
const QuantityList<ScanResult>& transitionResults();

/// T_f first, then what its error is made of.
const QuantityList<ScanResult>& fictiveResults();

/// T_f by the other forms: the enthalpies, and the difference to the scan that lends its glass line.
const QuantityList<ScanResult>& fictiveFormResults();

/// A result in the unit that its key says: one that is read off the signal in J/(g K), which needs rate and mass.
Result<Measured> inUnitOfKey(const Quantity<ScanResult>&, const ScanResult&);

/// What has to be said beside a result: of the inflection, and of what is constructed on it, that it lies on the flank of an
/// overshoot (ξ > 1). Nothing of any other.
std::optional<Message> remarkOn(const Definition&, const ScanResult&);

} // namespace vitrine
