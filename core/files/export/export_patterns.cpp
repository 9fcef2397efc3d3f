#include "core/files/export/export_patterns.h"
#include "core/files/export/series_csv.h"

#include "core/files/content/sample_layout.h"
#include "core/files/export/csv.h"
#include "core/files/export/provenance.h"
#include "core/files/json/names.h"

namespace vitrine {

namespace {

using CommentLines = std::vector<std::string>;

std::string text(const QJsonValue& name) {
    return name.toString().toStdString();
}

void addNumber(CommentLines& lines, const char* name, const std::optional<double>& value) {
    if (value)
        lines.push_back(named(name, exactText(*value)));
}

void addMeasured(CommentLines& lines, const char* name, const Measured& m) {
    lines.push_back(named(name, exactText(m.value) + (m.error ? " +- " + exactText(*m.error) : std::string())));
}

std::string polarizationText(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    return polarization ? "fraction in the plane of scattering " + exactText(polarization->fraction)
                        : "corrected by the integration";
}

void addNotes(CommentLines& lines, const std::vector<Message>& notes) {
    for (const Message& note : notes)
        lines.push_back(named("note", english(note)));
}

CommentLines headOf(const Sample& sample, const ScatteringPattern& pattern) {
    CommentLines lines = provenance(sample, "pattern", pattern.name, pattern.source);
    addNumber(lines, "wavelength [A]", pattern.choices.wavelength);
    addNumber(lines, "pressure while measured [GPa]", pattern.pressure);
    addNumber(lines, "temperature while measured [K]", pattern.temperature);
    addNotes(lines, pattern.notes);
    return lines;
}

/// How S(q) and G(r) were made of the intensities.
void addReduction(CommentLines& lines, const Sample& sample, const ScatteringPattern& pattern, const PatternResult& result) {
    if (pattern.recording->content != PatternContent::Intensity)
        return;
    const PatternChoices& choices = pattern.choices;
    const Normalization& n = (*result.structure)->normalization;
    if (const ScatteringPattern* background = findPattern(sample, choices.background)) {
        lines.push_back(named("background", background->name));
        addMeasured(lines, "background scale", n.backgroundScale);
    }
    lines.push_back(named("polarisation", polarizationText(choices.polarization)));
    lines.push_back(named("recoil exponent of Compton scattering", std::to_string(choices.comptonExponent)));
    lines.push_back(named("normalisation", text(json::name(result.used.normalization.method))));
    lines.push_back(named("S(q) below q_min", text(json::name(n.below))));
    addNumber(lines, "density [1/A3]", result.numberDensity);
    addNumber(lines, "error of the density [1/A3]", result.numberDensityError);
    addMeasured(lines, "scale", n.scale);
    addMeasured(lines, "constant [electron units]", n.constant);
    addMeasured(lines, "quadratic term [electron units]", n.quadratic);
    addNumber(lines, "mean of S(q) at high q", n.highQMean);
    lines.push_back(named("low-r iterations", std::to_string(choices.structure.normalization.lowRIterations)));
}

/// Nothing where there are no values.
void addColumn(std::vector<CsvColumn>& columns, const char* name, const char* unit, std::vector<double> values) {
    if (!values.empty())
        columns.push_back({name, unit, std::move(values)});
}

std::string recordedCsv(const CommentLines& head, const ScatteringPattern& pattern, const PatternResult& result) {
    const Pattern& curve = *(*result.pattern);
    CommentLines lines = head;
    if (result.frames) {
        const AveragedFrames& frames = **result.frames;
        lines.push_back(named("frames averaged", std::to_string(frames.scale.size() - frames.rejected.size())));
        for (const RejectedFrame& each : frames.rejected)
            lines.push_back(named("frame rejected", std::to_string(each.frame) + ", " + english(each.reason)));
    }
    lines.push_back(named("content", text(json::name(pattern.recording->content))));
    const layout::PatternColumns names = layout::patternColumns(pattern.recording->content);
    const char* abscissaUnit = isOnDistance(pattern.recording->content) ? "A" : "1/A";
    std::vector<CsvColumn> columns{{names.abscissa, abscissaUnit, curve.q}, {names.signal, names.signalUnit, curve.intensity}};
    addColumn(columns, "error", names.signalUnit, curve.sigma);
    return csvTable(lines, columns);
}

std::string structureFactorCsv(CommentLines lines, const ScatteringPattern& pattern, const Structure& s) {
    if (pattern.recording->content == PatternContent::Intensity)
        lines.push_back(named("convention", text(json::name(pattern.choices.structure.convention))));
    std::vector<CsvColumn> columns{{"q", "1/A", s.q}, {"S", "1", s.s}};
    addColumn(columns, "S_error", "1", s.sSigma);
    return csvTable(lines, columns);
}

/// q times every value less `level`.
std::vector<double> timesQ(const std::vector<double>& q, const std::vector<double>& values, double level) {
    std::vector<double> products(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        products[i] = q[i] * (values[i] - level);
    return products;
}

/// F and its error from S by Faber–Ziman: that of our own reduction, or what the file holds.
std::string reducedStructureCsv(const CommentLines& lines, const Structure& s) {
    const bool reduced = !s.normalization.s.empty();
    const std::vector<double>& factor = reduced ? s.normalization.s : s.s;
    const std::vector<double>& sigma = reduced ? s.normalization.sigma : s.sSigma;
    std::vector<CsvColumn> columns{{"q", "1/A", s.q}, {"F", "1/A", timesQ(s.q, factor, 1)}};
    addColumn(columns, "F_error", "1/A", timesQ(s.q, sigma, 0));
    return csvTable(lines, columns);
}

std::string pairFunctionCsv(CommentLines lines, const ScatteringPattern& pattern, const Structure& s) {
    if (pattern.recording->content == PatternContent::Intensity) {
        lines.push_back(named("window", text(json::name(pattern.choices.structure.window))));
        addNumber(lines, "resolution pi/q_max [A]", s.resolution);
    }
    std::vector<CsvColumn> columns{{"r", "A", s.r}, {"G", "1/A2", s.g}};
    addColumn(columns, "G_error", "1/A2", s.gSigma);
    addColumn(columns, "g", "1", s.pair);
    addColumn(columns, "R", "1/A", s.radial);
    return csvTable(lines, columns);
}

/// w_ij(q) of every pair.
std::string pairWeightsCsv(const CommentLines& lines, const PairWeights& weights) {
    std::vector<std::string> names;
    for (const PairWeight& each : weights.pairs)
        names.push_back("w_" + pairText(each.pair));
    std::vector<CsvColumn> columns{{"q", "1/A", weights.q}};
    for (std::size_t i = 0; i < names.size(); ++i)
        columns.push_back({names[i].c_str(), "1", weights.pairs[i].w});
    return csvTable(lines, columns);
}

} // namespace

std::vector<NamedText> patternTables(const Sample& sample, const ScatteringPattern& pattern, const PatternResult& result) {
    std::vector<NamedText> tables;
    CommentLines lines = headOf(sample, pattern);
    if (result.pattern)
        tables.push_back({pattern.name + "_recorded", recordedCsv(lines, pattern, result)});
    if (result.series && *result.series)
        tables.push_back({pattern.name + "_series", seriesCsv(***result.series, pattern)});
    if (!result.structure)
        return tables;
    const Structure& s = **result.structure;
    addReduction(lines, sample, pattern, result);
    addNotes(lines, s.notes);
    if (!s.q.empty()) {
        tables.push_back({pattern.name + "_S_q", structureFactorCsv(lines, pattern, s)});
        tables.push_back({pattern.name + "_F_q", reducedStructureCsv(lines, s)});
    }
    if (!s.r.empty())
        tables.push_back({pattern.name + "_G_r", pairFunctionCsv(lines, pattern, s)});
    if (result.pairs)
        tables.push_back({pattern.name + "_pair_weights", pairWeightsCsv(lines, **result.pairs)});
    return tables;
}

} // namespace vitrine
