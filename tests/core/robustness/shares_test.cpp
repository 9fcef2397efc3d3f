#include "core/robustness/shares.h"

#include "core/fit/statistics.h"
#include "core/robustness/draws.h"
#include "core/robustness/summary.h"
#include "tests/support/support.h"

#include <cmath>
#include <limits>

using namespace vitrine;

namespace {

AnalystChoice number(const std::string& key) {
    AnalystChoice choice;
    choice.key = key;
    choice.range = {0, 1};
    return choice;
}

AnalystChoice list(const std::string& key, std::vector<std::string> options) {
    AnalystChoice choice;
    choice.key = key;
    choice.options = std::move(options);
    return choice;
}

/// Analyses of three numbers and a list of three, with a value each.
struct Analyses {
    std::vector<AnalystChoice> choices{number("a"), number("b"), number("idle"), list("option", {"x", "y", "z"})};
    std::vector<DrawPoint> points;

    explicit Analyses(std::size_t count, std::uint64_t seed = 1) {
        points = drawPoints(ChoiceSpace{choices}, {seed, count}, count);
    }

    ShareInputs inputs() const {
        ShareInputs in{choices, Eigen::MatrixXd(points.size(), choices.size()), {}};
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (std::size_t d = 0; d < choices.size(); ++d)
                in.points(Eigen::Index(i), Eigen::Index(d)) = points[i][d];
            in.clusters.push_back(i);
        }
        return in;
    }

    Eigen::MatrixXd values(double (*f)(const DrawPoint&)) const {
        Eigen::MatrixXd out(points.size(), 1);
        for (std::size_t i = 0; i < points.size(); ++i)
            out(Eigen::Index(i), 0) = f(points[i]);
        return out;
    }

    std::vector<Share> shares(double (*f)(const DrawPoint&)) const { return sharesOf(inputs(), values(f)).front(); }
};

int option(double u) {
    return static_cast<int>(3 * u);
}

} // namespace

class SharesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void partsOfAllAreNeverRoundedToAllOrNothing() {
        QCOMPARE(percentText(1), std::string("100"));
        QCOMPARE(percentText(0.996), std::string("99.6"));
        QCOMPARE(percentText(0.9999), std::string("99.9"));
        QCOMPARE(percentText(0.82), std::string("82"));
        QCOMPARE(percentText(0.0004), std::string("0.1"));
        QCOMPARE(percentText(0), std::string("0"));
    }

    /// Variances of u, u² and of three means 0, 1, 2: 1/12, 4/45 and 2/3.
    void anAdditiveFunctionHasItsVariances() {
        const auto shares = Analyses(1024).shares([](const DrawPoint& u) { return 6 * u[0] + 3 * u[1] * u[1] + option(u[3]); });
        const double a = 36.0 / 12, b = 9 * 4.0 / 45, o = 2.0 / 3, all = a + b + o;
        QVERIFY(test::near(shares[0].share, a / all, 0.01));
        QVERIFY(test::near(shares[1].share, b / all, 0.01));
        QVERIFY(test::near(shares[2].share, 0, 0.001));
        QVERIFY(test::near(shares[3].share, o / all, 0.01));
    }

    /// g = Π (|4u − 2| + c)/(1 + c): first-order variances 1/(3 (1 + c)²).
    void choicesTogetherHaveNoShareOfTheirOwn() {
        const auto shares = Analyses(4096).shares(
            [](const DrawPoint& u) { return (std::abs(4 * u[0] - 2) + 0.5) / 1.5 * (std::abs(4 * u[1] - 2) + 2) / 3; });
        const double a = 1 / (3 * 2.25), b = 1.0 / 27, all = (1 + a) * (1 + b) - 1;
        QVERIFY(test::near(shares[0].share, a / all, 0.08)); // a corner is no polynomial of the third degree
        QVERIFY(test::near(shares[1].share, b / all, 0.03));
        QVERIFY(shares[0].share + shares[1].share < 1);
    }

    /// Over a hundred seeds, with noise that no choice explains: the mean is zero, and errors are what they say.
    void whatHasNoInfluenceHasNoShareOnAverage() {
        std::vector<double> idle, error;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Analyses analyses(128, seed);
            Eigen::MatrixXd values = analyses.values([](const DrawPoint& u) { return u[0]; });
            Random random(seed + 1000);
            for (auto& value : values.reshaped())
                value += 0.3 * random.normal();
            const auto shares = sharesOf(analyses.inputs(), values).front();
            idle.push_back(shares[2].share);
            error.push_back(shares[2].error);
        }
        const double scatter = standardDeviation(idle);
        QVERIFY(std::abs(mean(idle)) < 3 * scatter / 10);
        QVERIFY(mean(error) > 0.5 * scatter);
        QVERIFY(mean(error) < 3 * scatter);
    }

    void anotherUnitOrOriginChangesNothing() {
        const Analyses analyses(256);
        const Eigen::MatrixXd values = analyses.values([](const DrawPoint& u) { return u[0] + u[1] * u[3]; });
        const auto here = sharesOf(analyses.inputs(), values).front();
        const auto there = sharesOf(analyses.inputs(), (1e4 * values).array() - 3e3).front();
        for (std::size_t d = 0; d < here.size(); ++d)
            QVERIFY(test::near(here[d].share, there[d].share, 1e-9));
    }

    void analysesWithoutTheNumberAreLeftOut() {
        const Analyses analyses(512);
        Eigen::MatrixXd values = analyses.values([](const DrawPoint& u) { return u[0] + 0.5 * u[1]; });
        for (Eigen::Index i = 0; i < values.rows(); i += 3)
            values(i, 0) = std::numeric_limits<double>::quiet_NaN();
        const auto shares = sharesOf(analyses.inputs(), values).front();
        QVERIFY(test::near(shares[0].share, 0.8, 0.05));
        QVERIFY(test::near(shares[1].share, 0.2, 0.05));
    }

    void aFewThatWentElsewhereDoNotHaveItAll() {
        const Analyses analyses(512);
        Eigen::MatrixXd values = analyses.values([](const DrawPoint& u) { return u[0]; });
        for (Eigen::Index i = 0; i < 5; ++i)
            values(100 * i, 0) = 1e6;
        QVERIFY(sharesOf(analyses.inputs(), values).front()[0].share > 0.9);
    }

    /// Where all that have a number have one option, that option has no share in it.
    void anOptionThatAllHaveHasNoShare() {
        const Analyses analyses(512);
        Eigen::MatrixXd values = analyses.values([](const DrawPoint& u) { return 1000 + u[0]; });
        for (Eigen::Index i = 0; i < values.rows(); ++i)
            if (option(analyses.points[static_cast<std::size_t>(i)][3]) != 1)
                values(i, 0) = std::numeric_limits<double>::quiet_NaN();
        const auto shares = sharesOf(analyses.inputs(), values).front();
        QVERIFY(test::near(shares[0].share, 1, 0.05));
        QVERIFY(test::near(shares[3].share, 0, 0.05));
    }

    /// The same where one of three options is had by none, with a number that no choice explains beside.
    void anOptionThatNoneHasDisturbsNothing() {
        const Analyses analyses(300);
        Eigen::MatrixXd values = analyses.values([](const DrawPoint& u) { return 1000 + u[0] + option(u[3]); });
        Random random(5);
        for (Eigen::Index i = 0; i < values.rows(); ++i)
            values(i, 0) += option(analyses.points[static_cast<std::size_t>(i)][3]) == 1
                                ? std::numeric_limits<double>::quiet_NaN()
                                : 0.1 * random.normal();
        const auto shares = sharesOf(analyses.inputs(), values).front();
        QVERIFY(test::near(shares[3].share, 1 / (1 + 1 / 12.0 + 0.01), 0.05)); // of options 0 and 2, which are as frequent
        for (const Share& share : shares)
            QVERIFY(share.share > -0.1 && share.share < 1);
    }

    void tooFewOrNoSpreadGiveNone() {
        QVERIFY(Analyses(11).shares([](const DrawPoint& u) { return u[0]; }).empty());
        QVERIFY(Analyses(256).shares([](const DrawPoint&) { return 596.0; }).empty());
    }
};

QTEST_APPLESS_MAIN(SharesTest)
#include "shares_test.moc"
