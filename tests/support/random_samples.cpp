#include "tests/support/random_samples.h"

#include "core/files/content/sha256.h"

namespace vitrine::test {

namespace {

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
    bool coin() { return below(2) == 0; }
    double number() {
        const double mantissa = static_cast<double>(engine_() >> 11) * 0x1p-53 - 0.5;
        return std::ldexp(mantissa, static_cast<int>(below(80)) - 40);
    }
    double positive() { return std::abs(number()) + 1e-12; }
    std::string text() {
        static const std::vector<std::string> words = {"",  "a",        "Zr46.8Ti8.2", "“quoted”", "new\nline", "\\ \" /",
                                                       "Å", "玻璃转变", "µW",          "%1 %n",    "\t\x01",    "ß.csv"};
        return words[below(words.size())] + std::to_string(below(1000));
    }
    Interval interval() {
        const double low = positive();
        return {low, 2 * low + positive()};
    }
    template<class T, class Make>
    std::optional<T> maybe(Make make) {
        return coin() ? std::optional<T>(make()) : std::nullopt;
    }

  private:
    std::mt19937_64 engine_;
};

/// Gives a scan or a pattern an id, a name and a source.
template<class Item>
void identify(Dice& dice, Item& made, const std::string& ending) {
    made.id = dice.text() + ending;
    made.name = dice.text();
    made.source = {dice.text(), dice.text(), dice.text(), dice.text(), dice.text()};
}

CelsiusQuadratic quadratic(Dice& dice) {
    return {dice.number(), dice.number(), dice.number()};
}

ThermalLag lag(Dice& dice) {
    return {quadratic(dice), quadratic(dice)};
}

Message words(Dice& dice, int depth = 0) {
    Message made = phrase(dice.text().c_str(), dice.text().c_str());
    for (std::size_t i = dice.below(3); i > 0; --i)
        made = depth < 3 && dice.coin() ? made.with(words(dice, depth + 1)) : made.with(Figure{dice.number(), 4}, dice.text());
    return dice.coin() ? made : made.count(static_cast<int>(dice.below(99)));
}

std::vector<double> column(Dice& dice, std::size_t n) {
    std::vector<double> values(n);
    std::ranges::generate(values, [&] { return dice.number(); });
    return values;
}

Recording recording(Dice& dice) {
    const std::size_t n = dice.below(4) == 0 ? 0 : dice.below(3000);
    return {dice.coin() ? column(dice, n) : std::vector<double>(), column(dice, n), column(dice, n),
            static_cast<SignalKind>(dice.below(3))};
}

PeakPick pick(Dice& dice) {
    return {dice.interval(), static_cast<PeakKind>(dice.below(2)), static_cast<PeakBranch>(dice.below(6))};
}

PeakBaselineChoice baseline(Dice& dice) {
    PeakBaselineChoice made{static_cast<BaselineKind>(dice.below(4)), {}};
    double temperature = 0;
    for (std::size_t i = 1 + dice.below(5); i > 0; --i) {
        temperature = 2 * temperature + dice.positive();
        made.anchors.push_back({temperature, dice.maybe<double>([&] { return dice.number(); })});
    }
    return made;
}

Scan scan(Dice& dice, std::size_t index) {
    Scan made;
    identify(dice, made, "-" + std::to_string(index));
    made.recording = recording(dice);
    made.choices = {dice.coin() ? ExoDirection::Up : ExoDirection::Down, dice.maybe<double>([&] { return dice.positive(); }),
                    dice.maybe<double>([&] { return dice.positive(); }), dice.maybe<ThermalLag>([&] { return lag(dice); })};
    made.availableLag = dice.maybe<ThermalLag>([&] { return lag(dice); });
    made.notes.assign(dice.below(3), words(dice));
    made.glassWindow = dice.maybe<Interval>([&] { return dice.interval(); });
    made.liquidWindow = dice.maybe<Interval>([&] { return dice.interval(); });
    made.peaks = dice.maybe<std::vector<PeakPick>>([&] { return std::vector<PeakPick>(dice.below(3), pick(dice)); });
    made.baseline = dice.maybe<PeakBaselineChoice>([&] { return baseline(dice); });
    made.cooling = dice.coin();
    made.inKissinger = dice.coin();
    return made;
}

PatternRecording patternRecording(Dice& dice) {
    PatternRecording made;
    made.content = static_cast<PatternContent>(dice.below(4));
    made.wavelength = dice.maybe<double>([&] { return dice.positive(); });
    made.polarizationDone = dice.coin();
    const std::size_t n = dice.below(4) == 0 ? 0 : dice.below(400);
    if (dice.coin()) {
        const std::size_t frames = 1 + dice.below(12);
        made.frames = {column(dice, n), column(dice, n * frames), frames};
        if (frames > 1 && dice.coin())
            made.frames.conditions = {{"pressure", "GPa", column(dice, frames)}, {"temperature", "K", column(dice, frames)}};
    } else {
        made.pattern = {column(dice, n), column(dice, n), dice.coin() ? column(dice, n) : std::vector<double>()};
    }
    return made;
}

NormalizationChoices normalization(Dice& dice) {
    return {static_cast<NormalizationMethod>(dice.below(4)),
            dice.interval(),
            static_cast<double>(dice.below(1000)) / 100,
            dice.maybe<double>([&] { return dice.positive(); }),
            dice.positive(),
            dice.coin(),
            dice.coin(),
            dice.coin(),
            static_cast<int>(dice.below(20)),
            dice.positive(),
            static_cast<BelowQMin>(dice.below(5))};
}

PolarizationChoice polarization(Dice& dice) {
    return dice.coin() ? PolarizationChoice(Polarization{std::min(dice.positive(), 1.0)}) : PolarizationDone{};
}

Absorption absorption(Dice& dice) {
    const double thickness = dice.positive();
    const std::size_t which = dice.below(3);
    return which == 0   ? Absorption(NoAbsorption{})
           : which == 1 ? Absorption(FlatPlate{thickness})
                        : Absorption(Capillary{thickness});
}

std::vector<ParameterChoice> parameters(Dice& dice) {
    std::vector<ParameterChoice> made;
    for (std::size_t i = dice.below(3); i > 0; --i)
        made.push_back({dice.text(), dice.maybe<double>([&] { return dice.positive(); }), {}, dice.maybe<double>([&] {
                            return dice.positive();
                        })});
    return made;
}

PatternChoices patternChoices(Dice& dice) {
    PatternChoices made;
    made.wavelength = dice.maybe<double>([&] { return dice.positive(); });
    made.polarization = polarization(dice);
    made.absorption = absorption(dice);
    made.comptonExponent = std::array{0, 2, 3}[dice.below(3)];
    made.dispersion = dice.coin();
    made.structure = {normalization(dice), static_cast<Convention>(dice.below(3)), static_cast<TransformWindow>(dice.below(3)),
                      dice.positive()};
    made.refine = static_cast<Refinement>(dice.below(4));
    made.r = {dice.positive(), dice.positive(), 16 + dice.below(4000)};
    made.frames = {static_cast<FrameAverage>(dice.below(2)), dice.positive(), dice.positive(), dice.positive(), dice.coin()};
    made.peak = {static_cast<PeakDefinition>(dice.below(6)),
                 dice.coin() ? dice.interval() : Interval{},
                 dice.positive(),
                 dice.positive(),
                 dice.positive(),
                 parameters(dice)};
    made.subPeaks = {std::vector<double>(dice.below(3), dice.positive()), dice.coin() ? dice.interval() : Interval{}, {}};
    if (dice.coin())
        made.subPeaks.pairs = {{"Zr-Cu", {2.4, 2.9}}};
    made.firstShell = dice.maybe<Interval>([&] { return dice.interval(); });
    made.detector = dice.maybe<DetectorDistance>([&] { return DetectorDistance{dice.positive(), dice.positive()}; });
    return made;
}

SeriesChoices series(Dice& dice, std::size_t frames) {
    SeriesChoices made;
    made.take = static_cast<SeriesTake>(dice.below(3));
    made.n = 1 + int(dice.below(9));
    if (dice.coin()) {
        made.axis = static_cast<SeriesAxis>(2 + dice.below(4));
        for (std::size_t i = 0; i < frames; ++i)
            made.conditions.push_back(dice.positive());
    }
    made.fitRange = dice.coin() ? dice.interval() : Interval{};
    return made;
}

ScatteringPattern pattern(Dice& dice, std::size_t index) {
    ScatteringPattern made;
    identify(dice, made, "-p" + std::to_string(index));
    made.recording = patternRecording(dice);
    made.role = index == 1 ? PatternRole::Background : PatternRole::Sample;
    made.reference = dice.coin();
    made.choices = patternChoices(dice);
    made.pressure = dice.maybe<double>([&] { return dice.positive(); });
    made.temperature = dice.maybe<double>([&] { return dice.positive(); });
    if (const std::size_t frames = made.recording->frames.frames; frames > 1)
        made.series = dice.maybe<SeriesChoices>([&] { return series(dice, frames); });
    made.notes.assign(dice.below(3), words(dice));
    return made;
}

/// The last one is the background of every second of the others.
std::vector<Shared<ScatteringPattern>> patterns(Dice& dice) {
    std::vector<ScatteringPattern> made;
    for (std::size_t i = dice.below(4); i > 0; --i)
        made.push_back(pattern(dice, i));
    for (std::size_t i = 0; i + 1 < made.size(); i += 2)
        made[i].choices.background = made.back().id;
    return {made.begin(), made.end()};
}

Original original(Dice& dice) {
    std::vector<char> bytes(dice.below(5000));
    std::ranges::generate(bytes, [&] { return static_cast<char>(dice.below(256)); });
    return {dice.text(), sha256(bytes), StoredBytes(bytes)};
}

void addMethods(Dice& dice, Sample& sample) {
    for (std::size_t i = dice.below(3); i > 0; --i) {
        RubyMeasurement ruby{
            "r" + std::to_string(i), dice.text(), {"ruby.txt", dice.text(), "ruby spectrum", dice.text(), {}}, {}, {}, {}};
        ruby.recording = RubySpectrum{{690, 691.5, 694.25}, {dice.number(), dice.number(), dice.number()}};
        ruby.choices = {static_cast<RubyScale>(dice.below(3)),
                        694 + 0.001 * static_cast<double>(dice.below(500)),
                        0.01,
                        dice.positive(),
                        2,
                        dice.maybe<Interval>([] {
                            return Interval{690, 705};
                        })};
        sample.rubies.push_back(std::move(ruby));
    }
    for (std::size_t i = dice.below(3); i > 0; --i) {
        HeatRun run{"h" + std::to_string(i),
                    dice.text(),
                    {"run.txt", dice.text(), "any", dice.text(), {}},
                    {},
                    static_cast<HeatRunRole>(dice.below(3)),
                    {}};
        run.recording = HeatFlowRun{{{1, 2, 3}, {300, 301, 302}, {dice.number(), dice.number(), dice.number()}}, {1, 2}};
        sample.heatRuns.push_back(std::move(run));
    }
    if (dice.coin())
        sample.heatCapacity = {dice.positive(),
                               dice.maybe<double>([&] { return dice.positive(); }),
                               dice.positive(),
                               {},
                               {},
                               dice.positive(),
                               dice.coin(),
                               dice.maybe<Interval>([] {
                                   return Interval{400, 450};
                               }),
                               {}};
}

} // namespace

