#include "core/fit/bootstrap.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class BootstrapTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void deviationsAreStretched() {
        const auto found = stretchedDeviations({{1, 3}, {7}, {}, {4, 5, 6}});
        QVERIFY(near(found[0][1], std::sqrt(2), 1e-14));
        QVERIFY(near(found[3][0], -std::sqrt(1.5), 1e-14));
        QCOMPARE(found[1].size(), std::size_t{5});
        QVERIFY(found[2].empty());
    }

    void aloneNothingScatters() {
        QCOMPARE(stretchedDeviations({{7}})[0], std::vector<double>{0});
        const auto values =
            groupedBootstrap({{7}}, 5, 1, [](std::span<const double> means) { return means[0]; });
        QCOMPARE(values, std::vector<double>(5, 7.0));
    }

    /// The mean of 50 numbers scatters by σ/√50.
    void errorOfAMean() {
        Random random(3);
        Groups groups(1);
        for (int i = 0; i < 50; ++i)
            groups[0].push_back(random.normal());
        const auto values =
            groupedBootstrap(groups, 20000, 4, [](std::span<const double> means) { return means[0]; });
        QVERIFY(near(standardDeviation(values), standardDeviation(groups[0]) / std::sqrt(50), 0.003));
        QVERIFY(near(mean(values), mean(groups[0]), 0.005));
    }

    void noReplicatesNoValues() {
        const auto first = [](std::span<const double> means) { return means[0]; };
        QVERIFY(groupedBootstrap({{1, 2}}, 0, 1, first).empty());
        QVERIFY(groupedBootstrap({{1, 2}}, -3, 1, first).empty());
    }
};

QTEST_APPLESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
