#include "widgets/inspector/explanation.h"

#include "core/evaluation/definitions.h"
#include "core/evaluation/fit_table.h"
#include "core/robustness/option_names.h"
#include "core/robustness/suggested_choices.h"
#include "widgets/controls/analysts.h"
#include "widgets/controls/result_rows.h"
#include "widgets/inspector/explained_inputs.h"
#include "widgets/inspector/method_rows.h"
#include "widgets/inspector/pattern_rows.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

/// The ids of the sample and of the scan or pattern.
struct IdsOf {
    std::pair<std::string, std::string> operator()(const ScanPath& path) const { return {path.sample, path.scan}; }
    std::pair<std::string, std::string> operator()(const PatternPath& path) const { return {path.sample, path.pattern}; }
};

std::optional<ScanSubject> scanSubjectOf(const Scene& scene) {
    const ScanPath* path = scene.selection.current();
    if (!path || !scene.now.results)
        return std::nullopt;
    const ScanSubject subject{findSample(scene.now.study, path->sample), findScan(scene.now.study, *path),
                              findResult(*scene.now.results, *path), findResult(*scene.now.results, path->sample)};
    const bool whole = subject.sample && subject.scan && subject.result && subject.sampleResult;
    return whole ? std::optional(subject) : std::nullopt;
}

std::optional<PatternSubject> patternSubjectOf(const Scene& scene) {
    const PatternPath* path = scene.selection.currentPattern();
    if (!path || !scene.now.results)
        return std::nullopt;
    const PatternSubject subject{findSample(scene.now.study, path->sample), findPattern(scene.now.study, *path),
                                 findResult(*scene.now.results, *path), findResult(*scene.now.results, path->sample)};
    const bool whole = subject.sample && subject.pattern && subject.result && subject.sampleResult;
    return whole ? std::optional(subject) : std::nullopt;
}

std::vector<ResultRow> rowsIn(const std::vector<ResultSection>& sections) {
    std::vector<ResultRow> rows;
    for (const ResultSection& section : sections)
        std::ranges::copy(section.rows, std::back_inserter(rows));
    return rows;
}

std::vector<ResultRow> rowsOf(const ScanSubject& subject) {
    auto sections = peakSections(*subject.result);
    sections.push_back(transitionSection(*subject.sample, *subject.sampleResult, *subject.result));
    sections.push_back(fictiveSection(*subject.result));
    sections.push_back(crystallisationSection(*subject.result));
    sections.push_back(sampleSection(*subject.sampleResult));
    return rowsIn(sections);
}

std::vector<ResultRow> rowsOf(const PatternSubject& subject) {
    auto sections = patternSections(*subject.result);
    sections.push_back(compressionSection(*subject.sampleResult));
    return rowsIn(sections);
}

/// A parameter of one of the fits, which is not always a result of its own.
struct FoundParameter {
    FitTable table;
    ParameterRow row;
};

std::optional<FoundParameter> parameterOf(std::vector<FitTable> tables, const std::string& key, std::size_t line) {
    for (const FitTable& table : tables)
        for (const ParameterRow& row : table.rows)
            if (row.key == key && table.path.line == line)
                return FoundParameter{table, row};
    return std::nullopt;
}

QString valueOf(const std::vector<ResultRow>& rows, const std::optional<FoundParameter>& parameter, const std::string& key,
                std::size_t index) {
    const auto row = std::ranges::find_if(rows, [&](const ResultRow& r) { return r.key == key && r.peak == index; });
    if (row != rows.end())
        return QStringLiteral("%1 %2").arg(row->value, row->unit).trimmed();
    return parameter ? displayed(parameter->row.value, QString::fromStdString(parameter->row.unit)) : QString();
}

void addParameter(const FoundParameter& found, std::vector<ExplainedInput>& inputs) {
    const ParameterRow& row = found.row;
    inputs.push_back({tr("In the fit"), !row.tie.text.empty() ? translated(row.tie)
                                        : row.vary            ? tr("varies")
                                                              : tr("fixed by hand")});
    if (row.vary && (row.low || row.high))
        inputs.push_back({tr("Between"), tr("%1 and %2")
                                             .arg(row.low ? displayed(*row.low, 4) : QStringLiteral("−∞"),
                                                  row.high ? displayed(*row.high, 4) : QStringLiteral("∞"))});
}

