#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/evaluation/evaluate.h"
#include "core/files/study/demonstration_study.h"
#include "core/simulation/demonstration/glass_scan.h"
#include "tests/support/support.h"

#include <map>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

DemonstrationOptions quick(std::uint64_t seed) {
    DemonstrationOptions options;
    options.seed = seed;
    options.spacing = 1;
    options.patternStep = 0.006;
    options.wide = false;
    return options;
}

struct Expected {
    std::string name;
    Result<Measured> found;
    double truth, tolerance;
};

Result<Measured> partOf(const Result<MasterCurve>& curve, Measured MasterCurve::*part) {
    return curve ? Result<Measured>((*curve).*part) : std::unexpected(curve.error());
}

Result<Measured> slopeAt(const StudyResult& across, double temperature) {
    for (const CompressionSlope& slope : across.slopes)
        if (slope.temperature == temperature)
            return slope.q1;
    return refuse(phrase("Test", "none"));
}

/// Mean of the differences that the states themselves have at the temperatures that are compared.
double meanFictiveDifference(const SeriesComparison& comparison, Interval range) {
    double sum = 0;
    int count = 0;
    for (const ComparedPoint& point : comparison.points)
        if (range.contains(point.x)) {
            sum += glassState(7, point.x).fictive - glassState(0, point.x).fictive;
            ++count;
        }
    return sum / count;
}

/// The shift of the onset that the curves have, mean over the rates.
double meanOnsetShift() {
    double sum = 0;
    for (const double rate : {100.0, 200.0, 500.0, 1000.0}) {
        SpecimenScan scan;
        scan.heatingRate = rate;
        sum += truthOf(glassState(7, 643), scan).onset - truthOf(glassState(0, 643), scan).onset;
    }
    return sum / 4;
}

std::vector<Expected> wantedOf(const StudyResult& across) {
    using namespace demonstration;
    const auto& curve = across.master.curve;
    const auto& fictive = across.fictive.at(0);
    const double coupled = fictive.byTemperature ? meanFictiveDifference(*fictive.byTemperature, {400, 630}) : 0;
    return {{"T_g,P by collapse", across.transitions.at(0).tg, tgPressed, 5},
            {"beta plateau", partOf(curve, &MasterCurve::beta), betaEnergy, 2},
            {"alpha plateau", curve ? Result<Measured>(curve->alpha.at(0)) : std::unexpected(curve.error()), alphaEnergy, 2},
            {"alpha change", across.master.alphaChange.at(1), alphaChange, 3},
            {"low edge", partOf(curve, &MasterCurve::low), low, 0.02},
            {"high edge", partOf(curve, &MasterCurve::high), high, 0.02},
            {"T_f difference", fictive.coupled, coupled, 6},
            {"T_f difference in equilibrium", fictive.equilibrium, equilibriumDifference, 2},
            {"onset shift", fictive.onsetShift, meanOnsetShift(), 2},
            {"q1 slope, liquid", slopeAt(across, 643), q1Slope, 1e-4},
            {"q1 slope, glass", slopeAt(across, 583), 0, 2e-4},
            {"B0", across.states.at(0).fit ? Result<Measured>((*across.states[0].fit)->b0) : refuse(phrase("Test", "none")),
             bulkModulus, 4},
            {"densification", across.densification, 100 * (std::pow(1 + q1Slope * demonstration::pressure / q1Reference, 3) - 1),
             0.1}};
}

bool holds(const Measured& m, double truth) {
    return m.ci95 ? m.ci95->contains(truth) : m.error && std::abs(m.value - truth) < 1.96 * *m.error;
}

} // namespace

class DemonstrationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theCurvesHaveTheirTruthExactly() {
        QVERIFY(near(meanOnsetShift(), demonstration::onsetShift, 0.05));
        for (const auto& [pressure, temperature] :
             {std::pair(0.0, 643.0), {7.0, 643.0}, {0.0, 508.0}, {7.0, 568.0}, {7.0, 583.0}}) {
            const DemonstrationGlass state = glassState(pressure, temperature);
            SpecimenScan scan;
            scan.spacing = 0.1;
            const HeatCapacityCurve curve = heatCapacityOf(state, scan);
            const Thermogram thermogram{curve.temperature, curve.value, SignalKind::HeatCapacity, 200, 0};
            const Windows windows{{330, 450}, {780, 845}};
            QVERIFY(near(valueOf(fictiveTemperature(thermogram, windows)).value.value, state.fictive, 0.1));
            QVERIFY(near(valueOf(glassTransition(thermogram, windows)).onsetHalfStep.value, truthOf(state, scan).onset, 0.5));
            const GlassLiquidLines lines = valueOf(fitBaseLines(thermogram, windows));
            const double peak = truthOf(state, scan).peak;
            const Peak found = valueOf(peakWithin(thermogram, {peak - 12, peak + 12}, PeakKind::Endotherm, &lines));
            QVERIFY(near(found.temperature.value, peak, 0.3));
        }
    }
    void everyFileSaysThatItIsSimulated() {
        std::set<std::string> names;
        std::size_t files = 0;
        const auto check = [&](const std::string& name, const std::vector<char>& bytes) {
            QVERIFY(name.starts_with("simulated_"));
            const std::string text(bytes.begin(), bytes.end());
            QVERIFY(text.substr(0, 400).find("SIMULATED") != std::string::npos);
            names.insert(name);
            ++files;
        };
        const auto samples = demonstrationSamples(quick(1));
        for (const DemonstrationSample& sample : samples) {
            QVERIFY(sample.name.find("(simulated)") != std::string::npos);
            for (const auto& scan : sample.scans)
                check(scan.file, scan.bytes);
            for (const auto& pattern : sample.patterns)
                check(pattern.file, pattern.bytes);
        }
        QCOMPARE(names.size(), files);
        QVERIFY(samples.size() >= 38 && samples.size() <= 45);
    }
    void readersUnderstandEveryFile() {
        const Study study = valueOf(demonstrationStudy(quick(1)));
        std::set<std::string> dialects;
        for (const auto& sample : study.samples)
            for (const auto& scan : sample->scans) {
                dialects.insert(scan->source.dialect);
                QCOMPARE(scan->recording->temperature.size(), std::size_t(531));
                const double rate = scan->choices.heatingRate.value_or(0);
                QVERIFY(std::ranges::any_of(std::array{100.0, 200.0, 500.0, 1000.0},
                                            [&](double each) { return std::abs(rate / each - 1) < 1e-4; }));
            }
        QCOMPARE(dialects.size(), std::size_t(4));
    }
    /// The numbers of the paper come back from raw files by automatic windows, and their intervals hold the truth for nine
    /// of ten studies. A hundred are made to tell, since among ten a sound 95 % interval misses two once in twelve times.
    void anHonestAnalysisGivesTheTruthBack() {
        constexpr int enough = 100;
        const int seeds =
            qEnvironmentVariableIsSet("VITRINE_DEMONSTRATIONS") ? qEnvironmentVariableIntValue("VITRINE_DEMONSTRATIONS") : enough;
        std::map<std::string, int> held;
        for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(seeds); ++seed) {
            const Study study = valueOf(demonstrationStudy(quick(seed)));
            Memo memo;
            const Results results = evaluate(study, memo);
            for (const Expected& each : wantedOf(*results.study)) {
                const Measured& found = valueOf(each.found);
                if (seed == 1)
                    qInfo("%s: %g ± %g (%g)", each.name.c_str(), found.value, found.error.value_or(NAN), each.truth);
                QVERIFY2(near(found.value, each.truth, each.tolerance), each.name.c_str());
                held[each.name] += holds(found, each.truth);
            }
            QVERIFY(results.study->master.curve->rms <= 0.5 * valueOf(results.study->master.unscaledRms));
        }
        for (const auto& [name, count] : held)
            qInfo("%s: held %d of %d", name.c_str(), count, seeds);
        for (const auto& [name, count] : held)
            QVERIFY2(seeds < enough || 10 * count >= 9 * seeds, name.c_str());
    }
    void aSecondEvaluationDoesNoWork() {
        const Study study = valueOf(demonstrationStudy(quick(3)));
        Memo memo;
        const Results first = evaluate(study, memo);
        const auto computed = memo.computed();
        const Results second = evaluate(study, memo);
        QVERIFY(memo.computed() == computed);
        QVERIFY(first.study.same(second.study));
    }
};

QTEST_APPLESS_MAIN(DemonstrationTest)
#include "demonstration_test.moc"
