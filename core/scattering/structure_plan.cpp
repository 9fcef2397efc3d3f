#include "core/scattering/structure_plan.h"

#include "core/scattering/aligned_axis.h"
#include "core/scattering/compton.h"
#include "core/scattering/scattering_angle.h"

#include <cmath>

namespace vitrine {
namespace {

std::optional<Problem> faultIn(std::span<const double> q, EvenAxis r) {
    if (q.size() < 2 || !(q.back() > q.front()) || !(q.front() >= 0))
        return Problem{phrase("Scattering", "The axis of the pattern does not ascend from zero or above."),
                       phrase("Scattering", "Check which column is q or 2θ."),
                       {}};
    if (r.count < 2 || !(r.first >= 0) || !(r.step > 0))
        return Problem{phrase("Scattering", "The range of distances r is empty or starts below zero."),
                       phrase("Scattering", "Choose r values above zero, for example 0.01 to 20 Å."),
                       {}};
    return {};
}

Result<std::vector<double>> corrections(const StructurePlan& plan) {
    const double wavelength = wavelengthOf(plan.setup.energy);
    auto factors = correctionFactors(plan.q, wavelength, plan.setup.polarization, plan.setup.absorption);
    const auto isUsable = [](double factor) { return std::isfinite(factor) && factor > 0; };
    if (std::isfinite(twoThetaOf(plan.q.back(), wavelength)) && std::ranges::all_of(factors, isUsable))
        return factors;
    std::size_t good = 0;
    while (good < factors.size() && std::isfinite(twoThetaOf(plan.q[good], wavelength)) && isUsable(factors[good]))
        ++good;
    if (good == factors.size())
        return factors;
    const double q = plan.q[good];
    return refuse(phrase("Scattering", "q = %1 Å⁻¹ cannot be reached at %2 keV in this geometry.")
                      .with(Figure{q, 5}, Figure{plan.setup.energy, 5}),
                  phrase("Scattering", "Check the energy, the axis and the absorption."));
}

Result<bool> fill(StructurePlan& plan) {
    auto factors =
        formFactors(plan.setup.composition, plan.axis, plan.setup.dispersion ? std::optional(plan.setup.energy) : std::nullopt);
    if (!factors)
        return std::unexpected(factors.error());
    auto compton = comptonScattering(plan.setup.composition, plan.q, plan.setup.energy, plan.setup.comptonExponent);
    if (!compton)
        return std::unexpected(compton.error());
    auto correction = corrections(plan);
    if (!correction)
        return std::unexpected(correction.error());
    plan.formFactors = std::move(*factors);
    plan.compton = std::move(*compton);
    plan.correction = std::move(*correction);
    return true;
}

} // namespace

Result<StructurePlan> structurePlan(std::span<const double> q, const ScatteringSetup& setup, EvenAxis r) {
    if (auto fault = faultIn(q, r))
        return std::unexpected(std::move(*fault));
    StructurePlan plan;
    plan.setup = setup;
    plan.axis = alignedAxis(q);
    plan.q = plan.axis.values();
    if (auto filled = fill(plan); !filled)
        return std::unexpected(filled.error());
    plan.transform = SineTransform(plan.axis, r);
    plan.doubled = plan.transform.atTwice();
    plan.r = r.values();
    return plan;
}

} // namespace vitrine
