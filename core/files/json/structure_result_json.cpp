#include "core/files/json/structure_result_json.h"

#include "core/files/json/parts_json.h"
#include "core/files/json/pattern_names.h"
#include "core/files/json/results_json.h"

namespace vitrine {

namespace {

using json::number;
using L1 = QLatin1String;

QJsonArray numbersJson(const std::vector<double>& values) {
    QJsonArray list;
    for (const double value : values)
        list.append(number(value));
    return list;
}

/// A curve with its abscissa; `error` is absent where no errors are known.
struct CurveColumns {
    const char* abscissa;
    const std::vector<double>& x;
    const std::vector<double>& y;
    const std::vector<double>& sigma;
};

void addExtent(QJsonObject& json, const CurveColumns& columns, bool curves) {
    json[L1("points")] = static_cast<qint64>(columns.x.size());
    json[L1("range_") + L1(columns.abscissa)] = json::intervalJson(Interval{columns.x.front(), columns.x.back()});
    if (!curves)
        return;
    json[L1(columns.abscissa)] = numbersJson(columns.x);
    json[L1("value")] = numbersJson(columns.y);
    json[L1("error")] = columns.sigma.empty() ? QJsonValue() : QJsonValue(numbersJson(columns.sigma));
}

QJsonObject absentJson(Message why) {
    return problemJson({std::move(why), {}, {}});
}

QJsonValue measuredOrNull(const std::optional<double>& value) {
    return value ? QJsonValue(measuredJson({*value})) : QJsonValue();
}

bool isReduced(const ScatteringPattern& pattern) {
    return pattern.recording->content == PatternContent::Intensity;
}

} // namespace

QJsonObject structureFactorJson(const ScatteringPattern& pattern, const PatternResult& result, bool curves) {
    if (!result.structure)
        return problemJson(result.structure.error());
    const Structure& s = **result.structure;
    if (s.q.empty())
        return absentJson(phrase("Results", "The file holds no S(q)."));
    QJsonObject json;
    if (isReduced(pattern))
        json[L1("convention")] = json::name(pattern.choices.structure.convention, json::conventions);
    addExtent(json, {"q_per_A", s.q, s.s, s.sSigma}, curves);
    return json;
}

QJsonObject pairFunctionJson(const ScatteringPattern& pattern, const PatternResult& result, bool curves) {
    if (!result.structure)
        return problemJson(result.structure.error());
    const Structure& s = **result.structure;
    if (s.r.empty())
        return absentJson(phrase("Results", "The file holds no G(r)."));
    QJsonObject json;
    if (isReduced(pattern)) {
        json[L1("window")] = json::name(pattern.choices.structure.window, json::transformWindows);
        json[L1("resolution_A")] = number(s.resolution);
    }
    addExtent(json, {"r_A", s.r, s.g, s.gSigma}, curves);
    return json;
}

QJsonObject normalizationJson(const ScatteringPattern& pattern, const PatternResult& result) {
    if (!isReduced(pattern))
        return absentJson(phrase("Results", "The file holds the result of another program, taken as it is."));
    if (!result.structure)
        return problemJson(result.structure.error());
    const Normalization& n = (*result.structure)->normalization;
    return {{L1("scale"), measuredJson(n.scale)},
            {L1("constant"), measuredJson(n.constant)},
            {L1("quadratic"), measuredJson(n.quadratic)},
            {L1("background_scale"), measuredJson(n.backgroundScale)},
            {L1("low_r_rms"), measuredOrNull(n.lowRRms)},
            {L1("low_r_slope_per_A3"), measuredOrNull(n.lowRSlope)},
            {L1("high_q_mean"), measuredJson({n.highQMean})},
            {L1("arbitrary_scale"), n.arbitraryScale}};
}

QJsonObject densityMapJson(const Result<Shared<DensityMap>>& result, bool curves) {
    if (!result)
        return problemJson(result.error());
    const DensityMap& map = **result;
    QJsonObject json{{L1("density_per_A3"), measuredJson({map.bestDensity}, "least chi2 at low r (Eggert)")},
                     {L1("background_scale"), measuredJson({map.bestBackgroundScale})},
                     {L1("chi2_per_A3"), number(map.bestChi2)},
                     {L1("at_edge"), map.atEdge}};
    if (!curves)
        return json;
    json[L1("densities_per_A3")] = numbersJson(map.density);
    json[L1("background_scales")] = numbersJson(map.backgroundScale);
    json[L1("chi2_map_per_A3")] = numbersJson(map.chi2);
    return json;
}

} // namespace vitrine
