#include "core/files/paper/paper_text.h"
#include "core/files/paper/study_tables.h"
#include "core/results/series_quantities.h"

namespace vitrine {

namespace {

PaperTable pressures(const PaperStudy& of) {
    PaperTable table{"ruby",
                     "Pressures from the fluorescence of ruby.",
                     {textColumn("Sample"), textColumn("Spectrum"), numberColumn(maths("λ_{R1}"), "nm", "lambda_R1", 6),
                      numberColumn(maths("P"), "GPa", "P"), textColumn("Scale")},
                     {}};
    for (std::size_t s = 0; s < of.study.samples.size(); ++s) {
        const Sample& sample = *of.study.samples[s];
        for (std::size_t i = 0; i < sample.rubies.size(); ++i) {
            const Result<Shared<RubyResult>>& result = of.results.samples[s]->rubies[i]->result;
            const auto part = [&](auto get) {
                return result ? Result<Measured>(get(**result)) : Result<Measured>(std::unexpected(result.error()));
            };
            table.rows.push_back({textCell(nameOf(sample.name)), textCell(nameOf(sample.rubies[i]->name)),
                                  resultCell(table, part([](const RubyResult& r) { return r.lines.r1.position; })),
                                  resultCell(table, part([](const RubyResult& r) { return r.chosen.pressure; })),
                                  textCell(rubyScaleName(sample.rubies[i]->choices.scale))});
        }
    }
    return table;
}

PaperTable capacities(const PaperStudy& of) {
    PaperTable table{"heat_capacity",
                     "Glass transitions of heat capacities by three runs.",
                     {textColumn("Sample"), saying(numberColumn(maths("T_{g}"), "K", "T_g"), "the half step"),
                      numberColumn(maths("ΔC_{p}"), "J/(g K)", "step of C_p")},
                     {}};
    for (std::size_t s = 0; s < of.study.samples.size(); ++s)
        if (const auto& answer = of.results.samples[s]->heatCapacity) {
            const auto part = [&](Measured GlassTransition::*value) -> Result<Measured> {
                if (!answer->step || !(*answer->step)->doubts.empty())
                    return std::unexpected(answer->step ? (*answer->step)->doubts.front() : answer->step.error());
                return (*answer->step)->transition.*value;
            };
            table.rows.push_back({textCell(nameOf(of.study.samples[s]->name)),
                                  resultCell(table, part(&GlassTransition::midpointHalfStep)),
                                  resultCell(table, part(&GlassTransition::step))});
        }
    return table;
}

PaperTable transitions(const PaperStudy& of) {
    PaperTable table{
        "series", "Structural glass transitions from series of patterns.", {textColumn("Sample"), textColumn("Series")}, {}};
    const std::array<PaperColumn, 3> columns{
        saying(numberColumn(maths("T_{g,str}"), "K", "structural T_g"), "where two straight lines through the volume meet"),
        saying(numberColumn(maths("α_{glass}"), "1/K", "alpha glass"), "the apparent volumetric expansion of the glass"),
        saying(numberColumn(maths("α_{liquid}"), "1/K", "alpha liquid"), "that of the liquid")};
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    for (std::size_t s = 0; s < of.study.samples.size(); ++s)
        for (std::size_t i = 0; i < of.study.samples[s]->patterns.size(); ++i) {
            const auto& series = of.results.samples[s]->patterns[i]->series;
            if (!series || !*series || !(**series)->volume)
                continue;
            std::vector<PaperCell> row{textCell(nameOf(of.study.samples[s]->name)),
                                       textCell(nameOf(of.study.samples[s]->patterns[i]->name))};
            for (const auto& quantity : seriesResults())
                row.push_back(resultCell(table, quantity.value(***series)));
            table.rows.push_back(std::move(row));
        }
    return table;
}

} // namespace

std::vector<PaperTable> furtherTables(const PaperStudy& of) {
    return {pressures(of), capacities(of), transitions(of)};
}

} // namespace vitrine
