#include "core/evaluation/pattern_inputs.h"

#include "core/normalization/given_structure.h"
#include "core/scattering/scattering_angle.h"

namespace vitrine {

namespace {

/// F = q(S − 1) and its error become S and its error; where q = 0, S is 1 and known.
void divideByQ(Structure& structure) {
    const auto quotient = [&](double value, std::size_t i) { return structure.q[i] > 0 ? value / structure.q[i] : 0; };
    for (std::size_t i = 0; i < structure.s.size(); ++i)
        structure.s[i] = 1 + quotient(structure.s[i], i);
    for (std::size_t i = 0; i < structure.sSigma.size(); ++i)
        structure.sSigma[i] = quotient(structure.sSigma[i], i);
}

} // namespace

Result<ScatteringSetup> scatteringSetup(const PatternChoices& choices, const std::string& composition) {
    if (composition.empty())
        return refuse(phrase("Pattern", "S(q) needs to know what the sample is made of."),
                      phrase("Pattern", "Type the composition of the sample, such as Zr46.8Ti8.2Cu7.5Ni10Be27.5."));
    const auto parsed = parseComposition(composition);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!choices.wavelength)
        return ask(Question::Wavelength, phrase("Pattern", "S(q) needs the energy of the beam, which the file does not state."));
    return ScatteringSetup{
        *parsed,           energyOf(*choices.wavelength), choices.polarization, choices.absorption, choices.comptonExponent,
        choices.dispersion};
}

Result<Structure> structureInFile(const PatternRecording& recording, const PatternChoices& choices) {
    if (recording.content == PatternContent::Intensity)
        return refuse(phrase("Pattern", "The file holds intensities, which have to be reduced to S(q) first."));
    const std::optional<double>& density = choices.structure.normalization.numberDensity;
    if (recording.content == PatternContent::PairDistribution && !density)
        return ask(Question::Density,
                   phrase("Pattern", "The file holds g(r); G(r) = 4πρr(g − 1) needs the density of the sample."));
    const Pattern& columns = recording.pattern;
    Structure structure;
    const bool onR = isOnDistance(recording.content);
    structure.normalization.arbitraryScale = onR;
    (onR ? structure.r : structure.q) = columns.q;
    (onR ? structure.g : structure.s) = columns.intensity;
    (onR ? structure.gSigma : structure.sSigma) = columns.sigma;
    structure.notes.push_back(phrase("Pattern", "The file holds the result of another program, taken as it is."));
    if (recording.content == PatternContent::ReducedStructure)
        divideByQ(structure);
    if (recording.content == PatternContent::PairDistribution)
        fromPairDistribution(structure, *density);
    if (!onR)
        transformGiven(structure, choices.structure, choices.r);
    return structure;
}

} // namespace vitrine
