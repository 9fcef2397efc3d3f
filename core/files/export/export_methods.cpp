#include "core/files/export/export_methods.h"

#include "core/files/export/csv.h"
#include "core/files/export/export_rows.h"
#include "core/files/export/provenance.h"
#include "core/results/method_quantities.h"

namespace vitrine {

namespace {

std::string fitCsv(const Sample& sample, const RubyMeasurement& ruby, const RubyResult& result) {
    auto comments = provenance(sample, "ruby", ruby.name, ruby.source);
    comments.push_back(std::string("pressure by ") + rubyScaleName(result.chosen.scale) +
                       " [GPa]: " + exactText(result.chosen.pressure.value) + " +- " + exactText(*result.chosen.pressure.error));
    const RubyLines& lines = result.lines;
    return csvTable(comments, {{"wavelength in air", "nm", lines.wavelength},
                               {"counts", "1", lines.counts},
                               {"fit", "1", lines.model},
                               {"background", "1", lines.background},
                               {"sigma", "1", lines.sigma}});
}

/// A file a line.
std::string pressuresCsv(const Sample& sample, const SampleResult& result) {
    std::string text = "# sample: " + csvCell(sample.name) +
                       "\nspectrum,scale,P [GPa],P_error [GPa],R1 [nm],R1_error [nm],"
                       "lambda0 [nm],temperature [K],problem\n";
    for (std::size_t i = 0; i < result.rubies.size(); ++i) {
        const RubyMeasurement& ruby = *sample.rubies[i];
        const RubyAnswer& answer = *result.rubies[i];
        text += csvCell(ruby.name) + "," + csvCell(rubyScaleName(ruby.choices.scale)) + ",";
        if (answer.result) {
            const RubyResult& r = **answer.result;
            const Measured& r1 = r.lines.r1.position;
            text += exactText(r.chosen.pressure.value) + "," + exactText(*r.chosen.pressure.error) + "," + exactText(r1.value) +
                    "," + exactText(*r1.error) + "," + exactText(r.lambda0.value) + "," + exactText(ruby.choices.temperature) +
                    ",\n";
        } else {
            text += ",,,,,," + csvCell(english(answer.result.error().what)) + "\n";
        }
    }
    return text;
}

std::string heatCapacityCsv(const Sample& sample, const HeatCapacity& c) {
    auto comments = provenance(sample);
    comments.push_back("heat capacity by three runs, sapphire of ISO 11357-4:2014");
    for (const auto& run : sample.heatRuns)
        comments.push_back("run: " + run->source.file + ", SHA-256 " + run->source.sha256);
    return csvTable(comments, {{"temperature", "K", c.temperature},
                               {"c_p", "J/(g K)", c.value},
                               {"c_p_error", "J/(g K)", c.sigma},
                               {"empty pan, levelled", "W", c.means[0].signal},
                               {"sapphire, levelled", "W", c.means[1].signal},
                               {"sample, levelled", "W", c.means[2].signal}});
}

} // namespace

std::vector<NamedText> methodTables(const Sample& sample, const SampleResult& result) {
    std::vector<NamedText> tables;
    for (std::size_t i = 0; i < result.rubies.size(); ++i)
        if (result.rubies[i]->result)
            tables.push_back({sample.rubies[i]->name + "_ruby", fitCsv(sample, *sample.rubies[i], **result.rubies[i]->result)});
    if (!result.rubies.empty())
        tables.push_back({"ruby_pressures", pressuresCsv(sample, result)});
    if (result.heatCapacity && result.heatCapacity->curve)
        tables.push_back({"heat_capacity", heatCapacityCsv(sample, **result.heatCapacity->curve)});
    return tables;
}

void addMethodRows(std::string& text, const Sample& sample, const SampleResult& result, const SpreadPlace& at) {
    for (std::size_t i = 0; i < result.rubies.size(); ++i) {
        Rows rows(text, sample.rubies[i]->name, &sample.rubies[i]->source, at);
        if (!result.rubies[i]->result)
            rows.problem("pressure", result.rubies[i]->result.error());
        for (const auto& each : rubyResults())
            rows.listed(each, *result.rubies[i], each.told.method ? nullptr : rubyScaleName(sample.rubies[i]->choices.scale));
    }
    if (!result.heatCapacity)
        return;
    Rows rows(text, "heat capacity", nullptr, at);
    if (!result.heatCapacity->step)
        rows.problem("heat capacity step", result.heatCapacity->step.error());
    for (const auto& each : heatCapacityResults())
        rows.listed(each, *result.heatCapacity);
}

} // namespace vitrine
