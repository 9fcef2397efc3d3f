#include "core/kinetics/plateau.h"
#include "core/kinetics/series_comparison.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::vector<SeriesPoint> series(std::initializer_list<std::pair<double, double>> values, double error = 0.5) {
    std::vector<SeriesPoint> out;
    for (const auto& [t, v] : values)
        out.push_back({t, {v, error}});
    return out;
}

} // namespace

class PlateauTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void equilibriumBeginsWhereThePaperTookIt() {
        const auto bracket =
            valueOf(plateauBracket(series({{693, 592.4}, {673, 592.8}, {643, 592.5}, {655, 592.1}, {625, 625.8}, {600, 630}})));
        QVERIFY((bracket == Interval{625, 643}));
        const Interval brackets[] = {{603, 613}, bracket};
        const Measured tg = valueOf(onsetOfEquilibrium(brackets));
        QCOMPARE(tg.value, 634.0);
        QCOMPARE(*tg.error, 9.0);
        QVERIFY((bracketOf(tg) == Interval{625, 643}));
        QVERIFY(!tg.ci95); // two temperatures, and no probability
    }
    void oneTinyErrorDoesNotBreakAPlateau() {
        auto points = series({{600, 640}, {643, 592.4}, {655, 592.9}, {673, 592.5}, {693, 592.0}});
        points[2].value.error = 1e-6;
        points[3].value.error.reset();
        QVERIFY((valueOf(plateauBracket(points)) == Interval{600, 643}));
    }
    void saysWhyThereIsNoBeginning() {
        QVERIFY(!plateauBracket({}));
        QVERIFY(!plateauBracket(series({{600, 1}, {610, 1}, {620, 1}})));
        QVERIFY(!plateauBracket(series({{600, 1}, {610, 1}, {620, 1}, {630, 1}})));
        QVERIFY(!plateauBracket(series({{600, 1}, {610, 10}, {620, 20}, {630, 30}})));
        QVERIFY(!onsetOfEquilibrium({}));
    }
    void comparesAtTheSameTemperature() {
        const auto reference = series({{300, 700}, {400, 690}, {500, 680}, {600, 600}});
        const auto other = series({{350, 705}, {450, 715}, {550, 668}, {650, 590}});
        const SeriesComparison found = valueOf(compareSeries(other, reference));
        QCOMPARE(found.points.size(), std::size_t(3)); // 650 K lies beyond
        QVERIFY(near(found.points[0].difference.value, 10, 1e-12));
        QVERIFY(near(found.points[1].difference.value, 30, 1e-12));
        QVERIFY(near(found.points[1].ratio.value, 715.0 / 685, 1e-12));
        QVERIFY(near(*found.points[1].difference.error, 0.5 * std::sqrt(1.5), 1e-12));
        QVERIFY(near(valueOf(meanDifference(found, {400, 600})).value, 29, 1e-12));
        QVERIFY(!meanDifference(found, {600, 700}));
    }
    /// Three points may agree by chance: their mean is not better known than their own errors allow.
    void aMeanIsNoBetterKnownThanItsPoints() {
        const auto reference = series({{640, 600}, {660, 600}, {680, 600}});
        const auto alike = series({{640, 596.5}, {660, 596.5}, {680, 596.5}});
        const Measured mean = valueOf(meanDifference(valueOf(compareSeries(alike, reference)), {600, 700}));
        QVERIFY(near(mean.value, -3.5, 1e-12));
        QVERIFY(near(*mean.error, 0.5 * std::sqrt(2.0 / 3), 1e-12));
        QVERIFY(near(mean.ci95->high, -3.5 + 1.959963985 * *mean.error, 1e-12));
    }
    /// Three points between the same two of the reference share their errors, which do not average out.
    void aReferenceThatServesSeveralPointsDoesNotAverageOut() {
        const auto reference = series({{600, 600}, {700, 600}});
        const auto other = series({{640, 597}, {650, 597}, {660, 597}});
        const Measured mean = valueOf(meanDifference(valueOf(compareSeries(other, reference)), {600, 700}));
        QVERIFY(near(*mean.error, 0.5 * std::sqrt(1.0 / 3 + 0.5), 1e-12)); // the two of the reference weigh a half each
    }
    void theLargestDifferenceIsTheTopOfAParabola() {
        std::vector<SeriesPoint> reference = series({{400, 0}, {700, 0}}), bent;
        for (const double t : {480.0, 520.0, 570.0, 600.0})
            bent.push_back({t, {30 - 1e-3 * (t - 539) * (t - 539), 0.5}});
        const SeriesComparison found = valueOf(compareSeries(bent, reference));
        QVERIFY(near(found.largestAt.value, 539, 1e-9));
    }
    void refusesSeriesApart() {
        QVERIFY(!compareSeries(series({{300, 1}}), series({{400, 1}, {500, 1}})));
        QVERIFY(!compareSeries(series({{300, 1}}), series({{300, 1}})));
        QVERIFY(!compareSeries({}, series({{400, 1}, {500, 1}})));
    }
};

QTEST_APPLESS_MAIN(PlateauTest)
#include "plateau_test.moc"
