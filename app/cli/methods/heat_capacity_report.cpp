#include "app/cli/methods/heat_capacity_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/curve/sampling.h"
#include "core/files/export/csv.h"
#include "core/files/json/method_result_json.h"

namespace vitrine::cli {

namespace {

/// Round temperatures at which the curve is told.
std::vector<double> toldTemperatures(const HeatCapacity& c) {
    const double span = c.temperature.back() - c.temperature.front();
    const double step = span > 200 ? 50 : span > 40 ? 10 : 2;
    std::vector<double> told;
    for (double t = std::ceil(c.temperature.front() / step) * step; t <= c.temperature.back(); t += step)
        told.push_back(t);
    return told;
}

} // namespace

QJsonObject heatCapacityJson(const HeatCapacityAnswer& answer) {
    QJsonObject object = json::heatCapacityResultJson(answer, true);
    object[QLatin1String("vitrine")] = QLatin1String(VITRINE_VERSION);
    return object;
}

std::string heatCapacityText(const HeatCapacity& c, const Result<Shared<HeatCapacityStep>>& step) {
    std::vector<TextRow> rows{{"T (K)", "c_p (J/(g K))"}};
    for (const double t : toldTemperatures(c))
        rows.push_back(
            {figureText(t, 4), measuredText({interpolated(c.temperature, c.value, t), interpolated(c.temperature, c.sigma, t)})});
    std::string text = textTable(rows);
    if (step)
        text += "\nΔC_p = " + measuredText((*step)->transition.step) + " J/(g K), " +
                spoken(phrase("Cli", "half step at %1 K").with(measuredText((*step)->transition.midpointHalfStep))) + "\n";
    return text;
}

std::string heatCapacityCsv(const HeatCapacity& c, const std::vector<std::string>& comments) {
    return csvTable(comments, {{"T", "K", c.temperature}, {"c_p", "J/(g K)", c.value}, {"c_p_error", "J/(g K)", c.sigma}});
}

} // namespace vitrine::cli
