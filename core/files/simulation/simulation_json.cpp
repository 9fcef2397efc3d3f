#include "core/files/simulation/simulation_json.h"

#include "core/files/json/fields.h"
#include "core/files/json/results_json.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using json::Complaint;
using json::Fields;
using json::number;
using L1 = QLatin1String;

enum class Law { Tnm, AdamGibbs };
constexpr ChoiceName<Law> laws[] = {{Law::Tnm, "tnm"}, {Law::AdamGibbs, "adam-gibbs"}};

QJsonObject lawJson(const TnmModel& model) {
    return {{L1("law"), json::name(Law::Tnm, laws)},
            {L1("ln_A"), number(model.lnA)},
            {L1("H_K"), number(model.H)},
            {L1("x"), number(model.x)},
            {L1("beta"), number(model.beta)}};
}

QJsonObject lawJson(const AdamGibbsModel& model) {
    return {{L1("law"), json::name(Law::AdamGibbs, laws)},
            {L1("ln_A"), number(model.lnA)},
            {L1("Q_K"), number(model.Q)},
            {L1("T2_K"), number(model.T2)},
            {L1("beta"), number(model.beta)}};
}

QJsonObject lawJson(const RelaxationModel& law) {
    return std::visit([](const auto& model) { return lawJson(model); }, law);
}

struct StepJson {
    QJsonObject operator()(const Ramp& ramp) const {
        return {{L1("ramp_to_K"), number(ramp.end)}, {L1("rate_K_per_s"), number(ramp.rate)}};
    }
    QJsonObject operator()(const Hold& hold) const { return {{L1("hold_s"), number(hold.duration)}}; }
    QJsonObject operator()(const Quench& quench) const { return {{L1("quench_to_K"), number(quench.end)}}; }
    QJsonObject operator()(const Pressure& pressure) const { return {{L1("pressure_shift_K"), number(pressure.shift)}}; }
    QJsonObject operator()(const Repeat& repeat) const {
        return {{L1("repeat_steps"), repeat.steps}, {L1("times"), repeat.times}};
    }
};

QJsonArray stepsJson(const Protocol& protocol) {
    QJsonArray steps;
    for (const Segment& segment : protocol.segments)
        steps.append(std::visit(StepJson{}, segment));
    return steps;
}

QJsonObject lineJson(const HeatCapacityLine& line) {
    return {
        {L1("at_K"), number(line.at)}, {L1("value_J_per_gK"), number(line.value)}, {L1("slope_J_per_gK2"), number(line.slope)}};
}

QJsonObject scanJson(const Simulation& simulation) {
    const ScanConditions& conditions = simulation.conditions;
    QJsonObject scan{{L1("spacing_K"), number(simulation.spacing)},
                     {L1("margin_K"), number(simulation.margin)},
                     {L1("glass_line"), lineJson(conditions.glass)},
                     {L1("liquid_line"), lineJson(conditions.liquid)},
                     {L1("noise_J_per_gK"), number(conditions.noise)},
                     {L1("tilt_J_per_gK2"), number(conditions.tilt)},
                     {L1("lag_s"), number(conditions.lag)},
                     {L1("mass_g"), number(conditions.mass)},
                     {L1("seed"), static_cast<double>(conditions.seed)}};
    if (simulation.ramp)
        scan[L1("step")] = static_cast<qint64>(*simulation.ramp + 1);
    return scan;
}

/// All keys there are.
constexpr const char* knownKeys =
    "glass preset law ln_A T_g_K H_K x beta Q_K T2_K second weight start_K steps ramp_to_K rate_K_per_s "
    "rate_K_per_min "
    "hold_s quench_to_K pressure_shift_K repeat_steps times scan step spacing_K margin_K glass_line "
    "liquid_line at_K "
    "value_J_per_gK slope_J_per_gK2 noise_J_per_gK tilt_J_per_gK2 lag_s mass_g seed accuracy";

bool isKnown(const QString& key) {
    static const QStringList known = QString(L1(knownKeys)).split(QLatin1Char(' '));
    return known.contains(key);
}

/// The path of a key that is none of those known: a misspelt one, perhaps.
std::optional<QString> unknownKey(const QJsonValue& value, const QString& path) {
    const auto in = [&](const QString& name, const QJsonValue& part) -> std::optional<QString> {
        const QString place = path + QLatin1Char('/') + name;
        return value.isObject() && !isKnown(name) ? place : unknownKey(part, place);
    };
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.toArray();
    std::optional<QString> found;
    for (auto part = object.begin(); part != object.end() && !found; ++part)
        found = in(part.key(), part.value());
    for (qsizetype i = 0; i < array.size() && !found; ++i)
        found = in(QString::number(i), array[i]);
    return found;
}

TnmModel tnmOf(const Fields& fields) {
    TnmModel model{0, fields.number(L1("H_K")), fields.number(L1("x")), fields.number(L1("beta"))};
    if (!fields.has(L1("T_g_K")))
        model.lnA = fields.number(L1("ln_A"));
    else if (const double tg = fields.number(L1("T_g_K")); tg > 0)
        model.lnA = modelFromTau(tg, 100, model.H, model.x, model.beta).lnA;
    else
        fields.complain(L1("T_g_K"));
    return model;
}

AdamGibbsModel adamGibbsOf(const Fields& fields) {
    return {fields.number(L1("ln_A")), fields.number(L1("Q_K")), fields.number(L1("T2_K")), fields.number(L1("beta"))};
}

RelaxationModel presetOf(const Fields& fields) {
    const auto presets = tnmPresets();
    const auto preset = std::ranges::find(presets, fields.text(L1("preset")), &TnmPreset::name);
    if (preset == presets.end()) {
        fields.complain(L1("preset"));
        return TnmModel{};
    }
    return preset->model;
}

