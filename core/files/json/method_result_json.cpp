#include "core/files/json/method_result_json.h"

#include "core/files/json/results_json.h"
#include "core/results/method_quantities.h"

namespace vitrine::json {

namespace {

using L1 = QLatin1String;

QJsonObject pressureJson(const RubyPressure& pressure) {
    return {{L1("scale"), name(pressure.scale)}, {L1("pressure_GPa"), measuredJson(pressure.pressure)}};
}

QJsonObject errorsJson(const RubyPressure& pressure) {
    return objectOf({{"lambda_GPa", pressure.ofLambda},
                     {"lambda0_GPa", pressure.ofLambda0},
                     {"temperature_GPa", pressure.ofTemperature},
                     {"scale_GPa", pressure.ofScale}});
}

QJsonObject lineJson(const RubyLine& line) {
    return {{L1("lambda_nm"), measuredJson(line.position)},
            {L1("fwhm_nm"), measuredJson(line.fwhm)},
            {L1("height"), measuredJson(line.height)},
            {L1("lorentzian"), line.lorentzian}};
}

QJsonObject stepJson(const HeatCapacityStep& step) {
    QJsonObject object{{L1("windows_K"), objectOf({{"glass", step.windows.glass}, {"liquid", step.windows.liquid}})},
                       {L1("step_errors_J_per_gK"),
                        objectOf({{"lines", step.linesError}, {"repeats", step.repeatsError}, {"scale", step.scaleError}})}};
    if (!step.doubts.empty())
        object[L1("doubts")] = listOf(step.doubts, [](const Problem& doubt) { return json::text(english(doubt.what)); });
    return object;
}

} // namespace

QJsonObject rubyResultJson(const RubyAnswer& answer) {
    QJsonObject object;
    putResults(object, rubyResults(), answer);
    if (!answer.result)
        return object;
    const RubyResult& result = **answer.result;
    object[L1("scale")] = name(result.chosen.scale);
    object[L1("others")] = listOf(result.others, pressureJson);
    object[L1("errors")] = errorsJson(result.chosen);
    object[L1("R1")] = lineJson(result.lines.r1);
    object[L1("R2")] = lineJson(result.lines.r2);
    object[L1("notes")] = englishList(result.notes);
    return object;
}

QJsonArray rubiesJson(const Sample& sample, const SampleResult& result) {
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(sample.rubies.size(), result.rubies.size()); ++i) {
        const RubyMeasurement& ruby = *sample.rubies[i];
        QJsonObject object = rubyResultJson(*result.rubies[i]);
        put(object, {{"id", ruby.id}, {"name", ruby.name}, {"source", sourceJson(ruby.source)}});
        put(object, {{"temperature_K", Measured{ruby.choices.temperature, ruby.choices.temperatureError}}});
        list.append(object);
    }
    return list;
}

QJsonObject heatCapacityResultJson(const HeatCapacityAnswer& answer, bool curves) {
    QJsonObject object;
    if (!answer.curve) {
        object[L1("c_p_J_per_gK")] = problemJson(answer.curve.error());
    } else {
        const HeatCapacity& c = **answer.curve;
        QJsonObject curve = objectOf({{"points", c.temperature.size()},
                                      {"range_K", Interval{c.temperature.front(), c.temperature.back()}},
                                      {"method", "three runs, sapphire of ISO 11357-4:2014"}});
        if (curves)
            put(curve, {{"temperature_K", c.temperature}, {"value", c.value}, {"error", c.sigma}});
        object[L1("c_p_J_per_gK")] = curve;
        put(object, {{"heating_rate_K_per_s", c.heatingRate}, {"mass_g", c.mass}, {"notes", englishList(c.notes)}});
        object[L1("runs")] = QJsonObject{{L1("empty"), static_cast<qint64>(c.means[0].runs)},
                                         {L1("sapphire"), static_cast<qint64>(c.means[1].runs)},
                                         {L1("sample"), static_cast<qint64>(c.means[2].runs)}};
    }
    putResults(object, heatCapacityResults(), answer);
    if (answer.curve && (*answer.curve)->calibration)
        put(object, {{"calibration_factor", *(*answer.curve)->calibration}});
    if (answer.step)
        object[L1("step")] = stepJson(**answer.step);
    return object;
}

} // namespace vitrine::json
