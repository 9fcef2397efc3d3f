#include "app/cli/methods/heat_capacity_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/curve/sampling.h"
#include "core/files/export/csv.h"
#include "core/files/json/results_json.h"

namespace vitrine::cli {

namespace {

using L1 = QLatin1String;

/// Round temperatures at which the curve is told.
std::vector<double> toldTemperatures(const HeatCapacity& c) {
    const double span = c.temperature.back() - c.temperature.front();
    const double step = span > 200 ? 50 : span > 40 ? 10 : 2;
    std::vector<double> told;
    for (double t = std::ceil(c.temperature.front() / step) * step; t <= c.temperature.back(); t += step)
        told.push_back(t);
    return told;
}

QJsonObject curveJson(const HeatCapacity& c) {
    return json::objectOf({{"temperature_K", c.temperature},
                           {"value", c.value},
                           {"error", c.sigma},
                           {"method", "three runs, sapphire of ISO 11357-4:2014"}});
}

QJsonObject runsJson(const HeatCapacity& c) {
    return {{L1("empty"), static_cast<qint64>(c.means[0].runs)},
            {L1("sapphire"), static_cast<qint64>(c.means[1].runs)},
            {L1("sample"), static_cast<qint64>(c.means[2].runs)}};
}

} // namespace

QJsonObject heatCapacityJson(const HeatCapacity& c, const Result<HeatCapacityStep>& step) {
    QJsonObject object{{L1("vitrine"), L1(VITRINE_VERSION)},
                       {L1("c_p_J_per_gK"), curveJson(c)},
                       {L1("heating_rate_K_per_s"), c.heatingRate},
                       {L1("mass_g"), c.mass},
                       {L1("runs"), runsJson(c)},
                       {L1("notes"), json::englishList(c.notes)}};
    object[L1("step_J_per_gK")] = step ? measuredJson(step->transition.step, "at the half step") : problemJson(step.error());
    object[L1("midpoint_half_step_K")] = step ? measuredJson(step->transition.midpointHalfStep) : problemJson(step.error());
    return object;
}

std::string heatCapacityText(const HeatCapacity& c, const Result<HeatCapacityStep>& step) {
    std::vector<TextRow> rows{{"T (K)", "c_p (J/(g K))"}};
    for (const double t : toldTemperatures(c))
        rows.push_back(
            {figureText(t, 4), measuredText({interpolated(c.temperature, c.value, t), interpolated(c.temperature, c.sigma, t)})});
    std::string text = textTable(rows);
    if (step)
        text += "\nΔC_p = " + measuredText(step->transition.step) + " J/(g K), " +
                spoken(phrase("Cli", "half step at %1 K").with(measuredText(step->transition.midpointHalfStep))) + "\n";
    return text;
}

std::string heatCapacityCsv(const HeatCapacity& c, const std::vector<std::string>& comments) {
    return csvTable(comments, {{"T", "K", c.temperature}, {"c_p", "J/(g K)", c.value}, {"c_p_error", "J/(g K)", c.sigma}});
}

} // namespace vitrine::cli
