#include "core/files/export/methods_text.h"

#include "core/kinetics/plateau.h"

#include "core/files/export/markup.h"
#include "core/files/export/methods_choices.h"
#include "core/files/json/names.h"
#include "core/kinetics/relaxation_time.h"
#include "core/results/study_quantities.h"

#include <set>

namespace vitrine {

namespace {

std::string joined(const std::set<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

/// What the samples of a study have in common, or all of what they have.
struct Common {
    std::set<std::string> compositions, dialects, formulas, belowQMin;
    std::set<int> rates; ///< K/s, to whole ones
    std::size_t scans = 0, patterns = 0, byHand = 0, lag = 0;

    explicit Common(const Study& study) {
        for (const auto& sample : study.samples)
            add(*sample);
    }

  private:
    void add(const Sample& sample) {
        if (!sample.composition.empty())
            compositions.insert(sample.composition);
        if (!sample.scans.empty())
            formulas.insert(choiceName(sample.kissinger.formula));
        patterns += sample.patterns.size();
        for (const auto& pattern : sample.patterns)
            if (pattern->role == PatternRole::Sample)
                belowQMin.insert(choiceName(pattern->choices.structure.normalization.belowQMin));
        for (const auto& scan : sample.scans)
            add(*scan);
    }
    void add(const Scan& scan) {
        ++scans;
        dialects.insert(scan.source.dialect);
        if (scan.choices.heatingRate)
            rates.insert(static_cast<int>(std::lround(*scan.choices.heatingRate)));
        byHand += scan.glassWindow || scan.liquidWindow || scan.peaks;
        lag += scan.choices.lag.has_value();
    }
};

std::string asText(double value, int digits = 5) {
    return figureText(value, digits);
}
std::string asText(std::size_t value) {
    return std::to_string(value);
}

std::string ratesText(const std::set<int>& rates) {
    if (rates.empty())
        return "unknown rates";
    const std::string last = std::to_string(*rates.rbegin());
    return rates.size() == 1 ? last + " K/s" : std::to_string(*rates.begin()) + "–" + last + " K/s";
}

std::string thermalSentences(const Common& common) {
    return asText(common.scans) + " heating scans at " + ratesText(common.rates) + " (" + joined(common.dialects) +
           ") were evaluated. The glass and liquid lines were fitted by least squares in windows, " +
           (common.byHand == 0 ? std::string("all found automatically") : asText(common.byHand) + " of them set by hand") + "; " +
           (common.lag == 0
                ? std::string("no correction for thermal lag was applied")
                : "temperatures of " + asText(common.lag) + " scans were corrected for the lag stated in their files") +
           ". Onsets are the intersection of the glass line with the tangent at the half step. Fictive temperatures follow "
           "from equal areas (Moynihan et al., 1976) and are given as the mean of the replicates with its standard error. "
           "Peak temperatures are the maxima of local quartics on the curve less its baseline; only peaks that stand clear of "
           "the noise were used. Activation energies were fitted as T_p on the heating rate (" +
           joined(common.formulas) + "), with Student's t for their intervals.";
}

std::string methodSentence(const CrossSampleChoices& across) {
    switch (across.method) {
    case PressureTgMethod::Onset:
        return "The glass transition under pressure is the middle between the highest temperature of treatment that is not "
               "in equilibrium and the lowest that is; what is given as its error is half of that bracket, not a standard error.";
    case PressureTgMethod::ByHand:
        return "The glass transition under pressure was set by hand.";
    case PressureTgMethod::Collapse:
        break;
    }
    return "The glass transition under pressure is the one that brings the activation energies of both pressures onto one "
           "curve of T/T_g,P with least χ²; its interval is that of the profile of χ², wider by √τ where the residuals of "
           "samples "
           "treated at neighbouring temperatures are correlated.";
}

std::string masterSentence(const MasterCurveChoices& choices) {
    return std::string("The master curve has two plateaus and ") +
           (choices.shape == CrossoverShape::Ramp
                ? "a linear ramp between its edges"
                : "a tanh step; its edges are where the tangent at the middle meets the plateaus") +
           (choices.alphaByPressure ? ", with an α plateau for each pressure." : ", with one α plateau for all pressures.");
}

std::string slowdownSentence(const StudyResult& study) {
    const RelaxationPreset* preset = study.slowdown ? relaxationPreset(study.slowdown->preset) : nullptr;
    return preset ? " The slowdown follows from a rigid shift of a relaxation law (" + preset->source + ")." : std::string();
}

/// Of the samples whose equation of state could be fitted.
std::string stateSentence(const StudyResult& across) {
    std::set<std::string> equations, exponents;
    for (const StateCurve& state : across.states)
        if (state.fit) {
            equations.insert(equationName((*state.fit)->equation));
            exponents.insert(asText((*state.fit)->exponent));
        }
    if (equations.empty())
        return {};
    return " Bulk moduli are those of the " + joined(equations) +
           " equation of state, with the compression (q_1/q_1,0)^n, n = " + joined(exponents) + ".";
}

/// "lorentzian-0.40": the definitions and windows of the peaks that were compared.
struct PeakDefinitions {
    std::set<std::string> names;
    bool oneWindow = true;

    PeakDefinitions(const Study& study, const StudyResult& across) {
        const PeakChoices* first = nullptr;
        for (const StructurePoint& point : across.structure) {
            const Sample* sample = findSample(study, point.sample);
            const ScatteringPattern* pattern = sample ? findPattern(*sample, point.pattern) : nullptr;
            if (!pattern)
                continue;
            names.insert(choiceName(pattern->choices.peak.definition));
            first = first ? first : &pattern->choices.peak;
            oneWindow &= pattern->choices.peak == *first;
        }
    }
};

std::string peakSentence(const PeakDefinitions& peaks) {
    const std::string subject = "; the first sharp diffraction peak (FSDP) has ";
    if (peaks.names.empty())
        return ".";
    if (peaks.names.size() > 1)
        return subject + "different definitions (" + joined(peaks.names) + "), which do not compare.";
    return subject + "one definition (" + joined(peaks.names) + ") and " +
           (peaks.oneWindow ? "one window throughout." : "windows that differ from pattern to pattern.");
}

/// How S(q) goes on below q_min.
std::string belowSentence(const Common& common) {
    const std::string automatic = "a straight line to S(0) = 0 where q_min is above 0.5 Å⁻¹, else 1";
    if (common.belowQMin.empty())
        return {};
    if (common.belowQMin == std::set<std::string>{"automatic"})
        return " Below q_min S(q) was taken as " + automatic + ".";
    return " Below q_min S(q) was continued by the choices " + joined(common.belowQMin) + " (automatic: " + automatic + ").";
}

std::string structureSentences(const Study& study, const StudyResult& across, const Common& common) {
    if (common.patterns == 0)
        return {};
    const Sample* reference = findSample(study, across.structureReference);
    std::string text = " " + asText(common.patterns) + " diffraction patterns were reduced to S(q)" +
                       peakSentence(PeakDefinitions(study, across));
    text += belowSentence(common);
    if (reference)
        text += " Densification is (q_1/q_1,ref)^" + asText(reference->compression.exponent) + " − 1 against “" +
                reference->name + "”.";
    return text + stateSentence(across);
}

std::string paragraph(const Study& study, const StudyResult& across, const RunOfStudy& run) {
    const Common common(study);
    std::string text = "The study holds " + asText(study.samples.size()) + " samples";
    text += common.compositions.empty() ? ". " : " of " + joined(common.compositions) + ". ";
    if (common.scans > 0)
        text += thermalSentences(common) + " " + methodSentence(study.across) + " " + masterSentence(study.across.master) +
                slowdownSentence(across);
    return text + structureSentences(study, across, common) + " " + choicesSentences(run) + errorSentence(run) +
           " Evaluated with Vitrine " VITRINE_VERSION ".";
}

MarkupTable choicesTable(const Study& study, const StudyResult& across) {
    const CrossSampleChoices& c = study.across;
    const auto kelvin = [](const std::optional<double>& t) { return t ? asText(*t) + " K" : std::string("automatic"); };
    MarkupTable table{{"Choice", "Value"}, {}};
    table.rows.push_back({"T_{g} at ambient pressure",
                          across.referenceTg ? asText(*across.referenceTg) + " K" : english(across.referenceTg.error().what)});
    table.rows.push_back({"T_{g,P}", choiceName(c.method)});
    table.rows.push_back({"shape of the crossover", choiceName(c.master.shape)});
    table.rows.push_back({"α plateau", c.master.alphaByPressure ? "one a pressure" : "common"});
    table.rows.push_back({"cold compression below", kelvin(c.coldBelow)});
    table.rows.push_back({"relaxation law", c.relaxation});
    table.rows.push_back({"slowdown read at", kelvin(c.slowdownAt)});
    const Sample* reference = findSample(study, across.structureReference);
    table.rows.push_back({"reference of the structure", reference ? reference->name : "none"});
    table.rows.push_back({"samples left out", asText(c.leftOut.size())});
    return table;
}

std::string bracketText(const StudyQuantity& each) {
    const Interval bracket = bracketOf(*each.value);
    return "between " + asText(bracket.low) + " and " + asText(bracket.high) + " " + each.unit;
}

/// With noise and choices as its error where the number has a spread.
std::string valueText(const StudyQuantity& each, const SpreadPlace& at) {
    if (!each.value)
        return english(each.value.error().what);
    if (each.bracket)
        return bracketText(each);
    const TotalMeasured total = totalOf(at, each.key, *each.value);
    const RoundedText text = rounded(total.number, 4);
    const std::string unit = each.unit.empty() ? "" : " " + each.unit;
    const std::string mark = total.withChoices ? " ⊕" : "";
    return (text.error.empty() ? text.value : text.value + " ± " + text.error) + mark + unit;
}

std::string intervalText(const StudyQuantity& each) {
    if (!each.value || !each.value->ci95)
        return {};
    return asText(each.value->ci95->low) + " … " + asText(each.value->ci95->high);
}

MarkupTable resultsTable(const StudyResult& across) {
    MarkupTable table{{"Quantity", "Of", "Definition", "Value", "95 %"}, {}};
    for (const StudyQuantity& each : studyQuantities(across))
        table.rows.push_back({each.symbol, each.of, each.definition, valueText(each, {}), intervalText(each)});
    return table;
}

/// The half of a bracket is no standard error.
std::string noiseText(const StudyQuantity& each) {
    return each.value && each.value->error && !each.bracket ? asText(*each.value->error, 2) : std::string();
}

std::string choicesText(const StudyQuantity& each, const SpreadPlace& at) {
    const QuantitySpread* spread = each.value ? spreadAt(at, each.key, each.value->value) : nullptr;
    return spread ? asText(spread->choicesError, 2) : std::string();
}

/// The same with the parts of every error.
MarkupTable resultsTable(const StudyResult& across, const RobustnessSummary& run) {
    const SpreadPlace at{&run};
    MarkupTable table{{"Quantity", "Of", "Definition", "Value", "± noise", "± choices", "95 % of noise"}, {}};
    for (const StudyQuantity& each : studyQuantities(across))
        table.rows.push_back({each.symbol, each.of, each.definition, valueText(each, at), noiseText(each), choicesText(each, at),
                              intervalText(each)});
    return table;
}

std::vector<MarkupTable> tablesOf(const Study& study, const StudyResult& across, const RobustnessSummary* run) {
    std::vector<MarkupTable> tables{choicesTable(study, across), run ? resultsTable(across, *run) : resultsTable(across)};
    if (run)
        tables.push_back(variedTable(*run));
    if (run && !run->claims.empty())
        tables.push_back(claimsTable(*run));
    return tables;
}

} // namespace

MethodsText methodsText(const Study& study, const Results& results, const RunOfStudy& run) {
    if (!results.study)
        return {};
    const std::string text = paragraph(study, *results.study, run);
    const auto tables = tablesOf(study, *results.study, run.summary.get());
    return {markdownText("# " + study.name + "\n\n", text, tables), latexText(text, tables)};
}

} // namespace vitrine
