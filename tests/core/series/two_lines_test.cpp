#include "core/fit/statistics.h"
#include "core/series/transition.h"
#include "tests/support/support.h"

#include <numeric>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Rows {
    std::vector<double> x, y;
};

double kinked(double x, double at, double before, double after) {
    return 1 + (x < at ? before : after) * (x - at);
}

/// Noise of which neighbouring rows share `share`.
template<class Truth>
Rows noisy(std::size_t n, double sigma, double share, std::uint64_t seed, Truth truth) {
    Random random(seed);
    Rows rows;
    double last = random.normal();
    for (std::size_t i = 0; i < n; ++i) {
        const double x = 300 + 400.0 * double(i) / double(n - 1);
        last = share * last + std::sqrt(1 - share * share) * random.normal();
        rows.x.push_back(x);
        rows.y.push_back(truth(x) + sigma * last);
    }
    return rows;
}

TwoLines linesThrough(const Rows& rows) {
    return valueOf(fitTwoLines(rows.x, rows.y));
}

} // namespace

class TwoLinesTest : public QObject {
    Q_OBJECT
  private slots:
    void exactLinesComeBack() {
        Rows rows = noisy(60, 0, 0, 1, [](double x) { return kinked(x, 571, 3e-5, 9e-5); });
        const TwoLines lines = linesThrough(rows);
        QVERIFY(near(lines.at.value, 571, 1e-3));
        QVERIFY(near(lines.before.value, 3e-5, 1e-10));
        QVERIFY(near(lines.after.value, 9e-5, 1e-10));
        QVERIFY(near(lines.value, 1, 1e-9));
    }

    void orderOfTheRowsDoesNotMatterForTheLines() {
        Rows rows = noisy(60, 1e-4, 0, 2, [](double x) { return kinked(x, 571, 3e-5, 9e-5); });
        const TwoLines up = linesThrough(rows);
        std::ranges::reverse(rows.x);
        std::ranges::reverse(rows.y);
        const TwoLines down = linesThrough(rows);
        QVERIFY(near(up.at.value, down.at.value, 1e-6));
        QVERIFY(near(up.after.value, down.after.value, 1e-12));
    }

    void shiftAndScaleCarryOver() {
        Rows rows = noisy(80, 2e-4, 0, 3, [](double x) { return kinked(x, 520, 2e-5, 8e-5); });
        const TwoLines plain = linesThrough(rows);
        for (double& x : rows.x)
            x = 2 * (x - 100);
        for (double& y : rows.y)
            y = 3 * y + 5;
        const TwoLines moved = linesThrough(rows);
        QVERIFY(near(moved.at.value, 2 * (plain.at.value - 100), 1e-4));
        QVERIFY(near(moved.before.value, 1.5 * plain.before.value, 1e-10));
        QVERIFY(near(*moved.at.error, 2 * *plain.at.error, 1e-2 * *moved.at.error));
    }

    void intervalsHoldTheTruthInWhiteAndCorrelatedNoise_data() {
        QTest::addColumn<double>("share");
        QTest::newRow("white") << 0.0;
        QTest::newRow("correlated") << 0.5;
    }
    void intervalsHoldTheTruthInWhiteAndCorrelatedNoise() {
        QFETCH(double, share);
        constexpr int draws = 200;
        int at = 0, before = 0, after = 0;
        for (int draw = 0; draw < draws; ++draw) {
            const TwoLines lines = linesThrough(
                noisy(120, 8e-4, share, std::uint64_t(draw), [](double x) { return kinked(x, 560, 3.5e-5, 9.5e-5); }));
            at += lines.at.ci95->contains(560);
            before += lines.before.ci95->contains(3.5e-5);
            after += lines.after.ci95->contains(9.5e-5);
        }
        for (const int held : {at, before, after})
            QVERIFY2(held >= 0.88 * draws, qPrintable(QString::number(held)));
    }