/// What is tried: an option by its name, the end of a range with its unit.
QString wordsOf(const Alternative& each, const std::string& unit) {
    return each.option.empty() ? QStringLiteral("%1 %2").arg(displayed(each.number, 3), QString::fromStdString(unit)).trimmed()
                               : translated(optionName(each.option));
}

ExplainedChoice explained(const AnalystChoice& choice) {
    ExplainedChoice out{translated(nameOf(choice)), {}};
    for (const Alternative& each : alternativesOf(choice))
        out.others.emplace_back(wordsOf(each, choice.unit), each);
    return out;
}

/// Noise and choices apart, and the choices that carry the number most.
void addChoices(const QuantitySpread& spread, const ChoiceSpace& space, Explanation& why) {
    auto& inputs = why.inputs;
    const QString unit = QString::fromStdString(spread.name.unit);
    const auto error = [&](double value) { return QStringLiteral("± %1 %2").arg(displayed(value, 2), unit).trimmed(); };
    inputs.push_back({tr("Noise"), spread.central.error ? error(*spread.central.error) : tr("unknown")});
    inputs.push_back(
        {tr("Choices"),
         tr("%1, over %n analysis(es)", nullptr, static_cast<int>(spread.analyses)).arg(error(spread.choicesError))});
    for (const CarryingChoice& each : carryingChoices(spread, space)) {
        inputs.push_back(
            {tr("Carried by"), tr("%1: %2 %").arg(translated(nameOf(*each.choice)), displayed(100 * each.share, 2))});
        why.choices.push_back(explained(*each.choice));
    }
}

/// The number of this key among results, else a parameter of a fit.
std::optional<double> numberOf(const std::vector<ResultRow>& rows, const std::optional<FoundParameter>& parameter,
                               const std::string& key, std::size_t index) {
    const auto row = std::ranges::find_if(rows, [&](const ResultRow& r) { return r.key == key && r.peak == index && r.number; });
    if (row != rows.end())
        return row->number->value;
    return parameter ? std::optional(parameter->row.value.value) : std::nullopt;
}

const QuantitySpread* spreadOf(const Scene& scene, const std::string& key, std::optional<double> number, const ItemPath& item) {
    const auto [sample, of] = std::visit(IdsOf{}, item);
    return number ? spreadOf(scene.now.analysts.get(), sample, of, key, *number) : nullptr;
}

template<class Subject>
void fill(Explanation& why, const Scene& scene, const Subject& subject, const std::optional<FoundParameter>& parameter,
          const std::string& key, std::size_t index) {
    const std::vector<ResultRow> rows = rowsOf(subject);
    why.value = valueOf(rows, parameter, key, index);
    why.inputs = inputsOf(subject, key, index);
    if (parameter)
        addParameter(*parameter, why.inputs);
    if (const QuantitySpread* spread =
            spreadOf(scene, key, numberOf(rows, parameter, key, index), scene.selection.items.front())) {
        const Measured total{spread->central.value, spread->total, {}};
        why.value = tr("%1 ⊕ choices").arg(displayed(total, QString::fromStdString(spread->name.unit)));
        addChoices(*spread, scene.now.analysts->summary->space, why);
    }
}

} // namespace

std::optional<Explanation> explain(const Scene& scene, const std::string& key, std::size_t index) {
    if (auto why = explainMethods(scene, key, index))
        return why;
    const Definition* definition = definitionOf(key);
    const auto scan = scanSubjectOf(scene);
    const auto pattern = scan ? std::nullopt : patternSubjectOf(scene);
    if (!definition || (!scan && !pattern))
        return std::nullopt;
    Explanation why{.name = translated(definition->name),
                    .symbol = QString::fromStdString(definition->symbol),
                    .value = {},
                    .meaning = translated(definition->meaning),
                    .equation = QString::fromStdString(definition->equation),
                    .inputs = {},
                    .source = QString::fromStdString(definition->source)};
    if (scan) {
        fill(why, scene, *scan, parameterOf(fitTables(*scan->sample, *scan->sampleResult), key, index), key, index);
        explainFormula(*scan, key, index, why);
    } else {
        auto tables = fitTables(*pattern->sample, *pattern->sampleResult);
        std::ranges::move(fitTables(*pattern->sample, *pattern->pattern, *pattern->result), std::back_inserter(tables));
        fill(why, scene, *pattern, parameterOf(std::move(tables), key, 0), key, index);
        explainMethod(*pattern, key, why);
    }
    return why;
}

} // namespace vitrine
