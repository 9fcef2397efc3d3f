#include "app/cli/simulate_command.h"

#include "core/files/content/file_content.h"
#include "core/files/export/simulated_file.h"
#include "core/files/json/results_json.h"
#include "core/files/simulation/simulation_json.h"

namespace vitrine::cli {

namespace {

/// The form of a protocol, as the help shows it.
constexpr const char* form = R"({"glass": {"law": "tnm", "T_g_K": 596, "H_K": 59600, "x": 0.6, "beta": 0.65},
 "start_K": 760,
 "steps": [{"ramp_to_K": 320, "rate_K_per_min": -20},
           {"hold_s": 600}, {"quench_to_K": 300}, {"pressure_shift_K": 38}, {"pressure_shift_K": 0},
           {"ramp_to_K": 860, "rate_K_per_s": 200}, {"repeat_steps": 1, "times": 1}],
 "scan": {"step": 6, "spacing_K": 0.5, "margin_K": 0, "noise_J_per_gK": 0.002, "seed": 1, "lag_s": 0,
          "tilt_J_per_gK2": 0, "mass_g": null,
          "glass_line": {"at_K": 300, "value_J_per_gK": 0.3, "slope_J_per_gK2": 2e-4},
          "liquid_line": {"at_K": 596, "value_J_per_gK": 0.62, "slope_J_per_gK2": -2e-4}},
 "accuracy": 1e-5})";

Message formInWords() {
    return phrase("Cli", "The experiment as JSON. “glass” is {\"preset\": NAME} (%1) or a law: \"tnm\" with ln_A or T_g_K "
                         "(τ = 100 s), H_K, x and beta, or \"adam-gibbs\" with ln_A, Q_K, T2_K and beta; a “second” law with "
                         "its "
                         "“weight” may stand inside. The history begins in equilibrium at start_K; each of the “steps” is a "
                         "ramp "
                         "(a negative rate cools), a hold, a quench, a pressure as the shift of T_g, or a repetition of "
                         "the steps before it. “scan” says which step is recorded (the last ramp, where it does not) and how; "
                         "all its fields may be left out. An example:\n%2");
}

std::string presetNames() {
    std::string names;
    for (const TnmPreset& preset : tnmPresets())
        names += (names.empty() ? "" : ", ") + preset.name;
    return names;
}

Result<Simulation> readProtocol(const std::string& path) {
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto simulation = simulationOf({bytes->begin(), bytes->end()});
    if (!simulation)
        simulation.error().where = path;
    return simulation;
}

/// Writes the curve where a file is given; false where that is not possible.
bool writeCurve(const QCommandLineParser& parser, const Simulation& simulation, const SimulatedRun& run, const Console& console) {
    const auto path = valueOf(parser, "o");
    if (!path)
        return true;
    const auto written = writeFile(*path, simulatedCsv(simulation, run));
    if (!written)
        report(console, written.error());
    return written.has_value();
}

int runSimulate(const QCommandLineParser& parser, const Console& console) {
    const auto simulation = readProtocol(parser.positionalArguments().at(1).toStdString());
    if (!simulation)
        return failed(simulation.error(), UnreadableInput, console);
    const auto run = simulate(*simulation);
    if (!run) {
        console.out << jsonText(problemJson(run.error()));
        return failed(run.error(), DoneWithProblems, console);
    }
    if (!writeCurve(parser, *simulation, *run, console))
        return BadUsage;
    console.out << jsonText(simulatedJson(*simulation, *run));
    return Done;
}

} // namespace

Command simulateCommand() {
    return {"simulate",
            phrase("Cli", "Simulates the scan of a thermal history (Tool–Narayanaswamy–Moynihan); prints JSON."),
            {{"PROTOCOL", "PROTOCOL.json", formInWords().with(presetNames(), std::string(form))}},
            {option("o", phrase("Cli", "Writes the simulated curve as CSV, which “import” reads."), "OUT.csv")},
            runSimulate};
}

} // namespace vitrine::cli
