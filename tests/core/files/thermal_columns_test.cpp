// Which column is what: pairs beside each other, rows of units, empty columns, rows that are no header.
#include "core/files/import/import.h"
#include "tests/core/files/thermal_text.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

namespace {

using Fields = std::vector<std::string>;

/// Two scans beside each other, the second one higher by 12 K with twice the flow.
std::string twoScans(const std::string& header, const std::string& separator, auto order) {
    return table(header, separator, [&](const Row& row) {
        return order(row, Row{row.temperature + 12, row.time / 2, 2 * row.flow});
    });
}

void verifyTwoScans(const Reading& reading) {
    QCOMPARE(reading.scans.size(), 2u);
    QVERIFY(near(reading.scans[0].recording->temperature.front(), 373.15, 1e-6));
    QVERIFY(near(reading.scans[1].recording->temperature.front(), 385.15, 1e-6));
    QVERIFY(near(reading.scans[1].recording->signal.front(), 2 * reading.scans[0].recording->signal.front(), 1e-6));
}

std::string roles(const Reading& reading) {
    std::string text;
    for (const ColumnUnderstood& column : reading.columns)
        text += (text.empty() ? "" : " ") + column.role;
    return text;
}

} // namespace

class ThermalColumnsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void pairsInEveryOrder() {
        const auto leading = [](const Row& a, const Row& b) {
            return Fields{number(a.temperature), number(a.flow), number(b.temperature), number(b.flow)};
        };
        verifyTwoScans(valueOf(readAs(twoScans("T1 [K];Q1 [W/g];T2 [K];Q2 [W/g]\n", ";", leading), exoUp)));
        verifyTwoScans(
            valueOf(readAs(twoScans("Sample Temp. (K)\tHF (W/g)\tTemperature (K)\tHF (W/g)\n", "\t", leading), exoUp)));
        verifyTwoScans(valueOf(readAs(twoScans("10 K/min,,20 K/min,\nT,Q,T,Q\nK,W/g,K,W/g\n", ",", leading), exoUp)));
        const auto trailing = [](const Row& a, const Row& b) {
            return Fields{number(a.flow), number(a.temperature), number(b.flow), number(b.temperature)};
        };
        verifyTwoScans(valueOf(readAs(twoScans("Q1 [W/g],T1 [K],Q2 [W/g],T2 [K]\n", ",", trailing), exoUp)));
    }
    void groupsArePairedInTheirOrder() {
        const auto grouped = [](const Row& a, const Row& b) {
            return Fields{number(a.temperature), number(b.temperature), number(a.flow), number(b.flow)};
        };
        for (const char* header :
             {"T1 [K],T2 [K],Q1 [W/g],Q2 [W/g]\n", "T 5 K/min (K),T 10 K/min (K),HF 5 K/min (W/g),HF 10 K/min (W/g)\n",
              "Temp 5K/min (K),Temp 10K/min (K),DSC 5K/min (W/g),DSC 10K/min (W/g)\n", "T,T,Q,Q\nK,K,W/g,W/g\n",
              "T [K],T [K],HF 5 K/min [W/g],HF 10 K/min [W/g]\n"}) {
            const auto reading = valueOf(readAs(twoScans(header, ",", grouped), exoUp));
            verifyTwoScans(reading);
            QVERIFY(std::ranges::any_of(reading.notes, [](const Message& note) { return says(english(note), "3 ↔ 1, 4 ↔ 2"); }));
        }
        for (const char* header :
             {"T1 [K],T2 [K],Q2 [W/g],Q1 [W/g]\n", "T 5 K/min (K),T 10 K/min (K),HF 10 K/min (W/g),HF 5 K/min (W/g)\n"}) {
            const auto asked = readAs(twoScans(header, ",", grouped), exoUp);
            QVERIFY(!asked && asked.error().asks == Question::Columns);
        }
        const auto timed = [](const Row& a, const Row& b) {
            return Fields{number(a.time),        number(b.time), number(a.temperature),
                          number(b.temperature), number(a.flow), number(b.flow)};
        };
        const auto reading = valueOf(readAs(twoScans("t1 (s),t2 (s),T1 (K),T2 (K),Q1 (W/g),Q2 (W/g)\n", ",", timed), exoUp));
        verifyTwoScans(reading);
        QVERIFY(near(reading.scans[1].measuredRate.value_or(0) * 60, 20, 0.01));
        const auto behind = [](const Row& a, const Row& b) {
            return Fields{number(a.flow), number(b.flow), number(a.temperature), number(b.temperature)};
        };
        verifyTwoScans(valueOf(readAs(twoScans("Q1 [W/g];Q2 [W/g];T1 [K];T2 [K]\n", ";", behind), exoUp)));
    }
    void groupsOfUnequalNumberAreAsked() {
        const auto unequal = [](const Row& a, const Row& b) {
            return Fields{number(a.temperature), number(b.temperature), number(a.flow), number(b.flow), number(3 * a.flow)};
        };
        const auto asked = readAs(twoScans("T1 [K],T2 [K],Q1 [W/g],Q2 [W/g],Q3 [W/g]\n", ",", unequal), exoUp);
        QVERIFY(!asked && asked.error().asks == Question::Columns);
    }
    /// Of a furnace, a programme or a reference, in any language and order.
    void anotherTemperatureThanTheSamplesIsNotPreferred() {
        const auto both = [](const Row& row) {
            return Fields{number(row.time), number(row.temperature + 30), number(row.temperature), number(row.flow)};
        };
        for (const std::string other : {"Set Temp",
                                        "T set",
                                        "T_set",
                                        "Tset",
                                        "Target temperature",
                                        "Oven temp",
                                        "Ofentemperatur",
                                        "Solltemperatur",
                                        "Temp prog",
                                        "T_prog",
                                        "T_ref",
                                        "Tref",
                                        "Température four",
                                        "Température consigne",
                                        "Temperatura del horno",
                                        "Temperatura forno",
                                        "炉温",
                                        "プログラム温度",
                                        "設定温度",
                                        "参比温度",
                                        "Температура печи",
                                        "Flange",
                                        "Ambient",
                                        "Cold junction",
                                        "Setpoint temperature",
                                        "Reference temperature",
                                        "Programmtemperatur"})
            for (const std::string plain : {"Temp", "Temperature", "T", "Temperatur", "Sample temperature", "温度"}) {
                const auto reading =
                    readAs(table("Time (s)," + other + " (K)," + plain + " (K),Heat flow (W/g)\n", ",", both), exoUp);
                QVERIFY2(reading.has_value(), other.c_str());
                QVERIFY2(near(reading->scans[0].recording->temperature.front(), 373.15, 1e-6), (other + " / " + plain).c_str());
            }
    }
    void pairsHaveTheirOwnTimesAndRates() {
        const auto timed = [](const Row& a, const Row& b) {
            return Fields{number(a.temperature), number(a.time), number(a.flow),
                          number(b.temperature), number(b.time), number(b.flow)};
        };
        const auto reading = valueOf(readAs(twoScans("T [K],t [s],Q [W/g],T [K],t [s],Q [W/g]\n", ",", timed), exoUp));
        verifyTwoScans(reading);
        QVERIFY(near(reading.scans[0].measuredRate.value_or(0) * 60, 10, 0.01));
        QVERIFY(near(reading.scans[1].measuredRate.value_or(0) * 60, 20, 0.01));
        const auto titled = [](const Row& a, const Row& b) {
            return Fields{number(a.temperature), number(a.flow), number(b.temperature), number(b.flow)};
        };
        for (const char* header :
             {"T [K],5 K/min [W/g],T [K],10 K/min [W/g]\n", "5 K/min,,10 K/min,\nT [K],Q [W/g],T [K],Q [W/g]\n",
              "T at 5 K/min [K],Q [W/g],T at 10 K/min [K],Q [W/g]\n"}) {
            const auto rates = valueOf(readAs(twoScans(header, ",", titled), exoUp));
            QVERIFY(near(rates.scans[0].headerRate.value_or(0) * 60, 5, 1e-9));
            QVERIFY(near(rates.scans[1].headerRate.value_or(0) * 60, 10, 1e-9));
        }
    }
    void aShorterSecondScanLosesNothing() {
        std::string text = "T [K],Q [W/g],T [K],Q [W/g]\n";
        const auto rows = glass();
        for (std::size_t i = 0; i < rows.size(); ++i)
            text += number(rows[i].temperature) + "," + number(rows[i].flow) +
                    (i < 60 ? "," + number(rows[i].temperature + 12) + "," + number(rows[i].flow) : ",,") + "\n";
        const auto reading = valueOf(readAs(text, exoUp));
        QCOMPARE(reading.scans[0].recording->temperature.size(), rows.size());
        QCOMPARE(reading.scans[1].recording->temperature.size(), 60u);
        QVERIFY(!says(allNotes(reading), "a number is missing"));
    }
    /// Words beside the numbers, or a column without any, hide no decimal sign.
    void decimalSignsOfWordyAndThinRows() {
        const auto comma = [](double value) {
            std::string text = number(value);
            std::ranges::replace(text, '.', ',');
            return text;
        };
        for (const char* separator : {";", "\t"})
            for (const char* word : {"ok", "v1.2.3", "1. Lauf", "n.a."}) {
                const std::string s = separator;
                const auto fields = [&](const Row& row) { return Fields{comma(row.temperature), comma(row.flow), word}; };
                const auto reading = valueOf(readAs(table("T [K]" + s + "Q [W/g]" + s + "remark\n", s, fields), exoUp));
                QCOMPARE(firstHeating(reading).recording->temperature.front(), 373.15);
                const auto leading = [&](const Row& row) { return Fields{word, comma(row.temperature), comma(row.flow)}; };
                const auto other = valueOf(readAs(table("remark" + s + "T [K]" + s + "Q [W/g]\n", s, leading), exoUp));
                QCOMPARE(firstHeating(other).recording->temperature.front(), 373.15);
            }
        const auto points = [](const Row& row) { return Fields{number(row.temperature), number(row.flow), "a,b"}; };
        QCOMPARE(
            firstHeating(valueOf(readAs(table("T [K];Q [W/g];remark\n", ";", points), exoUp))).recording->temperature.front(),
            373.15);
        const auto thin = [&](const Row& row) { return Fields{comma(row.temperature), ""}; };
        const std::string problem = problemOf(table("T [K];Q [W/g]\n", ";", thin), exoUp);
        QVERIFY2(says(problem, "“Q” is empty") || says(problem, "holds no number"), problem.c_str());
    }
    /// Blanks that part the fields of a long table are replaced in one pass.
    void noBreakSpacesInALongTable() {
        std::string text = "T/K\u00A0Q/(W/g)\n";
        for (int i = 0; i < 200000; ++i)
            text += number(300 + 1e-3 * i) + "\u00A0" + number(0.5 + 1e-6 * i) + "\n";
        QCOMPARE(valueOf(readAs(text, exoUp)).scans.front().recording->temperature.size(), 200000u);
    }
    void aFurnaceBesideTheSampleIsNoSecondScan() {
        const auto fields = [](const Row& row) {
            return Fields{number(row.temperature), number(row.flow), number(row.temperature + 5)};
        };
        for (const char* header : {"Ts [K],HF [W/g],Tr [K]\n", "Sample T [K],HF [W/g],Program T [K]\n"}) {
            const auto reading = valueOf(readAs(table(header, ",", fields), exoUp));
            QCOMPARE(reading.scans.size(), 1u);
            QCOMPARE(reading.scans[0].recording->temperature.front(), 373.15);
            QVERIFY(says(allNotes(reading), "not used"));
        }
    }
    void rowsOfUnitsFindTheirTitles() {
        const auto fields = [](const Row& row) {
            return Fields{number(row.time), number(row.time), number(row.temperature - 273.15), number(row.flow * 5)};
        };
        for (const char* header : {"No,Time,Temp,HF\ns,°C,mW\n", "Index,time,T,DSC\n,[s],[°C],[mW]\n",
                                   "Nr.,Zeit,Temperatur,Wärmestrom\ns,°C,mW,\n", "#,t,Ts,Heat flow\n(s),(°C),(mW)\n"}) {
            const auto reading = valueOf(readAs(table(header, ",", fields), exoUp));
            QVERIFY(near(reading.scans[0].recording->temperature.front(), 373.15, 1e-4));
            QCOMPARE(roles(reading), "unused time temperature signal");
        }
    }
    void wordsAndWideBlanksBesideTheNumbers() {
        const auto remarked = [](const Row& row) { return Fields{number(row.temperature), number(row.flow), "ok"}; };
        const auto words = valueOf(readAs(table("T [K],Q [W/g],remark\n", ",", remarked), exoUp));
        QCOMPARE(words.scans[0].recording->temperature.size(), glass().size());
        QVERIFY(says(allNotes(words), "“remark”"));
        const auto clock = [](const Row& row) {
            return Fields{"0" + std::to_string(int(row.time) % 10) + "h00", number(row.temperature), number(row.flow)};
        };
        const std::string problem = problemOf(table("Time,T [K],Q [W/g]\n", ",", clock), exoUp);
        QVERIFY2(says(problem, "scan.csv:2: “00h00”"), problem.c_str());
        const auto wide = valueOf(readAs(pairTable("T/K\u00A0Q/(W/g)\n", "\u00A0"), exoUp));
        QCOMPARE(wide.scans[0].recording->temperature.size(), glass().size());
        const auto above = valueOf(readAs(pairTable("K,W/g\nTemp,HF\n"), exoUp));
        QCOMPARE(above.scans[0].recording->temperature.front(), 373.15);
    }
    void unitsOfTitleAndRowThatDifferAreNeverAccepted() {
        for (const auto& [titles, units] : {std::pair{"Temperature (°C),Heat Flow (W/g)", "K,W/g"},
                                            {"T [K],Q [mW]", "K,W/g"},
                                            {"T [K],Q [W/g]", "degC,"},
                                            {"Temp./°C,DSC/(mW/mg)", "°C,mW"}}) {
            const auto problem = problemOf(pairTable(std::string(titles) + "\n" + units + "\n"), exoUp);
            QVERIFY2(says(problem, "scan.csv:2") && says(problem, "contradicts"), problem.c_str());
        }
        for (const auto& [titles, units] :
             {std::pair{"Temperature (K),Heat Flow (W/g)", "K,mW/mg"}, {"T [K],Q [W/g]", "[K],[W/g]"}, {"T/K,Q", "K,W/g"}})
            QVERIFY(readAs(pairTable(std::string(titles) + "\n" + units + "\n"), exoUp).has_value());
    }
    void contradictionsAreNeverAccepted() {
        const auto fields = [](const Row& row) { return Fields{number(row.time), number(row.flow)}; };
        const std::string problem = problemOf(table("Time [°C],Heat flow [W/g]\n", ",", fields), exoUp);
        QVERIFY2(says(problem, "contradicts") && says(problem, "Time") && says(problem, "--columns"), problem.c_str());
        QVERIFY(says(problemOf(table("Temperature [K],Heat flow [s]\n", ",", fields), exoUp), "contradicts"));
        QVERIFY(says(problemOf(table("Temp,Time\nmW,°C\n", ",", fields), exoUp), "do not fit"));
    }
    void commentsBetweenTheRowsAreLeftOutAndCounted() {
        int row = 0;
        const auto commented = [&](int every) {
            row = 0;
            return table("T [K],Q [W/g]\n", ",", [&, every](const Row& each) {
                const bool comment = row++ % every == 0;
                return Fields{(comment ? "# remark " + std::to_string(row) + "\n" : "") + number(each.temperature),
                              number(each.flow)};
            });
        };
        const auto plain = valueOf(readAs(pairTable("T [K],Q [W/g]\n"), exoUp));
        for (const int every : {1, 50}) {
            const auto reading = valueOf(readAs(commented(every), exoUp));
            QCOMPARE(reading.scans[0].recording->signal, plain.scans[0].recording->signal);
            const std::string count = std::to_string(every == 1 ? 139 : 2);
            QVERIFY(std::ranges::any_of(reading.scans[0].notes,
                                        [&](const Message& note) { return says(english(note), count + " line"); }));
        }
    }
    void clockTimesAreTimes() {
        const auto clock = [](double seconds, bool hours) {
            const int whole = static_cast<int>(seconds);
            char text[32];
            if (hours)
                std::snprintf(text, sizeof text, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
            else
                std::snprintf(text, sizeof text, "%02d:%02d.0", whole / 60, whole % 60);
            return std::string(text);
        };
        for (const auto& [title, hours] : {std::pair{"Time (hh:mm:ss)", true},
                                           {"Time", true},
                                           {"Time (min)", true},
                                           {"Zeit/mm:ss", false},
                                           {"Time (mm:ss)", false},
                                           {"t [h:mm:ss]", true}})
            for (const std::string separator : {",", ";", "\t"}) {
                const std::string text =
                    table(title + separator + "T [K]" + separator + "Q [W/g]\n", separator, [&](const Row& row) {
                        return Fields{clock(row.time, hours), number(row.temperature), number(row.flow)};
                    });
                const auto reading = readAs(text, exoUp);
                QVERIFY2(reading.has_value(), title);
                QVERIFY2(near(reading->scans[0].measuredRate.value_or(0) * 60, 10, 0.01), title);
                QVERIFY(near(reading->scans[0].recording->time.back(), 12 * 139, 1e-6));
            }
        const std::string units = table("Time,T,Q\nhh:mm:ss,K,W/g\n", ",", [&](const Row& row) {
            return Fields{clock(row.time, true), number(row.temperature), number(row.flow)};
        });
        QVERIFY(near(valueOf(readAs(units, exoUp)).scans[0].measuredRate.value_or(0) * 60, 10, 0.01));
    }
    void aNameOnlyProposesARate() {
        const auto read = [](double perMinute, const std::string& name, const ReadOptions& options = exoUp) {
            const std::string text = table(
                "t [s],T [K],Q [W/g]\n", ",",
                [](const Row& row) {
                    return Fields{number(row.time), number(row.temperature), number(row.flow)};
                },
                glass(373.15, perMinute / 60));
            const auto file = valueOf(importThermogram(Bytes(text.begin(), text.end()), name, options));
            return *file.scans.front();
        };
        const auto noted = [](const Scan& scan, const char* words) {
            return std::ranges::any_of(scan.notes, [&](const Message& note) { return says(english(note), words); });
        };
        const Scan near30 = read(30.5, "lab_DSC_30K_1.csv"), far = read(32.7, "lab_DSC_30K_1.csv");
        QVERIFY(near(near30.choices.heatingRate.value_or(0) * 60, 30, 1e-6));
        QVERIFY(near(far.choices.heatingRate.value_or(0) * 60, 32.7, 0.01) && noted(far, "which count"));
        ReadOptions answered = exoUp;
        answered.heatingRate = 20.0 / 60;
        const Scan given = read(32.7, "a.csv", answered);
        QVERIFY(!noted(given, "The file says") && noted(given, "was given as 20 K/min") && !noted(given, "The header says"));
    }
    void emptyColumnsAreNone() {
        const auto fields = [](const Row& row) { return Fields{number(row.temperature), "", number(row.flow), "--"}; };
        const auto reading = valueOf(readAs(table("T [K];heat flow [W/g];DSC [W/g];sample T [K]\n", ";", fields), exoUp));
        QVERIFY(near(reading.scans[0].recording->signal.front(), glass().front().flow, 1e-5));
        QVERIFY(says(allNotes(reading), "“heat flow” holds no number") && says(allNotes(reading), "“sample T” holds no number"));
        const auto unweighed = [](const Row& row) { return Fields{number(row.temperature), number(row.flow), "--"}; };
        for (const char* title : {"Mass [mg]", "TG [%]", "Mass"}) {
            const auto light = valueOf(readAs(table("T [K];DSC [W/g];" + std::string(title) + "\n", ";", unweighed), exoUp));
            QCOMPARE(roles(light), "temperature signal unused");
            QVERIFY2(!light.scans[0].massCourse, title);
        }
        const auto none = [](const Row& row) { return Fields{number(row.temperature), "n/a"}; };
        QVERIFY(says(problemOf(table("T [K],Q [W/g]\n", ",", none)), "is empty"));
    }
    void spoiltFirstRowsAreRows() {
        const auto rest = pairTable("");
        for (const char* first : {"371.15,n/a\n", "371.15,NaN\n", "371.15,---\n"}) {
            const auto reading = valueOf(readAs("T [K],Q [W/g]\n" + std::string(first) + rest, exoUp));
            QCOMPARE(reading.scans[0].recording->temperature.front(), 373.15);
            QVERIFY2(says(allNotes(reading), "line 2"), allNotes(reading).c_str());
        }
        QVERIFY(
            says(problemOf("t [s],T [K],Q [W/g]\n0,371,spike\n1,372,0.5\n2,373,0.5\n3,374,0.5\n", exoUp), "scan.csv:2: “spike”"));
        const auto wide = valueOf(readAs("T [K],Q [W/g]\n371.15\u00A0,\u22120.5\u202F\n" + rest, exoUp));
        QCOMPARE(wide.scans[0].recording->signal.front(), -0.5);
        const auto limit = valueOf(readAs("T [K],Q [W/g]\n371.15,<0.001\n" + rest, exoUp));
        QVERIFY(says(allNotes(limit), "“<0.001”"));
        const auto error = valueOf(readAs("T [K],Q [W/g]\n371.15(2),-0.57(3)\n" + rest, exoUp));
        QCOMPARE(error.scans[0].recording->signal.front(), -0.57);
    }
    void titlesOfAnotherNumberAreNamed() {
        for (const char* header : {"T [K],Heat Flow, Exo Up (W/g)\n", "Sample, annealed, T [K],q [W/g]\n"}) {
            const std::string problem = problemOf(pairTable(header), exoUp);
            QVERIFY2(says(problem, "scan.csv:1") && says(problem, "2 fields") && says(problem, "--columns"), problem.c_str());
        }
        const auto quoted = valueOf(readAs(pairTable("T [K],\"Heat Flow, Exo Up (W/g)\"\n")));
        QVERIFY(quoted.scans[0].exo == ExoDirection::Up && quoted.scans[0].exoBasis == ExoBasis::Stated);
    }
    void theSeparatorIsAnswered() {
        ReadOptions options = exoUp;
        options.separator = ';';
        const auto reading = valueOf(readAs(pairTable("T [K];Q [W/g]\n", ";"), options));
        QCOMPARE(reading.separator, ";");
        options.separator = '\t';
        QVERIFY(!readAs(pairTable("T [K];Q [W/g]\n", ";"), options));
    }
    void massIsNoSignalAndNotLost() {
        const auto fields = [](const Row& row) {
            return Fields{number(row.temperature), number(row.flow), number(row.temperature < 500 ? 5.0 : 4.0)};
        };
        const auto reading = valueOf(readAs(table("T [K],DSC [W/g],Mass [mg]\n", ",", fields), exoUp));
        QCOMPARE(roles(reading), "temperature signal mass");
        QVERIFY2(says(allNotes(reading), "loses 20 %"), allNotes(reading).c_str());
        const auto percent = valueOf(readAs(table("T [K],DSC [W/g],TG [%]\n", ",", fields), exoUp));
        QVERIFY(near(massLost(percent.scans[0].massCourse.value(), {450, 480}), 0, 1e-9));
        QVERIFY(near(massLost(percent.scans[0].massCourse.value(), {450, 540}), 0.2, 1e-9));
    }
};

QTEST_APPLESS_MAIN(ThermalColumnsTest)
#include "thermal_columns_test.moc"
