#include "app/cli/import_options.h"

#include "app/cli/choice.h"
#include "app/cli/command.h"
#include "core/files/json/names.h"
#include "core/quantity/units.h"
#include "core/study/validity.h"

#include <charconv>

namespace vitrine::cli {

namespace {

using Complaint = std::optional<Problem>;

/// Notes the first thing that is wrong with an option.
void complain(Complaint& complaint, const char* option, Problem problem) {
    problem.where = std::string("--") + option;
    if (!complaint)
        complaint = std::move(problem);
}

struct Given {
    const QCommandLineParser& parser;
    Complaint& complaint;

    std::optional<double> quantity(const char* name, Dimension dimension) const {
        const auto text = valueOf(parser, name);
        if (!text)
            return {};
        const auto value = parseQuantity(*text, dimension);
        if (!value)
            complain(complaint, name, value.error());
        return value ? std::optional(*value) : std::nullopt;
    }

    std::optional<Interval> interval(const char* name) const {
        const auto text = valueOf(parser, name);
        if (!text)
            return {};
        Interval interval;
        const char* const end = text->data() + text->size();
        const auto low = std::from_chars(text->data(), end, interval.low);
        const bool divided = low.ec == std::errc() && low.ptr != end && *low.ptr == ':';
        const auto high = divided ? std::from_chars(low.ptr + 1, end, interval.high) : low;
        if (!divided || high.ec != std::errc() || high.ptr != end)
            complain(complaint, name,
                     {phrase("Cli", "“%1” is not a range.").with(*text),
                      phrase("Cli", "Write the lower and the upper end in kelvin, for example 340:520."),
                      {}});
        return interval;
    }

    template<class E, std::size_t n>
    std::optional<E> choice(const char* name, const json::Name<E> (&names)[n]) const {
        const auto text = valueOf(parser, name);
        if (!text)
            return {};
        const auto choice = choiceNamed(*text, names);
        if (choice)
            return *choice;
        complain(complaint, name, choice.error());
        return {};
    }

    /// The name of a unit of one of `dimensions`; empty where it was not given.
    std::string unit(const char* name, std::initializer_list<Dimension> dimensions) const {
        const auto text = valueOf(parser, name);
        if (!text)
            return {};
        const auto unit = unitNamed(*text);
        if (!unit || std::ranges::find(dimensions, unit->dimension) == dimensions.end())
            complain(complaint, name,
                     {phrase("Cli", "“%1” is not a unit that fits here.").with(*text), {}, {}});
        return *text;
    }
};

void requireScans(const Given& given) {
    const auto kind = valueOf(given.parser, "kind");
    if (kind && *kind != "scan")
        complain(given.complaint, "kind",
                 {phrase("Cli", "Files of the kind “%1” cannot be imported in this version.").with(*kind),
                  phrase("Cli", "Only thermograms can be imported: use --kind scan."),
                  {}});
}

/// Notes a value that `check` does not accept.
void require(const Given& given, const char* name, const std::optional<double>& value,
             Edited (*check)(double)) {
    if (const Edited edited = value ? check(*value) : Edited(); !edited)
        complain(given.complaint, name, edited.error());
}

ReadOptions readOptions(const Given& given) {
    using D = Dimension;
    ReadOptions read;
    read.heatingRate = given.quantity("heating-rate", D::HeatingRate);
    read.mass = given.quantity("mass", D::Mass);
    read.exo = given.choice("exo", json::exoDirections);
    read.temperatureUnit = given.unit("temperature-unit", {D::Temperature});
    read.signalUnit = given.unit("signal-unit", {D::Power, D::SpecificPower, D::HeatCapacity});
    require(given, "heating-rate", read.heatingRate, validHeatingRate);
    require(given, "mass", read.mass, validMass);
    return read;
}

} // namespace

QList<QCommandLineOption> importOptionList() {
    return {
        option("kind", phrase("Cli", "What the files hold; only “scan” (thermograms) in this version."),
               "scan"),
        option("name", phrase("Cli", "Name of the sample."), "NAME"),
        option("composition",
               phrase("Cli", "Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5."), "FORMULA"),
        option("treatment", phrase("Cli", "as-cast, annealed or compressed."), "KIND"),
        option("pressure", phrase("Cli", "Pressure of the treatment, e.g. \"7 GPa\"."), "QUANTITY"),
        option("temperature", phrase("Cli", "Temperature of the treatment, e.g. \"583 K\"."), "QUANTITY"),
        option("hold", phrase("Cli", "Time at that temperature, e.g. \"10 min\"."), "QUANTITY"),
        option("cooling-rate", phrase("Cli", "Cooling rate before the measurement, e.g. \"20 K/min\"."),
               "QUANTITY"),
        option("heating-rate", phrase("Cli", "Heating rate of the scans, e.g. \"200 K/s\"."), "QUANTITY"),
        option("mass", phrase("Cli", "Mass of the sample, e.g. \"1.2 ug\"."), "QUANTITY"),
        option("exo", phrase("Cli", "Direction of exothermic events in the files."), "up|down"),
        option("temperature-unit", phrase("Cli", "Unit of temperatures that the file does not state."),
               "UNIT"),
        option("signal-unit", phrase("Cli", "Unit of the signal that the file does not state."), "UNIT"),
        option("glass", phrase("Cli", "Window of the glass line in kelvin, e.g. 340:520."), "LOW:HIGH"),
        option("liquid", phrase("Cli", "Window of the liquid line in kelvin, e.g. 760:845."), "LOW:HIGH"),
        option("peak", phrase("Cli", "Window of the peak in kelvin, e.g. 560:700."), "LOW:HIGH"),
    };
}

Result<ImportOptions> importOptions(const QCommandLineParser& parser) {
    Complaint complaint;
    const Given given{parser, complaint};
    requireScans(given);
    ImportOptions options;
    options.read = readOptions(given);
    options.name = valueOf(parser, "name");
    options.composition = valueOf(parser, "composition");
    options.treatment = given.choice("treatment", json::treatments);
    options.pressure = given.quantity("pressure", Dimension::Pressure);
    options.temperature = given.quantity("temperature", Dimension::Temperature);
    options.hold = given.quantity("hold", Dimension::Time);
    options.coolingRate = given.quantity("cooling-rate", Dimension::HeatingRate);
    options.glass = given.interval("glass");
    options.liquid = given.interval("liquid");
    options.peak = given.interval("peak");
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

} // namespace vitrine::cli