    void aLineAndABendAreNoKink() {
        int line = 0, bend = 0, kink = 0;
        constexpr int draws = 200;
        for (int draw = 0; draw < draws; ++draw) {
            const auto seed = std::uint64_t(draw);
            line += linesThrough(noisy(90, 5e-4, 0, seed, [](double x) { return 5e-5 * x; })).isClaimed();
            bend += linesThrough(noisy(90, 5e-4, 0, seed, [](double x) { return 5e-5 * x + 6e-8 * x * x; })).isClaimed();
            kink += linesThrough(noisy(90, 5e-4, 0, seed, [](double x) { return kinked(x, 560, 3.5e-5, 9.5e-5); })).isClaimed();
        }
        QVERIFY2(line <= 0.05 * draws, qPrintable(QString::number(line)));
        QVERIFY2(bend <= 0.05 * draws, qPrintable(QString::number(bend)));
        QVERIFY2(kink >= 0.9 * draws, qPrintable(QString::number(kink)));
    }

    /// What is refused is named: a bend by its own words, a line by its own, whether the bend is weak or strong.
    void aBendIsToldFromALine() {
        for (const double bend : {3e-8, 6e-8, 3e-7, 3e-6})
            for (const double noise : {1e-5, 1e-4}) {
                const TwoLines lines = linesThrough(
                    noisy(51, noise, 0, 5, [bend](double x) { return 1 + 2e-5 * (x - 300) + bend * (x - 300) * (x - 300); }));
                QVERIFY(!lines.isClaimed());
                QVERIFY(lines.lineChance < 0.01);
                const auto words = notClaimed(lines);
                QVERIFY(words && english(*words).find("parabola") != std::string::npos);
            }
        int named = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const auto words = notClaimed(linesThrough(noisy(51, 1e-4, 0, seed, [](double x) { return 1 + 4e-5 * x; })));
            named += words && english(*words).find("no better than one") != std::string::npos;
        }
        QVERIFY2(named >= 46, qPrintable(QString::number(named)));
    }

    /// Means of groups are round where the kink lies within one: wherever that is, the lines through them come back.
    void groupsAcrossTheKinkMoveNothing() {
        constexpr double spacing = 2;
        for (const std::size_t group : {2u, 5u, 10u})
            for (const double at : {449.0, 453.0, 456.5, 460.0, 467.3}) {
                std::vector<double> x, y;
                for (std::size_t first = 0; first + group <= 200; first += group) {
                    double sum = 0;
                    for (std::size_t i = 0; i < group; ++i)
                        sum += kinked(300 + spacing * double(first + i), at, 3e-5, 9e-5);
                    x.push_back(300 + spacing * (double(first) + 0.5 * double(group - 1)));
                    y.push_back(sum / double(group));
                }
                const std::vector<double> width(x.size(), spacing * double(group));
                const TwoLines lines = valueOf(fitTwoLines(x, y, width));
                QVERIFY2(near(lines.at.value, at, 0.1), qPrintable(QString::number(lines.at.value - at)));
                QVERIFY(near(lines.before.value, 3e-5, 3e-8) && near(lines.after.value, 9e-5, 3e-8));
            }
    }

    void intervalsOfGroupsHoldTheTruth() {
        constexpr int draws = 200, group = 5;
        int held = 0;
        for (int draw = 0; draw < draws; ++draw) {
            const double at = 480 + 0.5 * draw; // anywhere within a group
            const Rows rows = noisy(100, 8e-4, 0, std::uint64_t(draw), [at](double x) { return kinked(x, at, 3.5e-5, 9.5e-5); });
            Rows means;
            for (std::size_t first = 0; first < rows.x.size(); first += group) {
                const auto mean = [&](const std::vector<double>& of) {
                    return std::accumulate(of.begin() + std::ptrdiff_t(first), of.begin() + std::ptrdiff_t(first + group), 0.0) /
                           group;
                };
                means.x.push_back(mean(rows.x));
                means.y.push_back(mean(rows.y));
            }
            const std::vector<double> width(means.x.size(), group * 400.0 / 99);
            held += valueOf(fitTwoLines(means.x, means.y, width)).at.ci95->contains(at);
        }
        QVERIFY2(held >= 0.88 * draws, qPrintable(QString::number(held)));
    }

    void tooFewRowsOrPlacesAreRefusedWithWords() {
        const std::vector<double> few{1, 2, 3, 4, 5, 6, 7, 8, 9};
        QVERIFY(!fitTwoLines(few, few));
        const std::vector<double> same(20, 300.0), values(20, 1.0), places{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        QVERIFY(!fitTwoLines(places, places, few));
        const auto refused = fitTwoLines(same, values);
        QVERIFY(!refused && !english(refused.error()).empty());
    }
};

QTEST_GUILESS_MAIN(TwoLinesTest)
#include "two_lines_test.moc"
