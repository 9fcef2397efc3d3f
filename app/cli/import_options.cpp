#include "app/cli/import_options.h"

#include "app/cli/command.h"
#include "app/cli/given.h"
#include "core/document/validity.h"
#include "core/files/json/names.h"

namespace vitrine::cli {

namespace {

constexpr ChoiceName<FileKind> fileKinds[] = {{FileKind::Scan, "scan"},
                                              {FileKind::Pattern, "pattern"},
                                              {FileKind::Background, "background"},
                                              {FileKind::Ruby, "ruby"},
                                              {FileKind::EmptyRun, "heat-capacity-empty"},
                                              {FileKind::SapphireRun, "heat-capacity-sapphire"},
                                              {FileKind::SampleRun, "heat-capacity-sample"}};

Message inKelvin() {
    return phrase("Cli", "Write the lower and the upper end in kelvin, for example 340:520.");
}

/// "average", "series", "groups:10" or "each".
void takeFrames(PatternReadOptions& to, const Given& given) {
    const auto text = given.value("frames");
    if (!text)
        return;
    const std::size_t colon = text->find(':');
    to.frames = vitrine::choiceNamed<FramesAs>(text->substr(0, colon));
    const bool groups = to.frames == FramesAs::Groups;
    if (groups && colon != std::string::npos)
        to.framesInGroup = QString::fromStdString(text->substr(colon + 1)).toInt();
    if (!to.frames || groups != (colon != std::string::npos) || to.framesInGroup < 1)
        given.complain("frames", {phrase("Cli", "“%1” is nothing that a stack of frames becomes.").with(*text),
                                  phrase("Cli", "Write average, series, groups:N or each."),
                                  {}});
}

ReadOptions readOptions(const Given& given) {
    using D = Dimension;
    ReadOptions read;
    read.heatingRate = given.quantity("heating-rate", D::HeatingRate);
    read.mass = given.quantity("mass", D::Mass);
    read.exo = given.choice("exo", choiceNames<ExoDirection>);
    read.temperatureUnit = given.unit("temperature-unit", {D::Temperature});
    read.signalUnit = given.unit("signal-unit", {D::Power, D::SpecificPower, D::HeatCapacity});
    given.require("heating-rate", read.heatingRate, validHeatingRate);
    given.require("mass", read.mass, validMass);
    return read;
}

constexpr QuantityOption<ImportOptions> conditions[] = {
    {"pressure", Dimension::Pressure, &ImportOptions::pressure},
    {"temperature", Dimension::Temperature, &ImportOptions::temperature},
    {"hold", Dimension::Time, &ImportOptions::hold},
    {"cooling-rate", Dimension::HeatingRate, &ImportOptions::coolingRate},
    {"pattern-pressure", Dimension::Pressure, &ImportOptions::patternPressure},
    {"pattern-temperature", Dimension::Temperature, &ImportOptions::patternTemperature}};

} // namespace

QList<QCommandLineOption> importOptionList() {
    return QList<QCommandLineOption>{
               option("kind",
                      phrase("Cli", "What the files hold, which rules out the others; without it each file is looked at."),
                      "scan|pattern|background|ruby|heat-capacity-empty|heat-capacity-sapphire|heat-capacity-sample"),
               option("frames",
                      phrase("Cli", "What a stack of frames is: its average, a series, a series of means of N frames, or each "
                                    "frame a pattern."),
                      "average|series|groups:N|each"),
               option("name", phrase("Cli", "Name of the sample."), "NAME"),
               option("composition", phrase("Cli", "Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5."), "FORMULA"),
               option("treatment", phrase("Cli", "as-cast, annealed or compressed."), "KIND"),
               option("pressure", phrase("Cli", "Pressure of the treatment, e.g. \"7 GPa\"."), "QUANTITY"),
               option("temperature", phrase("Cli", "Temperature of the treatment, e.g. \"583 K\"."), "QUANTITY"),
               option("hold", phrase("Cli", "Time at that temperature, e.g. \"10 min\"."), "QUANTITY"),
               option("cooling-rate", phrase("Cli", "Cooling rate before the measurement, e.g. \"20 K/min\"."), "QUANTITY"),
               option("heating-rate", phrase("Cli", "Heating rate of the scans, e.g. \"200 K/s\"."), "QUANTITY"),
               option("mass", phrase("Cli", "Mass of the sample, e.g. \"1.2 ug\"."), "QUANTITY"),
               option("exo", phrase("Cli", "Direction of exothermic events in the files."), "up|down"),
               option("temperature-unit", phrase("Cli", "Unit of temperatures that the file does not state."), "UNIT"),
               option("signal-unit", phrase("Cli", "Unit of the signal that the file does not state."), "UNIT"),
               option("glass", phrase("Cli", "Window of the glass line in kelvin, e.g. 340:520."), "LOW:HIGH"),
               option("liquid", phrase("Cli", "Window of the liquid line in kelvin, e.g. 760:845."), "LOW:HIGH"),
               option("peak", phrase("Cli", "Window of the peak in kelvin, e.g. 560:700."), "LOW:HIGH"),
               option("pattern-pressure", phrase("Cli", "Pressure while a pattern was measured, e.g. \"7 GPa\"."), "QUANTITY"),
               option("pattern-temperature", phrase("Cli", "Temperature while a pattern was measured, e.g. \"300 K\"."),
                      "QUANTITY"),
               option("medium", phrase("Cli", "Whether the wavelengths or wavenumbers are those of air or of vacuum."),
                      "air|vacuum"),
               option("scale", phrase("Cli", "Scale of the pressure by ruby: ruby2020, mao1986 or dewaele2008."), "NAME"),
               option("lambda0", phrase("Cli", "R1 of ruby at 296 K and 1 atm in air, e.g. \"694.25 nm\"."), "λ"),
           } +
           readingOptionList() + structureOptionList();
}

Result<ImportOptions> importOptions(const QCommandLineParser& parser) {
    auto structure = structureOptions(parser);
    if (!structure)
        return std::unexpected(structure.error());
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    ImportOptions options;
    options.kind = given.choice("kind", fileKinds);
    options.read = readOptions(given);
    options.form = readingOptions(given);
    options.structure = std::move(*structure);
    takeFrames(options.structure.read, given);
    options.name = valueOf(parser, "name");
    options.composition = valueOf(parser, "composition");
    options.treatment = given.choice("treatment", choiceNames<TreatmentKind>);
    given.putQuantities(options, conditions);
    options.glass = given.interval("glass", inKelvin());
    options.liquid = given.interval("liquid", inKelvin());
    options.spectrum.medium = given.choice("medium", choiceNames<WavelengthMedium>);
    options.scale = given.choice("scale", choiceNames<RubyScale>);
    if (const auto angstrom = given.quantity("lambda0", Dimension::Length))
        options.lambda0 = *angstrom / 10;
    options.peak = given.interval("peak", inKelvin());
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

} // namespace vitrine::cli
