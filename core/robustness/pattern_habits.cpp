#include "core/robustness/habits.h"

namespace vitrine {

namespace {

constexpr double longRange = 10; // Å⁻¹: a scale from a shorter range is set by what is left out of it

bool isReduced(const PatternDraft& each) {
    return each.central->structure && each.pattern->recording->content == PatternContent::Intensity;
}

NormalizationChoices& normalizationOf(PatternDraft& each) {
    return each.choices.structure.normalization;
}

/// q_max in force, Å⁻¹.
double greatestQ(const PatternDraft& each) {
    return (**each.central->structure).q.back();
}

template<class Test>
const PatternDraft* firstWhere(const Draft& draft, Test test) {
    const auto found = std::ranges::find_if(draft.patterns, test);
    return found == draft.patterns.end() ? nullptr : &*found;
}

/// A number for every reduced pattern.
std::optional<AnalystChoice> whereReduced(const Draft& draft, AnalystChoice choice) {
    return firstWhere(draft, isReduced) ? std::optional(std::move(choice)) : std::nullopt;
}

std::optional<AnalystChoice> suggestQMax(const Draft& draft, const Results&) {
    return whereReduced(draft, numberChoice({0.85, 1}, 1, "",
                                            {phrase("Robustness", "Up to 15 % less; never more, since the noise of S(q) or the "
                                                                  "detector ends it there.")}));
}

void cutQMax(Draft& draft, double factor, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        if (isReduced(each) && factor < 1)
            normalizationOf(each).qRange.high = factor * greatestQ(each);
}

constexpr double mostQMin = 0.3;   // Å⁻¹
constexpr double belowPeak = 0.55; // Å⁻¹: what a definition of the first sharp peak needs below it

/// How far q_min can be moved before it comes near the first sharp peak of some pattern.
double roomBelowPeaks(const Draft& draft) {
    double room = mostQMin;
    for (const PatternDraft& each : draft.patterns)
        if (isReduced(each) && each.central->peaks && !each.central->peaks->empty())
            room = std::min(room, each.central->peaks->front()->q1.value - belowPeak - (**each.central->structure).q.front());
    return room;
}

std::optional<AnalystChoice> suggestQMin(const Draft& draft, const Results&) {
    const double room = roomBelowPeaks(draft);
    if (room < 0.02)
        return std::nullopt;
    return whereReduced(draft, numberChoice({0, room}, 0, "Å⁻¹",
                                            {phrase("Robustness", "The first rows beside the beam stop are taken or left: up to "
                                                                  "%1 Å⁻¹, well below the first sharp peak.")
                                                 .with(Figure{room, 2})}));
}

void raiseQMin(Draft& draft, double by, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        if (isReduced(each) && by > 0)
            normalizationOf(each).qRange.low = (**each.central->structure).q.front() + by;
}

/// Whether rows below r_min have a part in the scale.
bool hasLowRows(const PatternDraft& each) {
    const NormalizationChoices& n = each.choices.structure.normalization;
    return isReduced(each) && n.rMin > 0 && (n.method == NormalizationMethod::LinearSolve || n.lowRIterations > 0);
}

std::optional<AnalystChoice> suggestRMin(const Draft& draft, const Results&) {
    if (!firstWhere(draft, hasLowRows))
        return std::nullopt;
    return numberChoice({0.85, 1}, 1, "",
                        {phrase("Robustness", "Up to 15 % less, since the ripples of a short range in q blur where G(r) begins "
                                              "to rise; never more, since the first neighbours come there.")});
}

void cutRMin(Draft& draft, double factor, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        if (hasLowRows(each))
            normalizationOf(each).rMin *= factor;
}

std::optional<AnalystChoice> suggestWindow(const Draft& draft, const Results&) {
    const PatternDraft* first = firstWhere(draft, isReduced);
    if (!first)
        return std::nullopt;
    return choiceAmong(first->choices.structure.window,
                       {TransformWindow::None, TransformWindow::Lorch, TransformWindow::SoperLorch},
                       {phrase("Robustness", "G(r) is made with or without a window.")});
}

void setWindow(Draft& draft, double, const std::string& option) {
    for (PatternDraft& each : draft.patterns)
        if (isReduced(each))
            choose(each.choices.structure.window, option);
}

bool canBeNormalised(const PatternDraft& each) {
    return isReduced(each) && greatestQ(each) >= longRange && each.pattern->choices.structure.normalization.numberDensity &&
           each.choices.structure.normalization.method != NormalizationMethod::AdHoc;
}

std::optional<AnalystChoice> suggestMethod(const Draft& draft, const Results&) {
    const PatternDraft* first = firstWhere(draft, canBeNormalised);
    if (!first)
        return std::nullopt;
    return choiceAmong(
        first->choices.structure.normalization.method,
        {NormalizationMethod::LinearSolve, NormalizationMethod::KroghMoeNorman, NormalizationMethod::HighQ},
        {phrase("Robustness", "Of patterns with a density that reach beyond %1 Å⁻¹; from a shorter range the scale "
                              "is that of its end, by whatever method.")
             .with(Figure{longRange})});
}

void setMethod(Draft& draft, double, const std::string& option) {
    for (PatternDraft& each : draft.patterns)
        if (canBeNormalised(each))
            choose(normalizationOf(each).method, option);
}

bool isRefined(const PatternDraft& each, Refinement part) {
    return each.choices.refine == part || each.choices.refine == Refinement::Both;
}

/// Whether a refinement can be left out: there is a density to go by without it.
bool canBeGiven(const PatternDraft& each) {
    return isReduced(each) && each.choices.refine != Refinement::None && each.choices.structure.normalization.numberDensity;
}

PatternDraft asGiven(PatternDraft each) {
    if (canBeGiven(each))
        each.choices.refine = Refinement::None;
    return each;
}

std::optional<AnalystChoice> suggestRefinement(const Draft& draft, const Results&) {
    if (!firstWhere(draft, canBeGiven))
        return std::nullopt;
    return listChoice(
        "refined", {"given"},
        {phrase("Robustness", "Some refine density and background by the pattern, some take both as they were given.")});
}

void leaveRefinement(Draft& draft, double, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        each = asGiven(each);
}

/// A scale that the pattern itself gives is not chosen.
bool hasBackground(const PatternDraft& each) {
    return isReduced(each) && !each.pattern->choices.background.empty() && !isRefined(each, Refinement::Background);
}

std::optional<AnalystChoice> suggestBackground(const Draft& draft, const Results&) {
    if (!firstWhere(draft, [](const PatternDraft& each) { return hasBackground(asGiven(each)); }))
        return std::nullopt;
    return numberChoice({0.98, 1.02}, 1, "", {phrase("Robustness", "Transmission and monitor are known to about 2 %.")});
}

void scaleBackground(Draft& draft, double factor, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        if (hasBackground(each))
            normalizationOf(each).backgroundScale *= factor;
}

std::optional<AnalystChoice> suggestCompton(const Draft& draft, const Results&) {
    if (const PatternDraft* first = firstWhere(draft, isReduced))
        return listChoice(std::to_string(first->choices.comptonExponent), {"2", "3"},
                          {phrase("Robustness", "2 for a detector that counts photons, 3 for one that integrates.")});
    return std::nullopt;
}

void setCompton(Draft& draft, double, const std::string& option) {
    for (PatternDraft& each : draft.patterns)
        if (isReduced(each))
            each.choices.comptonExponent = option == "3" ? 3 : 2;
}

std::optional<AnalystChoice> suggestBelow(const Draft& draft, const Results&) {
    const PatternDraft* first = firstWhere(draft, isReduced);
    if (!first)
        return std::nullopt;
    return choiceAmong(first->choices.structure.normalization.belowQMin,
                       {BelowQMin::Automatic, BelowQMin::Constant, BelowQMin::Linear, BelowQMin::Parabola},
                       {phrase("Robustness", "What S(q) is below q_min is not measured.")});
}

void setBelow(Draft& draft, double, const std::string& option) {
    for (PatternDraft& each : draft.patterns)
        if (isReduced(each))
            choose(normalizationOf(each).belowQMin, option);
}

bool hasDensity(const PatternDraft& each) {
    return each.central->structure && each.choices.structure.normalization.numberDensity && !isRefined(each, Refinement::Density);
}

std::optional<AnalystChoice> suggestDensity(const Draft& draft, const Results&) {
    if (!firstWhere(draft, [](const PatternDraft& each) { return hasDensity(asGiven(each)); }))
        return std::nullopt;
    return numberChoice({0.99, 1.01}, 1, "", {phrase("Robustness", "A density of a glass is known to about 1 %.")});
}

void scaleDensity(Draft& draft, double factor, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        if (hasDensity(each))
            *normalizationOf(each).numberDensity *= factor;
}

bool hasFitWindow(const PatternDraft& each) {
    return each.central->peaks && fitHalfWidth(each.choices.peak) && each.choices.peak.parameters.empty();
}

bool isLorentzian(const PatternDraft& each) {
    return each.choices.peak.definition != PeakDefinition::PseudoVoigt &&
           each.choices.peak.definition != PeakDefinition::LocalQuadratic;
}

std::optional<AnalystChoice> suggestFitWindow(const Draft& draft, const Results&) {
    const PatternDraft* first = firstWhere(draft, hasFitWindow);
    if (!first)
        return std::nullopt;
    const double own = *fitHalfWidth(first->choices.peak);
    const Interval range = isLorentzian(*first) ? Interval{0.25, 0.4} : Interval{0.75 * own, 1.25 * own};
    return numberChoice(
        range, own, "Å⁻¹",
        {phrase("Robustness", "Published fits of first sharp peaks take from ±%1 to ±%2 Å⁻¹; the definition stays.")
             .with(Figure{range.low, 3}, Figure{range.high, 3})});
}

void setFitWindow(Draft& draft, double halfWidth, const std::string&) {
    for (PatternDraft& each : draft.patterns)
        if (hasFitWindow(each) && halfWidth != *fitHalfWidth(each.choices.peak))
            each.choices.peak = withFitHalfWidth(each.choices.peak, halfWidth);
}

} // namespace

std::vector<Habit> patternHabits() {
    constexpr auto patterns = ChoiceTouches::Patterns;
    return {{"refinement", patterns, phrase("Robustness", "Refinement of density and background"), suggestRefinement,
             leaveRefinement},
            {"q_max", patterns, phrase("Robustness", "Part of q_max"), suggestQMax, cutQMax},
            {"q_min", patterns, phrase("Robustness", "Added to q_min"), suggestQMin, raiseQMin},
            {"r_min", patterns, phrase("Robustness", "Part of r_min"), suggestRMin, cutRMin},
            {"background_scale", patterns, phrase("Robustness", "Scale of the background"), suggestBackground, scaleBackground},
            {"compton_exponent", patterns, phrase("Robustness", "Exponent of the Compton recoil"), suggestCompton, setCompton},
            {"density", patterns, phrase("Robustness", "Density"), suggestDensity, scaleDensity},
            {"normalization", patterns, phrase("Robustness", "Normalisation"), suggestMethod, setMethod},
            {"below_q_min", patterns, phrase("Robustness", "S(q) below q_min"), suggestBelow, setBelow},
            {"transform_window", patterns, phrase("Robustness", "Window of the transform"), suggestWindow, setWindow},
            {"q1_window", patterns, phrase("Robustness", "Fit window of the first sharp peak"), suggestFitWindow, setFitWindow}};
}

} // namespace vitrine
