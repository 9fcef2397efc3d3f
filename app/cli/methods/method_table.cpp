#include "app/cli/methods/method_table.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/results/method_quantities.h"

namespace vitrine::cli {

namespace {

std::string pressureTable(const Sample& sample, const SampleResult& result) {
    if (result.rubies.empty())
        return {};
    std::vector<TextRow> rows{
        {spoken(phrase("Cli", "Spectrum")), spoken(phrase("Cli", "P, ruby (GPa)")), "R1 (nm)", spoken(phrase("Cli", "Scale"))}};
    for (std::size_t i = 0; i < result.rubies.size(); ++i) {
        TextRow row{sample.rubies[i]->name};
        for (std::size_t k = 0; k < 2; ++k)
            row.push_back(resultText(rubyResults()[k].value(*result.rubies[i]), 6));
        row.emplace_back(rubyScaleName(sample.rubies[i]->choices.scale));
        rows.push_back(std::move(row));
    }
    return "\n" + textTable(rows);
}

std::string heatCapacityLines(const SampleResult& result) {
    if (!result.heatCapacity)
        return {};
    std::string text = "\n";
    for (const auto& each : heatCapacityResults())
        text += spoken(each.definition.name) + ": " + resultText(each.value(*result.heatCapacity)) + " " + each.definition.unit +
                "\n";
    return text;
}

} // namespace

std::string methodTable(const Sample& sample, const SampleResult& result) {
    return pressureTable(sample, result) + heatCapacityLines(result);
}

} // namespace vitrine::cli
