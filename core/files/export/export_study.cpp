#include "core/files/export/export_study.h"

#include "core/files/export/csv.h"
#include "core/files/export/export.h"
#include "core/files/export/export_study_rows.h"
#include "core/files/export/methods_text.h"

namespace vitrine {

namespace {

/// A table with a row a sample: name, then numbers; empty cells where there is none.
class SampleTable {
  public:
    SampleTable(const Study& study, const std::string& columns)
        : study_(study),
          text_("# program: Vitrine " VITRINE_VERSION "\n# study: " + csvCell(study.name) + "\nsample," + columns + "\n") {}

    void row(const std::string& sample, std::initializer_list<std::string> cells) {
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

std::string activationCsv(const Study& study, const StudyResult& across) {
    SampleTable table(
        study, "P [GPa],T [K],E_a [kJ/mol],E_a error [kJ/mol],E_a/(R T_g),E_a/(R T_g) error,scans,T_f [K],T_f error [K],reason");
    for (const ActivationPoint& p : across.activation)
        table.row(p.sample, {exactText(p.pressure), exactText(p.temperature), value(p.energy), error(p.energy),
                             value(p.energyOverRTg), error(p.energyOverRTg), std::to_string(p.count), value(p.fictiveTemperature),
                             error(p.fictiveTemperature), p.energy ? std::string() : csvCell(english(p.energy.error().what))});
    for (const SampleExclusion& each : across.excluded)
        table.row(each.sample, {"", "", "", "", "", "", "", "", "", csvCell(english(each.reason.what))});
    return table.text();
}

std::string masterCsv(const Study& study, const StudyResult& across) {
    SampleTable table(study, "P [GPa],T/T_g,T/T_g error,E_a/(R T_g),E_a/(R T_g) error,curve");
    for (const ScaledPoint& p : across.master.points) {
        const auto group = std::ranges::find(across.master.pressures, p.pressure) - across.master.pressures.begin();
        const std::string curve =
            across.master.curve ? exactText((*across.master.curve)(p.x.value, static_cast<std::size_t>(group))) : std::string();
        table.row(p.sample,
                  {exactText(p.pressure), exactText(p.x.value), error(p.x), exactText(p.energy.value), error(p.energy), curve});
    }
    return table.text();
}

std::string structureCsv(const Study& study, const StudyResult& across) {
    SampleTable table(
        study, "P [GPa],T [K],q1 [1/A],q1 error [1/A],FWHM [1/A],FWHM error [1/A],densification [%],densification error [%]");
    for (const StructurePoint& p : across.structure)
        table.row(p.sample, {exactText(p.pressure), exactText(p.temperature), exactText(p.q1.value), error(p.q1),
                             exactText(p.fwhm.value), error(p.fwhm), value(p.densification), error(p.densification)});
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

std::vector<NamedBytes> exportStudy(const Study& study, const Results& results, const std::string& folder) {
    std::vector<NamedBytes> files;
    if (!results.study)
        return files;
    const StudyResult& across = *results.study;
    const auto add = [&](const std::string& name, const std::string& text) {
        files.push_back({folder + "/study_" + safeFileName(name), {text.begin(), text.end()}});
    };
    add("results.csv", studyResultsCsv(study, across));
    add("activation.csv", activationCsv(study, across));
    add("master_curve.csv", masterCsv(study, across));
    add("structure.csv", structureCsv(study, across));
    for (const FictiveComparison& each : across.fictive)
        if (each.byTemperature)
            add("fictive_temperature_" + exactText(each.pressure) + "GPa.csv", comparisonCsv(study, each));
    if (across.slowdown)
        add("slowdown.csv", slowdownCsv(study, *across.slowdown));
    for (const PatternDifference& each : results.differences)
        if (each.curve)
            add("delta_g_" + each.pattern.sample + "_" + each.pattern.pattern + ".csv", differenceCsv(study, each));
    const MethodsText methods = methodsText(study, results);
    add("methods.md", methods.markdown);
    add("methods.tex", methods.latex);
    return files;
}

} // namespace vitrine
