#include "widgets/inspector/method_rows.h"

#include "core/results/method_quantities.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct MethodRows {
    Q_DECLARE_TR_FUNCTIONS(MethodRows)
};

constexpr double gramInMilligrams = 1000;

template<class T>
ResultSection sectionOf(const QString& title, const QuantityList<T>& list, const T& from, std::size_t index) {
    ResultSection section{title, {}, {}};
    for (const Quantity<T>& each : list) {
        const auto value = each.value(from);
        if (!value) {
            section.problem = translated(value.error());
            continue;
        }
        const Definition& is = each.definition;
        section.rows.push_back({is.key, translated(is.name), displayed(*value, QString(), each.told.digits),
                                QString::fromStdString(is.unit), index, *value});
    }
    return section;
}

/// The list's definition of this key with its value.
template<class T>
std::optional<Explanation> explained(const QuantityList<T>& list, const T& from, const std::string& key) {
    const auto found = std::ranges::find(list, key, [](const Quantity<T>& each) { return each.definition.key; });
    if (found == list.end())
        return std::nullopt;
    const Definition& is = found->definition;
    const auto value = found->value(from);
    return Explanation{.name = translated(is.name),
                       .symbol = QString::fromStdString(is.symbol),
                       .value = value ? displayed(*value, QString::fromStdString(is.unit)) : translated(value.error()),
                       .meaning = translated(is.meaning),
                       .equation = QString::fromStdString(is.equation),
                       .inputs = {},
                       .source = QString::fromStdString(is.source)};
}

QString plusMinus(double error) {
    return QStringLiteral("± %1 GPa").arg(displayed(error, 2));
}

/// What the error is made of, and what the other scales say.
std::vector<ExplainedInput> inputsOf(const RubyResult& result) {
    const RubyPressure& chosen = result.chosen;
    std::vector<ExplainedInput> inputs{{MethodRows::tr("Scale"), QString::fromUtf8(rubyScaleName(chosen.scale))},
                                       {MethodRows::tr("From the fit of R1"), plusMinus(chosen.ofLambda)},
                                       {MethodRows::tr("From λ₀"), plusMinus(chosen.ofLambda0)},
                                       {MethodRows::tr("From the temperature"), plusMinus(chosen.ofTemperature)},
                                       {MethodRows::tr("From the scale"), plusMinus(chosen.ofScale)}};
    for (const RubyPressure& other : result.others)
        inputs.push_back({MethodRows::tr("By %1").arg(QString::fromUtf8(rubyScaleName(other.scale))),
                          displayed(other.pressure, QStringLiteral("GPa"))});
    return inputs;
}

QString shownMass(std::optional<double> grams) {
    return grams ? QStringLiteral("%1 mg").arg(displayed(*grams * gramInMilligrams, 5)) : MethodRows::tr("unknown");
}

std::vector<ExplainedInput> inputsOf(const Sample& sample, const HeatCapacityAnswer& answer) {
    const HeatCapacityChoices& choices = sample.heatCapacity;
    std::vector<ExplainedInput> inputs{
        {MethodRows::tr("Mass of the sample"), shownMass(choices.mass)},
        {MethodRows::tr("Mass of sapphire"), shownMass(choices.sapphireMass)},
        {MethodRows::tr("Isotherms brought to zero"), choices.level ? MethodRows::tr("yes") : MethodRows::tr("no")}};
    if (answer.curve)
        for (const HeatRunRole role : heatRunRoles)
            inputs.push_back({role == HeatRunRole::Empty      ? MethodRows::tr("Runs of the empty pan")
                              : role == HeatRunRole::Sapphire ? MethodRows::tr("Runs of sapphire")
                                                              : MethodRows::tr("Runs of the sample"),
                              QString::number((*answer.curve)->means[static_cast<std::size_t>(role)].runs)});
    return inputs;
}

/// The parts of the error of ΔC_p, and the windows of its lines.
std::vector<ExplainedInput> partsOf(const HeatCapacityStep& step) {
    const auto part = [](double error) { return QStringLiteral("± %1 J/(g K)").arg(displayed(error, 2)); };
    const auto window = [](const Interval& w) {
        return QStringLiteral("%1 … %2 K").arg(displayed(w.low, 4), displayed(w.high, 4));
    };
    return {{MethodRows::tr("Glass window"), window(step.windows.glass)},
            {MethodRows::tr("Liquid window"), window(step.windows.liquid)},
            {MethodRows::tr("From noise and windows of the lines"), part(step.linesError)},
            {MethodRows::tr("From how well runs repeat"), part(step.repeatsError)},
            {MethodRows::tr("From sapphire and masses"), part(step.scaleError)}};
}

bool hasMethods(const Sample& sample) {
    return !sample.rubies.empty() || !sample.heatRuns.empty();
}

std::optional<Explanation> explainRuby(const SampleResult& result, const std::string& key, std::size_t index) {
    if (index >= result.rubies.size())
        return std::nullopt;
    const RubyAnswer& answer = *result.rubies[index];
    auto why = explained(rubyResults(), answer, key);
    if (why && answer.result) {
        why->inputs = inputsOf(**answer.result);
        if (key == rubyResults().front().definition.key) {
            const RubyScale scale = (*answer.result)->chosen.scale;
            why->equation = QString::fromUtf8(rubyScaleEquation(scale));
            why->source = QString::fromUtf8(rubyScaleSource(scale));
        }
    }
    return why;
}

} // namespace

ResultSection rubySection(const RubyAnswer& answer, std::size_t index) {
    return sectionOf(MethodRows::tr("Pressure from ruby"), rubyResults(), answer, index);
}

ResultSection heatCapacitySection(const HeatCapacityAnswer& answer) {
    return sectionOf(MethodRows::tr("Heat capacity by three runs"), heatCapacityResults(), answer, 0);
}

const Sample* sampleWithMethods(const Scene& scene) {
    const auto& [study, results, analysts] = scene.now;
    const Sample* sample = nullptr;
    if (!scene.selection.items.empty())
        sample = findSample(study, sampleOf(scene.selection.items.front()));
    else if (const auto first = std::ranges::find_if(study.samples, [](const auto& s) { return hasMethods(*s); });
             first != study.samples.end())
        sample = &**first;
    return sample && hasMethods(*sample) ? sample : nullptr;
}

std::optional<Explanation> explainMethods(const Scene& scene, const std::string& key, std::size_t index) {
    const Sample* sample = sampleWithMethods(scene);
    const SampleResult* result = sample && scene.now.results ? findResult(*scene.now.results, sample->id) : nullptr;
    if (!result)
        return std::nullopt;
    if (auto why = explainRuby(*result, key, index))
        return why;
    if (!result->heatCapacity)
        return std::nullopt;
    auto why = explained(heatCapacityResults(), *result->heatCapacity, key);
    if (why)
        why->inputs = inputsOf(*sample, *result->heatCapacity);
    if (why && result->heatCapacity->step && key == heatCapacityResults().front().definition.key)
        std::ranges::move(partsOf(**result->heatCapacity->step), std::back_inserter(why->inputs));
    return why;
}

} // namespace vitrine
