#include "app/cli/correction_options.h"

#include "app/cli/command.h"

#include <QLocale>

namespace vitrine::cli {

namespace {

constexpr double perMillimetre = 1e-7; // mm in an Å

std::optional<PolarizationChoice> polarization(const Given& given) {
    const auto text = given.value("polarization");
    if (!text)
        return {};
    if (*text == "done")
        return PolarizationDone{};
    if (*text == "unpolarised")
        return Polarization{};
    const auto fraction = given.number("polarization");
    if (fraction && (*fraction < 0 || *fraction > 1))
        given.complain("polarization", {phrase("Cli", "“%1” is not a fraction between 0 and 1.").with(*text), {}, {}});
    return Polarization{fraction.value_or(0)};
}

std::optional<int> comptonExponent(const Given& given) {
    const auto exponent = given.integer("compton-exponent");
    if (exponent && *exponent != 0 && *exponent != 2 && *exponent != 3)
        given.complain(
            "compton-exponent",
            {phrase("Cli", "The exponent of the recoil is 2 (photon-counting detectors), 3 (integrating) or 0 (none)."), {}, {}});
    return exponent;
}

/// "plate:0.4", "capillary:0.3" or "none".
std::optional<Absorption> absorption(const Given& given) {
    const auto text = given.value("absorption");
    if (!text)
        return {};
    if (*text == "none")
        return NoAbsorption{};
    const auto colon = text->find(':');
    bool isNumber = false;
    const double thickness =
        colon == std::string::npos ? 0 : QLocale::c().toDouble(QString::fromStdString(text->substr(colon + 1)), &isNumber);
    if (isNumber && text->starts_with("plate:"))
        return FlatPlate{thickness};
    if (isNumber && text->starts_with("capillary:"))
        return Capillary{thickness};
    given.complain("absorption", {phrase("Cli", "“%1” is not an absorption.").with(*text),
                                  phrase("Cli", "Write plate:μt, capillary:μR or none, for example plate:0.4."),
                                  {}});
    return {};
}

std::optional<double> millimetres(const Given& given, const char* name) {
    const auto length = given.quantity(name, Dimension::Length);
    return length ? std::optional(*length * perMillimetre) : std::nullopt;
}

} // namespace

QList<QCommandLineOption> correctionOptionList() {
    return {
        option("compton-exponent", phrase("Cli", "2 for photon-counting, 3 for integrating detectors, 0 leaves the recoil out."),
               "0|2|3"),
        option("polarization", phrase("Cli", "done, unpolarised, or the fraction polarised in the plane of scattering."),
               "WHICH"),
        option("absorption", phrase("Cli", "Of the sample: plate:μt, capillary:μR or none, e.g. plate:0.4."), "WHICH"),
        option("dispersion", phrase("Cli", "Adds f′ and f″ to the form factors.")),
        option("detector-distance", phrase("Cli", "Distance between sample and detector, e.g. \"81.6 mm\"."), "QUANTITY"),
        option("detector-error", phrase("Cli", "Standard error of that distance, e.g. \"0.03 mm\"; it enters that of q1."),
               "QUANTITY"),
    };
}

CorrectionOptions correctionOptions(const Given& given) {
    CorrectionOptions options;
    options.comptonExponent = comptonExponent(given);
    options.polarization = polarization(given);
    options.absorption = absorption(given);
    options.dispersion = given.parser.isSet(QStringLiteral("dispersion"));
    options.detectorDistance = millimetres(given, "detector-distance");
    options.detectorError = millimetres(given, "detector-error");
    if (options.detectorError && !options.detectorDistance)
        given.complain("detector-error", {phrase("Cli", "An error of the distance needs the distance."),
                                          phrase("Cli", "Give the distance too (--detector-distance)."),
                                          {}});
    return options;
}

void take(PatternChoices& choices, const CorrectionOptions& options) {
    choices.comptonExponent = options.comptonExponent.value_or(choices.comptonExponent);
    choices.polarization = options.polarization.value_or(choices.polarization);
    choices.absorption = options.absorption.value_or(choices.absorption);
    choices.dispersion = options.dispersion || choices.dispersion;
    if (options.detectorDistance)
        choices.detector = DetectorDistance{*options.detectorDistance, options.detectorError.value_or(0)};
}

} // namespace vitrine::cli
