#include "core/elasticity/equation_of_state.h"
#include "tests/support/support.h"

#include <numbers>
#include <sstream>

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::vector<std::vector<double>> numbersOf(const std::string& file, char separator) {
    std::istringstream text(fileText(dataFile(file)));
    std::vector<std::vector<double>> rows;
    for (std::string line; std::getline(text, line);) {
        std::istringstream cells(line);
        std::vector<double> row;
        for (std::string cell; std::getline(cells, cell, separator);)
            row.push_back(cell.find_first_of("0123456789") == std::string::npos ? std::nan("") : std::atof(cell.c_str()));
        rows.push_back(row);
    }
    return rows;
}

/// Volumes from the cell itself (monoclinic), because those in volumes.tsv are already rounded.
CompressionTable silverCobalticyanide() {
    CompressionTable table;
    for (const auto& row : numbersOf("eos/input.tsv", '\t')) {
        if (row.size() < 8 || std::isnan(row[0]) || row[2] < 1)
            continue;
        table.pressure.push_back(row[0]);
        table.value.push_back(row[2] * row[3] * row[4] * std::sin(row[6] * std::numbers::pi / 180));
    }
    return table;
}

} // namespace

class PublishedFitsDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void thirdOrder() {
        const EquationOfState eos = valueOf(fitEquationOfState(silverCobalticyanide()));
        QCOMPARE(eos.points, std::size_t(15));
        QVERIFY(near(eos.value0.value, 503.2172, 5.1e-5));
        QVERIFY(near(*eos.value0.error, 1.9881, 5.1e-5));
        QVERIFY(near(eos.b0.value, 12.0877, 5.1e-5));
        QVERIFY(near(*eos.b0.error, 1.5590, 5.1e-5));
        QVERIFY(near(eos.bPrime.value, 11.8534, 5.1e-5));
        QVERIFY(near(*eos.bPrime.error, 1.6479, 5.1e-5));
    }
    void secondOrder() {
        const EquationOfState eos = valueOf(fitEquationOfState(silverCobalticyanide(), {.order = 2}));
        QVERIFY(near(eos.value0.value, 495.0696, 5.1e-5));
        QVERIFY(near(*eos.value0.error, 1.7638, 5.1e-5));
        QVERIFY(near(eos.b0.value, 24.6270, 5.1e-5));
        QVERIFY(near(*eos.b0.error, 0.9306, 5.1e-5));
    }
    void enstatiteWithErrors() {
        CompressionTable table;
        const auto rows = numbersOf("eos/Lundin2007.csv", ',');
        for (std::size_t i = 1; i < rows.size(); ++i) {
            table.pressure.push_back(rows[i].at(8));
            table.sigmaPressure.push_back(rows[i].at(9));
            table.value.push_back(rows[i].at(10));
            table.sigmaValue.push_back(rows[i].at(11));
        }
        const EquationOfState eos = valueOf(fitEquationOfState(table, {.fixedBPrime = 4, .weighted = true}));
        QVERIFY(eos.weighted);
        QVERIFY(near(eos.b0.value, 255, 10)); // Lundin et al. (2007): 252–259 GPa for their three compositions
        QVERIFY(eos.chi2Reduced > 0.05 && eos.chi2Reduced < 20);
    }
};

VITRINE_DATA_TEST(PublishedFitsDataTest)
#include "published_fits_data_test.moc"
