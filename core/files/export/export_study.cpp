#include "core/files/export/export_study.h"

#include "core/files/export/csv.h"
#include "core/files/export/export.h"
#include "core/files/export/export_study_rows.h"

namespace vitrine {

namespace {

/// A table with a row a sample: name, then numbers; empty cells where there is none.
class SampleTable {
  public:
    SampleTable(const Study& study, const std::string& columns)
        : study_(study),
          text_("# program: Vitrine " VITRINE_VERSION "\n# study: " + csvCell(study.name) + "\nsample," + columns + "\n") {}

    void row(const std::string& sample, const std::vector<std::string>& cells) {
        const Sample* found = findSample(study_, sample);
        text_ += csvCell(found ? found->name : sample);
        for (const std::string& cell : cells)
            text_ += "," + cell;
        text_ += "\n";
    }
    const std::string& text() const { return text_; }

  private:
    const Study& study_;
    std::string text_;
};

std::string value(const Result<Measured>& m) {
    return m ? exactText(m->value) : std::string();
}
std::string error(const Result<Measured>& m) {
    return m && m->error ? exactText(*m->error) : std::string();
}

/// The titles of a number, of its error and, with a run, of its error of choices.
std::string titlesOf(const std::string& name, const std::string& unit, const RobustnessSummary* run) {
    return name + unit + "," + name + " error" + unit + (run ? "," + name + " choices error" + unit : "");
}

/// The cells below these titles.
void addNumber(std::vector<std::string>& cells, const SpreadPlace& at, const char* key, const Result<Measured>& m) {
    cells.push_back(value(m));
    cells.push_back(error(m));
    if (!at.run)
        return;
    const QuantitySpread* spread = m ? spreadAt(at, key, m->value) : nullptr;
    cells.push_back(spread ? exactText(spread->choicesError) : std::string());
}

std::vector<std::string> activationCells(const ActivationPoint& p, const SpreadPlace& at) {
    std::vector<std::string> cells{exactText(p.pressure), exactText(p.temperature)};
    addNumber(cells, at, "E_a_kJ_per_mol", p.energy);
    addNumber(cells, at, "E_a_over_RTg", p.energyOverRTg);
    cells.push_back(std::to_string(p.count));
    addNumber(cells, at, "fictive_temperature_K", p.fictiveTemperature);
    cells.push_back(p.energy ? std::string() : csvCell(english(p.energy.error().what)));
    return cells;
}

std::string activationCsv(const Study& study, const StudyResult& across, const RobustnessSummary* run) {
    SampleTable table(study, "P [GPa],T [K]," + titlesOf("E_a", " [kJ/mol]", run) + "," + titlesOf("E_a/(R T_g)", "", run) +
                                 ",scans," + titlesOf("T_f", " [K]", run) + ",reason");
    for (const ActivationPoint& p : across.activation)
        table.row(p.sample, activationCells(p, {run, p.sample}));
    for (const SampleExclusion& each : across.excluded) {
        std::vector<std::string> cells(run ? 12 : 9);
        cells.push_back(csvCell(english(each.reason.what)));
        table.row(each.sample, cells);
    }
    return table.text();
}

std::string masterCsv(const Study& study, const StudyResult& across, const RobustnessSummary* run) {
    SampleTable table(study, "P [GPa],T/T_g,T/T_g error," + titlesOf("E_a/(R T_g)", "", run) + ",curve");
    for (const ScaledPoint& p : across.master.points) {
        const auto group = std::ranges::find(across.master.pressures, p.pressure) - across.master.pressures.begin();
        const std::string curve =
            across.master.curve ? exactText((*across.master.curve)(p.x.value, static_cast<std::size_t>(group))) : std::string();
        std::vector<std::string> cells{exactText(p.pressure), exactText(p.x.value), error(p.x)};
        addNumber(cells, {run, p.sample}, "E_a_over_RTg", p.energy);
        cells.push_back(curve);
        table.row(p.sample, cells);
    }
    return table.text();
}

std::string structureCsv(const Study& study, const StudyResult& across, const RobustnessSummary* run) {
    SampleTable table(study, "P [GPa],T [K]," + titlesOf("q1", " [1/A]", run) + "," + titlesOf("FWHM", " [1/A]", run) + "," +
                                 titlesOf("densification", " [%]", run));
    for (const StructurePoint& p : across.structure) {
        const SpreadPlace at{run, p.sample, p.pattern};
        std::vector<std::string> cells{exactText(p.pressure), exactText(p.temperature)};
        addNumber(cells, at, "q1_per_A", p.q1);
        addNumber(cells, at, "fwhm_per_A", p.fwhm);
        addNumber(cells, at, "densification_percent", p.densification);
        table.row(p.sample, cells);
    }
    return table.text();
}

std::vector<std::string> comments(const Study& study, const std::string& what) {
    return {"program: Vitrine " VITRINE_VERSION, "study: " + study.name, what};
}

std::string comparisonCsv(const Study& study, const FictiveComparison& each) {
    CsvColumn t{"T", "K", {}}, difference{"T_f difference", "K", {}}, ratio{"T_f ratio", "1", {}};
    for (const ComparedPoint& p : each.byTemperature->points) {
        t.values.push_back(p.x);
        difference.values.push_back(p.difference.value);
        ratio.values.push_back(p.ratio.value);
    }
    return csvTable(comments(study, "T_f at " + exactText(each.pressure) + " GPa beside ambient pressure"),
                    {t, difference, ratio});
}

std::string slowdownCsv(const Study& study, const SlowdownResult& slowdown) {
    return csvTable(comments(study, "law " + slowdown.preset + " moved by " + exactText(slowdown.shift.value) + " K"),
                    {{"T", "K", slowdown.temperature}, {"slowdown", "1", slowdown.factor}});
}

std::string nameOf(const Study& study, const PatternPath& path) {
    const Sample* sample = findSample(study, path.sample);
    const ScatteringPattern* pattern = findPattern(study, path);
    return sample && pattern ? sample->name + ", " + pattern->name : path.sample + ", " + path.pattern;
}

std::string differenceCsv(const Study& study, const PatternDifference& each) {
    const DifferenceFunction& delta = **each.curve;
    std::vector<CsvColumn> columns{{"r", "A", delta.r}, {"delta G", "1/A2", delta.delta}};
    if (!delta.sigma.empty())
        columns.push_back({"delta G error", "1/A2", delta.sigma});
    return csvTable(comments(study, "G(r) of " + nameOf(study, each.pattern) + " less that of " + nameOf(study, each.reference)),
                    columns);
}

} // namespace

std::vector<NamedBytes> exportStudy(const Study& study, const Results& results, const std::string& folder,
                                    const RunOfStudy& run) {
    std::vector<NamedBytes> files;
    if (!results.study)
        return files;
    const StudyResult& across = *results.study;
    const auto add = [&](const std::string& name, const std::string& text) {
        files.push_back({folder + "/study_" + safeFileName(name), {text.begin(), text.end()}});
    };
    add("results.csv", studyResultsCsv(study, across, run));
    add("activation.csv", activationCsv(study, across, run.summary.get()));
    add("master_curve.csv", masterCsv(study, across, run.summary.get()));
    add("structure.csv", structureCsv(study, across, run.summary.get()));
    for (const FictiveComparison& each : across.fictive)
        if (each.byTemperature)
            add("fictive_temperature_" + exactText(each.pressure) + "GPa.csv", comparisonCsv(study, each));
    if (across.slowdown)
        add("slowdown.csv", slowdownCsv(study, *across.slowdown));
    for (const PatternDifference& each : results.differences)
        if (each.curve)
            add("delta_g_" + each.pattern.sample + "_" + each.pattern.pattern + ".csv", differenceCsv(study, each));
    return files;
}

} // namespace vitrine
