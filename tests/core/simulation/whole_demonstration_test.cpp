#include "core/files/study/whole_demonstration.h"

#include "core/evaluation/evaluate.h"
#include "core/results/mass_by_step.h"
#include "core/simulation/demonstration/measured_stacks.h"
#include "tests/support/support.h"

#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const SampleResult& resultOf(const Results& results, const std::string& id) {
    return **std::ranges::find_if(results.samples, [&](const auto& each) { return each->id == id; });
}

bool holds(const Measured& measured, double truth, double sigmas) {
    return measured.error && std::abs(measured.value - truth) <= sigmas * *measured.error;
}

/// Chips of that sample are taken not to have been weighed.
Study withoutMasses(Study study, const std::string& id) {
    const auto place = std::ranges::find(study.samples, id, [](const auto& each) { return each->id; });
    Sample sample = **place;
    for (auto& each : sample.scans) {
        Scan scan = *each;
        scan.choices.mass.reset();
        each = std::move(scan);
    }
    *place = std::move(sample);
    return study;
}

} // namespace

/// Every step of the paper from raw files, by automatic windows.
class WholeDemonstrationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        study_ = valueOf(wholeDemonstrationStudy({.wide = false}));
        Memo memo;
        results_ = evaluate(study_, memo);
    }
    void everySampleSaysThatItIsSimulated() {
        QVERIFY(std::ranges::all_of(study_.samples, [](const auto& sample) { return sample->simulated; }));
    }
    void rubiesGiveTheirPressures() {
        const Sample& cell = *findSample(study_, "in-situ");
        const SampleResult& result = resultOf(results_, "in-situ");
        QVERIFY(result.rubies.size() >= 10);
        for (std::size_t i = 0; i < result.rubies.size(); ++i) {
            const double truth = QString::fromStdString(cell.rubies[i]->name).section(u' ', 0, 0).toDouble(); // "3.5 GPa, …"
            QVERIFY(holds(valueOf(result.rubies[i]->result)->chosen.pressure, truth, 1));
        }
    }
    void chipsAreWeighedByTheHeatCapacity() {
        const Study bare = withoutMasses(study_, "p0-t673");
        Memo memo;
        const Results results = evaluate(bare, memo);
        const Sample& known = *findSample(study_, "p0-t673");
        const SampleResult& result = resultOf(results, "p0-t673");
        for (std::size_t i = 0; i < known.scans.size(); ++i) {
            const double truth = known.scans[i]->choices.mass.value_or(NAN);
            const Measured mass = valueOf(massResults().front().value({*findSample(bare, known.id), result, i}));
            QVERIFY2(near(mass.value, truth, 0.03 * truth), qPrintable(QString::number(mass.value / truth)));
        }
    }
    void theHeatingSeriesHasItsTransition() {
        const VolumeCurve volume = valueOf(*valueOf(*resultOf(results_, "heating").patterns.at(0)->series)->volume);
        QVERIFY(volume.lines.isClaimed());
        QVERIFY(near(volume.lines.at.value, demonstration::tg, 3));
        QVERIFY(near(volume.lines.before.value, demonstration::expansionGlass, 0.05 * demonstration::expansionGlass));
        QVERIFY(near(volume.lines.after.value, demonstration::expansionLiquid, 0.05 * demonstration::expansionLiquid));
    }
    void theMapHasItsGradientAndItsFaults() {
        const SeriesResult series = *valueOf(*resultOf(results_, "map").patterns.at(0)->series);
        const SeriesMap map = valueOf(*series.map);
        const MapField q1 = valueOf(map.of(MapQuantity::Q1));
        QVERIFY(near(q1.alongX.value, demonstration::mapSlopeX, 0.1 * demonstration::mapSlopeX));
        QVERIFY(near(q1.alongY.value, demonstration::mapSlopeY, 0.1 * demonstration::mapSlopeY));
        std::set<std::size_t> found, made;
        for (const MapOutlier& outlier : map.outliers)
            found.insert(outlier.point);
        for (std::size_t i = 0; i < series.points.size(); ++i)
            if (series.points[i].problem)
                found.insert(i);
        for (const FaultyPoint& point : demonstration::mapOutliers)
            made.insert(point.row * demonstration::mapColumns + point.column);
        QVERIFY(std::ranges::includes(found, made));
        QVERIFY(found.size() <= made.size() + 3);
    }

  private:
    Study study_;
    Results results_;
};

QTEST_APPLESS_MAIN(WholeDemonstrationTest)
#include "whole_demonstration_test.moc"
