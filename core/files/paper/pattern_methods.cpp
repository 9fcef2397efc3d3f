#include "core/files/paper/methods_parts.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/pattern_facts.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/spans.h"

namespace vitrine {

namespace {

/// " of 3 patterns", where they are not all.
std::string ofSome(std::size_t some, std::size_t all) {
    return some == all ? "" : " of " + counted(some, "pattern");
}

std::string patternsSentence(const PatternFacts& facts) {
    std::string text = "Diffraction comprises " + counted(facts.patterns, "pattern") +
                       (facts.given == facts.patterns ? ", taken in the reduced form of the file" : "");
    if (!facts.energies.empty())
        text += ", measured at " + spanText(facts.energies, "keV", 4, 4);
    text += ".";
    if (facts.given > 0 && facts.given < facts.patterns)
        text += " Of these, " + std::to_string(facts.given) + " came in the reduced form of their files.";
    return text;
}

std::string framesSentence(const PatternFacts& facts) {
    if (facts.frames.empty())
        return {};
    std::string text = " Each of " + counted(facts.frames.size(), "pattern") + " is the " +
                       (facts.medians == facts.frames.size() ? "median" : "clipped mean") + " of " +
                       spanText(facts.frames, "frames", 5) + ", scaled to each other";
    double rejected = 0;
    for (const double each : facts.rejected)
        rejected += each;
    return text + (rejected > 0 ? "; " + counted(static_cast<std::size_t>(rejected), "frame") + " that stood out " +
                                      (rejected == 1 ? "was" : "were") + " rejected."
                                : ".");
}

std::string correctionsSentences(const PatternFacts& facts) {
    std::string text;
    if (!facts.backgroundScales.empty())
        text += " A background was subtracted from " + shareText(facts.backgroundScales.size(), facts.reduced, "pattern") + ", " +
                (facts.backgroundsRefined > 0 ? "with a scale found by the fit of " : "with a scale of ") +
                spanText(facts.backgroundScales, "", 4) + ".";
    text += facts.polarized == 0 ? " The polarisation of the beam was corrected for by the integration of the images."
                                 : " Intensities" + ofSome(facts.polarized, facts.reduced) +
                                       " were corrected for polarisation, with a fraction of " +
                                       spanText(facts.polarizations, "", 3) + " in the plane of scattering.";
    if (facts.plates > 0)
        text += " Absorption" + ofSome(facts.plates, facts.reduced) + " is that of a plate across the beam with " + maths("μt") +
                " = " + spanText(facts.plateThicknesses, "", 3) + ".";
    if (facts.capillaries > 0)
        text += " Absorption" + ofSome(facts.capillaries, facts.reduced) + " is that of a capillary with " + maths("μR") + " = " +
                spanText(facts.capillaryRadii, "", 3) + ".";
    return text;
}

std::string recoilText(const PatternFacts& facts) {
    std::vector<std::string> parts;
    for (const auto& [exponent, count] : facts.comptonExponents)
        parts.push_back((exponent == 0
                             ? "without recoil"
                             : "with the recoil factor to the power of " + std::to_string(exponent) +
                                   (exponent == 3 ? " of an integrating detector" : " of a detector that counts photons")) +
                        (facts.comptonExponents.size() == 1 ? "" : " for " + counted(count, "pattern")));
    return listed(parts);
}

std::string scatteringSentence(const PatternFacts& facts) {
    return " Form factors are those of free neutral atoms" + cited("Waasmaier1995") +
           (facts.dispersion > 0 ? ", with anomalous dispersion" + ofSome(facts.dispersion, facts.reduced) : "") +
           ", Compton scattering is tabulated" + cited("Schoonjans2011") + " and enters " + recoilText(facts) + ".";
}

std::string conventionSentence(const PatternFacts& facts) {
    std::vector<std::string> parts;
    const auto add = [&](Convention convention, const std::string& words) {
        if (const auto found = facts.conventions.find(convention); found != facts.conventions.end())
            parts.push_back(words + ofSome(found->second, facts.reduced));
    };
    add(Convention::FaberZiman,
        "that of Faber and Ziman" + cited("Faber1965") + ", " + maths("S(q) = 1 + [I(q) − ⟨f^{2}⟩]/⟨f⟩^{2}"));
    add(Convention::AshcroftLangreth,
        "that of Ashcroft and Langreth" + cited("Ashcroft1967") + ", " + maths("S(q) = I(q)/⟨f^{2}⟩"));
    add(Convention::AsPrinted, maths("I(q)/⟨f⟩^{2}") + ", which does not tend to 1");
    return " The structure factor " + maths("S(q)") + " is " + listed(parts) + ", with " + maths("q_{min}") +
           equalsText(facts.qMin, "Å⁻¹") + " and " + maths("q_{max}") + equalsText(facts.qMax, "Å⁻¹") + ".";
}

std::string linearText(const PatternFacts& facts, std::size_t count) {
    std::string unknowns = "its scale";
    if (facts.withoutConstant < count)
        unknowns += ", a constant";
    if (facts.withoutQuadratic < count)
        unknowns += " and a term in " + maths("q^{2}");
    return " The intensity" + ofSome(count, facts.reduced) +
           " was brought to electron units by one linear least-squares solve for " + unknowns + ", from " + maths("S → 1") +
           " beyond half of " + maths("q_{max}") + " and " + maths("G(r) = −4πρr") + " below " + maths("r_{min}") +
           ", where no two atoms are.";
}

std::string normalizationSentences(const PatternFacts& facts) {
    std::string text;
    for (const auto& [method, count] : facts.methods)
        switch (method) {
        case NormalizationMethod::LinearSolve:
            text += linearText(facts, count);
            break;
        case NormalizationMethod::KroghMoeNorman:
            text += " The intensity" + ofSome(count, facts.reduced) +
                    " was brought to electron units by the integral of Krogh-Moe" + cited("KroghMoe1956") + " and Norman" +
                    cited("Norman1957") + ".";
            break;
        case NormalizationMethod::HighQ:
            text += " The intensity" + ofSome(count, facts.reduced) + " was scaled so that " + maths("S(q)") +
                    " averages to 1 over the last 40\u00A0% of " + maths("q") + ".";
            break;
        case NormalizationMethod::AdHoc:
            text += " The intensity" + ofSome(count, facts.reduced) + " was normalised ad hoc by a polynomial" +
                    cited("Juhas2013") + " with " + maths("r_{poly}") + " = " + spanText(facts.rPoly, "Å", 3) +
                    ", so that its scale is arbitrary.";
            break;
        }
    if (!facts.rMin.empty())
        text += " The limit " + maths("r_{min}") + (spanText(facts.rMin, "Å", 3, 1).starts_with("between") ? " lies " : " is ") +
                spanText(facts.rMin, "Å", 3, 1) + ".";
    if (!facts.densities.empty())
        text += " The number density " + maths("ρ") +
                (spanText(facts.densities, "Å⁻³", 4, 1).starts_with("between") ? " lies " : " is ") +
                spanText(facts.densities, "Å⁻³", 4, 1) + ".";
    if (!facts.densitiesRefined.empty())
        text += " The number density" + ofSome(facts.densitiesRefined.size(), facts.reduced) + " was found where " +
                maths("G(r)") + " comes closest to " + maths("−4πρr") + " at low " + maths("r") + cited("Eggert2002") + ".";
    if (!facts.iterations.empty())
        text += " The structure factor" + ofSome(facts.iterations.size(), facts.reduced) + " was refined by " +
                spanText(facts.iterations, "", 3) + " iterations at low " + maths("r") + cited("Eggert2002") + ".";
    return text;
}

std::string belowText(BelowQMin below) {
    switch (below) {
    case BelowQMin::Constant:
        return "constant at its value at " + maths("q_{min}");
    case BelowQMin::Linear:
        return "a straight line to " + maths("S(0) = 0");
    case BelowQMin::Parabola:
        return "a parabola to " + maths("S(0) = 0");
    default:
        return "1";
    }
}

std::string belowSentence(const PatternFacts& facts) {
    std::vector<std::string> parts;
    for (const auto& [below, count] : facts.below)
        parts.push_back(belowText(below) + (facts.below.size() > 1 ? " for " + counted(count, "pattern") : ""));
    return " Below " + maths("q_{min}") + ", where nothing was measured, " + maths("S(q)") + " was taken as " + listed(parts) +
           ".";
}

std::string windowText(TransformWindow window, const PatternFacts& facts) {
    switch (window) {
    case TransformWindow::Lorch:
        return "with the window of Lorch" + cited("Lorch1969");
    case TransformWindow::SoperLorch:
        return "with the window of Soper and Barney" + cited("Soper2011") + " of a width of " +
               spanText(facts.windowWidths, "Å", 3);
    default:
        return "without a window";
    }
}

std::string transformSentence(const PatternFacts& facts) {
    if (facts.transforms == 0)
        return {};
    std::vector<std::string> parts;
    for (const auto& [window, count] : facts.windows)
        parts.push_back(windowText(window, facts) + (facts.windows.size() > 1 ? " for " + counted(count, "pattern") : ""));
    return " The pair function is " + maths("G(r) = (2/π) ∫ q [S(q) − 1] sin(q r) dq") + cited("Warren1969") + ", " +
           listed(parts) + ".";
}

std::string definitionText(PeakDefinition definition, const std::vector<double>& halfWidths) {
    const std::string window = halfWidths.empty() ? "" : " within ±" + spanText(halfWidths, "Å⁻¹", 3) + " of the maximum";
    switch (definition) {
    case PeakDefinition::LocalQuadratic:
        return "the maximum of a parabola fitted" + window;
    case PeakDefinition::PseudoVoigt:
        return "that of a pseudo-Voigt profile and a constant fitted" + window;
    case PeakDefinition::HalfHeight:
        return "the middle of the two points at half height";
    default:
        return "that of a Lorentzian and a constant fitted" + window;
    }
}

std::string peakSentence(const PatternFacts& facts) {
    if (facts.definitions.empty())
        return {};
    std::vector<std::string> parts;
    for (const auto& [definition, halfWidths] : facts.definitions)
        parts.push_back(definitionText(definition, halfWidths));
    std::string text = " The position " + maths("q_{1}") + " of the first sharp diffraction peak (FSDP) of " + maths("S(q)") +
                       " is " + listed(parts);
    if (facts.definitions.size() > 1)
        text += "; positions by different definitions do not compare";
    else if (facts.patterns > 1)
        text += facts.oneSearch ? ", by one definition and in one window throughout"
                                : ", by one definition, in windows that differ from pattern to pattern";
    text += ".";
    std::vector<double> percent;
    for (const double each : facts.distanceErrors)
        percent.push_back(100 * each);
    if (!percent.empty())
        text += " Its error holds that of the distance of the detector, " + spanText(percent, "%", 2) + ".";
    return text;
}

std::string shellSentences(const PatternFacts& facts) {
    std::string text;
    if (facts.shells > 0)
        text += " Distances of shells are maxima of " + maths("G(r)") + ", by a parabola.";
    if (facts.counts > 0)
        text += " Coordination numbers are the integral of " + maths("4πρr^{2} g(r)") + " up to its first minimum" +
                cited("Mikolaj1968") + ".";
    if (facts.countsWithin > 0)
        text += " Where limits were set, coordination numbers are the integral between them.";
    if (facts.subPeaks > 0)
        text += " Split shells were taken apart into Gaussians in " + maths("G(r) + 4πρr") + " by least squares" +
                cited("Marquardt1963") + ".";
    if (facts.pairsGiven > 0)
        text += " Numbers of neighbours of a pair follow from the areas with the Faber–Ziman weights" + cited("Faber1965") + ".";
    return text;
}

void addPatternNotes(Methods& methods, const PatternFacts& facts) {
    addNote(methods,
            "State the beamline or diffractometer, the detector and its distance, and the program that integrated the images.");
    if (!facts.densities.empty())
        addNote(methods, "Give the source of the number density (" + spanText(facts.densities, "Å⁻³", 4) +
                             "), which the study does not hold.");
    if (const std::size_t left = facts.patterns - facts.given - facts.reduced; left > 0)
        addNote(methods, "There is no S(q) of " + shareText(left, facts.patterns, "pattern") + "; the tables say why.");
    for (const auto& [kind, warning] : facts.warnings)
        addNote(methods, "Of " + counted(warning.patterns, "pattern") +
                             (warning.sentences.size() > 1 ? ", for example: " : ": ") + withSymbols(*warning.sentences.begin()));
}

} // namespace

void addDiffraction(Methods& methods, const Study& study, const Results& results) {
    const PatternFacts facts = patternFacts(study, results);
    if (facts.patterns == 0)
        return;
    std::string text = patternsSentence(facts);
    if (facts.reduced > 0)
        text += framesSentence(facts) + correctionsSentences(facts) + scatteringSentence(facts) + conventionSentence(facts) +
                normalizationSentences(facts) + belowSentence(facts);
    methods.sections.push_back({"Diffraction", text + transformSentence(facts) + peakSentence(facts) + shellSentences(facts)});
    addPatternNotes(methods, facts);
}

} // namespace vitrine