RelaxationModel lawOf(const Fields& fields) {
    if (fields.has(L1("preset")))
        return presetOf(fields);
    if (fields.choice(L1("law"), laws) == Law::AdamGibbs) {
        return adamGibbsOf(fields);
    }
    return tnmOf(fields);
}

Glass glassOf(const Fields& fields) {
    Glass glass{lawOf(fields), {}};
    if (fields.has(L1("weight")))
        fields.complain(L1("weight"));
    if (!fields.has(L1("second")))
        return glass;
    const Fields second = fields.object(L1("second"));
    if (second.has(L1("second")))
        second.complain(L1("second"));
    glass.second = SecondProcess{lawOf(second), second.number(L1("weight"))};
    return glass;
}

Ramp rampOf(const Fields& fields) {
    const bool perMinute = fields.has(L1("rate_K_per_min"));
    const double rate = perMinute ? fields.number(L1("rate_K_per_min")) / 60 : fields.number(L1("rate_K_per_s"));
    return {rate, fields.number(L1("ramp_to_K"))};
}

Segment stepOf(const Fields& fields) {
    if (fields.has(L1("ramp_to_K")))
        return rampOf(fields);
    if (fields.has(L1("quench_to_K")))
        return Quench{fields.number(L1("quench_to_K"))};
    if (fields.has(L1("pressure_shift_K")))
        return Pressure{fields.number(L1("pressure_shift_K"))};
    if (fields.has(L1("repeat_steps")))
        return Repeat{fields.integer(L1("repeat_steps")), fields.integer(L1("times"))};
    return Hold{fields.number(L1("hold_s"))};
}

Protocol protocolOf(const Fields& fields) {
    Protocol protocol{fields.number(L1("start_K")), {}};
    for (const Fields& step : fields.objects(L1("steps")))
        protocol.segments.push_back(stepOf(step));
    return protocol;
}

HeatCapacityLine lineOf(const Fields& fields) {
    return {fields.number(L1("at_K")), fields.number(L1("value_J_per_gK")), fields.number(L1("slope_J_per_gK2"))};
}

/// A whole number from `least` up to 2⁵³.
std::uint64_t countOf(const Fields& fields, L1 key, std::uint64_t least) {
    const double value = fields.number(key);
    if (value >= static_cast<double>(least) && value <= 0x1p53 && value == std::floor(value))
        return static_cast<std::uint64_t>(value);
    fields.complain(key);
    return least;
}

ScanConditions conditionsOf(const Fields& fields) {
    ScanConditions conditions;
    if (fields.has(L1("glass_line")))
        conditions.glass = lineOf(fields.object(L1("glass_line")));
    if (fields.has(L1("liquid_line")))
        conditions.liquid = lineOf(fields.object(L1("liquid_line")));
    conditions.noise = fields.optionalNumber(L1("noise_J_per_gK")).value_or(conditions.noise);
    conditions.tilt = fields.optionalNumber(L1("tilt_J_per_gK2")).value_or(conditions.tilt);
    conditions.lag = fields.optionalNumber(L1("lag_s")).value_or(conditions.lag);
    conditions.mass = fields.optionalNumber(L1("mass_g"));
    if (fields.has(L1("seed")))
        conditions.seed = countOf(fields, L1("seed"), 0);
    return conditions;
}

void readScan(Simulation& simulation, const Fields& fields) {
    simulation.spacing = fields.optionalNumber(L1("spacing_K")).value_or(simulation.spacing);
    simulation.margin = fields.optionalNumber(L1("margin_K")).value_or(simulation.margin);
    simulation.conditions = conditionsOf(fields);
    if (fields.has(L1("step")))
        simulation.ramp = countOf(fields, L1("step"), 1) - 1;
}

Simulation readSimulation(const Fields& fields) {
    Simulation simulation;
    simulation.glass = glassOf(fields.object(L1("glass")));
    simulation.protocol = protocolOf(fields);
    simulation.accuracy = fields.optionalNumber(L1("accuracy")).value_or(simulation.accuracy);
    if (!(simulation.accuracy > 0))
        fields.complain(L1("accuracy"));
    if (fields.has(L1("scan")))
        readScan(simulation, fields.object(L1("scan")));
    return simulation;
}

} // namespace

QJsonObject glassJson(const Glass& glass) {
    QJsonObject json = lawJson(glass.law);
    if (!glass.second)
        return json;
    QJsonObject second = lawJson(glass.second->law);
    second[L1("weight")] = number(glass.second->weight);
    json[L1("second")] = second;
    return json;
}

QJsonObject simulationJson(const Simulation& simulation) {
    return {{L1("glass"), glassJson(simulation.glass)},
            {L1("start_K"), number(simulation.protocol.start)},
            {L1("steps"), stepsJson(simulation.protocol)},
            {L1("scan"), scanJson(simulation)},
            {L1("accuracy"), number(simulation.accuracy)}};
}

std::string simulationText(const Simulation& simulation) {
    return jsonText(simulationJson(simulation));
}

Result<Simulation> simulationOf(const std::string& text) {
    QJsonParseError error{};
    const QByteArray bytes = QByteArray::fromStdString(text);
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return refuse(phrase("Simulation", "The text is not a thermal history in JSON: line %1 cannot be read.")
                          .with(Figure{static_cast<double>(line)}));
    }
    if (const auto unknown = unknownKey(document.object(), {}))
        return refuse(phrase("Simulation", "The field “%1” is not known here.").with(unknown->toStdString()));
    Complaint complaint;
    Simulation simulation = readSimulation(Fields(document.object(), QString(), complaint));
    if (complaint)
        return std::unexpected(*complaint);
    return simulation;
}

} // namespace vitrine
