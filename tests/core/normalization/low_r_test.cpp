#include "core/normalization/low_r.h"
#include "tests/core/normalization/simulated_patterns.h"

using namespace vitrine;
using namespace vitrine::test;
using std::numbers::pi;

namespace {

Eigen::VectorXd excessOf(const EvenAxis& q, double noise, double scale = 1) {
    Random random(11);
    Eigen::VectorXd i(Eigen::Index(q.count));
    for (std::size_t k = 0; k < q.count; ++k)
        i[Eigen::Index(k)] = scale * (liquidS(q.at(k)) + noise * random.normal()) - 1;
    return i;
}

/// (2/π) Σ q i sin(qr) Δq, term by term.
double sumAt(const EvenAxis& q, const Eigen::VectorXd& i, double r) {
    double sum = 0;
    for (std::size_t k = 0; k < q.count; ++k)
        sum += q.at(k) * i[Eigen::Index(k)] * std::sin(q.at(k) * r);
    return 2 / pi * q.step * sum;
}

/// Axes with many and with few rows on the scale of 1/r_min, of whole blocks and not, that start at zero and above.
const std::vector<EvenAxis> axes{{0.01, 0.01, 3000}, {0.3, 0.01, 2971}, {0.6, 0.0073, 777}, {0.5, 0.025, 1101},
                                 {0.8, 0.05, 500},   {1.2, 0.1, 180},   {0.35, 0.35, 80},   {0.02, 0.005, 4801},
                                 {0.3, 0.01, 33},    {0.3, 0.02, 41},   {0.3, 0.001, 2900}};

} // namespace

class LowRTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void sumsOverNodesAreSumsOverRows() {
        for (const EvenAxis& q : axes)
            for (const double rMin : {0.4, 1.2, 2.1, 3.6}) {
                const Eigen::VectorXd i = excessOf(q, 0.3);
                const LowR low = lowR(q, rMin, BelowQMin::None);
                const Eigen::VectorXd g = pairFunction(low, q, i), byMatrix = pairMatrix(low, q) * i;
                const double size = 2 / pi * q.step * double(q.count) * q.last();
                for (Eigen::Index m = 0; m < g.size(); m += 7) {
                    QVERIFY(near(g[m], sumAt(q, i, low.r[m]), 1e-13 * size));
                    QVERIFY(near(byMatrix[m], g[m], 1e-13 * size));
                }
            }
    }
    void iterationsAtNodesAreThoseAtRows() {
        for (const EvenAxis& q : axes)
            for (const BelowQMin below : {BelowQMin::None, BelowQMin::Linear})
                for (const double scale : {1.0, 1.05, 0.7, 3.0})
                    for (const int count : {0, 1, 25, 100}) {
                        const LowR low = lowR(q, 2.1, below);
                        Eigen::VectorXd atNodes = excessOf(q, 0.02, scale), atRows = atNodes;
                        const Eigen::VectorXd factor = iterateLowR(low, q, atNodes, liquidDensity, count);
                        const Eigen::VectorXd expected = iterateAtRows(low, q, atRows, liquidDensity, count);
                        if (!expected.allFinite())
                            continue;
                        const double size = 1e-9 * std::max(1.0, atRows.cwiseAbs().maxCoeff());
                        QVERIFY((atNodes - atRows).cwiseAbs().maxCoeff() <= size);
                        QVERIFY((factor - expected).cwiseAbs().maxCoeff() <= 1e-9 * expected.cwiseAbs().maxCoeff());
                    }
    }
    /// What is prepared beforehand is what is made where it is needed: nodes, more nodes, rows.
    void preparedNodesGiveTheSame() {
        const EvenAxis q{0.3, 0.01, 2971};
        const LowR plain = lowR(q, 2.1), prepared = withFinerNodes(plain);
        QVERIFY(prepared.finer && prepared.finer->finer && prepared.finer->finer->blocks.areRows());
        QVERIFY(prepared.finer->blocks.nodes() > plain.blocks.nodes());
        for (const double scale : {1.0, 1.3, 6.0}) {
            Eigen::VectorXd a = excessOf(q, 0.05, scale), b = a;
            const Eigen::VectorXd made = iterateLowR(plain, q, a, liquidDensity, 25);
            const Eigen::VectorXd kept = iterateLowR(prepared, q, b, liquidDensity, 25);
            QCOMPARE(made.allFinite(), kept.allFinite());
            QVERIFY(!made.allFinite() || (made == kept && a == b));
        }
    }
    void nodesAreFewWhereRowsAreMany() {
        for (const double step : {0.01, 0.005, 0.001}) {
            const LowR low = lowR({step, step, std::size_t(30 / step)}, 2.1);
            QVERIFY(low.blocks.nodes() < 500);
            QVERIFY(!low.blocks.areRows());
        }
        QVERIFY(lowR({0.1, 0.1, 200}, 2.1).blocks.areRows());
    }
    void nodesTellWhatTheyDoNotResolve() {
        const EvenAxis q{0.01, 0.01, 3000};
        const RowBlocks blocks = rowBlocks(q, 2.1);
        const auto size = [&](double r) { return blocks.unresolved((r * blocks.q).array().sin().matrix()); };
        QVERIFY(size(2.1) < 1e-13 && size(4) < 1e-12);
        QVERIFY(size(30) > 1e-3);
        const Eigen::VectorXd atRows = blocks.valuesAtRows((2.1 * blocks.q).array().sin().matrix());
        for (std::size_t k = 0; k < q.count; ++k)
            QVERIFY(near(atRows[Eigen::Index(k)], std::sin(2.1 * q.at(k)), 1e-13));
    }
};

QTEST_APPLESS_MAIN(LowRTest)
#include "low_r_test.moc"
