#include "core/evaluation/fit_table.h"

#include "core/evaluation/definitions.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

std::string unitOf(const char* key) {
    const Definition* definition = definitionOf(key);
    return definition ? definition->unit : std::string();
}

ParameterRow rowOf(const FittedParameter& p, const char* key) {
    ParameterRow row{.name = p.name, .key = key, .unit = unitOf(key), .value = p.value, .vary = p.vary};
    row.mayVary = row.mayHold = row.mayBound = true;
    row.low = p.low;
    row.high = p.high;
    row.atBound = p.atBound;
    return row;
}

ParameterRow termRow(const char* name, const char* key, const Measured& value, bool vary = true, bool mayVary = false) {
    return {.name = name, .key = key, .unit = unitOf(key), .value = value, .vary = vary, .mayVary = mayVary};
}

FitResiduals kissingerResiduals(const KissingerFit& fit) {
    FitResiduals out;
    for (const RatePoint& point : fit.points) {
        out.x.push_back(1000 / point.temperature);
        out.residual.push_back(point.temperature - peakTemperature(fit, point.heatingRate));
        out.sigma.push_back(fit.scatter);
    }
    return out;
}

FitTable kissingerTable(const Sample& sample, std::size_t line, const KissingerResult& result) {
    const KissingerFit& fit = **result.fit;
    FitTable table{{FitKind::Kissinger, sample.id, {}, line}, phrase("FitTable", "Kissinger line"), {}, kissingerResiduals(fit)};
    table.rows.push_back(termRow("E", "kissinger.E_a_kJ_per_mol", fit.energy));
    table.rows.push_back(termRow("a", "kissinger.intercept", {fit.intercept, fit.interceptError}));
    return table;
}

/// Unweighted fits leave one standard deviation for all points.
FitResiduals stateResiduals(const EquationOfState& fit, const std::vector<CompressionPoint>& points) {
    FitResiduals out{{}, fit.residuals, fit.sigma};
    for (const CompressionPoint& point : points)
        out.x.push_back(point.pressure);
    if (!fit.weighted)
        for (double& sigma : out.sigma)
            sigma *= std::sqrt(fit.chi2Reduced);
    return out;
}

FitTable stateTable(const Sample& sample, const CompressionResult& result) {
    const EquationOfState& fit = **result.fit;
    FitTable table{{FitKind::EquationOfState, sample.id, {}, 0},
                   phrase("FitTable", "Equation of state"),
                   {},
                   stateResiduals(fit, result.points)};
    table.rows = {rowOf(fit.parameters[0], "equation_of_state.q1_0_per_A"), rowOf(fit.parameters[1], "equation_of_state.B0_GPa"),
                  rowOf(fit.parameters[2], "equation_of_state.B_prime")};
    if (sample.compression.fit.order == 2) {
        ParameterRow& bPrime = table.rows.back();
        bPrime.mayVary = bPrime.mayHold = bPrime.mayBound = false;
        bPrime.tie = phrase("FitTable", "4 in second order");
    }
    return table;
}

struct PeakParameter {
    const char *name, *key;
};

constexpr PeakParameter peakParameters[] = {{"q1", "pattern.q1_per_A"},
                                            {"width", "pattern.fwhm_per_A"},
                                            {"height", "pattern.peak.amplitude"},
                                            {"constant", "pattern.peak.constant"},
                                            {"eta", "pattern.peak.eta"}};

FitTable peakTable(const PatternPath& path, const DiffractionPeak& peak) {
    FitTable table{
        {FitKind::FirstPeak, path.sample, path.pattern, 0}, phrase("FitTable", "Profile of the FSDP"), {}, peak.residuals};
    for (const FittedParameter& parameter : peak.parameters)
        if (const auto known = std::ranges::find(peakParameters, parameter.name, &PeakParameter::name);
            known != std::end(peakParameters))
            table.rows.push_back(rowOf(parameter, known->key));
    return table;
}

FitTable normalizationTable(const PatternPath& path, const NormalizationChoices& choices, const Normalization& n,
                            bool hasBackground) {
    FitTable table{{FitKind::Normalization, path.sample, path.pattern, 0}, phrase("FitTable", "Normalisation"), {}, {}};
    const bool solved = choices.method == NormalizationMethod::LinearSolve;
    table.rows.push_back(termRow("scale", "pattern.normalization.scale", n.scale));
    if (solved) {
        table.rows.push_back(termRow("constant", "pattern.normalization.constant", n.constant, choices.fitConstant, true));
        table.rows.push_back(termRow("quadratic", "pattern.normalization.quadratic", n.quadratic, choices.fitQuadratic, true));
    }
    if (hasBackground) {
        const bool refined = solved && choices.refineBackground;
        table.rows.push_back(termRow("background", "pattern.normalization.background_scale",
                                     refined ? n.backgroundScale : Measured{choices.backgroundScale}, refined, solved));
        table.rows.back().mayHold = true;
    }
    return table;
}

