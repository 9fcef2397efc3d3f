#include "core/scattering/form_factors.h"

#include "core/scattering/atomic_form_factor.h"

#include <algorithm>
#include <cmath>
#include <xraylib.h>

namespace vitrine {
namespace {

/// One element ready for evaluation.
struct Atom {
    const FiveGaussians* f0;
    double fraction;
    double real = 0;      ///< f′
    double imaginary = 0; ///< f″
};

std::unexpected<Problem> beyondTable(double q) {
    return refuse(
        phrase("Scattering", "The form factors end at q = 75.4 Å⁻¹, but the pattern has q = %1 Å⁻¹.").with(Figure{q, 5}),
        phrase("Scattering", "Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle."));
}

Result<Atom> withDispersion(Atom atom, int z, double energy) {
    xrl_error* error = nullptr;
    atom.real = Fi(z, energy, &error);
    if (!error)
        atom.imaginary = Fii(z, energy, &error);
    if (!error)
        return atom;
    xrl_error_free(error);
    return refuse(phrase("Scattering", "There are no dispersion corrections for %1 at %2 keV.")
                      .with(std::string(elementSymbol(z)), Figure{energy, 6}),
                  phrase("Scattering", "Check the energy, or leave the dispersion out."));
}

std::unexpected<Problem> unknownComposition() {
    return refuse(phrase("Scattering", "The composition is not known."),
                  phrase("Scattering", "State the composition of the sample."));
}

Result<std::vector<Atom>> atomsOf(const Composition& composition, std::optional<double> energy) {
    std::vector<Atom> atoms;
    for (const Component& c : composition.components) {
        Atom atom{&neutralAtom(c.atomicNumber), c.fraction};
        const auto corrected = energy ? withDispersion(atom, c.atomicNumber, *energy) : Result<Atom>(atom);
        if (!corrected)
            return std::unexpected(corrected.error());
        atoms.push_back(*corrected);
    }
    return atoms;
}

bool isInTable(double q) {
    return q >= 0 && q <= greatestFormFactorQ;
}

/// `axis` is what atomicFormFactor() takes.
template<class Axis>
Result<FormFactors> factorsOn(const Composition& composition, const Axis& axis, std::size_t count,
                              std::optional<double> dispersionEnergy) {
    const auto atoms = atomsOf(composition, dispersionEnergy);
    if (!atoms)
        return std::unexpected(atoms.error());
    FormFactors factors{std::vector<double>(count), std::vector<double>(count)};
    const auto size = static_cast<Eigen::Index>(count);
    Eigen::ArrayXd real = Eigen::ArrayXd::Zero(size);
    Eigen::Map<Eigen::ArrayXd> square(factors.meanSquare.data(), size), mean(factors.squaredMean.data(), size);
    double imaginary = 0;
    for (const Atom& atom : *atoms) {
        const Eigen::ArrayXd f = atomicFormFactor(*atom.f0, axis) + atom.real;
        real += atom.fraction * f;
        imaginary += atom.fraction * atom.imaginary;
        square += atom.fraction * (f.square() + atom.imaginary * atom.imaginary);
    }
    mean = real.square() + imaginary * imaginary;
    return factors;
}

} // namespace

Result<FormFactors> formFactors(const Composition& composition, std::span<const double> q,
                                std::optional<double> dispersionEnergy) {
    if (composition.components.empty())
        return unknownComposition();
    if (const auto wrong = std::ranges::find_if_not(q, isInTable); wrong != q.end())
        return beyondTable(*wrong);
    const Eigen::ArrayXd axis = Eigen::Map<const Eigen::ArrayXd>(q.data(), static_cast<Eigen::Index>(q.size()));
    return factorsOn(composition, axis, q.size(), dispersionEnergy);
}

Result<FormFactors> formFactors(const Composition& composition, const EvenAxis& q, std::optional<double> dispersionEnergy) {
    if (composition.components.empty() || q.count == 0)
        return formFactors(composition, std::span<const double>(), dispersionEnergy);
    for (const double end : {q.first, q.last()})
        if (!isInTable(end))
            return beyondTable(end);
    return factorsOn(composition, q, q.count, dispersionEnergy);
}

std::vector<double> laueTerm(const FormFactors& f) {
    std::vector<double> laue(f.squaredMean.size());
    for (std::size_t i = 0; i < laue.size(); ++i)
        laue[i] = (f.meanSquare[i] - f.squaredMean[i]) / f.squaredMean[i];
    return laue;
}

} // namespace vitrine
