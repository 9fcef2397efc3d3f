#include "core/simulation/demonstration/demonstration.h"

#include "core/elasticity/birch_murnaghan.h"
#include "core/fit/statistics.h"
#include "core/simulation/demonstration/example.h"
#include "core/simulation/demonstration/glass_scan.h"
#include "core/simulation/demonstration/paired_pattern.h"
#include "core/simulation/demonstration/raw_dialects.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr auto demonstrationRates = std::to_array<double>({100, 200, 500, 1000});
constexpr int replicates = 2;
constexpr double peakScatter = 0.35, fictiveScatter = 0.7; // K, from specimen to specimen
constexpr double coolingRate = 20.0 / 60, hold = 600;
constexpr ThermalLag sensorLag{{0.2, 0, 0}, {4e-4, 0, 0}};
constexpr auto ambient = std::to_array<double>({298, 373, 423, 453, 478, 493, 508, 523, 538, 553, 568, 583, 603, 643, 673, 693});
constexpr auto pressed =
    std::to_array<double>({298, 373, 423, 483, 508, 523, 538, 553, 568, 583, 598, 613, 625, 643, 655, 673, 693});

constexpr std::uint64_t wideSeeds = 685000;
constexpr StrayScattering wideStray{3, 200, 40};

/// A beam line and how well a sample's distance is known there.
struct Beamline {
    double energy, qMin, qMax, step, noise, distance, distanceError; // keV, Å⁻¹, mm
};

std::string kelvins(double temperature) {
    return figureText(temperature, 4) + " K";
}
std::string gigapascals(double pressure) {
    return figureText(pressure, 3) + " GPa";
}

/// The numbers of one study, drawn one after the other.
class Maker {
  public:
    explicit Maker(const DemonstrationOptions& options)
        : options_(options), random_(options.seed),
          wideRandom_(options.seed + wideSeeds), fine_{13, 0.1, 7, options.patternStep, 0.001, 81.6, 0.005},
          pressureCell_{15, 0.8, 6, options.patternStep, 0.001, 1840, 0.05}, wide_{68.5, 0.3, 30, 0.01, 0.0005, 145, 0.005} {}

    std::vector<DemonstrationSample> samples() {
        std::vector<DemonstrationSample> out;
        for (const double t : ambient)
            out.push_back(treated(0, t, true));
        for (const double t : pressed)
            out.push_back(treated(demonstration::pressure, t, true));
        for (const double t : {583.0, 643.0})
            for (const double p : {1.0, 2.0, 3.0, 5.0})
                out.push_back(treated(p, t, false));
        out.push_back(underPressure());
        return out;
    }

  private:
    DemonstrationSample treated(double pressure, double temperature, bool scanned) {
        DemonstrationSample sample = named(pressure, temperature);
        const DemonstrationGlass state = glassState(pressure, temperature);
        if (scanned)
            addScans(sample, state);
        const bool compared = temperature == 298 || temperature == 508 || temperature == 583 || temperature == 643;
        if (pressure > 0 || compared)
            addPattern(sample, state, fine_, "13keV");
        if (options_.wide && scanned && isOfPairs(pressure, temperature))
            addWidePattern(sample, state, temperature);
        return sample;
    }

    /// The samples whose first shell is looked at.
    static bool isOfPairs(double pressure, double temperature) {
        return pressure == demonstration::pressure && (temperature == 298 || temperature == 583 || temperature == 643);
    }

    static DemonstrationSample named(double pressure, double temperature) {
        using enum TreatmentKind;
        DemonstrationSample sample;
        sample.id = "p" + figureText(pressure, 3) + "-t" + figureText(temperature, 4);
        sample.name = (pressure > 0 ? gigapascals(pressure) : std::string("1 atm")) + ", " + kelvins(temperature) +
                      (pressure > 0 ? ", compressed" : ", annealed") + " (simulated)";
        sample.treatment = {pressure > 0 ? Compressed : Annealed, {}, temperature, hold, coolingRate};
        if (pressure > 0)
            sample.treatment.pressure = pressure;
        return sample;
    }

    void addScans(DemonstrationSample& sample, const DemonstrationGlass& state) {
        const auto dialect = static_cast<RawDialect>(dialects_++ % 4);
        for (const double rate : demonstrationRates)
            for (int i = 0; i < replicates; ++i)
                sample.scans.push_back(scan(sample, state, rate, i, dialect));
    }

    DemonstrationScan scan(const DemonstrationSample& sample, const DemonstrationGlass& state, double rate, int replicate,
                           RawDialect dialect) {
        SpecimenScan specimen{rate, options_.spacing, 1.2e-6 * (1 + 0.2 * random_.normal()), peakScatter * random_.normal(),
                              fictiveScatter * random_.normal()};
        specimen.mass = std::max(specimen.mass, 4e-7);
        const bool lags = dialect == RawDialect::MettlerStare;
        const Recording recording = recorded(heatCapacityOf(state, specimen), rate, lags ? 0.2 + 4e-4 * rate : 0);
        RawScanHeader header{sample.name, specimen.mass, rate, sensorLag, remarksOf(sample)};
        header.remarks.push_back("specimen " + std::to_string(replicate + 1) + ", single shot");
        const std::string text = rawScanText(recording, header, dialect);
        const std::string perSecond = figureText(rate, 5) + "Kps";
        return {"simulated_" + sample.id + "_" + perSecond + "_" + std::to_string(replicate + 1) + "." + extensionOf(dialect),
                {text.begin(), text.end()},
                rate,
                lags};
    }