/// The choice about a parameter after an edit. A freed one forgets its value; one that is fixed stays where it is.
ParameterChoice changed(ParameterChoice choice, const ParameterRow& row, const ParameterEdit& edit) {
    switch (edit.part) {
    case ParameterPart::Value:
        choice.fixed = edit.number;
        break;
    case ParameterPart::Vary:
        choice.fixed = edit.flag ? std::nullopt : std::optional(row.value.value);
        break;
    case ParameterPart::Low:
        choice.low = edit.number;
        break;
    case ParameterPart::High:
        choice.high = edit.number;
        break;
    }
    return choice;
}

void change(std::vector<ParameterChoice>& choices, const ParameterRow& row, const ParameterEdit& edit) {
    choices = withChoice(choices, changed(choiceOf(choices, row.name), row, edit));
}

bool isAllowed(const ParameterRow& row, const ParameterEdit& edit) {
    switch (edit.part) {
    case ParameterPart::Value:
        return row.mayHold && !row.vary && edit.number;
    case ParameterPart::Vary:
        return row.mayVary && row.vary != edit.flag;
    default:
        return row.mayBound;
    }
}

std::optional<Action> editedState(const Study& study, const FitPath& path, const ParameterRow& row, const ParameterEdit& edit) {
    const Sample* sample = findSample(study, path.sample);
    if (!sample)
        return std::nullopt;
    CompressionChoices choices = sample->compression;
    const bool holds = edit.part == ParameterPart::Value || edit.part == ParameterPart::Vary;
    if (row.name == "B'" && holds) // which has a choice of its own
        choices.fit.fixedBPrime = changed({}, row, edit).fixed;
    else
        change(choices.fit.parameters, row, edit);
    return SetCompression{path.sample, choices};
}

void changeTerm(NormalizationChoices& choices, const std::string& name, const ParameterEdit& edit) {
    if (edit.part == ParameterPart::Value)
        choices.backgroundScale = *edit.number;
    else if (name == "constant")
        choices.fitConstant = edit.flag;
    else if (name == "quadratic")
        choices.fitQuadratic = edit.flag;
    else
        choices.refineBackground = edit.flag;
}

std::optional<Action> editedPattern(const Study& study, const FitPath& path, const ParameterRow& row, const ParameterEdit& edit) {
    const PatternPath place{path.sample, path.pattern};
    const ScatteringPattern* pattern = findPattern(study, place);
    if (!pattern)
        return std::nullopt;
    PatternChoices choices = pattern->choices;
    if (path.kind == FitKind::FirstPeak)
        change(choices.peak.parameters, row, edit);
    else
        changeTerm(choices.structure.normalization, row.name, edit);
    return SetPatternChoices{place, choices};
}

} // namespace

std::vector<FitTable> fitTables(const Sample& sample, const SampleResult& result) {
    std::vector<FitTable> tables;
    for (std::size_t i = 0; i < result.kissinger.size(); ++i)
        if (result.kissinger[i]->fit)
            tables.push_back(kissingerTable(sample, i, *result.kissinger[i]));
    if (result.compression && result.compression->fit)
        tables.push_back(stateTable(sample, *result.compression));
    return tables;
}

std::vector<FitTable> fitTables(const Sample& sample, const ScatteringPattern& pattern, const PatternResult& result) {
    std::vector<FitTable> tables;
    const PatternPath path{sample.id, pattern.id};
    if (result.structure && !(*result.structure)->normalization.s.empty())
        tables.push_back(normalizationTable(path, result.used.normalization, (*result.structure)->normalization,
                                            !pattern.choices.background.empty()));
    if (result.peaks && !result.peaks->empty() && !result.peaks->front()->parameters.empty())
        tables.push_back(peakTable(path, *result.peaks->front()));
    return tables;
}

std::optional<Action> editedParameter(const Study& study, const FitPath& path, const ParameterRow& row,
                                      const ParameterEdit& edit) {
    if (!isAllowed(row, edit))
        return std::nullopt;
    if (path.kind == FitKind::EquationOfState)
        return editedState(study, path, row, edit);
    return path.kind == FitKind::Kissinger ? std::nullopt : editedPattern(study, path, row, edit);
}

} // namespace vitrine
