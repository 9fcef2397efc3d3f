#include "core/fit/statistics.h"
#include "tests/support/support.h"

#include <array>

using namespace vitrine;
using namespace vitrine::test;

class StatisticsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void studentsQuantiles() {
        QVERIFY(near(studentT(0.95, 1), 12.706204736, 1e-8));
        QVERIFY(near(studentT(0.95, 2), 4.3026527297, 1e-9));
        QVERIFY(near(studentT(0.95, 10), 2.2281388520, 1e-9));
        QVERIFY(near(studentT(0.99, 5), 4.0321429836, 1e-9));
        QVERIFY(near(studentT(0.5, 1), 1, 1e-12));
        QVERIFY(near(studentT(0.95, 2.5), 3.5746548420, 1e-8));
        QVERIFY(near(studentT(0.95, 1e9), 1.9599639868, 1e-8));
        QVERIFY(near(studentT(0.95, std::numeric_limits<double>::infinity()), 1.9599639845, 1e-9));
    }
    void studentsQuantilesOfNonsense() {
        QVERIFY(std::isinf(studentT(0.95, 0)) && std::isinf(studentT(0.95, -1)) && std::isinf(studentT(1, 3)));
        QVERIFY(std::isinf(studentT(0.95, std::nan(""))));
        QCOMPARE(studentT(0, 3), 0.0);
    }

    void fishersTail() {
        QVERIFY(near(fisherTail(4.9646027, 1, 10), 0.05, 1e-8));
        QVERIFY(near(fisherTail(3.4780497, 4, 10), 0.05, 1e-8));
        const double t = studentT(0.9, 7);
        QVERIFY(near(fisherTail(t * t, 1, 7), 0.1, 1e-12));
        QCOMPARE(fisherTail(0, 1, 3), 1.0);
        QCOMPARE(fisherTail(std::nan(""), 1, 3), 1.0);
        QCOMPARE(fisherTail(std::numeric_limits<double>::infinity(), 1, 3), 0.0);
        QCOMPARE(fisherTail(3, 1, 0), 1.0);
    }

    void meansAndDeviations() {
        const std::vector<double> values{2, 4, 4, 4, 5, 5, 7, 9};
        QCOMPARE(mean(values), 5.0);
        QVERIFY(near(standardDeviation(values), std::sqrt(32. / 7), 1e-14));
        QCOMPARE(standardDeviation(std::vector<double>{3}), 0.0);
        QVERIFY(std::isnan(mean(std::vector<double>{})));
    }

    void mediansAndQuantiles() {
        QCOMPARE(median({3, 1, 2}), 2.0);
        QCOMPARE(median({4, 1, 3, 2}), 2.5);
        QVERIFY(std::isnan(median({})));
        QCOMPARE(quantile({10, 20, 30, 40, 50}, 0.1), 14.0);
        QCOMPARE(quantile({50, 10, 30, 40, 20}, 1), 50.0);
        QCOMPARE(quantile({5}, 0.3), 5.0);
        QCOMPARE(quantile({1, 2}, -3), 1.0);
    }

    void robustDeviation() {
        QVERIFY(near(scaledMad(std::vector<double>{1, 1, 2, 2, 4, 6, 9}), 1.4826, 1e-12));
        Random random(1);
        std::vector<double> values;
        for (int i = 0; i < 20000; ++i)
            values.push_back(i % 10 == 0 ? 1e6 : random.normal());
        QVERIFY(scaledMad(values) > 1 && scaledMad(values) < 1.25);
    }

    /// xoshiro256++ whose four words are the first outputs of splitmix64 for this seed, computed apart from
    /// this code.
    void knownNumbers() {
        Random random(42);
        constexpr std::array<std::uint64_t, 4> expected{15021278609987233951U, 5881210131331364753U, 18149643915985481100U,
                                                        12933668939759105464U};
        for (const auto number : expected)
            QCOMPARE(random.next(), number);
    }

    void uniformNumbersFillTheirRange() {
        Random random(5);
        std::vector<double> values;
        for (int i = 0; i < 100000; ++i)
            values.push_back(random.uniform());
        QVERIFY(std::ranges::min(values) >= 0 && std::ranges::max(values) < 1);
        QVERIFY(near(mean(values), 0.5, 0.005));
        QVERIFY(near(standardDeviation(values), std::sqrt(1. / 12), 0.003));
    }

    void smallWholeNumbersAreEven() {
        Random random(6);
        std::array<int, 7> seen{};
        for (int i = 0; i < 70000; ++i)
            ++seen.at(random.below(7));
        for (const int count : seen)
            QVERIFY(count > 9600 && count < 10400);
        QCOMPARE(random.below(1), std::size_t{0});
        QCOMPARE(random.below(0), std::size_t{0});
    }

    void normalNumbers() {
        Random random(7);
        std::vector<double> values;
        for (int i = 0; i < 100000; ++i)
            values.push_back(random.normal());
        QVERIFY(near(mean(values), 0, 0.015));
        QVERIFY(near(standardDeviation(values), 1, 0.01));
        QVERIFY(near(quantile(values, 0.975), 1.95996, 0.04));
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