    /// With noise, and temperatures as a sensor that lags by `lag` reads them.
    Recording recorded(const HeatCapacityCurve& curve, double rate, double lag) {
        Recording out;
        out.kind = SignalKind::HeatCapacity;
        for (std::size_t i = 0; i < curve.temperature.size(); ++i) {
            out.time.push_back((curve.temperature[i] - curve.temperature.front()) / rate);
            out.temperature.push_back(curve.temperature[i] + lag);
            out.signal.push_back(curve.value[i] + options_.noise * random_.normal());
        }
        return out;
    }

    static std::vector<std::string> remarksOf(const DemonstrationSample& sample) {
        std::vector<std::string> remarks{"sample: " + sample.name, std::string("composition: ") + exampleComposition};
        if (const auto& t = sample.treatment; t.temperature)
            remarks.push_back("treatment: 10 min at " + kelvins(*t.temperature) + " and " +
                              (t.pressure ? gigapascals(*t.pressure) : std::string("1 atm")) + ", cooled at 20 K/min");
        return remarks;
    }

    void addPattern(DemonstrationSample& sample, const DemonstrationGlass& state, const Beamline& line, const std::string& tag) {
        const GlassStructure glass{state.q1, state.fwhm, state.subpeak, demonstration::numberDensity};
        sample.patterns.push_back(pattern(sample, glass, line, tag, {}));
    }

    /// Made of pairs, with a capillary and air around it.
    void addWidePattern(DemonstrationSample& sample, const DemonstrationGlass& state, double temperature) {
        const Beamline& line = wide_;
        const PairedGlass glass{firstShellPairs(temperature), state.q1, state.fwhm, densityOf(state.q1)};
        PatternConditions conditions{line.energy, line.qMin, line.qMax, line.step, line.noise, 1, wideRandom_.next()};
        conditions.distanceScale = 1 + line.distanceError / line.distance * wideRandom_.normal();
        const auto made = pairedPattern(glass, exampleComposition, conditions, wideStray).value_or(PairedPattern{});
        std::vector<std::string> remarks = remarksOf(sample);
        const std::string text = pyfaiText(made.sample, line.energy, line.distance, remarks);
        remarks.push_back("empty capillary");
        const std::string empty = pyfaiText(made.empty, line.energy, line.distance, remarks);
        const std::string stem = "simulated_" + sample.id + "_68.5keV";
        DemonstrationPattern pattern{
            stem + ".xy", {text.begin(), text.end()}, {}, {line.distance, line.distanceError}, glass.numberDensity, false};
        pattern.background = {stem + "_empty.xy", {empty.begin(), empty.end()}};
        pattern.subPeaks = subPeaksToFit();
        pattern.belowQMin = BelowQMin::Linear;
        sample.patterns.push_back(std::move(pattern));
    }

    static SubPeakChoices subPeaksToFit() {
        return {{2.7, 3.1, demonstration::outerPart}, {2.25, 3.7}, {{"Zr-Cu", {2.5, 2.9}}, {"Zr-Zr", {2.9, 3.3}}}};
    }

    static double densityOf(double q1) {
        const double ratio = q1 / demonstration::q1Reference;
        return demonstration::numberDensity * ratio * ratio * ratio;
    }

    DemonstrationPattern pattern(const DemonstrationSample& sample, const GlassStructure& glass, const Beamline& line,
                                 const std::string& tag, std::optional<double> pressure) {
        PatternConditions conditions{line.energy, line.qMin, line.qMax, line.step, line.noise, 1, random_.next()};
        conditions.distanceScale = 1 + line.distanceError / line.distance * random_.normal();
        std::vector<std::string> remarks = remarksOf(sample);
        if (pressure)
            remarks.push_back("measured under " + gigapascals(*pressure));
        const auto simulated = simulatedPattern(glass, exampleComposition, conditions);
        const std::string text = simulated ? pyfaiText(*simulated, line.energy, line.distance, remarks) : std::string();
        return {"simulated_" + sample.id + "_" + tag + ".xy", {text.begin(), text.end()}, pressure,
                {line.distance, line.distanceError},          densityOf(glass.q1),        line.qMax < 10};
    }

    /// One glass under pressure at room temperature, by the equation of state.
    DemonstrationSample underPressure() {
        DemonstrationSample sample;
        sample.id = "in-situ";
        sample.name = "As cast, under pressure (simulated)";
        sample.treatment.kind = TreatmentKind::AsCast;
        const DemonstrationGlass state = glassState(0, 643);
        for (const double pressure : pressuresOfCell()) {
            const auto x = compressionAt(BirchMurnaghan{demonstration::bulkModulus, demonstration::bulkSlope},
                                         pressure + (pressure > 0 ? 0.02 * random_.normal() : 0));
            const GlassStructure glass{state.q1 * std::cbrt(x.value_or(1)), state.fwhm, state.subpeak,
                                       demonstration::numberDensity};
            sample.patterns.push_back(
                pattern(sample, glass, pressureCell_, "15keV_" + figureText(pressure, 3) + "GPa", pressure));
        }
        return sample;
    }

    DemonstrationOptions options_;
    Random random_, wideRandom_; ///< so that the patterns to 30 Å⁻¹ change nothing else
    Beamline fine_, pressureCell_, wide_;
    int dialects_ = 0;
};

} // namespace

std::vector<double> pressuresOfCell() {
    std::vector<double> pressures;
    for (int i = 0; i <= 10; ++i)
        pressures.push_back(0.7 * i);
    return pressures;
}

std::vector<DemonstrationSample> demonstrationSamples(const DemonstrationOptions& options) {
    return Maker(options).samples();
}

} // namespace vitrine
