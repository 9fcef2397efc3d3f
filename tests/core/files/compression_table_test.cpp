#include "core/files/tables/compression_table_file.h"
#include "core/files/tables/measured_field.h"
#include "core/files/tables/rate_table.h"
#include "core/files/tables/table_titles.h"
#include "tests/support/support.h"

using namespace vitrine;
using vitrine::test::near;
using vitrine::test::valueOf;

namespace {

CompressionTableFile stateOf(const std::string& text, std::optional<double> temperature = {}) {
    return valueOf(readCompressionTable(text, "t.csv", {}, temperature));
}

std::string refusal(const std::string& text, const std::string& columns = {}) {
    const auto read = readCompressionTable(text, "t.csv", valueOf(numberedColumns(columns)));
    return read ? std::string() : english(read.error());
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

bool says(const std::vector<Message>& notes, const char* part) {
    return std::ranges::any_of(notes, [&](const Message& note) { return holds(english(note), part); });
}

const std::string rows = "0,46.5\n3.3,46\n6.8,45.5\n";

} // namespace

class CompressionTableTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void unitsInARowOfTheirOwn() {
        for (const char* header : {"P,V\nGPa,A3\n", "P,V\n[GPa],[Å^3]\n", "Pressure,Volume\n(GPa),(Å³)\n", "# P,V\n# GPa,Å3\n"}) {
            const CompressionTable table = stateOf(header + rows).table;
            QCOMPARE(table.pressure, (std::vector<double>{0, 3.3, 6.8}));
            QCOMPARE(table.value, (std::vector<double>{46.5, 46, 45.5}));
        }
    }
    void titlesInComments() {
        for (const char* header : {"# P [GPa],V [A3]\n", "% P (GPa), V (A3)\n", "# of May\n#P/GPa,V/Å3\n", "! P_GPa,V_A3\n"})
            QCOMPARE(stateOf(header + rows).table.value.size(), 3u);
    }
    void unitsInOtherSpellings() {
        const auto first = [](const char* title, const char* value) {
            const std::string text = std::string("V [A3];") + title + "\n46.5;" + value + "\n46;2\n45;3\n";
            return stateOf(text).table.pressure.front();
        };
        QVERIFY(near(first("P [kbar]", "10"), 1, 1e-12));
        QVERIFY(near(first("P [Mbar]", "0.01"), 1, 1e-12));
        QVERIFY(near(first("P [mbar]", "1"), 1e-7, 1e-15));
        QVERIFY(near(first("p/MPa", "1000"), 1, 1e-12));
        QVERIFY(near(first("Pressure, gpa", "1"), 1, 1e-12));
        QVERIFY(holds(refusal("P [Torr],V [A3]\n" + rows), "unit of the column “P”"));
    }
    /// The case of M alone tells mega from milli.
    void megabarsAreNoMillibars() {
        for (const char* unit : {"Mbar", "MBar", "Mbars", "M bar", "[MBar]", "megabar", "Megabars", "MEGABAR"})
            QVERIFY2(near(pressureFactor(unit).value_or(0), 100, 1e-12), unit);
        for (const char* unit : {"mbar", "mBar", "mBAR", "mbars", "(mbar)", "millibar", "MILLIBARS"})
            QVERIFY2(near(pressureFactor(unit).value_or(0), 1e-7, 1e-19), unit);
        for (const char* unit : {"MBAR", "MBARS", "[MBAR]", "Mpa", "MPA", "mPa"})
            QVERIFY2(!pressureFactor(unit), unit);
        for (const char* header : {"P [MBAR],V [A3]\n", "P/MBAR,V/A3\n", "P,V\nMBAR,A3\n", "P (MBAR),V (A3)\n"})
            QVERIFY2(holds(refusal(header + rows), "unit of the column “P”"), header);
        for (const char* header : {"P [MBar],V [A3]\n", "P/MBar,V/A3\n", "P,V\nMBar,A3\n"})
            QCOMPARE(stateOf(header + rows).table.pressure[1], 330.0);
    }
    void volumesInOtherUnits() {
        QCOMPARE(volumeFactor("nm³"), 1000.0);
        QCOMPARE(volumeFactor("Å^3/atom"), 1.0);
        QVERIFY(near(*volumeFactor("cm3/mol"), 1.66053907, 1e-7));
        QVERIFY(!volumeFactor("cm3/g") && !volumeFactor("A") && !volumeFactor(""));
        const CompressionTableFile molar = stateOf("P [GPa],V [cm3/mol]\n" + rows);
        QVERIFY(near(molar.table.value.front(), 46.5 * 1.66053907, 1e-5) && says(molar.notes, "mole"));
        QVERIFY(holds(refusal("P [GPa],V [cm3/g]\n" + rows), "unit of the column “V”"));
    }
    void errorsInColumnsAndBehindValues() {
        for (const char* text :
             {"P [GPa],dP [GPa],V [A3],sigma_V [A3]\n0,0.1,46.5,0.03\n1,0.1,46,0.03\n",
              "P [GPa],P_err,V [A3],error\n0,0.1,46.5,0.03\n1,0.1,46,0.03\n",
              "P [GPa],V [A3]\n0.0(1),46.50(3)\n1.0(1),46.00(3)\n", "P [GPa]  V [A3]\n0.0 ± 0.1   46.50 (3)\n1.0±0.1 46.00(3)\n",
              "P [GPa];V [A3]\n0,0+/-0,1;46,50(3)\n1,0+-0,1;46,00(3)\n"}) {
            const CompressionTable table = stateOf(text).table;
            QVERIFY2(table.sigmaPressure.size() == 2 && near(table.sigmaPressure[0], 0.1, 1e-12), text);
            QVERIFY2(table.sigmaValue.size() == 2 && near(table.sigmaValue[1], 0.03, 1e-12), text);
            QCOMPARE(table.value[0], 46.5);
        }
    }
    void numbersWithErrors() {
        const auto error = [](const char* field, char decimal) { return readMeasured(field, decimal).error.value_or(-1); };
        QVERIFY(near(error("46.57(3)", '.'), 0.03, 1e-12));
        QVERIFY(near(error("300(12)", '.'), 12, 1e-12));
        QVERIFY(near(error("4.657(3)e1", '.'), -1, 1e-12)); // no such spelling
        QVERIFY(near(error("46,57(1,2)", ','), 1.2, 1e-12));
        QCOMPARE(readMeasured("1 234.5", '.').value.number, 1234.5);
        QVERIFY(readMeasured("<0.001", '.').value.state == FieldState::NotANumber);
        QVERIFY(readMeasured("46(a)", '.').value.state == FieldState::NotANumber);
    }
    void aRowWithANumberIsNoHeader() {
        const std::string columns = "P [GPa]=1,V [A3]=2";
        for (const char* field : {"<0.001", "~0", "≤0.1", "0..1"})
            QVERIFY2(holds(refusal(field + std::string("\t46.5\n3.3\t46\n6.8\t45.5\n"), columns), "t.csv:1:"), field);
        QVERIFY(holds(refusal("P [GPa],V [A3]\nambient,46.5\n" + rows), "t.csv:2: “ambient” is not a number"));
        QVERIFY(holds(refusal("--\t46.5\n3.3\t46\n6.8\t45.5\n", columns), "lacks its pressure"));
        const auto named = valueOf(
            readCompressionTable(std::string("ambient\t46.5\n3.3\t46\n6.8\t45.5\n"), "t", valueOf(numberedColumns(columns))));
        QVERIFY(says(named.notes, "“46.5”"));
    }
    void blanksOfEveryKind() {
        const CompressionTable table =
            stateOf("P [GPa]  V [A3]\n0.0\u00A0 46.5\n\u22121.5\u202F46.9\n6.8\u00A0\u00A045.5\n").table;
        QCOMPARE(table.pressure, (std::vector<double>{0, -1.5, 6.8}));
    }
    void wordsAreNamed() {
        const CompressionTableFile file =
            stateOf("P [GPa],V [A3],run,a [A]\nloading,,,\n0,46.5,a,3.6\n3.3,46,b,3.5\nunloading,,,\n2,46.2,c,3.55\n");
        QCOMPARE(file.table.value.size(), 3u);
        QVERIFY(says(file.notes, "“run” holds words") && says(file.notes, "“a” was not used") &&
                says(file.notes, "words among the rows"));
    }
    void oneTemperature() {
        const std::string mixed = "P [GPa],V [A3],T [K]\n0,46.5,300\n1,46.4,301\n2,46.3,299\n3,46.2,300\n4,46.5,500\n";
        QVERIFY(holds(refusal(mixed), "--temperature"));
        QCOMPARE(stateOf(mixed, 300.0).table.value.size(), 4u);
        QVERIFY(says(stateOf(mixed, 500.0).notes, "thermal expansion"));
        QVERIFY(stateOf("P [GPa],V [A3],T\n0,46.5,300\n1,46.4,301\n2,46.3,299\n").table.temperature.empty());
        QVERIFY(holds(refusal("P [GPa],V [A3],T\n0,46.5,300\n1,46.4,400\n2,46.3,500\n"), "unit of the column “T”"));
    }
    void unitsOfTitleAndRowThatDifferAreRefused() {
        QVERIFY(holds(refusal("P (GPa),V (Å3)\nkbar,Å3\n" + rows), "contradicts"));
        QVERIFY(!readCompressionTable(std::string("P (GPa),V (nm3)\nGPa,Å3\n" + rows), "t.csv", {}, {}));
        QCOMPARE(stateOf("P (GPa),V (Å3)\nGPa,A3\n" + rows).table.value.size(), 3u);
        for (const char* units : {"K/s,K", "K/min,degC"}) {
            const auto table = readTable("heating_rate [K/min],T_p [K]\n" + std::string(units) + "\n5,580\n10,590\n", "k.csv");
            QVERIFY(!table && table.error().where == "k.csv:2");
        }
    }
    void unitsInTheFields() {
        const std::string mixed = "P [GPa],T,V [A3]\n0,300 K,46.5\n1,600 K,46.4\n2,300 K,46.3\n3,300 K,46.2\n4,300 K,46.1\n";
        QVERIFY(holds(refusal(mixed), "--temperature"));
        QCOMPARE(stateOf(mixed, 300.0).table.value.size(), 4u);
        QVERIFY(!refusal("P [GPa],V [A3]\n0 GPa,46.5\n1 kbar,46\n2 GPa,45\n").empty());
        QVERIFY(holds(refusal("P [GPa],V [A3],n\n0 kbar,46.5,1\n1 kbar,46,2\n2 kbar,45,3\n"), "contradicts"));
    }
    void aTemperatureIsNotIgnored() {
        const std::string mixed = "a,b,c\n0,300,46.5\n1,600,46.4\n2,300,46.3\n3,300,46.2\n4,300,46.1\n";
        const auto read = [&](const char* columns) {
            return readCompressionTable(mixed, "t.csv", valueOf(numberedColumns(columns)), 300.0);
        };
        QCOMPARE(valueOf(read("P [GPa]=1,T [K]=2,V [A3]=3")).table.value.size(), 4u);
        QVERIFY(!read("P [GPa]=1,V [A3]=3"));
    }
    void columnsOfTheSameNameAreNamed() {
        QVERIFY(says(stateOf("P [GPa],P (psi),V [A3]\n0,0,46.5\n1,1,46.4\n2,2,46.3\n").notes, "“P” was not used"));
        const auto notes = [](const char* header) {
            return unusedRateColumns(valueOf(readTable(std::string(header) + "\n5,580,620\n10,590,630\n", "k.csv")));
        };
        QVERIFY(says(notes("heating_rate [K/min],T_p [K],T_p [K]"), "“T_p” was not used"));
        QVERIFY(says(notes("heating_rate [K/min],T_g [K],T_p [K]"), "“T_g” was not used"));
        QVERIFY(notes("heating_rate [K/min],T_p [K],error [K]").empty());
    }
    void ratesInTheSameKindsOfTable() {
        for (const char* text : {"Rate,Tp\nK/min,°C\n5,310.2(5)\n10,318.6(5)\n",
                                 "# heating_rate [K/min],T_p [degC],error [K]\n5,310.2,0.5\n10,318.6,0.5\n",
                                 "heating rate/K/min;T_p/°C;dT_p\n5;310,2;0,5\n10;318,6;0,5\n"}) {
            const auto table = readTable(std::string(text), "k.csv");
            const auto points = valueOf(ratePoints(valueOf(table), "k.csv"));
            QCOMPARE(points.size(), 2u);
            QVERIFY2(near(points[0].heatingRate, 5.0 / 60, 1e-12) && near(points[0].temperature, 583.35, 1e-9), text);
            QVERIFY2(near(points[1].error, 0.5, 1e-12), text);
        }
    }
};

QTEST_APPLESS_MAIN(CompressionTableTest)
#include "compression_table_test.moc"
