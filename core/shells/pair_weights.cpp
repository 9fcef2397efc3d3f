#include "core/shells/pair_weights.h"

#include "core/scattering/form_factors.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr std::size_t cells = 192;

/// |f| of every element at every q.
Result<std::vector<std::vector<double>>> amplitudes(const Composition& composition, const std::vector<double>& q,
                                                    std::optional<double> energy) {
    std::vector<std::vector<double>> all;
    for (const Component& each : composition.components) {
        const auto alone = formFactors({{{each.atomicNumber, 1.0}}}, q, energy);
        if (!alone)
            return std::unexpected(alone.error());
        all.push_back(alone->meanSquare);
        for (double& f : all.back())
            f = std::sqrt(f);
    }
    return all;
}

double meanOver(const std::vector<double>& values, const std::vector<double>& weight) {
    double sum = 0, total = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        sum += weight[k] * values[k];
        total += weight[k];
    }
    return total != 0 ? sum / total : 0;
}

} // namespace

std::optional<AtomPair> parsePair(const std::string& text) {
    const auto dash = text.find('-');
    const bool wide = dash == std::string::npos; // an en dash
    const auto at = wide ? text.find("–") : dash;
    if (at == std::string::npos)
        return {};
    const AtomPair pair{atomicNumber(text.substr(0, at)),
                        atomicNumber(text.substr(at + (wide ? std::string_view("–").size() : 1)))};
    return pair.first > 0 && pair.second > 0 ? std::optional(pair) : std::nullopt;
}

std::string pairText(AtomPair pair) {
    return std::string(elementSymbol(pair.first)) + "-" + std::string(elementSymbol(pair.second));
}

std::vector<PairWeight> pairWeightsOf(const Composition& composition, const std::vector<double>& f) {
    const auto& parts = composition.components;
    double mean = 0;
    for (std::size_t i = 0; i < parts.size(); ++i)
        mean += parts[i].fraction * f[i];
    std::vector<PairWeight> pairs;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t j = i; j < parts.size(); ++j) {
            const double w = (i == j ? 1 : 2) * parts[i].fraction * parts[j].fraction * f[i] * f[j] / (mean * mean);
            pairs.push_back({{parts[i].atomicNumber, parts[j].atomicNumber}, parts[i].fraction, parts[j].fraction, w, {w}});
        }
    return pairs;
}

Result<PairWeights> pairWeights(const Composition& composition, const TransformBand& band, std::optional<double> energy) {
    PairWeights out;
    const double step = band.qMax / cells;
    for (std::size_t k = 0; k < cells; ++k) {
        out.q.push_back((static_cast<double>(k) + 0.5) * step);
        out.window.push_back(windowValue(band.window, out.q.back(), band.qMax, band.windowWidth));
    }
    const auto f = amplitudes(composition, out.q, energy);
    if (!f)
        return std::unexpected(f.error());
    for (std::size_t k = 0; k < cells; ++k) {
        std::vector<double> here;
        for (const auto& each : *f)
            here.push_back(each[k]);
        const auto pairs = pairWeightsOf(composition, here);
        if (k == 0)
            out.pairs = pairs;
        for (std::size_t n = 0; n < pairs.size(); ++n)
            if (k > 0)
                out.pairs[n].w.push_back(pairs[n].mean);
    }
    for (PairWeight& each : out.pairs)
        each.mean = meanOver(each.w, out.window);
    return out;
}

Result<PairShape> pairShape(const PairWeights& weights, AtomPair pair) {
    const auto found = std::ranges::find_if(weights.pairs, [&](const PairWeight& each) {
        return each.pair == pair || each.pair == AtomPair{pair.second, pair.first};
    });
    if (found == weights.pairs.end() || !(found->mean > 0))
        return refuse(phrase("Scattering", "The sample holds no pair %1.").with(pairText(pair)),
                      phrase("Scattering", "Choose two elements of the composition."));
    const bool asWritten = found->pair == pair;
    PairShape shape{pair, found->mean, asWritten ? found->secondFraction : found->firstFraction,
                    asWritten ? found->firstFraction : found->secondFraction, weights.step()};
    for (std::size_t k = 0; k < weights.q.size(); ++k)
        shape.factor.push_back(weights.window[k] * found->w[k] / found->mean * weights.step() / std::numbers::pi);
    return shape;
}

} // namespace vitrine
