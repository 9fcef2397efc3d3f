#include "core/fit/least_squares.h"
#include "tests/core/fit/nist_models.h"
#include "tests/support/support.h"

#include <sstream>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Certified {
    std::vector<std::array<double, 2>> starts;
    std::vector<double> values;
    std::vector<double> errors;
    double sumOfSquares = 0;
    std::vector<Longs> rows; ///< y first, then the predictors
};

Longs numbersOf(const std::string& text) {
    std::istringstream in(text);
    Longs numbers;
    for (Long number = 0; in >> number;)
        numbers.push_back(number);
    return numbers;
}

void readParameter(Certified& problem, const std::string& line) {
    const auto numbers = numbersOf(line.substr(line.find('=') + 1));
    problem.starts.push_back({static_cast<double>(numbers.at(0)), static_cast<double>(numbers.at(1))});
    problem.values.push_back(static_cast<double>(numbers.at(2)));
    problem.errors.push_back(static_cast<double>(numbers.at(3)));
}

bool isParameter(const std::string& line) {
    const auto b = line.find_first_not_of(' ');
    const auto equals = line.find(" = ");
    return b < 4 && line[b] == 'b' && equals != std::string::npos && equals < 6;
}

Certified readCertified(const std::string& name) {
    std::istringstream in(fileText(dataFile("nist_strd/" + name + ".dat")));
    Certified problem;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (number > 60)
            problem.rows.push_back(numbersOf(line));
        else if (isParameter(line))
            readParameter(problem, line);
        else if (line.starts_with("Residual Sum of Squares:"))
            problem.sumOfSquares = std::stod(line.substr(line.find(':') + 1));
    }
    std::erase_if(problem.rows, [](const Longs& row) { return row.empty(); });
    return problem;
}

LeastSquaresProblem problemOf(const std::string& name, const Certified& certified, std::size_t start) {
    LeastSquaresProblem problem;
    for (std::size_t j = 0; j < certified.starts.size(); ++j)
        problem.parameters.push_back({"b" + std::to_string(j + 1), certified.starts[j][start]});
    problem.points = certified.rows.size();
    const bool logarithmic = name == "Nelson";
    problem.residuals = [certified, logarithmic, model = nistModels().at(name)](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
        const Longs b(p.begin(), p.end());
        for (std::size_t i = 0; i < certified.rows.size(); ++i) {
            const Long y = certified.rows[i].front();
            const Longs x(certified.rows[i].begin() + 1, certified.rows[i].end());
            r[static_cast<Eigen::Index>(i)] = static_cast<double>(model(b, x) - (logarithmic ? std::log(y) : y));
        }
    };
    return problem;
}

/// Equal digits (NIST's log relative error), at most 11.
double digits(double found, double certified) {
    const double error = std::abs(found - certified) / std::abs(certified);
    return std::min(11.0, -std::log10(std::max(error, 1e-30)));
}

} // namespace

class NistDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void certifiedValues_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("start");
        for (const auto& [name, model] : nistModels())
            for (const int start : {1, 2})
                QTest::addRow("%s, start %d", name.c_str(), start) << QString::fromStdString(name) << start;
    }

    void certifiedValues() {
        QFETCH(QString, name);
        QFETCH(int, start);
        const auto certified = readCertified(name.toStdString());
        QVERIFY(certified.values.size() >= 2 && certified.rows.size() >= 6);
        const auto fit = leastSquares(problemOf(name.toStdString(), certified, static_cast<std::size_t>(start - 1)));
        if (!fit)
            QFAIL(english(fit.error()).c_str());
        double parameterDigits = 11, errorDigits = 11;
        for (std::size_t j = 0; j < certified.values.size(); ++j) {
            parameterDigits = std::min(parameterDigits, digits(fit->parameters[j].value, certified.values[j]));
            errorDigits = std::min(errorDigits, digits(fit->errors[j], certified.errors[j]));
        }
        const double sumDigits = digits(fit->sumOfSquares, certified.sumOfSquares);
        qInfo("%s start %d: digits of parameters %.1f, errors %.1f, sum of squares %.1f; %d iterations", qPrintable(name), start,
              parameterDigits, errorDigits, sumDigits, fit->iterations);
        QVERIFY(parameterDigits >= 6);
        QVERIFY(errorDigits >= 5);
        QVERIFY(sumDigits >= 5);
    }
};

VITRINE_DATA_TEST(NistDataTest)
#include "nist_data_test.moc"
