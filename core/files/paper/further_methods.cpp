#include "core/files/paper/methods_parts.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/spans.h"
#include "core/results/results.h"

#include <map>

namespace vitrine {

namespace {

/// The reference of a scale of pressures.
const char* referenceOf(RubyScale scale) {
    switch (scale) {
    case RubyScale::Mao1986:
        return "Mao1986";
    case RubyScale::Dewaele2008:
        return "Dewaele2008";
    case RubyScale::Ruby2020:
        break;
    }
    return "Shen2020";
}

/// What spectra were read by.
struct RubyFacts {
    std::size_t spectra = 0;
    std::map<RubyScale, std::size_t> scales;
    std::vector<double> lambda0, temperatures;
};

RubyFacts rubyFacts(const Study& study, const Results& results) {
    RubyFacts facts;
    for (std::size_t s = 0; s < study.samples.size(); ++s)
        for (std::size_t i = 0; i < study.samples[s]->rubies.size(); ++i) {
            if (!results.samples[s]->rubies[i]->result)
                continue;
            const RubyChoices& choices = study.samples[s]->rubies[i]->choices;
            ++facts.spectra;
            ++facts.scales[choices.scale];
            facts.lambda0.push_back(choices.lambda0);
            facts.temperatures.push_back(choices.temperature);
        }
    return facts;
}

std::string rubyText(const RubyFacts& facts) {
    std::vector<std::string> scales;
    for (const auto& [scale, count] : facts.scales)
        scales.push_back("that of Ref." + cited(referenceOf(scale)) +
                         (facts.scales.size() > 1 ? " for " + counted(count, "measurement") : ""));
    return "The pressure was taken from the R1 line of ruby in " + counted(facts.spectra, "fluorescence measurement") +
           ". R1 and R2 were fitted together as pseudo-Voigt profiles on a straight line. The scale is " + listed(scales) +
           ", with " + maths("λ_{0}") + equalsText(facts.lambda0, "nm", 6) + " and the ruby at " +
           spanText(facts.temperatures, "K", 4) + "; the shift of " + maths("λ_{0}") + " with temperature is that of Ref." +
           cited("Datchi2007") +
           ". The error of a pressure holds those of the line, of its reference and of the temperature, and by how much the "
           "scales differ.";
}

std::string runsText(const Sample& sample) {
    std::vector<std::string> parts;
    for (const auto& [role, name] : {std::pair(HeatRunRole::Empty, "empty pans"), std::pair(HeatRunRole::Sapphire, "sapphire"),
                                     std::pair(HeatRunRole::Sample, "the sample")})
        parts.push_back(counted(static_cast<std::size_t>(
                                    std::ranges::count(sample.heatRuns, role, [](const auto& run) { return run->role; })),
                                "run") +
                        " of " + name);
    return listed(parts);
}

/// "10.24 ± 0.01 mg".
std::string massText(std::optional<double> grams, double error) {
    if (!(error > 0))
        return spanText({1e3 * grams.value_or(0)}, "mg", 5);
    return withPlusMinus(paperNumber({1e3 * grams.value_or(0), 1e3 * error})) + " mg";
}

/// What the errors of the curve and of its step hold.
std::string errorsText(const HeatCapacityChoices& choices, const HeatCapacity& curve) {
    const bool repeated = std::ranges::any_of(curve.means, [](const MeanRun& mean) { return mean.runs > 1; });
    return " Errors hold the noise, the levels of the isotherms" + std::string(repeated ? ", how well runs repeat" : "") +
           (choices.massError > 0 ? ", the masses" : "") + " and 0.1 % for the heat capacity of sapphire" +
           (repeated ? "." : "; each run was made once, so that how well runs repeat is not in them.");
}

std::string heatCapacityText(const Sample& sample, const HeatCapacity& curve) {
    const HeatCapacityChoices& choices = sample.heatCapacity;
    return "The heat capacity of “" + nameOf(sample.name) + "” (" + massText(choices.mass, choices.massError) +
           ") was measured at " + ratesText({curve.heatingRate}) + " by " + runsText(sample) + " (" +
           massText(choices.sapphireMass, choices.massError) + " of sapphire)" + cited("ISO11357-4") + cited("ASTME1269") +
           (choices.level ? "; drift was taken off by a line between the isotherms of each run." : ".") +
           (choices.samplePan ? " The masses of the pans were corrected for." : "") + errorsText(choices, curve);
}

std::string axisText(SeriesAxis axis) {
    switch (axis) {
    case SeriesAxis::Temperature:
        return "over the temperature";
    case SeriesAxis::Pressure:
        return "over the pressure";
    case SeriesAxis::Time:
        return "over the time";
    case SeriesAxis::Position:
        return "over the places of a map";
    default:
        return "frame by frame";
    }
}

std::string seriesText(const SeriesResult& series) {
    std::string text = "In " + counted(series.points.size(), "pattern") +
                       " of one measurement, the first sharp diffraction peak was followed " + axisText(series.axis) +
                       " by one plan of normalisation, one window and one definition.";
    if (series.volume && *series.volume)
        text += " The relative volume is " + maths("V/V_{0} = (q_{1,0}/q_{1})^{3}") + cited("Yavari2005") +
                (notClaimed((*series.volume)->lines)
                     ? "; two straight lines through it" + cited("Hinkley1969") +
                           " are no better than one or than a parabola, so that no structural glass transition is claimed."
                     : "; where two straight lines through it meet" + cited("Hinkley1969") +
                           " is the structural glass transition. Their slopes are apparent volumetric expansions: by Ref." +
                           cited("Yavari2005") +
                           " they equal those of dilatometry, by J. Chem. Phys. 148, 204509 (2018) they do not.");
    if (series.map && *series.map)
        text += " Places that lie more than six robust standard deviations off the plane through the others were left out.";
    return text;
}

void addSection(Methods& methods, const std::string& title, const std::vector<std::string>& texts) {
    std::string text;
    for (const std::string& each : texts)
        text += (text.empty() ? "" : " ") + each;
    if (!text.empty())
        methods.sections.push_back({title, text});
}

} // namespace

void addFurther(Methods& methods, const Study& study, const Results& results) {
    std::vector<std::string> pressures, capacities, series;
    if (const RubyFacts facts = rubyFacts(study, results); facts.spectra > 0)
        pressures.push_back(rubyText(facts));
    for (std::size_t s = 0; s < study.samples.size(); ++s) {
        const SampleResult& result = *results.samples[s];
        if (result.heatCapacity && result.heatCapacity->curve)
            capacities.push_back(heatCapacityText(*study.samples[s], **result.heatCapacity->curve));
        for (const auto& pattern : result.patterns)
            if (pattern->series && *pattern->series)
                series.push_back(seriesText(***pattern->series));
    }
    addSection(methods, "Pressure", pressures);
    addSection(methods, "Heat capacity", capacities);
    addSection(methods, "Series of patterns", series);
}

} // namespace vitrine
