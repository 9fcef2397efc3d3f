#include "app/cli/structure_options.h"

#include "app/cli/command.h"
#include "app/cli/given.h"
#include "core/document/validity.h"
#include "core/files/json/names.h"
#include "core/scattering/composition.h"
#include "core/scattering/scattering_angle.h"

#include <QLocale>

namespace vitrine::cli {

namespace {

/// λ by --wavelength or --energy, of which one is enough.
std::optional<double> wavelength(const Given& given) {
    const auto energy = given.quantity("energy", Dimension::Energy);
    const auto wavelength = given.quantity("wavelength", Dimension::Length);
    if (energy && wavelength)
        given.complain("energy",
                       {phrase("Cli", "Energy and wavelength say the same thing."), phrase("Cli", "Give one of the two."), {}});
    for (const auto& [name, value] : {std::pair("energy", energy), std::pair("wavelength", wavelength)})
        if (value && *value <= 0)
            given.complain(name, {phrase("Cli", "“%1” is not positive.").with(*given.value(name)), {}, {}});
    return energy && *energy > 0 ? std::optional(wavelengthOf(*energy)) : wavelength;
}

std::optional<GivenDensity> density(const Given& given) {
    const auto text = given.value("density");
    if (!text)
        return {};
    if (const auto mass = parseQuantity(*text, Dimension::MassDensity))
        return GivenDensity{*mass, true};
    const auto number = parseQuantity(*text, Dimension::NumberDensity);
    if (!number)
        given.complain("density", {phrase("Cli", "“%1” is not a density.").with(*text),
                                   phrase("Cli", "Write it with its unit, for example \"0.0585 1/A3\" or \"6.0 g/cm3\"."),
                                   {}});
    return GivenDensity{number.value_or(0), false};
}

/// "2.7,3.1"
std::optional<std::vector<double>> subPeaks(const Given& given) {
    const auto text = given.value("sub-peaks");
    if (!text)
        return {};
    std::vector<double> positions;
    for (const QString& part : QString::fromStdString(*text).split(QLatin1Char(','))) {
        bool isNumber = false;
        positions.push_back(QLocale::c().toDouble(part.trimmed(), &isNumber));
        if (!isNumber)
            given.complain("sub-peaks", {phrase("Cli", "“%1” is not a list of distances.").with(*text),
                                         phrase("Cli", "Write distances in Å with commas between them, for example 2.7,3.1."),
                                         {}});
    }
    return positions;
}

/// "Zr-Cu=2.4:2.9", several with commas between them.
std::vector<PairRange> pairs(const Given& given) {
    const auto text = given.value("pair");
    std::vector<PairRange> out;
    if (!text)
        return out;
    for (const QString& part : QString::fromStdString(*text).split(QLatin1Char(','))) {
        const QStringList sides = part.trimmed().split(QLatin1Char('='));
        const Message remedy = phrase("Cli", "Write two elements and the range of distances in Å, for example Zr-Cu=2.4:2.9.");
        const Result<Interval> range =
            sides.size() == 2 ? rangeIn(sides.back().trimmed().toStdString(), remedy)
                              : refuse(phrase("Cli", "“%1” is not a pair of elements with its distances.").with(*text), remedy);
        if (range)
            out.push_back({sides.front().trimmed().toStdString(), *range});
        else
            given.complain("pair", range.error());
    }
    return out;
}

/// The pairs, and a sub-peak in the middle of each range that has none.
void takePairs(SubPeakChoices& to, const std::vector<PairRange>& pairs) {
    if (!pairs.empty())
        to.pairs = pairs;
    for (const PairRange& each : pairs)
        if (std::ranges::none_of(to.positions, [&](double at) { return each.range.contains(at); }))
            to.positions.push_back(each.range.middle());
    std::ranges::sort(to.positions);
}

template<class T>
void take(T& to, const std::optional<T>& from) {
    if (from)
        to = *from;
}

/// G(r) up to `rMax`, with the first distance and the step of `axis`.
EvenAxis axisUpTo(EvenAxis axis, double rMax) {
    const double steps = std::round((rMax - axis.first) / axis.step);
    axis.count = steps < 0 || steps > 1e7 ? 0 : static_cast<std::size_t>(steps) + 1;
    return axis;
}

Result<double> numberDensityOf(const GivenDensity& density, const std::string& composition) {
    if (!density.isMass)
        return density.value;
    if (composition.empty())
        return refuse(phrase("Cli", "A density in g/cm³ needs the composition."),
                      phrase("Cli", "Give the composition (--composition) or the density in 1/A3."), "--density");
    const auto parsed = parseComposition(composition);
    if (!parsed)
        return std::unexpected(parsed.error());
    return numberDensity(*parsed, density.value);
}

/// Whether the choices are valid apart from their background, which only the sample knows.
Edited validAlone(PatternChoices choices) {
    choices.background.clear();
    return validPatternChoices(Sample{}, ScatteringPattern{}, choices);
}

void takeNormalization(NormalizationChoices& to, const StructureOptions& options) {
    take(to.method, options.normalization);
    take(to.qRange.low, options.qMin);
    take(to.qRange.high, options.qMax);
    take(to.rMin, options.rMin);
    take(to.lowRIterations, options.lowRIterations);
    take(to.belowQMin, options.belowQMin);
    take(to.backgroundScale, options.backgroundScale);
}

constexpr QuantityOption<StructureOptions> ranges[] = {{"q-min", Dimension::InverseLength, &StructureOptions::qMin},
                                                       {"q-max", Dimension::InverseLength, &StructureOptions::qMax},
                                                       {"r-min", Dimension::Length, &StructureOptions::rMin},
                                                       {"r-max", Dimension::Length, &StructureOptions::rMax}};

} // namespace

QList<QCommandLineOption> structureOptionList() {
    return QList<QCommandLineOption>{
               option("axis",
                      phrase("Cli", "Abscissa of patterns that do not state it: q (1/A), q_nm (1/nm), two_theta, d or r (A)."),
                      "AXIS"),
               option("content",
                      phrase("Cli", "Ordinate of patterns that do not state it: intensity, s_q, f_q (q[S − 1]), g_r (1/A2) or "
                                    "g_small_r (which tends to 1)."),
                      "CONTENT"),
               option("energy", phrase("Cli", "Energy of the beam, e.g. \"68.5 keV\"."), "QUANTITY"),
               option("wavelength", phrase("Cli", "Wavelength of the beam, e.g. \"0.181 A\"."), "QUANTITY"),
               option("background", phrase("Cli", "A pattern of what is not the sample, which is subtracted."), "FILE"),
               option("background-scale", phrase("Cli", "What the background is multiplied by."), "NUMBER"),
               option("density", phrase("Cli", "Density, e.g. \"0.0585 1/A3\" or \"6.0 g/cm3\"."), "QUANTITY"),
               option("q-min", phrase("Cli", "Least q that is used, e.g. \"0.8 1/A\"."), "QUANTITY"),
               option("q-max",
                      phrase("Cli", "Greatest q that is used, e.g. \"20 1/A\"; without it, where the noise of S(q) reaches its "
                                    "oscillation."),
                      "QUANTITY"),
               option("below-q-min",
                      phrase("Cli", "S(q) below q_min: none (1), constant, linear or parabola to S(0) = 0; automatic is linear "
                                    "where q_min is above 0.5 1/A."),
                      "HOW"),
               option("r-min", phrase("Cli", "Distance below which there are no two atoms, e.g. \"1.3 A\"."), "QUANTITY"),
               option("r-max", phrase("Cli", "Greatest distance of G(r), e.g. \"30 A\"."), "QUANTITY"),
               option("low-r-iterations", phrase("Cli", "Number of corrections at low r (default 0)."), "N"),
               option("refine", phrase("Cli", "What is found from G(r) at low r: density, background or both."), "WHAT"),
               option("first-shell", phrase("Cli", "Limits in Å between which neighbours are counted, e.g. 1.3:2.2."),
                      "LOW:HIGH"),
               option("sub-peaks",
                      phrase("Cli", "Distances in Å at which Gaussians start that are fitted to a split shell, e.g. 2.7,3.1."),
                      "LIST"),
               option("sub-peak-window", phrase("Cli", "Limits in Å between which they are fitted, e.g. 2.2:3.6."), "LOW:HIGH"),
               option("pair",
                      phrase("Cli",
                             "Elements that a sub-peak within these distances is taken to be a pair of, e.g. Zr-Cu=2.4:2.9 "
                             "(Cu around Zr); several with commas between."),
                      "A-B=LOW:HIGH"),
               option("window", phrase("Cli", "Window of the transform: none, lorch or soper-lorch."), "WINDOW"),
               option("normalization", phrase("Cli", "linear, krogh-moe-norman, high-q or ad-hoc."), "METHOD"),
               option("convention", phrase("Cli", "S(q) by faber-ziman, as-printed or ashcroft-langreth."), "CONVENTION"),
           } +
           correctionOptionList();
}

Result<StructureOptions> structureOptions(const QCommandLineParser& parser) {
    std::optional<Problem> complaint;
    const Given given{parser, complaint};
    StructureOptions options;
    options.read = {
        given.choice("axis", choiceNames<PatternAxis>), wavelength(given), {}, given.choice("content", json::contentAnswers)};
    options.density = density(given);
    given.putQuantities(options, ranges);
    options.lowRIterations = given.integer("low-r-iterations");
    options.belowQMin = given.choice("below-q-min", choiceNames<BelowQMin>);
    options.refine = given.choice("refine", choiceNames<Refinement>);
    options.firstShell =
        given.interval("first-shell", phrase("Cli", "Write the lower and the upper end in ångström, for example 1.3:2.2."));
    options.subPeaks = subPeaks(given);
    options.subPeakWindow =
        given.interval("sub-peak-window", phrase("Cli", "Write the lower and the upper end in ångström, for example 2.2:3.6."));
    options.pairs = pairs(given);
    options.window = given.choice("window", choiceNames<TransformWindow>);
    options.normalization = given.choice("normalization", choiceNames<NormalizationMethod>);
    options.convention = given.choice("convention", choiceNames<Convention>);
    options.corrections = correctionOptions(given);
    options.backgroundScale = given.number("background-scale");
    options.background = given.value("background");
    if (complaint)
        return std::unexpected(*complaint);
    return options;
}

Result<PatternChoices> withOptions(PatternChoices choices, const StructureOptions& options, const std::string& composition) {
    takeNormalization(choices.structure.normalization, options);
    if (options.density) {
        const auto density = numberDensityOf(*options.density, composition);
        if (!density)
            return std::unexpected(density.error());
        choices.structure.normalization.numberDensity = *density;
    }
    if (options.rMax)
        choices.r = axisUpTo(choices.r, *options.rMax);
    if (options.firstShell)
        choices.firstShell = options.firstShell;
    take(choices.subPeaks.positions, options.subPeaks);
    take(choices.subPeaks.window, options.subPeakWindow);
    takePairs(choices.subPeaks, options.pairs);
    take(choices.refine, options.refine);
    take(choices.structure.window, options.window);
    take(choices.structure.convention, options.convention);
    take(choices, options.corrections);
    if (const Edited check = validAlone(choices); !check)
        return std::unexpected(check.error());
    return choices;
}

} // namespace vitrine::cli
