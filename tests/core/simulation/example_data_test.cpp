#include "core/simulation/demonstration/example.h"
#include "tests/support/support.h"

#include <QtTest>

#include <map>
#include <sstream>

using namespace vitrine;
using vitrine::test::dataFile;
using vitrine::test::fileText;
using vitrine::test::near;

namespace {

using Row = std::vector<double>;

/// The rows of numbers of a comma-separated table; other rows are left out.
std::vector<Row> rows(const std::string& text, std::size_t columns, std::size_t firstColumn = 0) {
    std::vector<Row> table;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        Row row;
        bool numbers = true;
        const QStringList fields = QString::fromStdString(line).split(QLatin1Char(','));
        for (qsizetype i = qsizetype(firstColumn); i < fields.size() && numbers; ++i)
            row.push_back(fields[i].toDouble(&numbers));
        if (numbers && row.size() == columns)
            table.push_back(row);
    }
    return table;
}

/// The scans of the truth set and of the example that are the same experiment.
const std::map<std::string, std::string> sameExperiment = {{"slowcool_20Kmin", "simulated_slowly_cooled"},
                                                           {"matched_cool", "simulated_cooled_as_heated"},
                                                           {"meltspun_anneal583K_600s", "simulated_annealed_583K"}};

const RawFile& counterpart(const std::vector<RawFile>& files, const std::string& label, int rate) {
    const std::string name = sameExperiment.at(label) + "_" + std::to_string(rate) + "Kps.csv";
    return *std::ranges::find(files, name, &RawFile::name);
}

} // namespace

class ExampleDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void agreesWithTheTruthSet_data() {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<int>("rate");
        for (const auto& [label, name] : sameExperiment)
            for (const int rate : {100, 200, 500, 1000})
                QTest::addRow("%s %d", label.c_str(), rate) << QByteArray::fromStdString(label) << rate;
    }
    void agreesWithTheTruthSet() {
        QFETCH(QByteArray, label);
        QFETCH(int, rate);
        const std::string name = label.toStdString() + "_" + std::to_string(rate) + "Kps.csv";
        const RawFile& made = counterpart(files_, label.toStdString(), rate);
        QVERIFY(near(made.fictive, modelFictive(name), 0.05 + 1e-9)); // the table has one decimal
        const auto truth = rows(fileText(dataFile("thermal/truth/" + name)), 2);
        const auto ours = rows({made.bytes.begin(), made.bytes.end()}, 3);
        QVERIFY(truth.size() > 2000 && ours.size() == truth.size());
        for (std::size_t i = 0; i < truth.size(); ++i) {
            QVERIFY(near(ours[i][1], truth[i][0], 1e-3));
            QVERIFY(near(ours[i][2], truth[i][1], 0.01 * truth[i][1]));
        }
    }

  private:
    static double modelFictive(const std::string& file) {
        std::istringstream lines(fileText(dataFile("thermal/truth/TRUTH.csv")));
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with(file))
                return rows(line, 10, 1).front()[1];
        return 0;
    }

    std::vector<RawFile> files_ = exampleFiles({.noise = 0, .spacing = 0.25});
};

VITRINE_DATA_TEST(ExampleDataTest)
#include "example_data_test.moc"
