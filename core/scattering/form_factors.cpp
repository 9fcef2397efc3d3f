#include "core/scattering/form_factors.h"

#include "core/scattering/atomic_form_factor.h"

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
        phrase("Scattering", "The form factors end at q = 75.4 Å⁻¹, but the pattern has q = %1 Å⁻¹.")
            .with(Figure{q, 5}),
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

Result<std::vector<Atom>> atomsOf(const Composition& composition, std::optional<double> energy) {
    if (composition.components.empty())
        return refuse(phrase("Scattering", "The composition is not known."),
                      phrase("Scattering", "State the composition of the sample."));
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

} // namespace

Result<FormFactors> formFactors(const Composition& composition, std::span<const double> q,
                                std::optional<double> dispersionEnergy) {
    const auto atoms = atomsOf(composition, dispersionEnergy);
    if (!atoms)
        return std::unexpected(atoms.error());
    FormFactors factors;
    factors.squaredMean.reserve(q.size());
    factors.meanSquare.reserve(q.size());
    for (const double at : q) {
        if (!(at >= 0 && at <= greatestFormFactorQ))
            return beyondTable(at);
        double real = 0, imaginary = 0, square = 0;
        for (const Atom& atom : *atoms) {
            const double f = atomicFormFactor(*atom.f0, at) + atom.real;
            real += atom.fraction * f;
            imaginary += atom.fraction * atom.imaginary;
            square += atom.fraction * (f * f + atom.imaginary * atom.imaginary);
        }
        factors.squaredMean.push_back(real * real + imaginary * imaginary);
        factors.meanSquare.push_back(square);
    }
    return factors;
}

std::vector<double> laueTerm(const FormFactors& f) {
    std::vector<double> laue(f.squaredMean.size());
    for (std::size_t i = 0; i < laue.size(); ++i)
        laue[i] = (f.meanSquare[i] - f.squaredMean[i]) / f.squaredMean[i];
    return laue;
}

} // namespace vitrine
