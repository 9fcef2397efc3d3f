#include "core/simulation/demonstration/paired_pattern.h"

#include "core/curve/sampling.h"
#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "core/shells/pair_weights.h"
#include "core/simulation/demonstration/independent_scattering.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace vitrine {

namespace {

constexpr EvenAxis pairDistances{0.025, 0.025, 4000};

/// |f| of every element of a composition on `structureAxis`.
Result<std::vector<std::vector<double>>> amplitudesOf(const Composition& composition) {
    std::vector<std::vector<double>> all;
    for (const Component& each : composition.components) {
        auto alone = formFactors({{{each.atomicNumber, 1.0}}}, structureAxis.values());
        if (!alone)
            return std::unexpected(alone.error());
        for (double& f : alone->meanSquare)
            f = std::sqrt(f);
        all.push_back(std::move(alone->meanSquare));
    }
    return all;
}

/// N_ij/c_j w_ij(q), the weighted atoms of a pair, on `structureAxis`.
Result<std::vector<double>> weightedAtoms(const ShellPair& pair, const Composition& composition,
                                          const std::vector<std::vector<double>>& f) {
    const auto elements = parsePair(pair.pair);
    const auto indexOf = [&](int z) {
        return std::ranges::find(composition.components, z, &Component::atomicNumber) - composition.components.begin();
    };
    const auto count = std::ssize(composition.components);
    const auto i = elements ? indexOf(elements->first) : count, j = elements ? indexOf(elements->second) : count;
    if (i == count || j == count)
        return refuse(phrase("Scattering", "The sample holds no pair %1.").with(pair.pair));
    const double both = (i == j ? 1 : 2) * pair.neighbours * composition.components[std::size_t(i)].fraction;
    std::vector<double> atoms;
    for (std::size_t k = 0; k < structureAxis.count; ++k) {
        double mean = 0;
        for (std::size_t n = 0; n < f.size(); ++n)
            mean += composition.components[n].fraction * f[n][k];
        atoms.push_back(both * f[std::size_t(i)][k] * f[std::size_t(j)][k] / (mean * mean));
    }
    return atoms;
}

/// S − 1 at q of a Gaussian of one atom in R(r), over all pairs alike.
double ofOneAtom(double q, double r, double sigma) {
    return std::sin(q * r) / (q * r) * std::exp(-0.5 * q * q * sigma * sigma);
}

/// S − 1 of the pairs of the first shell on `structureAxis`.
Result<std::vector<double>> ofFirstShell(const PairedGlass& glass, const Composition& composition) {
    const auto f = amplitudesOf(composition);
    if (!f)
        return std::unexpected(f.error());
    std::vector<double> sum(structureAxis.count, 0);
    for (const ShellPair& pair : glass.pairs) {
        const auto atoms = weightedAtoms(pair, composition, *f);
        if (!atoms)
            return atoms;
        for (std::size_t k = 0; k < sum.size(); ++k) {
            const double q = structureAxis.at(k), qr = q * pair.r, spread = q * pair.sigma;
            sum[k] += (*atoms)[k] * std::sin(qr) / (qr)*std::exp(-0.5 * spread * spread);
        }
    }
    return sum;
}

/// T(r) − 4πρr of what all pairs have alike beyond the first shell: a wave of this q (Å⁻¹).
double beyondFirstShell(const PairedGlass& glass, double waveQ, double r) {
    constexpr double begins = 4.3, wide = 0.115, crest = 2.78; // Å
    const double uniform = 4 * std::numbers::pi * glass.numberDensity * r;
    const double wave = 4.5 * std::exp(-0.5 * glass.fwhm * r) * std::cos(waveQ * (r - crest));
    return (uniform + wave) / (1 + std::exp(-(r - begins) / wide)) - uniform;
}

/// S(q) with as many atoms in the outer part of the first shell as leave S(0) that of a glass.
std::vector<double> structureWith(const PairedGlass& glass, const std::vector<double>& firstShell, double waveQ) {
    constexpr double outerWidth = 0.37, atZero = 0.03; // Å; S(0)
    std::vector<double> g;
    for (std::size_t i = 0; i < pairDistances.count; ++i)
        g.push_back(beyondFirstShell(glass, waveQ, pairDistances.at(i)));
    std::vector<double> s = structureFactorOf(g, pairDistances, structureAxis);
    const double missing = atZero - 1 - s.front() - firstShell.front();
    for (std::size_t k = 0; k < s.size(); ++k)
        s[k] += 1 + firstShell[k] + missing * ofOneAtom(structureAxis.at(k), demonstration::outerPart, outerWidth);
    return s;
}

/// S(q) whose wave is such that the first sharp peak is where it is asked for: by the secant through the last two.
Result<std::vector<double>> pairedStructure(const PairedGlass& glass, const Composition& composition) {
    constexpr int rounds = 8;
    constexpr double closeEnough = 1e-6; // Å⁻¹
    const auto firstShell = ofFirstShell(glass, composition);
    if (!firstShell)
        return firstShell;
    double waveQ = glass.q1, slope = 1, lastQ = 0, lastOff = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> s = structureWith(glass, *firstShell, waveQ);
        const auto position = peakPosition(s);
        if (!position)
            return std::unexpected(position.error());
        const double off = *position - glass.q1;
        if (std::abs(off) < closeEnough)
            return s;
        if (round > 0 && waveQ != lastQ)
            slope = std::max(0.1, (off - lastOff) / (waveQ - lastQ));
        lastQ = std::exchange(waveQ, waveQ - off / slope);
        lastOff = off;
    }
    return structureWith(glass, *firstShell, waveQ);
}

/// What the empty measurement holds as well, electron units.
double emptyIntensity(const StrayScattering& stray, double q) {
    const double u = (q - 1.6) / 0.5;
    return stray.air * (std::exp(-q / 1.2) + 0.05 * std::exp(-q / 15)) + stray.container * std::exp(-0.5 * u * u);
}

Pattern countedPattern(const std::vector<double>& q, std::vector<double> expected, const PatternConditions& c, Random& random) {
    Pattern out;
    for (std::size_t i = 0; i < q.size(); ++i) {
        out.q.push_back(misread(q[i], c.energy, c.distanceScale));
        out.sigma.push_back(c.noise * expected[i]);
        expected[i] += out.sigma.back() * random.normal();
    }
    out.intensity = std::move(expected);
    return out;
}

} // namespace

Result<PairedPattern> pairedPattern(const PairedGlass& glass, const std::string& formula, const PatternConditions& c,
                                    const StrayScattering& stray) {
    const auto composition = parseComposition(formula);
    if (!composition)
        return std::unexpected(composition.error());
    const std::vector<double> q = pointsOfQ(c.qMin, c.qMax, c.step), axis = structureAxis.values();
    const auto s = pairedStructure(glass, *composition);
    const auto scattering = independentScattering(formula, q, c.energy);
    if (!s || !scattering)
        return std::unexpected(s ? scattering.error() : s.error());
    std::vector<double> sample, empty;
    for (std::size_t i = 0; i < q.size(); ++i) {
        empty.push_back(intensityScale * emptyIntensity(stray, q[i]));
        const double own = scattering->intensity(i, interpolated(axis, *s, q[i])) + stray.fluorescence;
        sample.push_back(intensityScale * own + empty.back());
    }
    Random random(c.seed);
    Pattern with = countedPattern(q, std::move(sample), c, random);
    return PairedPattern{std::move(with), countedPattern(q, std::move(empty), c, random)};
}

} // namespace vitrine
