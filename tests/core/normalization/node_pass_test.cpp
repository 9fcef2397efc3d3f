#include "core/fit/statistics.h"
#include "core/normalization/node_pass.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class NodePassTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void isTheTwoProducts() {
        Random random(5);
        const auto fill = [&](auto& matrix) {
            for (Eigen::Index i = 0; i < matrix.size(); ++i)
                matrix.data()[i] = random.normal();
        };
        for (const Eigen::Index rows : {1, 3, 4, 11, 42, 64})
            for (const Eigen::Index columns : {1, 2, 4, 7, 340}) {
                Eigen::MatrixXd sines(rows, columns);
                Eigen::VectorXd error(rows), q(columns), weight(columns), factor(columns), sums;
                fill(sines), fill(error), fill(weight), fill(factor);
                q.setLinSpaced(columns, 1, 30);
                const Eigen::VectorXd expected =
                    factor.cwiseProduct((1 - (sines.transpose() * error).array() / q.array()).matrix());
                const Eigen::VectorXd expectedSums = sines * weight.cwiseProduct(expected);
                nodePass(sines, error, q, weight, factor, sums);
                QCOMPARE(sums.size(), rows);
                QVERIFY((factor - expected).cwiseAbs().maxCoeff() <= 1e-13 * (1 + expected.cwiseAbs().maxCoeff()));
                QVERIFY((sums - expectedSums).cwiseAbs().maxCoeff() <= 1e-12 * (1 + expectedSums.cwiseAbs().maxCoeff()));
            }
    }
};

QTEST_APPLESS_MAIN(NodePassTest)
#include "node_pass_test.moc"
