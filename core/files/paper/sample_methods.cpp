#include "core/files/paper/methods_parts.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/spans.h"

#include <set>

namespace vitrine {

namespace {

/// The samples of one treatment.
struct Treated {
    std::size_t count = 0;
    std::vector<double> temperatures, pressures, holds, coolings;

    void add(const SampleTreatment& t) {
        ++count;
        const auto keep = [](std::vector<double>& values, const std::optional<double>& value) {
            if (value)
                values.push_back(*value);
        };
        keep(temperatures, t.temperature);
        keep(pressures, t.pressure);
        keep(holds, t.hold);
        keep(coolings, t.coolingRate);
    }
};

std::string timesText(const std::vector<double>& seconds) {
    const ScaledUnit unit = timeUnit(std::ranges::max(seconds));
    std::vector<double> values;
    for (const double each : seconds)
        values.push_back(each * unit.factor);
    return spanText(values, unit.unit, 3);
}

/// " at 298 and 373 K", or " at temperatures between 298 and 693 K".
std::string atText(const std::vector<double>& values, const std::string& unit, const char* what) {
    const std::string span = spanText(values, unit, 4, 4);
    return span.empty() ? span : (span.starts_with("between") ? " at " + std::string(what) + " " : " at ") + span;
}

std::string howTreated(const Treated& of) {
    std::string text = atText(of.temperatures, "K", "temperatures");
    if (!of.holds.empty())
        text += " for " + timesText(of.holds);
    if (!of.coolings.empty())
        text += " and cooled at " + ratesText(of.coolings);
    return text;
}

std::string wasOrWere(std::size_t count) {
    return count == 1 ? " was " : " were ";
}

std::string treatedText(const Treated& annealed, const Treated& compressed, const Treated& cast) {
    std::vector<std::string> parts;
    if (annealed.count > 0)
        parts.push_back(std::to_string(annealed.count) + wasOrWere(annealed.count) + "annealed at ambient pressure" +
                        howTreated(annealed));
    if (compressed.count > 0)
        parts.push_back(std::to_string(compressed.count) + wasOrWere(compressed.count) + "compressed" +
                        atText(compressed.pressures, "GPa", "pressures") + howTreated(compressed));
    if (cast.count > 0)
        parts.push_back(std::to_string(cast.count) + wasOrWere(cast.count) + "as cast");
    std::string text;
    for (const std::string& each : parts)
        text += (text.empty() ? " Of these, " : "; ") + each;
    return text.empty() ? text : text + ".";
}

void addNotesOnSamples(Methods& methods, const Study& study) {
    std::vector<std::string> unnamed, simulated;
    for (const auto& sample : study.samples) {
        if (sample->composition.empty())
            unnamed.push_back("“" + nameOf(sample->name) + "”");
        if (sample->simulated)
            simulated.push_back(sample->name);
    }
    if (!simulated.empty())
        addNote(methods, "The data of " + shareText(simulated.size(), study.samples.size(), "sample") +
                             " were calculated and not measured; the text says so.");
    if (!unnamed.empty())
        addNote(methods, "State the composition of " +
                             (unnamed.size() > 6 ? counted(unnamed.size(), "sample") : listed(unnamed)) +
                             ", which the study does not hold.");
}

} // namespace

void addSamples(Methods& methods, const Study& study) {
    std::set<std::string> compositions;
    Treated annealed, compressed, cast;
    std::size_t simulated = 0;
    for (const auto& sample : study.samples) {
        if (!sample->composition.empty())
            compositions.insert(chemical(nameOf(sample->composition)));
        const TreatmentKind kind = sample->treatment.kind;
        if (kind != TreatmentKind::Unknown)
            (kind == TreatmentKind::Annealed     ? annealed
             : kind == TreatmentKind::Compressed ? compressed
                                                 : cast)
                .add(sample->treatment);
        simulated += sample->simulated;
    }
    std::string text = "The study comprises " + counted(study.samples.size(), "sample") +
                       (compositions.empty() ? "." : " of " + listed({compositions.begin(), compositions.end()}) + ".");
    text += treatedText(annealed, compressed, cast);
    if (simulated > 0)
        text += simulated == study.samples.size()
                    ? " All data were calculated, not measured."
                    : " The data of " + counted(simulated, "sample") + " were calculated, not measured.";
    methods.sections.push_back({"Samples", text});
    addNotesOnSamples(methods, study);
}

} // namespace vitrine
