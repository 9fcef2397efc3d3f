#include "core/files/tables/table.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

class TableTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void readsNamesUnitsAndLines() {
        const std::string text = "# measured in May\nheating_rate [K/min],T_p [degC],error "
                                 "[K]\n\n5,339.67,0.5\n# a remark\n3,318.66,\n10,366.41,0.4\n";
        const Table table = valueOf(readTable(text, "t.csv"));
        QCOMPARE(table.columns.size(), 3u);
        QCOMPARE(table.columns[0].name, "heating_rate");
        QCOMPARE(table.columns[0].unit, "K/min");
        QCOMPARE(table.find("T_p")->values, (std::vector{339.67, 318.66, 366.41}));
        QCOMPARE(table.find("T_p")->unit, "degC");
        QCOMPARE(table.find("nothing"), nullptr);
        QVERIFY(std::isnan(table.find("error")->values[1]));
        QCOMPARE(table.lines, (std::vector<std::size_t>{4, 6, 7}));
    }
    void readsCommasTabsAndBlanks() {
        const std::vector<double> expected{1.5, 2.5};
        for (const char* text : {"P [GPa];V [A3]\n1,5;500,25\n2,5;490,5\n", "P [GPa]\tV [A3]\n1.5\t500.25\n2.5\t490.5\n",
                                 "P [GPa]  V [A3]\n1.5  500.25\n2.5  490.5\n"}) {
            const Table table = valueOf(readTable(std::string(text), "t.txt"));
            QCOMPARE(table.find("P")->values, expected);
            QCOMPARE(table.find("V")->unit, "A3");
        }
    }
    void refusesWithTheLine() {
        const auto problem = [](const std::string& text) {
            const auto table = readTable(text, "t.csv");
            return table ? std::string("read") : english(table.error());
        };
        QVERIFY(problem("rate [K/s],T_p [K]\n1,600\n2,six\n3,620\n").starts_with("t.csv:3: “six” is not a number"));
        QVERIFY(problem("1,600\n2,610\n").find("no header row") != std::string::npos);
        QVERIFY(problem("rate [K/s],T_p [K],more [K]\n1,600\n2,610\n").find("names 3 columns") != std::string::npos);
        QVERIFY(problem("").find("empty") != std::string::npos);
        QVERIFY(problem("rate [K/s],T_p [K]\n").find("No rows") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
