#include "core/across_samples/common_stage.h"

#include "core/quantity/constants.h"
#include "core/results/study_quantities.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double tg = 596, energyOverR = 30 * tg;

Shared<KissingerResult> line(PeakBranch branch, double energy, double at, KineticFormula formula = KineticFormula::Kissinger) {
    KissingerResult result{.kind = PeakKind::Endotherm, .branch = branch, .sources = {}, .excluded = {}, .fit = {}};
    std::vector<RatePoint> points;
    const double intercept = std::log(200 / (at * at)) + energy / at;
    int sign = 1;
    for (const double rate : {100., 200., 500., 1000.})
        points.push_back({rate, peakTemperature(energy, intercept, rate, KineticFormula::Kissinger) + 0.05 * (sign = -sign)});
    result.fit = Shared<KissingerFit>(valueOf(kissinger(points, formula)));
    return result;
}

struct Made {
    Study study;
    std::vector<Shared<SampleResult>> results;
    std::vector<ActivationPoint> points;

    void add(const std::string& id, std::vector<Shared<KissingerResult>> lines, bool takesPart = true) {
        Sample sample;
        sample.id = id;
        study.samples.emplace_back(std::move(sample));
        SampleResult result;
        result.kissinger = std::move(lines);
        results.emplace_back(std::move(result));
        if (takesPart)
            points.emplace_back().sample = id;
    }
    /// As cast at a rate (K/s), with the T_f of a liquid of this energy.
    void addCast(double rate, double energy) {
        Sample sample;
        sample.id = std::to_string(rate);
        sample.treatment.kind = TreatmentKind::AsCast;
        sample.treatment.coolingRate = rate;
        study.samples.emplace_back(std::move(sample));
        SampleResult result;
        const double intercept = std::log(1 / (tg * tg)) + energy / tg;
        result.fictiveTemperature = Measured{peakTemperature(energy, intercept, rate, KineticFormula::Kissinger), 0.5};
        results.emplace_back(std::move(result));
    }
    std::vector<CommonActivation> common(Result<double> reference = tg) const {
        return commonActivations(points, study, results, reference);
    }
};

} // namespace

class CommonActivationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void linesOfOneEnergyHaveIt() {
        Made made;
        made.add("a", {line(PeakBranch::Shadow, energyOverR, 500)});
        made.add("b", {line(PeakBranch::Shadow, energyOverR, 540), line(PeakBranch::Overshoot, 42 * tg, 660)});
        made.add("c", {line(PeakBranch::Shadow, energyOverR, 580)});
        const auto common = made.common();
        QCOMPARE(common.size(), std::size_t(1)); // a single overshoot has nothing in common
        QVERIFY((common[0].samples == std::vector<std::string>{"a", "b", "c"}));
        QVERIFY(near(valueOf(common[0].energyOverRTg).value, 30, 0.3));
        QVERIFY(
            near(valueOf(common[0].energy).value, valueOf(common[0].energyOverR).value * constants::gasConstant / 1000, 1e-9));
        QVERIFY(near(valueOf(common[0].steepness).value, 30 / std::log(10), 0.2));
        QVERIFY(valueOf(common[0].chance).value > 0.05);
    }
    void unlikeEnergiesSaySo() {
        Made made;
        made.add("a", {line(PeakBranch::Shadow, 28 * tg, 500)});
        made.add("b", {line(PeakBranch::Shadow, 42 * tg, 540)});
        const auto common = made.common();
        QVERIFY(valueOf(common[0].chance).value < 1e-3);
        QVERIFY(!common[0].energy && !common[0].energyOverRTg && !common[0].steepness);
        QVERIFY(!common[0].energy.error().remedy.text.empty());
    }
    void onlySamplesThatTakePartCount() {
        Made made;
        made.add("a", {line(PeakBranch::Shadow, energyOverR, 500)});
        made.add("b", {line(PeakBranch::Shadow, energyOverR, 540)}, false);
        QVERIFY(made.common().empty());
    }
    void reasonsStandInTheirPlace() {
        Made made;
        made.add("a", {line(PeakBranch::Shadow, energyOverR, 500)});
        made.add("b", {line(PeakBranch::Shadow, energyOverR, 540, KineticFormula::Ozawa)});
        for (const auto& each : commonActivationResults())
            QVERIFY(!each.value(made.common()[0]));
        Made plain;
        plain.add("a", {line(PeakBranch::Shadow, energyOverR, 500)});
        plain.add("b", {line(PeakBranch::Shadow, energyOverR, 540)});
        const auto common = plain.common(refuse(phrase("Study", "There is no reference T_g at ambient pressure.")));
        QVERIFY(common[0].energy && !common[0].energyOverRTg && !common[0].steepness);
    }
    void glassesCooledAtSeveralRatesGiveTheFragility() {
        Made made;
        for (const double rate : {0.1, 1., 10., 100.})
            made.addCast(rate, 100 * tg);
        const auto cooled = cooledGlasses(made.study, made.results, tg);
        QVERIFY(cooled && cooled->count == 4);
        QVERIFY(near(valueOf(cooled->energyOverRTg).value, 100, 0.01));
        QVERIFY(near(valueOf(cooled->fragility).value, 100 / std::log(10), 0.01));
    }
    void tooFewRatesSayWhy() {
        Made made;
        made.addCast(1, 100 * tg);
        QVERIFY(!cooledGlasses(made.study, made.results, tg));
        made.addCast(1, 100 * tg);
        QVERIFY(!cooledGlasses(made.study, made.results, tg)); // all alike
        made.study.samples.pop_back();
        made.results.pop_back();
        made.addCast(10, 100 * tg);
        const auto cooled = cooledGlasses(made.study, made.results, tg);
        QVERIFY(cooled && !cooled->fragility && !cooled->energyOverRTg);
    }
};

QTEST_APPLESS_MAIN(CommonActivationTest)
#include "common_activation_test.moc"
