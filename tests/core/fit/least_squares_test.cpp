#include "core/fit/least_squares.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const double infinity = std::numeric_limits<double>::infinity();

using Model = std::function<double(const Eigen::VectorXd& p, double x)>;

LeastSquaresProblem problemOf(std::vector<Parameter> parameters, std::vector<double> x, std::vector<double> y, Model model,
                              double sigma = 1) {
    LeastSquaresProblem problem;
    problem.parameters = std::move(parameters);
    problem.points = x.size();
    problem.residuals = [=](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
        for (std::size_t i = 0; i < x.size(); ++i)
            r[static_cast<Eigen::Index>(i)] = (model(p, x[i]) - y[i]) / sigma;
    };
    return problem;
}

double line(const Eigen::VectorXd& p, double x) {
    return p[0] + p[1] * x;
}
double decay(const Eigen::VectorXd& p, double x) {
    return p[0] * std::exp(-p[1] * x) + p[2];
}
double gaussian(const Eigen::VectorXd& p, double x) {
    return p[0] * std::exp(-std::pow((x - p[1]) / p[2], 2) / 2);
}

const std::vector<double> fiveX{1, 2, 3, 4, 5};
const std::vector<double> fiveY{1.1, 1.9, 3.2, 3.8, 5.1};

LeastSquaresProblem straight(std::vector<Parameter> parameters = {{"a", 0}, {"b", 1}}) {
    return problemOf(std::move(parameters), fiveX, fiveY, line);
}

LeastSquaresProblem decaying(std::vector<Parameter> parameters, double noise = 0) {
    std::vector<double> x, y;
    Random random(1);
    for (int i = 0; i < 40; ++i) {
        x.push_back(0.1 * i);
        y.push_back(3 * std::exp(-1.3 * x.back()) + 0.5 + noise * random.normal());
    }
    return problemOf(std::move(parameters), x, y, decay);
}

std::string refusal(const LeastSquaresProblem& problem) {
    const auto fit = leastSquares(problem);
    return fit ? "" : english(fit.error());
}

bool says(const LeastSquaresProblem& problem, const char* words) {
    const auto text = refusal(problem);
    if (text.find(words) == std::string::npos)
        qWarning("“%s” does not say “%s”", text.c_str(), words);
    return text.find(words) != std::string::npos;
}

} // namespace

class LeastSquaresTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// Closed form: x̄ = 3, Sxx = 10, b = 0.99, a = 0.05, SSR = 0.107.
    void straightLineInClosedForm() {
        const auto fit = valueOf(leastSquares(straight()));
        QVERIFY(near(fit.parameters[1].value, 0.99, 1e-12));
        QVERIFY(near(fit.parameters[0].value, 0.05, 1e-11));
        QVERIFY(near(fit.sumOfSquares, 0.107, 1e-12));
        const double variance = 0.107 / 3;
        QVERIFY(near(fit.errors[1], std::sqrt(variance / 10), 1e-12));
        QVERIFY(near(fit.errors[0], std::sqrt(variance * (0.2 + 0.9)), 1e-12));
        QVERIFY(near(fit.covariance(0, 1), -variance * 0.3, 1e-12));
        QVERIFY(near(0.5 * fit.ci95[1].width() / fit.errors[1], 3.182446305, 1e-8));
        QCOMPARE(fit.degreesOfFreedom, std::size_t{3});
    }

    void absoluteErrorsAreNotRescaled() {
        auto problem = straight();
        problem.absoluteSigma = true;
        const auto fit = valueOf(leastSquares(problem));
        QVERIFY(near(fit.errors[1], std::sqrt(0.1), 1e-11));
        QVERIFY(near(0.5 * fit.ci95[1].width() / fit.errors[1], 1.959963985, 1e-8));
    }

    void absoluteErrorsGrowWhereTheModelMissesByMore() {
        auto problem = straight();
        problem.absoluteSigma = true;
        const auto residuals = problem.residuals;
        problem.residuals = [residuals](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
            residuals(p, r);
            r *= 100;
        };
        const auto fit = valueOf(leastSquares(problem)), scattered = valueOf(leastSquares(straight()));
        QVERIFY(near(fit.errors[1], scattered.errors[1], 1e-10));
        QVERIFY(near(0.5 * fit.ci95[1].width() / fit.errors[1], 1.959963985, 1e-8));
    }

    void fixedParametersStay() {
        auto problem = straight({{"a", 0, false}, {"b", 5}});
        const auto fit = valueOf(leastSquares(problem));
        QCOMPARE(fit.parameters[0].value, 0.0);
        QCOMPARE(fit.errors[0], 0.0);
        QCOMPARE(fit.covariance(0, 1), 0.0);
        QVERIFY(near(fit.parameters[1].value, 55.2 / 55, 1e-12));
        QCOMPARE(fit.degreesOfFreedom, std::size_t{4});
    }

    void allFixedIsAnEvaluation() {
        const auto fit = valueOf(leastSquares(straight({{"a", 0.05, false}, {"b", 0.99, false}})));
        QVERIFY(near(fit.sumOfSquares, 0.107, 1e-12));
        QCOMPARE(fit.errors, (std::vector<double>{0, 0}));
    }

    void exactDataGiveTheirParameters() {
        const auto fit = valueOf(leastSquares(decaying({{"a", 1}, {"k", 0.2}, {"c", 0}})));
        QVERIFY(near(fit.parameters[0].value, 3, 1e-11));
        QVERIFY(near(fit.parameters[1].value, 1.3, 1e-11));
        QVERIFY(near(fit.parameters[2].value, 0.5, 1e-11));
    }

    void aParameterMayVanish() {
        const auto fit = valueOf(leastSquares(problemOf({{"a", 1}, {"b", 0}}, {-2, -1, 0, 1, 2}, {3, 3, 3, 3, 3}, line)));
        QVERIFY(near(fit.parameters[1].value, 0, 1e-12));
        QVERIFY(near(fit.parameters[0].value, 3, 1e-12));
    }

    void unitsDoNotMatter() {
        const auto plain = valueOf(leastSquares(decaying({{"a", 1}, {"k", 0.2}, {"c", 0}}, 0.05)));
        auto problem = decaying({{"a", 1e9}, {"k", 0.2e-7}, {"c", 0}}, 0.05);
        problem.residuals = [inner = problem.residuals](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
            const Eigen::Vector3d scaled(p[0] * 1e-9, p[1] * 1e7, p[2] * 1e-4);
            inner(scaled, r);
        };
        const auto fit = valueOf(leastSquares(problem));
        QVERIFY(near(fit.parameters[0].value * 1e-9, plain.parameters[0].value, 1e-9));
        QVERIFY(near(fit.parameters[1].value * 1e7, plain.parameters[1].value, 1e-9));
        QVERIFY(near(fit.parameters[2].value * 1e-4, plain.parameters[2].value, 1e-9));
        QVERIFY(near(fit.errors[1] * 1e7, plain.errors[1], 1e-9));
    }

    void analyticJacobianGivesTheSame() {
        auto problem = decaying({{"a", 1}, {"k", 0.2}, {"c", 0, true, -5, 5}}, 0.05);
        const auto plain = valueOf(leastSquares(problem));
        problem.jacobian = [](const Eigen::VectorXd& p, Eigen::MatrixXd& J) {
            for (Eigen::Index i = 0; i < J.rows(); ++i) {
                const double x = 0.1 * static_cast<double>(i), e = std::exp(-p[1] * x);
                J.row(i) << e, -p[0] * x * e, 1;
            }
        };
        const auto fit = valueOf(leastSquares(problem));
        for (std::size_t j = 0; j < 3; ++j) {
            QVERIFY(near(fit.parameters[j].value, plain.parameters[j].value, 1e-9));
            QVERIFY(near(fit.errors[j], plain.errors[j], 1e-9));
        }
    }

    /// The place of a narrow peak far from zero: relative steps are wide beside its width.
    /// Plain steps end where the trust region ends, and give way to it where they do not get on.
    void plainStepsGiveTheSame() {
        for (const double start : {1.2, 0.4, 30.0})
            for (const double noise : {0.0, 0.02}) {
                LeastSquaresProblem problem = decaying({{"a", 2}, {"b", start, true, 0, 40}, {"c", 0}}, noise);
                problem.jacobian = [](const Eigen::VectorXd& p, Eigen::MatrixXd& j) {
                    for (Eigen::Index i = 0; i < j.rows(); ++i) {
                        const double x = 0.1 * double(i), e = std::exp(-p[1] * x);
                        j.row(i) << e, -p[0] * x * e, 1;
                    }
                };
                const auto careful = valueOf(leastSquares(problem));
                problem.startsNear = true;
                const auto plain = valueOf(leastSquares(problem));
                for (std::size_t k = 0; k < 3; ++k) {
                    QVERIFY(near(plain.parameters[k].value, careful.parameters[k].value, 1e-10));
                    QVERIFY(near(plain.errors[k], careful.errors[k], 1e-8 * careful.errors[k] + 1e-12));
                }
            }
    }
    void plainStepsNeedAJacobian() {
        LeastSquaresProblem problem = decaying({{"a", 2}, {"b", 1}, {"c", 0}}, 0.01);
        const double expected = valueOf(leastSquares(problem)).parameters[1].value;
        problem.startsNear = true;
        QCOMPARE(valueOf(leastSquares(problem)).parameters[1].value, expected);
    }
    void narrowPeakFarFromZero() {
        std::vector<double> x, y;
        Random random(2);
        for (int i = 0; i < 60; ++i) {
            x.push_back(650 + 0.01 * i);
            y.push_back(4 * std::exp(-std::pow((x.back() - 650.31) / 0.05, 2) / 2) + 0.01 * random.normal());
        }
        auto problem = problemOf({{"height", 3}, {"place", 650.3}, {"width", 0.07}}, x, y, gaussian);
        const auto numeric = valueOf(leastSquares(problem));
        problem.jacobian = [&](const Eigen::VectorXd& p, Eigen::MatrixXd& J) {
            for (Eigen::Index i = 0; i < J.rows(); ++i) {
                const double u = (x[static_cast<std::size_t>(i)] - p[1]) / p[2], g = std::exp(-u * u / 2);
                J.row(i) << g, p[0] * g * u / p[2], p[0] * g * u * u / p[2];
            }
        };
        const auto exact = valueOf(leastSquares(problem));
        for (std::size_t j = 0; j < 3; ++j)
            QVERIFY(near(numeric.errors[j] / exact.errors[j], 1, 1e-7));
        QVERIFY(near(numeric.parameters[1].value, 650.31, 0.001));
    }

    void aBoundThatBindsIsReachedExactly() {
        const auto fit = valueOf(leastSquares(decaying({{"a", 1}, {"k", 0.5, true, 0, 1}, {"c", 0}})));
        QCOMPARE(fit.parameters[1].value, 1.0);
        QVERIFY(fit.atBound[1] && !fit.atBound[0] && !fit.atBound[2]);
        QCOMPARE(fit.errors[1], 0.0);
        const auto fixed = valueOf(leastSquares(decaying({{"a", 1}, {"k", 1, false}, {"c", 0}})));
        QVERIFY(near(fit.parameters[0].value, fixed.parameters[0].value, 1e-8));
        QVERIFY(near(fit.sumOfSquares, fixed.sumOfSquares, 1e-12));
    }

    void aBoundThatDoesNotBindChangesNothing() {
        const auto free = valueOf(leastSquares(decaying({{"a", 1}, {"k", 0.2}, {"c", 0}}, 0.05)));
        const auto fit =
            valueOf(leastSquares(decaying({{"a", 1, true, 0, 3.5}, {"k", 0.2, true, 0.1, 1.5}, {"c", 0, true, 0, 1}}, 0.05)));
        for (std::size_t j = 0; j < 3; ++j) {
            QVERIFY(near(fit.parameters[j].value, free.parameters[j].value, 1e-8));
            QVERIFY(near(fit.errors[j], free.errors[j], 1e-8));
            QVERIFY(!fit.atBound[j]);
        }
    }

    void aStartAtABoundCanLeaveIt() {
        const auto fit = valueOf(leastSquares(decaying({{"a", 0, true, 0, 10}, {"k", 2, true, 0, 2}, {"c", 0}})));
        QVERIFY(near(fit.parameters[0].value, 3, 1e-9));
        QVERIFY(near(fit.parameters[1].value, 1.3, 1e-9));
    }

    void allAtBounds() {
        const auto fit = valueOf(leastSquares(straight({{"a", -1, true, -2, -0.5}, {"b", 0.1, true, 0, 0.5}})));
        QCOMPARE(fit.parameters[0].value, -0.5);
        QCOMPARE(fit.parameters[1].value, 0.5);
        QVERIFY(fit.atBound[0] && fit.atBound[1]);
    }

    void boundsThatMeetFixAParameter() {
        const auto fit = valueOf(leastSquares(straight({{"a", 0, true, 0, 0}, {"b", 1}})));
        QVERIFY(near(fit.parameters[1].value, 55.2 / 55, 1e-12));
    }

    void theModelIsNeverAskedBeyondItsBounds() {
        auto problem = decaying({{"a", 1, true, 0, 2}, {"k", 0.5, true, 0, 1}, {"c", 0, true, 0, 0.2}}, 0.05);
        bool beyond = false;
        problem.residuals = [&beyond, inner = problem.residuals](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
            beyond = beyond || p[0] < 0 || p[0] > 2 || p[1] < 0 || p[1] > 1 || p[2] < 0 || p[2] > 0.2;
            inner(p, r);
        };
        valueOf(leastSquares(problem));
        QVERIFY(!beyond);
    }

    void regionsWithoutAModelAreAvoided() {
        auto problem = problemOf({{"a", 5}, {"b", 1}}, {1, 2, 3, 4, 5}, {0.02, 0.7, 1.11, 1.41, 1.62},
                                 [](const Eigen::VectorXd& p, double x) { return std::log(p[0] + p[1] * x); });
        const auto fit = valueOf(leastSquares(problem));
        QVERIFY(near(fit.parameters[1].value, 1.01, 0.05));
    }

    void coverageOfIntervals() {
        Random random(4);
        int covered = 0;
        for (int trial = 0; trial < 1000; ++trial) {
            std::vector<double> y;
            for (const double x : fiveX)
                y.push_back(1 + 2 * x + 0.3 * random.normal());
            covered += valueOf(leastSquares(problemOf({{"a", 0}, {"b", 1}}, fiveX, y, line))).ci95[1].contains(2);
        }
        QVERIFY(covered > 930 && covered < 970);
    }

    void asManyPointsAsParametersHaveUnknownErrors() {
        auto problem = problemOf({{"a", 0}, {"b", 1}}, {1, 2}, {3, 5}, line);
        const auto fit = valueOf(leastSquares(problem));
        QVERIFY(near(fit.parameters[1].value, 2, 1e-11));
        QVERIFY(std::isinf(fit.errors[1]) && std::isinf(fit.ci95[1].high));
        problem.absoluteSigma = true;
        QVERIFY(near(valueOf(leastSquares(problem)).errors[1], std::sqrt(2), 1e-10));
    }

    void refusesTooFewPoints() { QVERIFY(says(problemOf({{"a", 0}, {"b", 1}}, {1}, {3}, line), "fewer points (1)")); }
    void refusesNoPoints() { QVERIFY(says(problemOf({{"a", 0, false}, {"b", 1, false}}, {}, {}, line), "fewer points")); }

    void refusesBadStarts() {
        QVERIFY(says(straight({{"a", 0}, {"b", 3, true, 0, 2}}), "outside its bounds, 0 to 2"));
        QVERIFY(says(straight({{"a", 0}, {"b", 1, true, 2, 0}}), "outside its bounds"));
        QVERIFY(says(straight({{"a", std::nan("")}, {"b", 3}}), "“a” is not a number"));
        QVERIFY(says(straight({{"a", infinity}, {"b", 3}}), "“a” is not a number"));
    }

    void refusesResidualsThatAreNotNumbers() {
        QVERIFY(says(problemOf({{"a", 0}, {"b", 1}}, {1, 2, 3}, {1, std::nan(""), 3}, line), "at the start values"));
    }

    void refusesParametersThatThePointsDoNotDetermine() {
        const Model twice = [](const Eigen::VectorXd& p, double x) { return (p[0] + p[1]) * x; };
        QVERIFY(says(problemOf({{"a", 0}, {"b", 1}}, fiveX, fiveY, twice), "do not determine"));
        const Model idle = [](const Eigen::VectorXd& p, double x) { return p[0] * x; };
        QVERIFY(says(problemOf({{"a", 0}, {"b", 1}}, fiveX, fiveY, idle), "do not determine"));
    }

    void refusesWhenStepsRunOut() {
        auto problem = decaying({{"a", 1}, {"k", 0.01}, {"c", 0}});
        problem.maxIterations = 1;
        QVERIFY(says(problem, "did not converge"));
    }

    void stopsWhenCancelled() {
        auto problem = decaying({{"a", 1}, {"k", 0.2}, {"c", 0}}, 0.05);
        int asked = 0;
        problem.cancelled = [&asked] { return ++asked == 3; };
        QVERIFY(says(problem, "stopped"));
        QCOMPARE(asked, 3);
    }
};

QTEST_APPLESS_MAIN(LeastSquaresTest)
#include "least_squares_test.moc"
