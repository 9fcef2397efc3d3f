#include "core/files/export/export.h"

#include "core/files/content/sample_layout.h"
#include "core/files/export/csv.h"
#include "core/files/export/export_methods.h"
#include "core/files/export/export_patterns.h"
#include "core/files/export/export_results.h"
#include "core/files/export/provenance.h"
#include "core/files/json/names.h"

#include <set>

namespace vitrine {

namespace {

/// Files under names that are taken only once.
class Collection {
  public:
    explicit Collection(std::string folder) : folder_(std::move(folder)) {}

    void add(const std::string& stem, const std::string& text) {
        std::string name = safeFileName(stem);
        for (int n = 2; !taken_.insert(name).second; ++n)
            name = safeFileName(stem) + "-" + std::to_string(n);
        files.push_back({folder_ + "/" + name + ".csv", {text.begin(), text.end()}});
    }

    std::vector<NamedBytes> files;

  private:
    std::string folder_;
    std::set<std::string> taken_;
};

std::vector<std::string> provenance(const Sample& sample, const Scan& scan) {
    auto lines = provenance(sample, "scan", scan.name, scan.source);
    if (scan.choices.heatingRate)
        lines.push_back(named("heating rate [K/s]", exactText(*scan.choices.heatingRate)));
    if (scan.choices.mass)
        lines.push_back(named("mass [g]", exactText(*scan.choices.mass)));
    return lines;
}

std::string recordedCsv(const Sample& sample, const Scan& scan) {
    auto comments = provenance(sample, scan);
    comments.push_back("curve as read; exothermic is " + std::string(scan.choices.exo == ExoDirection::Up ? "up" : "down"));
    std::vector<CsvColumn> columns;
    if (!scan.recording->time.empty())
        columns.push_back({"time", "s", scan.recording->time});
    columns.push_back({"temperature", "K", scan.recording->temperature});
    columns.push_back({"signal", layout::signalUnit(scan.recording->kind), scan.recording->signal});
    return csvTable(comments, columns);
}

CsvColumn lineColumn(const char* name, const char* unit, const Line& line, const std::vector<double>& temperature) {
    CsvColumn column{name, unit, {}};
    for (const double t : temperature)
        column.values.push_back(line(t));
    return column;
}

/// "baseline: spline, anchors [K] 560, 640"
std::string anchorsText(const PeakBaselineChoice& baseline) {
    std::string text = "baseline: " + choiceName(baseline.kind) + ", anchors [K]";
    for (const BaselineAnchor& anchor : baseline.anchors)
        text += (&anchor == &baseline.anchors.front() ? " " : ", ") + exactText(anchor.temperature);
    return text;
}

CsvColumn baseColumn(const char* unit, const PeakBaseline& base, const std::vector<double>& temperature) {
    CsvColumn column{"base line under the peaks", unit, {}};
    for (const double t : temperature)
        column.values.push_back(base(t));
    return column;
}

std::string analysedCsv(const Sample& sample, const Scan& scan, const ScanResult& result) {
    const Thermogram& thermogram = (*result.prepared)->thermogram;
    const char* unit = layout::signalUnit(thermogram.kind);
    auto comments = provenance(sample, scan);
    comments.push_back("curve as analysed: sorted, endothermic upwards, corrected for lag where chosen");
    if (result.baseline && *result.baseline)
        comments.push_back(anchorsText(*scan.baseline));
    std::vector<CsvColumn> columns{{"temperature", "K", thermogram.temperature}, {"signal", unit, thermogram.signal}};
    if (result.lines) {
        columns.push_back(lineColumn("glass line", unit, result.lines->glass, thermogram.temperature));
        columns.push_back(lineColumn("liquid line", unit, result.lines->liquid, thermogram.temperature));
    }
    if (result.baseline && *result.baseline)
        columns.push_back(baseColumn(unit, ***result.baseline, thermogram.temperature));
    return csvTable(comments, columns);
}

std::string kissingerCsv(const Sample& sample, const KissingerResult& line) {
    CsvColumn rate{"heating_rate", "K/s", {}};
    CsvColumn temperature{"T_p", "K", {}};
    CsvColumn error{"T_p_error", "K", {}};
    for (const auto& source : line.sources) {
        rate.values.push_back(source.point.heatingRate);
        temperature.values.push_back(source.point.temperature);
        error.values.push_back(source.point.error);
    }
    const bool known = std::ranges::all_of(error.values, [](double e) { return e > 0; });
    return csvTable(provenance(sample), known ? std::vector{rate, temperature, error} : std::vector{rate, temperature});
}

std::string kissingerStem(const Sample& sample, const KissingerResult& line) {
    const auto text = [](const QJsonValue& value) { return value.toString().toStdString(); };
    return sample.name + "_kissinger_" + text(json::name(line.kind)) + "_" + text(json::name(line.branch));
}

/// At most `longest` bytes of UTF-8 text, without a character cut in two.
std::string shortened(std::string text, std::size_t longest) {
    if (text.size() <= longest)
        return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0) == 0x80)
        --longest;
    text.resize(longest);
    return text;
}

bool isSafe(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && std::string_view("/\\:*?\"<>|").find(c) == std::string_view::npos;
}

} // namespace

std::string safeFileName(const std::string& name) {
    std::string safe = shortened(name, 120);
    std::ranges::replace_if(
        safe, [](char c) { return !isSafe(c); }, '_');
    if (safe.empty() || safe.front() == '.')
        safe.insert(safe.begin(), '_');
    return safe;
}

std::vector<NamedBytes> exportSample(const Sample& sample, const SampleResult& result, const std::string& folder,
                                     const RunOfStudy& run) {
    Collection collection(folder);
    for (std::size_t i = 0; i < sample.scans.size(); ++i) {
        const Scan& scan = *sample.scans[i];
        collection.add(sample.name + "_" + scan.name + "_recorded", recordedCsv(sample, scan));
        if (result.scans[i]->prepared)
            collection.add(sample.name + "_" + scan.name + "_analysed", analysedCsv(sample, scan, *result.scans[i]));
    }
    for (std::size_t i = 0; i < sample.patterns.size(); ++i)
        for (const NamedText& table : patternTables(sample, *sample.patterns[i], *result.patterns[i]))
            collection.add(sample.name + "_" + table.name, table.text);
    for (const auto& line : result.kissinger)
        collection.add(kissingerStem(sample, *line), kissingerCsv(sample, *line));
    for (const NamedText& table : methodTables(sample, result))
        collection.add(sample.name + "_" + table.name, table.text);
    collection.add(sample.name + "_results", resultsCsv(sample, result, run));
    return std::move(collection.files);
}

} // namespace vitrine
