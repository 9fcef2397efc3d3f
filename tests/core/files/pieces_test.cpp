#include "core/files/text/rows.h"
#include "core/files/text/scan_number.h"
#include "tests/support/support.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace vitrine;

namespace {

/// All that reading rows brings about; numbers as bits, so that missing ones can be compared.
struct Outcome {
    std::vector<std::vector<std::uint64_t>> columns;
    std::vector<Message> notes;
    std::optional<Problem> problem;
    std::size_t line = 0;
    std::size_t left = 0;
    bool operator==(const Outcome&) const = default;
};

Outcome outcomeOf(const Result<NumberBlock>& block, const Lines& lines) {
    Outcome outcome{{}, {}, std::nullopt, lines.number(), lines.rest().size()};
    if (!block) {
        outcome.problem = block.error();
        return outcome;
    }
    outcome.notes = block->notes;
    for (const auto& column : block->columns) {
        auto& bits = outcome.columns.emplace_back();
        for (const double value : column)
            bits.push_back(std::bit_cast<std::uint64_t>(value));
    }
    return outcome;
}

const RowsWanted twoColumns{{0, 1}, 2, AfterRows::Nothing};

Outcome inPieces(const std::string& text, const RowFormat& format, const RowsWanted& wanted, std::size_t pieces) {
    Lines lines(text);
    const auto block = readRowsInPieces(lines, format, wanted, "rows.csv", pieces);
    return outcomeOf(block, lines);
}

/// With line numbers kept, rows are taken one by one.
Outcome oneByOne(const std::string& text, const RowFormat& format, const RowsWanted& wanted) {
    Lines lines(text);
    const auto block = readRows(lines, format, wanted, "rows.csv", true);
    return outcomeOf(block, lines);
}

std::string number(const char* format, double value) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, format, value);
    return buffer;
}

std::string table(char separator, int rows, const char* lineEnd = "\n") {
    std::string text;
    for (int i = 0; i < rows; ++i)
        text += number("%.4f", 300 + i) + separator + number("%.9g", std::sin(i) * 1e-3) + lineEnd;
    return text;
}

/// Rows all of one spelling, as instruments write them; `format` has two numbers.
std::string alikeTable(const char* format, int rows) {
    std::string text;
    for (int i = 0; i < rows; ++i) {
        char row[64];
        std::snprintf(row, sizeof row, format, 300 + 0.01 * i, std::sin(i) > 0.9 ? -0.25 : 0.125 + 1e-4 * i);
        text += std::string(row) + "\n";
    }
    return text;
}

std::string withLine(std::string text, std::size_t after, const std::string& line) {
    std::size_t at = 0;
    while (after-- > 0)
        at = text.find('\n', at) + 1;
    return text.insert(at, line + "\n");
}

/// One to four bytes changed, put in or taken out, from those that tables are made of.
std::string damaged(std::string text, std::mt19937& random) {
    constexpr std::string_view bytes = "0123456789.,;-+eE \t\n\n\r\"nax#";
    for (unsigned times = 1 + random() % 4; times > 0; --times) {
        const std::size_t at = random() % text.size();
        const char byte = bytes[random() % bytes.size()];
        if (const auto what = random() % 3; what == 0)
            text[at] = byte;
        else if (what == 1)
            text.insert(at, 1, byte);
        else
            text.erase(at, 1 + random() % 3);
    }
    return text;
}

bool sameForAnyPieces(const std::string& text, const RowFormat& format, const RowsWanted& wanted = twoColumns) {
    const Outcome expected = oneByOne(text, format, wanted);
    for (const std::size_t pieces : {1u, 2u, 3u, 7u, 40u, 1000u})
        if (inPieces(text, format, wanted, pieces) != expected)
            return false;
    return true;
}

std::optional<double> scanned(const std::string& text) {
    double value = 0;
    const char* end = text.data() + text.size();
    return scanNumber(text.data(), end, '.', value) == end ? std::optional(value) : std::nullopt;
}

} // namespace

class PiecesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void wholeTablesAreTheSame() {
        for (const char separator : {',', ';', '\t', ' '})
            for (const char* lineEnd : {"\n", "\r\n", "\r", "\n\n", " \n", "\r\r\n"})
                QVERIFY(sameForAnyPieces(table(separator, 60, lineEnd), {separator, '.', false}));
        QCOMPARE(inPieces(table(',', 60), {}, twoColumns, 7).columns.front().size(), std::size_t(60));
    }
    void numbersOfEveryLengthAreRight() {
        const std::string after = ", a text long enough for whole words of characters";
        Spelling like; // of the number before, which is mostly another one
        for (std::size_t whole = 0; whole <= 20; ++whole)
            for (std::size_t decimals = 0; decimals <= 20; ++decimals)
                for (const char* exponent : {"", "e3", "E-12"}) {
                    const std::string number = std::string("98765432109876543210").substr(0, whole) + (decimals > 0 ? "." : "") +
                                               std::string("12345678901234567890").substr(0, decimals) + exponent;
                    const std::string text = number + after;
                    double value = 0;
                    const char* end = scanNumber(text.data(), text.data() + text.size(), '.', like, value);
                    if (whole + decimals == 0) {
                        QVERIFY(!end);
                        continue;
                    }
                    QCOMPARE(end - text.data(), static_cast<std::ptrdiff_t>(number.size()));
                    QCOMPARE(value, QByteArray::fromStdString(number).toDouble());
                }
    }
    void aNumberUnlikeTheOneBeforeIsRight() {
        Spelling like;
        double value = 0;
        const std::string room(40, ' ');
        for (const char* number : {"12.345", "99.999", "1.2345", "12345", "123.45", "12,345", "-12.34", "12.3.5", "12.345"}) {
            const std::string text = number + room;
            const char* end = scanNumber(text.data(), text.data() + text.size(), '.', like, value);
            const std::string taken(text.data(), end);
            QCOMPARE(value, QByteArray::fromStdString(taken).toDouble());
            QVERIFY(taken.size() >= 2);
        }
    }
    void theFirstBadLineIsNamed() {
        for (const std::size_t first : {0u, 1u, 17u, 40u}) {
            const std::string text = withLine(withLine(table(',', 60), 55, "301,worse"), first, "300,bad");
            QVERIFY(sameForAnyPieces(text, {}));
            for (const std::size_t pieces : {1u, 5u, 30u}) {
                const auto problem = inPieces(text, {}, twoColumns, pieces).problem;
                QVERIFY(problem);
                QCOMPARE(problem->where, "rows.csv:" + std::to_string(first + 1));
            }
        }
    }
    void unusualRowsAreTheSame_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"", "   ", "nan,1", "301,", ",1", "301", "+301,1", "1,2,3", "1,2,", "\"301\",1", "1.234.567,1",
                                 "301,1e400", "301,1e-400", "301, 0.1234567890123456789", "301,-", "# remark", "1'000.5,2"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void unusualRowsAreTheSame() {
        QFETCH(const QString, line);
        for (const std::size_t after : {1u, 30u, 59u, 60u})
            for (const bool quoted : {false, true})
                QVERIFY(sameForAnyPieces(withLine(table(',', 60), after, line.toStdString()), {',', '.', quoted}));
    }
    void endsAreTheSame() {
        for (const char* end : {"361,0.5", "361,0.", "361", "361,", "x", "end of data\n", "\n\n\n"})
            QVERIFY(sameForAnyPieces(table(',', 60) + end, {}));
        for (const char* text : {"", "\n", "1,2", "1,2\n", "\n1,2\n", "x\n", "1\n2\n3\n"})
            QVERIFY(sameForAnyPieces(text, {}));
    }
    void columnsLeftOutMayHoldAnything() {
        const RowsWanted third{{1, -1, 0}, 2, AfterRows::Nothing};
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += number("%.3f", i) + (i % 3 ? ",4," : ",text,") + number("%.2f", 2 * i) + "\n";
        QVERIFY(sameForAnyPieces(text, {}, third));
        QVERIFY(!inPieces(text, {}, third, 5).problem);
    }
    void commaForBothSignsIsTheSame() {
        QVERIFY(sameForAnyPieces(table(',', 60), {',', ',', false}));
        QVERIFY(sameForAnyPieces(table(',', 60), {',', ',', false}, {{-1, 0}, 1, AfterRows::Nothing}));
    }
    void rowsOfOneSpellingAreTheSame() {
        for (const char* format : {"%.4f,%.6f", "%.4f , %.6f", "%9.3f,%12.9f ", "%.0f,%.16f", "%.4f,%.4e", "%.1f,%g\r"}) {
            QVERIFY(sameForAnyPieces(alikeTable(format, 200), {}));
            QVERIFY(sameForAnyPieces(alikeTable(format, 200), {}, {{-1, 0}, 1, AfterRows::Nothing}));
            QVERIFY(!inPieces(alikeTable(format, 200), {}, twoColumns, 3).problem);
        }
        const Outcome bare = inPieces(alikeTable("%.2f,.5", 60), {}, twoColumns, 2);
        QCOMPARE(std::bit_cast<double>(bare.columns[1].back()), 0.5);
    }
    void aRowSpelledOtherwiseAmongAlikeOnes_data() {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"300.0000:0.125000", "300.0000,0.12500:", "300.0000,0.12500/", "300.0000,-0.12500", "300.0000,00.12500",
              "300.0000;0.125000", "3000000.,0.125000", ".3000000,0.125000", "300.0000,99999999", "300 0000,0.125000"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aRowSpelledOtherwiseAmongAlikeOnes() {
        QFETCH(const QString, line);
        for (const std::size_t after : {8u, 100u, 199u})
            QVERIFY(sameForAnyPieces(withLine(alikeTable("%.4f,%.6f", 200), after, line.toStdString()), {}));
    }
    void damagedRowsOfOneSpellingAreTheSame() {
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            const std::string text = damaged(alikeTable(i % 2 ? "%.4f,%.6f" : "%.3f,%.12f", 40), random);
            QVERIFY2(sameForAnyPieces(text, {',', '.', i % 3 == 0}), text.c_str());
        }
    }
    void damagedTablesAreTheSame() {
        std::mt19937 random(20250722);
        for (int i = 0; i < 3000; ++i) {
            const char separator = ",; \t"[random() % 4];
            const std::string text = damaged(table(separator, 30, i % 5 ? "\n" : "\r\n"), random);
            QVERIFY2(sameForAnyPieces(text, {separator, '.', i % 2 == 0}), text.c_str());
        }
    }
    void numbersAreCorrectlyRounded() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 200000; ++i) {
            const auto value = std::bit_cast<double>(random());
            const double plain = std::ldexp(static_cast<double>(random() >> 12), int(random() % 80) - 60);
            for (const char* format : {"%.17g", "%.15g", "%.16e", "%.6g"})
                for (const double v : {value, plain})
                    if (const std::string text = number(format, v);
                        std::isfinite(v) && std::isnormal(std::strtod(text.c_str(), nullptr)))
                        QCOMPARE(scanned(text), std::optional(std::strtod(text.c_str(), nullptr)));
        }
    }
    void digitsOfAnyCountAreRead() {
        for (std::size_t count = 1; count <= 19; ++count)
            for (std::size_t point = 0; point <= count; ++point) {
                std::string text = std::string("1234567890987654321").substr(0, count);
                text.insert(point, ".");
                QCOMPARE(scanned(text), std::optional(std::strtod(text.c_str(), nullptr)));
                QCOMPARE(scanned("-" + text + "e-7"), std::optional(std::strtod(("-" + text + "e-7").c_str(), nullptr)));
            }
        for (const char* text : {"", "-", ".", "e5", "1e", "1e+", "--1", "+1", "1,5"})
            QVERIFY(!scanned(text));
    }
};

QTEST_APPLESS_MAIN(PiecesTest)
#include "pieces_test.moc"