Sample randomSample(std::uint64_t seed) {
    Dice dice(seed);
    Sample sample;
    sample.id = dice.text();
    sample.name = dice.text();
    sample.composition = dice.text();
    sample.simulated = seed % 3 == 0;
    sample.treatment = {static_cast<TreatmentKind>(dice.below(4)), dice.maybe<double>([&] { return dice.positive(); }),
                        dice.maybe<double>([&] { return dice.positive(); }), dice.maybe<double>([&] { return dice.positive(); }),
                        dice.maybe<double>([&] { return dice.positive(); })};
    sample.kissinger = {static_cast<KineticFormula>(dice.below(6)), dice.coin() ? 0 : dice.positive(), dice.positive()};
    for (std::size_t i = dice.below(5); i > 0; --i)
        sample.scans.push_back(scan(dice, i));
    if (sample.scans.size() > 1)
        sample.scans.front() = [&] {
            Scan changed = *sample.scans.front();
            changed.glassReference = sample.scans.back()->id;
            return changed;
        }();
    for (std::size_t i = dice.below(4); i > 0; --i)
        sample.originals.push_back(original(dice));
    sample.patterns = patterns(dice);
    sample.compression = {{dice.coin() ? 2 : 3, dice.maybe<double>([&] { return dice.number(); }), dice.coin(), parameters(dice)},
                          dice.positive()};
    sample.compression.fit.referencePressure = dice.coin() ? 0 : dice.number();
    addMethods(dice, sample);
    return sample;
}

} // namespace vitrine::test
