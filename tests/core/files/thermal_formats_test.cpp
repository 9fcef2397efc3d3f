// Formats of instruments in their languages, separators and encodings; raw files refused by name; who claims a file.
#include "tests/core/files/synthetic.h"
#include "tests/core/files/thermal_text.h"

#include <QStringEncoder>

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

namespace {

std::string replacedAll(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string encoded(const std::string& utf8, const char* name) {
    QStringEncoder encoder(name);
    return QByteArray(encoder(QString::fromStdString(utf8))).toStdString();
}

/// A NETZSCH export; `sign` parts its fields.
std::string netzschExport(const std::string& titles, const std::string& named, const std::string& sign,
                          bool decimalComma = false) {
    const auto fields = [&](const Row& row) {
        std::vector<std::string> all{number(row.temperature - 273.15), number(row.time / 60), number(row.flow), "100", "3.42"};
        if (decimalComma)
            for (std::string& field : all)
                field = replacedAll(field, ".", ",");
        return all;
    };
    const std::string header = "#EXPORTTYPE:  " + sign + "DATA ALL\n#IDENTITY: " + sign + "glass\n#DECIMAL:  " + sign +
                               (decimalComma ? "COMMA" : "POINT") + "\n#SEPARATOR: " + sign + named +
                               "\n#SAMPLE MASS /mg: " + sign + (decimalComma ? "3,5" : "3.5") + "\n#EXO: " + sign +
                               "+1\n#RANGE: " + sign + "100°C/10.0(K/min)/380°C\n\n##" + replacedAll(titles, "|", sign) + "\n";
    return table(header, sign, fields);
}

const std::string englishTitles = "Temp./°C|Time/min|DSC/(mW/mg)|Mass/%|Sensit./(uV/mW)";

void verifyNetzsch(const std::string& text) {
    const auto reading = valueOf(readAs(text));
    QCOMPARE(reading.dialect, "NETZSCH Proteus");
    const ReadScan& scan = reading.scans.front();
    QVERIFY(near(scan.recording->temperature.front(), 373.15, 1e-3));
    QVERIFY(near(scan.recording->signal.front(), glass().front().flow, 1e-5));
    QVERIFY(near(scan.measuredRate.value_or(0) * 60, 10, 0.02));
    QVERIFY(near(scan.mass.value_or(0), 3.5e-3, 1e-12));
    QVERIFY(scan.exo == ExoDirection::Up && scan.exoBasis == ExoBasis::Stated);
    QVERIFY(says(allNotes(reading), "not used"));
}

} // namespace

class ThermalFormatsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void netzschInEverySeparatorAndLanguage() {
        verifyNetzsch(netzschExport(englishTitles, "COMMA", ","));
        verifyNetzsch(netzschExport(englishTitles, "TAB", "\t"));
        verifyNetzsch(netzschExport(englishTitles, "SEMICOLON", ";", true));
        verifyNetzsch(netzschExport(englishTitles, "SEMICOLON", ",")); // changed by hand
        for (const char* titles :
             {"Temp./°C|Zeit/min|DSC/(mW/mg)|Masse/%|Empfindl./(uV/mW)", "Temp./°C|Temps/min|DSC/(mW/mg)|Masse/%|Sensib./(uV/mW)",
              "Temp./°C|Tiempo/min|DSC/(mW/mg)|Masa/%|Sensib./(uV/mW)", "Temp./°C|Tempo/min|DSC/(mW/mg)|Massa/%|Sensib./(uV/mW)",
              "Темп./°C|Время/мин|ДСК/(мВт/мг)|Масса/%|Чувств./(мкВ/мВт)", "温度/℃|时间/min|DSC/(mW/mg)|质量/%|灵敏度/(uV/mW)",
              "温度/℃|時間/分|DSC/(mW/mg)|質量/%|感度/(uV/mW)"})
            verifyNetzsch(netzschExport(titles, "SEMICOLON", ";"));
        verifyNetzsch(encoded(netzschExport("Темп./°C|Время/мин|ДСК/(мВт/мг)|Масса/%|Чувств./(мкВ/мВт)", "SEMICOLON", ";"),
                              "windows-1251"));
    }
    void eastAsianEncodings() {
        const std::string chinese = netzschExport("温度/℃|时间/min|DSC/(mW/mg)|质量/%|灵敏度/(uV/mW)", "SEMICOLON", ";"),
                          japanese = netzschExport("温度/℃|時間/分|DSC/(mW/mg)|質量/%|感度/(uV/mW)", "SEMICOLON", ";");
        verifyNetzsch(encoded(chinese, "GB18030"));
        verifyNetzsch(encoded(japanese, "Shift_JIS"));
        QCOMPARE(valueOf(readAs(encoded(chinese, "GB18030"))).encoding, "GB18030");
        QCOMPARE(valueOf(readAs(encoded(japanese, "Shift_JIS"))).encoding, "Shift-JIS");
        const auto table = valueOf(readAs(encoded(pairTable("温度 (K)\t热流 (W/g) 放热向上\n", "\t"), "GB18030")));
        QCOMPARE(table.columns[0].name, "温度");
        QVERIFY(table.scans[0].exo == ExoDirection::Up);
        ReadOptions answered = exoUp;
        answered.encoding = "Shift-JIS";
        QCOMPARE(valueOf(readAs(encoded(pairTable("試料温度 (K)\tDSC (W/g)\n", "\t"), "Shift_JIS"), answered)).encoding,
                 "Shift-JIS");
        // Words of other languages stay what they are.
        QCOMPARE(
            valueOf(readAs(encoded(pairTable("Température (K)\tFlux thermique (W/g)\n", "\t"), "ISO-8859-1"), exoUp)).encoding,
            "ISO-8859-1");
    }
    /// No sign is lost without a word.
    void bytesThatAnEncodingDoesNotHaveAreRefused() {
        for (const char* name : {"GB18030", "Shift-JIS"}) {
            const std::string title =
                name == std::string("GB18030") ? "温度 (K)\t热流 (W/g) 放热向上\n" : "試料温度 (K)\tDSC (W/g)\n";
            const std::string codec = name == std::string("GB18030") ? name : "Shift_JIS";
            ReadOptions answered = exoUp;
            answered.encoding = name;
            const std::string whole = encoded(pairTable(title, "\t"), codec.c_str());
            QVERIFY2(readAs(whole, answered).has_value(), name);
            const std::string spoilt = "a\n\x81\x7F remark\n" + whole; // a second byte that neither has
            QVERIFY2(says(problemOf(spoilt, answered), std::string("scan.csv:2: The line holds bytes that the encoding ") + name),
                     problemOf(spoilt, answered).c_str());
        }
    }
    /// The report says what the rows were read with.
    void stareReportsItsDecimalSign() {
        const auto fields = [](const Row& row) {
            std::vector<std::string> all{number(row.temperature - 273.15), number(row.flow)};
            for (std::string& field : all)
                std::ranges::replace(field, '.', ',');
            return all;
        };
        const auto reading =
            valueOf(readAs(table("Curve Name:\n  a\nCurve Values:\n  Ts   Value\n  [°C]   [mW]\n", "  ", fields), exoUp));
        QVERIFY(near(reading.scans[0].recording->temperature.front(), 373.15, 1e-3));
        QCOMPARE(reading.decimal, ',');
    }
    void stareInTheLanguagesOfTheProgram() {
        const struct {
            const char *name, *values, *sample, *value;
        } words[] = {{"Curve Name:", "Curve Values:", "Sample:", "Value"},
                     {"Kurvenname:", "Kurvenwerte:", "Probe:", "Wert"},
                     {"Nom de la courbe:", "Valeurs de la courbe:", "Échantillon:", "Valeur"},
                     {"Nombre de la curva:", "Valores de la curva:", "Muestra:", "Valor"},
                     {"Nome della curva:", "Valori della curva:", "Campione:", "Valore"},
                     {"Имя кривой:", "Значения кривой:", "Образец:", "Значение"},
                     {"曲线名称：", "曲线值：", "样品：", "值"},
                     {"曲線名:", "曲線値:", "試料:", "値"}};
        for (const auto& each : words) {
            std::string text = replacedAll(synthetic::stare(), "Curve Name:", each.name);
            text = replacedAll(replacedAll(replacedAll(text, "Curve Values:", each.values), "Sample:", each.sample), "Value\n",
                               std::string(each.value) + "\n");
            const auto reading = valueOf(readAs(text));
            QVERIFY2(reading.dialect == "Mettler STARe", each.name);
            QVERIFY2(near(reading.scans[0].recording->temperature.front(), 303.15, 1e-9), each.name);
            QVERIFY2(reading.scans[0].mass && near(*reading.scans[0].mass, 12.5e-3, 1e-9), each.name);
        }
    }
    void stareOfTwoColumns() {
        const auto fields = [](const Row& row) {
            return std::vector<std::string>{number(row.temperature - 273.15), number(row.flow)};
        };
        for (const char* titles : {"  x value   y value\n   [°C]   [mW]\n", "  Ts   Value\n  [°C]   [mW]\n"}) {
            const auto reading =
                valueOf(readAs(table(std::string("Curve Name:\n  a\nCurve Values:\n") + titles, "  ", fields), exoUp));
            QCOMPARE(reading.dialect, "Mettler STARe");
            QVERIFY(near(reading.scans[0].recording->temperature.front(), 373.15, 1e-3));
        }
        const auto timed = [](const Row& row) { return std::vector<std::string>{number(row.time), number(row.flow)}; };
        const std::string problem =
            problemOf(table("Curve Name:\n  a\nCurve Values:\n  t   Value\n  [s]   [mW]\n", "  ", timed), exoUp);
        QVERIFY2(says(problem, "no temperature"), problem.c_str());
    }
    void theWeightOfAStaIsUsed() {
        const auto curve = [](const char* name, const char* unit, auto value) {
            return table(std::string("Curve Name:\n  ") + name + "\nCurve Values:\n  Index   t   Ts   Value\n   [s]   [°C]   [" +
                             unit + "]\n",
                         "   ", [&](const Row& row) {
                             return std::vector<std::string>{"1", number(row.time), number(row.temperature - 273.15), value(row)};
                         });
        };
        const std::string text = curve("Heatflow", "mW", [](const Row& row) { return number(row.flow); }) +
                                 curve("Weight", "mg", [](const Row& row) { return number(row.temperature < 550 ? 5 : 4.5); });
        const auto reading = valueOf(readAs(text, exoUp));
        QCOMPARE(reading.scans.size(), 1u);
        QVERIFY2(says(allNotes(reading), "loses 10 %"), allNotes(reading).c_str());
    }
    void hitachiRows() {
        const auto marked = [](const std::string& header, const std::string& separator, auto fields) {
            return replacedAll("\n" + table("", separator, fields), "\n", "\n#GD" + separator).insert(0, header);
        };
        const auto three = [](const Row& row) {
            return std::vector<std::string>{number(row.time / 60), number(row.temperature - 273.15), number(row.flow)};
        };
        const auto reading =
            valueOf(readAs(marked("#HD\tSample name\tglass\n#HD\tSample weight\t5.0 mg", "\t", three), exoUp, "a.asc"));
        QCOMPARE(reading.dialect, "Hitachi");
        QCOMPARE(reading.sampleName, "glass");
        QVERIFY(near(reading.scans[0].measuredRate.value_or(0) * 60, 10, 0.02));
        const auto five = [](const Row& row) {
            return std::vector<std::string>{number(row.time / 60), number(row.temperature - 273.15), number(row.flow), "5.0",
                                            "0"};
        };
        const auto titled = valueOf(
            readAs(marked("#HD\tWeight\t5.0\n#CH\tTime min\tTemp. °C\tDSC mW\tTG mg\tDTG mg/min", "\t", five), exoUp, "a.asc"));
        QCOMPARE(titled.columns.size(), 5u);
        QCOMPARE(titled.columns[3].role, "mass");
        QVERIFY(says(allNotes(titled), "DTG"));
    }
    void rawFilesAreRefusedByName() {
        const auto bytes = [](std::string_view start) {
            return std::string(start) + std::string(2000, '\0') + std::string(500, '\x81');
        };
        const std::string workbook = bytes("PK\x03\x04") + "xl/workbook.xml",
                          old = bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string("W\0o\0r\0k\0b\0o\0o\0k\0", 16);
        QVERIFY2(says(problemOf(workbook, {}, "a.xlsx"), "Excel") && says(problemOf(workbook, {}, "a.xlsx"), "CSV"),
                 problemOf(workbook, {}, "a.xlsx").c_str());
        QVERIFY(says(problemOf(old, {}, "a.xls"), "Excel"));
        QVERIFY(says(
            problemOf("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", {}, "a.xls"),
            "Excel"));
        QVERIFY(says(problemOf(bytes("PK\x03\x04"), {}, "run.ngb-ds3"), "NETZSCH Proteus"));
        QVERIFY(says(problemOf(bytes("x"), {}, "run.tri"), "TRIOS"));
        QVERIFY(says(problemOf(bytes("x"), {}, "run.ds8d"), "Pyris"));
        QVERIFY(says(problemOf(bytes("%PDF-1.4"), {}, "a.pdf"), "PDF"));
        const std::string ta = "CLOSED\r\nVERSION 1.0\r\nInstrument DSC Q2000\r\nNsig 3\r\nSig1 Time (min)\r\n" + bytes("");
        QVERIFY2(says(problemOf(ta, {}, "run.001"), "Universal Analysis"), problemOf(ta, {}, "run.001").c_str());
        QVERIFY(valueOf(readAs(synthetic::universalAnalysis())).scans.size() == 1); // the text export of the same program
        // … also in UTF-16, with a byte too many and without the line before its numbers.
        const std::string text = synthetic::universalAnalysis();
        for (const std::string& whole : {text, replacedAll(text, "StartOfData\n", "")})
            for (const char* end : {"", "\n", "\n\n"}) {
                std::string wide = "\xFF\xFE";
                for (const char c : whole + end)
                    wide += {c, '\0'};
                for (const std::string& odd : {wide, wide + "x"})
                    QVERIFY2(!says(problemOf(odd, {}, "run.txt"), "raw file"), problemOf(odd, {}, "run.txt").c_str());
            }
    }
    void aMarkerInACommentIsNoClaimThatHolds() {
        // What looks like another program's export is read as the table it is.
        const auto netzsch = valueOf(readAs("# measured with a NETZSCH DSC ##\n" + pairTable("T [K];Q exo up [W/g]\n", ";")));
        QCOMPARE(netzsch.dialect, "Delimited table");
        const auto step = valueOf(readAs("[step]\n" + pairTable("T [K];Q exo up [W/g]\n", ";")));
        QVERIFY(near(step.scans[0].recording->temperature.front(), 373.15, 1e-6));
    }
    void theRefusalIsOfTheReaderThatCameFurthest() {
        const std::string text = netzschExport(englishTitles, "SEMICOLON", ";");
        const auto row = text.find("\n200;");
        QVERIFY(row != std::string::npos);
        std::string broken = text;
        broken.replace(row + 1, 3, "2x0");
        QVERIFY2(says(problemOf(broken), "“2x0” is not a number"), problemOf(broken).c_str());
        QVERIFY(!says(problemOf(broken), "cut short"));
    }
};

QTEST_APPLESS_MAIN(ThermalFormatsTest)
#include "thermal_formats_test.moc"
