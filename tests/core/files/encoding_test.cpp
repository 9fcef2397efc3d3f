#include "core/files/readers/rates.h"
#include "core/files/text/encoding.h"
#include "core/files/text/numbers.h"
#include "core/files/text/scan_number.h"
#include "core/files/text/titles.h"
#include "tests/support/support.h"

using namespace vitrine;

namespace {

std::string decodedText(const std::string& bytes) {
    const auto text = fileText(bytes, "f.txt");
    return text ? std::string(encodingName(text->encoding())) + "|" + text->decoded(text->text()) : "refused";
}

std::string utf16(const std::string& ascii, bool littleEndian) {
    std::string out;
    for (const char c : ascii)
        out += littleEndian ? std::string{c, '\0'} : std::string{'\0', c};
    return out;
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tellsEncodingsApart() {
        QCOMPARE(decodedText("\xEF\xBB\xBFT [°C]"), "UTF-8|T [°C]");
        QCOMPARE(decodedText("T [°C]"), "UTF-8|T [°C]");
        QCOMPARE(decodedText("Temp [\xB0"
                             "C] M\xFCller"),
                 "ISO-8859-1|Temp [°C] Müller");
        QCOMPARE(decodedText("Temp [\xB0"
                             "C] \xCF\xF0\xEE\xE1\xE0"),
                 "windows-1251|Temp [°C] Проба");
        QCOMPARE(decodedText("Temp (\xF8"
                             "C)"),
                 "IBM437|Temp (°C)");
        QCOMPARE(decodedText("\xFF\xFE" + utf16("T\n1", true)), "UTF-16LE|T\n1");
        QCOMPARE(decodedText("\xFE\xFF" + utf16("T\n1", false)), "UTF-16BE|T\n1");
        QCOMPARE(decodedText(utf16("Time Temp", true)), "UTF-16LE|Time Temp");
        QCOMPARE(decodedText(utf16("Time Temp", false)), "UTF-16BE|Time Temp");
    }
    void convertsSurrogatePairs() {
        const std::string pair("\xFF\xFE\x3D\xD8\x00\xDE\x3D\xD8"
                               "A\0",
                               10);
        QCOMPARE(decodedText(pair), "UTF-16LE|\U0001F600\uFFFDA");
    }
    void refusesWhatIsNoText() {
        QCOMPARE(decodedText(""), "refused");
        QCOMPARE(decodedText(" \r\n\t"), "refused");
        QCOMPARE(decodedText(std::string("PK\x03\x04\x00\x00 zip", 10)), "refused");
    }
    void readsNumbers_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<double>("number");
        const auto row = [](const char* field, char decimal, double number) {
            QTest::addRow("%s %c", field, decimal) << QString::fromUtf8(field) << decimal << number;
        };
        row(" 1.5 ", '.', 1.5);
        row("+2", '.', 2);
        row("-.004166667", '.', -0.004166667);
        row("-8,425385e-003", ',', -8.425385e-3);
        row("6.66667E-4", '.', 6.66667e-4);
        row("1,234.5", '.', 1234.5);
        row("1.234.567,5", ',', 1234567.5);
        row("1'234", '.', 1234);
        row("1\u00A0234,5", ',', 1234.5);
        row("\"12.5\"", '.', 12.5);
    }
    void readsNumbers() {
        QFETCH(QString, field);
        QFETCH(char, decimal);
        QFETCH(double, number);
        const FieldValue value = readNumber(field.toStdString(), decimal);
        QCOMPARE(value.state, FieldState::Number);
        QCOMPARE(value.number, number);
    }
    void plainNumbersAreExact() {
        for (const char* text : {"0", "-0.5", "615.1234567", "8.425385e-003", "1e22", "123456789012.25", "0.1", "3.7E+5",
                                 "-1.7e-21", "12345678901234567890"}) {
            double number = 0;
            const std::string_view view(text);
            QCOMPARE(scanNumber(view.begin(), view.end(), '.', number), view.end());
            QCOMPARE(number, std::strtod(text, nullptr));
        }
        double number = 0;
        for (const char* text : {"", "-", ".", "e5", "1e", "1e400"}) {
            const std::string_view view(text);
            QVERIFY(scanNumber(view.begin(), view.end(), '.', number) == nullptr);
        }
    }
    void tellsWhatIsNoNumber() {
        QCOMPARE(readNumber("50.026.184", ',').state, FieldState::Ambiguous);
        QCOMPARE(readNumber("50.026.184", '.').state, FieldState::Ambiguous);
        QCOMPARE(readNumber("1,234", '.').state, FieldState::Ambiguous);
        QCOMPARE(readNumber("12,34", '.').state, FieldState::NotANumber);
        QCOMPARE(readNumber("1,2345.6", '.').state, FieldState::NotANumber);
        QCOMPARE(readNumber("abc", '.').state, FieldState::NotANumber);
        QCOMPARE(readNumber("1.5x", '.').state, FieldState::NotANumber);
        for (const char* missing : {"", "  ", "NaN", "nan", "---", "inf", "1e999", "#N/A"})
            QVERIFY(readNumber(missing, '.').state != FieldState::Number);
    }
    void takesTitlesApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* text, const char* name, const char* unit) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(unit);
        };
        row("Temp./°C", "Temp.", "°C");
        row("DSC/(mW/mg)", "DSC", "mW/mg");
        row("Cp/(J/(g*K))", "Cp", "J/(g*K)");
        row("Heat Flow (mW)", "Heat Flow", "mW");
        row("Heat Flow (Normalized) (W/g)", "Heat Flow (Normalized)", "W/g");
        row("T_p [K]", "T_p", "K");
        row("Cp_J_per_gK", "Cp", "J_per_gK");
        row("Heat flow W/g", "Heat flow", "W/g");
        row("Temperature / K", "Temperature", "K");
    }
    void takesTitlesApart() {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, unit);
        const Title title = parseTitle(text.toStdString());
        QCOMPARE(QString::fromStdString(title.name), name);
        QCOMPARE(QString::fromStdString(title.unitText), unit);
        QVERIFY(title.unit.has_value());
    }
    void findsRatesAndMasses() {
        QCOMPARE(ratesIn("30°C/5,0(K/min)/500°C"), std::vector{5.0 / 60});
        QCOMPARE(ratesIn("2: Ramp 10.00 °C/min to 120.00 °C"), std::vector{10.0 / 60});
        QCOMPARE(ratesIn("Heating Rate 0.00 °Cmin^-1"), std::vector<double>{});
        QCOMPARE(rateInFileName("slowcool_20Kmin_200Kps.csv"), std::optional(200.0));
        QCOMPARE(rateInFileName("FSRI_DSC_N2_10K_1.csv"), std::optional<double>());
        QCOMPARE(programmedRateInFileName("FSRI_DSC_N2_10K_1.csv", 10.38 / 60), std::optional(10.0 / 60));
        QCOMPARE(programmedRateInFileName("FSRI_DSC_N2_10K_1.csv", 20.0 / 60), std::optional<double>());
        QCOMPARE(programmedRateInFileName("annealed_583K.csv", 20.0 / 60), std::optional<double>());
        QVERIFY(test::near(massIn("22,8865", "mg").value(), 22.8865e-3, 1e-15));
        QVERIFY(test::near(massIn("9.00000\tmg").value(), 9e-3, 1e-15));
        QCOMPARE(massIn("9.0"), std::optional<double>());
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
