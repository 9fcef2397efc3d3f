#include "core/files/paper/paper_text.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/study_tables.h"
#include "core/kinetics/plateau.h"
#include "core/kinetics/relaxation_time.h"
#include "core/results/study_quantities.h"

#include <algorithm>

namespace vitrine {

namespace {

/// What a result is read off, in words for a reader: keys of presets become their names.
std::string definitionText(const StudyQuantity& each) {
    for (const RelaxationPreset& preset : relaxationPresets())
        if (each.definition.starts_with("law " + preset.key + ","))
            return "law of " + preset.name + each.definition.substr(4 + preset.key.size());
    return each.definition + (each.bracket ? " (± half of the bracket)" : "");
}

std::string placeText(const PaperStudy& of, const StudyQuantity& each) {
    const Sample* sample = findSample(of.study, each.of);
    constexpr std::string_view shadow = "shadow endotherms";
    std::string place = each.of;
    if (place.starts_with(shadow))
        place.replace(0, shadow.size(), "endotherms below T_g");
    return sample ? nameOf(sample->name) : withSymbols(place);
}

bool isOnce(const StudyQuantity& each) {
    return each.key.starts_with("equation_of_state.") || each.key == "reference_T_g_K";
}

/// The same number under another name: how the chosen one was found.
bool isSame(const StudyQuantity& a, const StudyQuantity& b) {
    return a.symbol == b.symbol && a.of == b.of && a.value && b.value && a.value->value == b.value->value &&
           a.value->error == b.value->error;
}

/// Each number once; a result that was chosen among several is told by the way that it was found.
std::vector<StudyQuantity> distinct(const StudyResult& across) {
    std::vector<StudyQuantity> out;
    for (const StudyQuantity& each : studyQuantities(across)) {
        if (isOnce(each))
            continue;
        const auto same = std::ranges::find_if(out, [&](const StudyQuantity& other) { return isSame(other, each); });
        if (same == out.end())
            out.push_back(each);
        else {
            same->definition = each.definition + " (chosen)";
            same->bracket = each.bracket;
        }
    }
    return out;
}

std::vector<PaperCell> rowOf(PaperTable& table, const PaperStudy& of, const StudyQuantity& each) {
    const PaperCell value =
        each.bracket && each.value ? PaperCell{{}, *each.value} : resultCell(table, each.value, of.at(), each.key);
    const QuantitySpread* spread = each.value ? spreadAt(of.at(), each.key, each.value->value) : nullptr;
    const bool parts = spread && value.withChoices;
    return {textCell(maths(each.symbol)),
            textCell(placeText(of, each)),
            textCell(withSymbols(definitionText(each))),
            value,
            parts ? numberCell(*each.value->error) : PaperCell{},
            parts ? numberCell(spread->choicesError) : PaperCell{},
            textCell(each.unit)};
}

PaperColumn byRow(const std::string& title, const std::string& csvName, int digits = 4) {
    PaperColumn column = numberColumn(title, "", csvName, digits);
    column.unitsByRow = true;
    return column;
}

/// Of a single sample there is nothing to say of what cannot be compared.
bool isWorthARow(const PaperStudy& of, const StudyQuantity& each) {
    return each.value || of.study.samples.size() > 1;
}

} // namespace

PaperTable comparisonTable(const PaperStudy& of) {
    PaperColumn units = textColumn("Unit");
    units.hasUnits = true;
    PaperTable table{
        "comparison",
        of.run.summary ? "Results across samples. Where noise and choices are told apart, the error of the value is that of both "
                         "together, else that of noise alone."
                       : "Results across samples.",
        {textColumn("Quantity"), textColumn("At"), textColumn("Definition"), byRow("Value", "value"), byRow("Noise", "noise", 2),
         byRow("Choices", "choices", 2), units},
        {},
        {},
        true};
    for (const StudyQuantity& each : distinct(*of.results.study))
        if (isWorthARow(of, each))
            table.rows.push_back(rowOf(table, of, each));
    return table;
}

} // namespace vitrine
