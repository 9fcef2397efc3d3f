#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/evaluation/evaluate.h"
#include "core/files/import/import_pattern.h"
#include "core/files/readers/thermogram_files.h"
#include "core/files/study/demonstration_files.h"
#include "core/files/study/demonstration_study.h"
#include "core/files/tables/table.h"
#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "core/scattering/diffraction_peak.h"
#include "core/scattering/scattering_angle.h"
#include "core/simulation/demonstration/demonstration.h"
#include "core/simulation/demonstration/example.h"
#include "core/simulation/demonstration/glass_scan.h"
#include "core/simulation/demonstration/heat_capacity_runs.h"
#include "core/simulation/demonstration/measured_stacks.h"
#include "core/simulation/demonstration/simulated_ruby.h"
#include "tests/support/support.h"

#include <cmath>
#include <set>

using namespace vitrine;
using namespace vitrine::demonstration;
using namespace vitrine::test;

namespace {

const std::vector<DemonstrationFile>& files() {
    static const std::vector<DemonstrationFile> made = valueOf(demonstrationFiles());
    return made;
}

std::vector<const DemonstrationFile*> filesOf(DemonstrationFileKind kind) {
    std::vector<const DemonstrationFile*> out;
    for (const DemonstrationFile& each : files())
        if (each.kind == kind)
            out.push_back(&each);
    return out;
}

const DemonstrationFile& fileOf(DemonstrationFileKind kind) {
    const auto found = filesOf(kind);
    return found.size() == 1 ? *found.front() : throw std::runtime_error("not one file of that kind");
}

/// Where the highest counts of a spectrum lie: the mean of λ over what rises above two thirds of them, weighted by it.
double brightest(const Table& table) {
    const auto &x = table.columns[0].values, &y = table.columns[1].values;
    const double background = quantile(y, 0.2), top = *std::ranges::max_element(y);
    double sum = 0, moment = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double above = y[i] - background - 0.65 * (top - background);
        sum += std::max(above, 0.0);
        moment += std::max(above, 0.0) * x[i];
    }
    return moment / sum;
}

/// The power of a run in W over time in s and temperature in K, isotherms included.
struct WholeRun {
    std::vector<double> time, temperature, power;
};

WholeRun wholeRun(DemonstrationFileKind kind) {
    const DemonstrationFile& file = fileOf(kind);
    const Reading reading = valueOf(readThermogramFile(file.bytes, file.file));
    WholeRun run;
    for (const ReadScan& scan : reading.scans) {
        run.time.insert(run.time.end(), scan.recording->time.begin(), scan.recording->time.end());
        run.temperature.insert(run.temperature.end(), scan.recording->temperature.begin(), scan.recording->temperature.end());
        run.power.insert(run.power.end(), scan.recording->signal.begin(), scan.recording->signal.end());
    }
    return run;
}

double meanPower(const WholeRun& run, Interval time) {
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < run.time.size(); ++i)
        if (time.contains(run.time[i])) {
            sum += run.power[i];
            ++count;
        }
    return sum / count;
}

/// The power less the line between both isotherms.
std::vector<double> levelled(const WholeRun& run) {
    const double end = run.time.back(), early = meanPower(run, {100, 290}), late = meanPower(run, {end - 190, end});
    std::vector<double> out;
    for (std::size_t i = 0; i < run.time.size(); ++i)
        out.push_back(run.power[i] - std::lerp(early, late, (run.time[i] - 195) / (end - 95 - 195)));
    return out;
}

/// Slope of y on x by least squares.
double slopeOf(const std::vector<double>& x, const std::vector<double>& y) {
    const double mx = mean(x), my = mean(y);
    double top = 0, bottom = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        top += (x[i] - mx) * (y[i] - my);
        bottom += (x[i] - mx) * (x[i] - mx);
    }
    return top / bottom;
}

/// c_p = c_p,sapphire m_sapphire/m (Q − Q_empty)/(Q_sapphire − Q_empty) of levelled runs.
struct ThreeRuns {
    std::vector<double> temperature, heatCapacity;

