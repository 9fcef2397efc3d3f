#include "core/files/export/simulated_file.h"

#include "core/evaluation/evaluate.h"
#include "core/files/export/csv.h"
#include "core/files/export/provenance.h"
#include "core/files/import/import.h"
#include "core/files/json/fields.h"
#include "core/files/json/results_json.h"
#include "core/files/simulation/simulation_json.h"
#include "core/simulation/demonstration/raw_text.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using json::number;
using L1 = QLatin1String;

std::string oneLine(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// T and T_f at the end of each step that was carried out.
QJsonArray stepsJson(const Relaxation& trace) {
    QJsonArray steps;
    for (std::size_t i = 0; i < trace.time.size(); ++i) {
        if (i + 1 < trace.time.size() && trace.segment[i + 1] == trace.segment[i])
            continue;
        steps.append(QJsonObject{{L1("step"), static_cast<qint64>(trace.segment[i] + 1)},
                                 {L1("time_s"), number(trace.time[i])},
                                 {L1("temperature_K"), number(trace.temperature[i])},
                                 {L1("fictive_temperature_K"), number(trace.fictive[i])}});
    }
    return steps;
}

QJsonValue stepsJson(const Simulation& simulation) {
    const auto trace = relax(simulation.glass, simulation.protocol, optionsFor(simulation.accuracy));
    return trace ? QJsonValue(stepsJson(*trace)) : QJsonValue(problemJson(trace.error()));
}

/// What the ordinary analysis says of the curve, read back from its text.
QJsonObject analysisJson(const Simulation& simulation, const SimulatedRun& run) {
    const std::string text = simulatedCsv(simulation, run);
    const auto file = importThermogram({text.begin(), text.end()}, "simulated.csv");
    if (!file)
        return problemJson(file.error());
    Sample sample;
    sample.id = sample.name = "simulated";
    sample.originals = {file->original};
    sample.scans = file->scans;
    Memo memo;
    const auto shared = Shared<Sample>(sample);
    const auto result = evaluate(shared, memo);
    return scanResultJson(*shared->scans.front(), *result->scans.front());
}

QJsonObject lawNumbers(const RelaxationModel& law) {
    const double tg = glassTransitionOf(law), activation = activationAtGlassTransition(law);
    return {{L1("T_g_K"), measuredJson({tg}, "where tau = 100 s in equilibrium")},
            {L1("activation_over_R_K"), measuredJson({activation}, "of tau in equilibrium at T_g")},
            {L1("activation_over_RTg"), measuredJson({activation / tg}, "of tau in equilibrium at T_g")}};
}

/// Where the numbers of a known glass are from; nothing of any other.
std::string sourceOf(const Glass& glass) {
    for (const TnmPreset& preset : tnmPresets())
        if (!glass.second && glass.law == RelaxationModel(preset.model))
            return preset.name + ": " + preset.source;
    return {};
}

} // namespace

std::string simulatedCsv(const Simulation& simulation, const SimulatedRun& run) {
    std::vector<std::string> remarks;
    remarks.push_back(named("made by", std::string("Vitrine ").append(VITRINE_VERSION)));
    remarks.push_back(named("experiment", oneLine(simulationJson(simulation))));
    remarks.push_back(named("T_f of the model before the ramp [K]", figureText(run.fictiveBefore, 7)));
    if (const std::string source = sourceOf(simulation.glass); !source.empty())
        remarks.push_back(named("source of the glass", source));
    const char* const rate = run.heatingRate < 0 ? "cooling rate" : "heating rate";
    remarks.push_back(named("direction", "endo up"));
    remarks.push_back(named(rate, exactText(std::abs(run.heatingRate)).append(" K/s")));
    return delimitedText(run.recording, remarks);
}

QJsonObject simulatedJson(const Simulation& simulation, const SimulatedRun& run) {
    QJsonObject json = lawNumbers(simulation.glass.law);
    json[L1("vitrine")] = L1(VITRINE_VERSION);
    json[L1("simulated")] = true;
    json[L1("glass")] = glassJson(simulation.glass);
    if (const std::string source = sourceOf(simulation.glass); !source.empty())
        json[L1("glass_source")] = json::text(source);
    json[L1("heating_rate_K_per_s")] = measuredJson({run.heatingRate});
    json[L1("fictive_temperature_K")] = measuredJson({run.fictiveBefore}, "of the model, before the ramp");
    json[L1("fictive_temperature_end_K")] = measuredJson({run.fictiveAfter}, "of the model, at the end of the ramp");
    json[L1("T_p_K")] = measuredJson({run.peakTemperature}, "top of the heat capacity without noise and lag");
    json[L1("C_N_max")] = measuredJson({run.peakHeight}, "normalised heat capacity at T_p");
    json[L1("rows")] = static_cast<qint64>(run.recording.temperature.size());
    json[L1("steps")] = stepsJson(simulation);
    json[L1("analysis")] = analysisJson(simulation, run);
    return json;
}

} // namespace vitrine