    ThreeRuns() {
        using enum DemonstrationFileKind;
        const WholeRun sample = wholeRun(SampleRun);
        const auto own = levelled(sample), empty = levelled(wholeRun(EmptyRun)), sapphire = levelled(wholeRun(SapphireRun));
        if (own.size() != empty.size() || own.size() != sapphire.size())
            throw std::runtime_error("runs of unlike length");
        temperature = sample.temperature;
        for (std::size_t i = 0; i < own.size(); ++i)
            heatCapacity.push_back(sapphireHeatCapacity(temperature[i]) * sapphireMass / runMass * (own[i] - empty[i]) /
                                   (sapphire[i] - empty[i]));
    }
    /// The straight line of c_p within a range of temperature, at a temperature.
    double lineAt(Interval within, double at) const {
        std::vector<double> x, y;
        for (std::size_t i = 0; i < temperature.size(); ++i)
            if (within.contains(temperature[i])) {
                x.push_back(temperature[i]);
                y.push_back(heatCapacity[i]);
            }
        return mean(y) + slopeOf(x, y) * (at - mean(x));
    }
    double stepAt(double at) const { return lineAt({650, 698}, at) - lineAt({330, 560}, at); }
};

/// Frames of a stack as a person's file has them.
struct StackRead {
    Shared<PatternRecording> recording;
    double energy = 0;
};

StackRead stackRead(DemonstrationFileKind kind) {
    const DemonstrationFile& file = fileOf(kind);
    const ImportedPatterns read = valueOf(importPattern(file.bytes, file.file));
    if (read.patterns.size() != 1)
        throw std::runtime_error("not one pattern");
    return {read.patterns[0]->recording, energyOf(*read.patterns[0]->choices.wavelength)};
}

/// q1 of every frame by the usual definition; NaN where there is none.
std::vector<double> firstPeaks(const StackRead& stack) {
    const FrameData& frames = stack.recording->frames;
    const auto plan = valueOf(structurePlan(
        frames.q, {.composition = valueOf(parseComposition(exampleComposition)), .energy = stack.energy}, {0.05, 0.05, 100}));
    StructureChoices choices;
    choices.normalization.method = NormalizationMethod::HighQ;
    PeakChoices peak;
    peak.search = {2, 3.3};
    std::vector<double> q1;
    for (std::size_t frame = 0; frame < frames.frames; ++frame) {
        const auto begin = frames.intensity.begin() + std::ptrdiff_t(frame * frames.q.size());
        const auto corrected = correctedPattern(plan, {frames.q, {begin, begin + std::ptrdiff_t(frames.q.size())}, {}});
        const auto structure = corrected ? structureOf(plan, *corrected, choices) : std::unexpected(corrected.error());
        const auto found = structure ? diffractionPeak({structure->q, structure->s, structure->sSigma}, peak)
                                     : std::unexpected(structure.error());
        q1.push_back(found ? found->q1.value : NAN);
    }
    return q1;
}

bool isFaulty(std::size_t frame) {
    return std::ranges::any_of(mapOutliers,
                               [&](const FaultyPoint& each) { return each.row * mapColumns + each.column == frame; });
}

} // namespace

class DemonstrationFilesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFileSaysThatItIsSimulatedAndOfWhichSample() {
        std::set<std::string> names, samples;
        for (const DemonstrationSample& each : demonstrationSamples({.spacing = 5, .patternStep = 0.05, .wide = false}))
            samples.insert(each.id);
        for (const DemonstrationFile& each : files()) {
            QVERIFY(each.file.starts_with("simulated_"));
            QVERIFY2(std::string(each.bytes.begin(), each.bytes.end()).find("SIMULATED") != std::string::npos, each.file.c_str());
            QVERIFY2(samples.contains(each.sample), each.sample.c_str());
            names.insert(each.file);
        }
        QCOMPARE(names.size(), files().size());
        QCOMPARE(files().size(), pressuresOfCell().size() + 5);
    }
    void theSameSeedGivesTheSameBytes() {
        const auto again = valueOf(demonstrationFiles()), other = valueOf(demonstrationFiles(7));
        for (std::size_t i = 0; i < files().size(); ++i) {
            QVERIFY(again[i].bytes == files()[i].bytes);
            QVERIFY(other[i].bytes != files()[i].bytes);
            QCOMPARE(other[i].file, files()[i].file);
        }
    }
    /// 6.870 GPa for a shift of 2.50 nm, and the equation itself.
    void rubyFollowsItsScale() {
        QVERIFY(near(rubyWavelength(6.870) - rubyR1, 2.50, 2e-4));
        QCOMPARE(rubyWavelength(0), rubyR1);
        for (const double pressure : {0.7, 3.5, 7.0, 60.0}) {
            const double x = (rubyWavelength(pressure) - rubyR1) / rubyR1;
            QVERIFY(near(1870 * x * (1 + 5.63 * x), pressure, 1e-9 * pressure));
        }
    }
    void rubySpectraAreTablesWithTheirLineWhereItBelongs() {
        const auto spectra = filesOf(DemonstrationFileKind::Ruby);
        QCOMPARE(spectra.size(), pressuresOfCell().size());
        QCOMPARE(spectra.front()->pressure.value_or(-1), 0.0);
        for (const DemonstrationFile* each : spectra) {
            const Table table = valueOf(readTable(each->bytes, each->file));
            QCOMPARE(table.columns.size(), std::size_t(2));
            QCOMPARE(table.columns[0].unit, std::string("nm"));
            QCOMPARE(table.columns[1].unit, std::string("counts"));
            QVERIFY(std::ranges::is_sorted(table.columns[0].values));
            QVERIFY(near(brightest(table), rubyWavelength(each->pressure.value_or(0)), 0.02));
        }
    }
    void sapphireIsThatOfTheStandard() {
        QVERIFY(near(sapphireHeatCapacity(300), 0.779, 0.0005));
        QVERIFY(near(sapphireHeatCapacity(600), 1.1038, 0.0005));
    }
    void threeRunsGiveTheHeatCapacityBack() {
        const ThreeRuns runs;
        int looked = 0;
        for (std::size_t i = 0; i < runs.temperature.size(); ++i)
            if (const double t = runs.temperature[i]; t > 320 && t < 699) {
                QVERIFY(near(runs.heatCapacity[i], slowHeatCapacity(t), 0.02 * slowHeatCapacity(t)));
                ++looked;
            }
        QVERIFY(looked > 1000);
    }
    /// m = ΔQ/(ΔC_p Φ) with the lines of the slow run at the half step of each flash scan of the same sample.
    void theMassOfTheChipFollows() {
        std::vector<DemonstrationSample> samples = demonstrationSamples({.wide = false});
        std::erase_if(samples, [](const auto& each) { return each.id != fileOf(DemonstrationFileKind::SampleRun).sample; });
        const Study study = valueOf(studyOf(samples));
        Memo memo;
        const Results results = evaluate(study, memo);
        const ThreeRuns runs;
        QCOMPARE(results.samples.at(0)->scans.size(), std::size_t(8));
        for (std::size_t i = 0; i < 8; ++i) {
            const ThermogramChoices& scan = study.samples[0]->scans[i]->choices;
            const GlassTransition transition = *valueOf(results.samples[0]->scans[i]->transition);
            const double mass =
                transition.step.value / (runs.stepAt(transition.midpointHalfStep.value) * scan.heatingRate.value_or(NAN));
            QVERIFY(near(mass, scan.mass.value_or(0), 0.03 * mass)); // g, of the header
        }
    }
    /// The step of the slow run is that of the flash scans.
    void theStepIsThatOfTheFlashScans() {
        for (const double t : {330.0, 450.0})
            QVERIFY(near(slowHeatCapacity(t), glassHeatCapacity(t), 1e-6));
        for (const double t : {660.0, 690.0})
            QVERIFY(near(slowHeatCapacity(t), liquidHeatCapacity(t), 1e-4));
        SpecimenScan scan;
        const HeatCapacityCurve flash = heatCapacityOf(glassState(0, 643), scan);
        QVERIFY(near(flash.value.front(), glassHeatCapacity(flash.temperature.front()), 1e-3));
        QVERIFY(near(flash.value.back(), liquidHeatCapacity(flash.temperature.back()), 1e-3));
    }
    /// The two slopes of V/V₀ = (q1,₀/q1)³ and the frame between them.
    void theHeatingSeriesExpandsAsAGlassAndAsALiquid() {
        const StackRead stack = stackRead(DemonstrationFileKind::HeatingSeries);
        const std::vector<double> q1 = firstPeaks(stack);
        QCOMPARE(q1.size(), std::size_t(81));
        QVERIFY(near(stack.energy, 15, 1e-9));
        QVERIFY(std::ranges::min(stack.recording->frames.intensity) > 0);
        std::vector<double> cold, coldVolume, hot, hotVolume;
        for (std::size_t i = 0; i < q1.size(); ++i) {
            const double t = heatedFrom + heatedStep * double(i);
            (t < tg ? cold : hot).push_back(t);
            (t < tg ? coldVolume : hotVolume).push_back(std::pow(heatedQ1(heatedFrom) / q1[i], 3));
            QVERIFY(near(q1[i], heatedQ1(t), 5e-4));
        }
        const double glass = slopeOf(cold, coldVolume), liquid = slopeOf(hot, hotVolume);
        QVERIFY(near(glass, expansionGlass, 0.05 * expansionGlass));
        QVERIFY(near(liquid, expansionLiquid, 0.05 * expansionLiquid));
        const double meet = (mean(hotVolume) - mean(coldVolume) + glass * mean(cold) - liquid * mean(hot)) / (glass - liquid);
        QVERIFY(near(meet, tg, 3));
    }
    void theMapHasItsGradientAndItsFaults() {
        const StackRead stack = stackRead(DemonstrationFileKind::Map);
        QCOMPARE(stack.recording->frames.frames, std::size_t(1800));
        const std::vector<double> q1 = firstPeaks(stack);
        std::vector<double> x, y, good;
        for (std::size_t frame = 0; frame < q1.size(); ++frame)
            if (!isFaulty(frame)) {
                QVERIFY(near(q1[frame], mappedQ1(frame % mapColumns, frame / mapColumns), 0.004));
                x.push_back(mapStep * double(frame % mapColumns));
                y.push_back(mapStep * double(frame / mapColumns));
                good.push_back(q1[frame]);
            }
        QCOMPARE(good.size(), std::size_t(1800) - mapOutliers.size());
        QVERIFY(near(slopeOf(x, good), mapSlopeX, 0.1 * mapSlopeX));
        QVERIFY(near(slopeOf(y, good), mapSlopeY, 0.1 * mapSlopeY));
    }
    /// Averaged as a stack, the map loses its faulty frames and no more than a few others.
    void theFaultsOfTheMapAreFoundAmongFrames() {
        const StackRead stack = stackRead(DemonstrationFileKind::Map);
        const FrameData& frames = stack.recording->frames;
        const auto averaged = valueOf(averagedFrames({frames.q, frames.intensity, frames.frames, frames.sigma}));
        std::set<std::size_t> rejected;
        for (const auto& each : averaged.rejected)
            rejected.insert(each.frame);
        for (std::size_t frame = 0; frame < frames.frames; ++frame)
            if (isFaulty(frame))
                QVERIFY2(rejected.contains(frame), std::to_string(frame).c_str());
        QVERIFY(rejected.size() <= mapOutliers.size() + 18);
    }
};

QTEST_APPLESS_MAIN(DemonstrationFilesTest)
#include "demonstration_files_test.moc"
