#include "core/files/pattern_formats/pattern_files.h"
#include "tests/core/files/pattern_cases.h"
#include "tests/core/files/synthetic.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

enum class Bin { Full, Zero, Minus, Nan };

/// 60 points on q, of which those in `empty` have no pixel, written in one of the ways of programs.
std::string table(const std::vector<int>& empty, Bin way, bool errors = true, double dummy = -1) {
    std::string text = errors ? "q_A^-1 I sigma\n" : "q_A^-1 I\n";
    for (int i = 0; i < 60; ++i) {
        const bool none = std::ranges::find(empty, i) != empty.end();
        const double value = !none ? 100 + i : way == Bin::Zero ? 0 : way == Bin::Minus ? dummy : std::nan("");
        const double sigma = none ? value : 1;
        text += errors ? synthetic::line("%.3f %g %g\n", 0.5 + 0.1 * i, value, sigma)
                       : synthetic::line("%.3f %g\n", 0.5 + 0.1 * i, value, 0);
    }
    return text;
}

enum class Sigma { None, Zero, Same, Own };

/// 60 points of 100 … 159 with a number in some places.
std::string withDummy(const std::vector<int>& places, double dummy, Sigma way) {
    std::string text = way == Sigma::None ? "q_A^-1 I\n" : "q_A^-1 I sigma\n";
    for (int i = 0; i < 60; ++i) {
        const bool none = std::ranges::find(places, i) != places.end();
        const double value = none ? dummy : 100 + i, sigma = !none || way == Sigma::Own ? 10
                                                             : way == Sigma::Zero       ? 0
                                                                                        : std::abs(dummy);
        text += synthetic::line(way == Sigma::None ? "%.3f %.0f\n" : "%.3f %.1f %.1f\n", 0.5 + 0.1 * i, value, sigma);
    }
    return text;
}

PatternFile read(const std::string& text) {
    return valueOf(readPatternFile(Content(text), "a.xy"));
}

} // namespace

class EmptyBinsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void allWaysOfWritingThemGiveTheSame() {
        const std::vector<int> empty{0, 1, 20, 21, 22, 40, 58, 59};
        const auto nan = read(table(empty, Bin::Nan));
        QCOMPARE(patternOf(nan).q.size(), 52u);
        for (const auto& text : {table(empty, Bin::Zero), table(empty, Bin::Minus), table(empty, Bin::Minus, true, -10),
                                 table(empty, Bin::Minus, true, -999.25)}) {
            QVERIFY(patternOf(read(text)) == patternOf(nan));
            QVERIFY(noted(read(text), "8 bins that no pixel fell into"));
        }
    }
    void withoutErrorsZerosCountAtTheEndsOnly() {
        const auto ends = read(table({0, 1, 2, 59}, Bin::Zero, false));
        QCOMPARE(patternOf(ends).q.size(), 56u);
        QVERIFY(noted(ends, "4 bins"));
        const auto inside = read(table({20, 21}, Bin::Zero, false));
        QCOMPARE(patternOf(inside).q.size(), 60u);
        QVERIFY(noted(inside, "2 intensity values are exactly zero"));
    }
    void aNegativeNumberThatStandsForNothing() {
        QCOMPARE(patternOf(read(table({0, 1, 30, 59}, Bin::Minus, false))).q.size(), 56u);
        for (const auto& [empty, dummy] : {std::pair(std::vector<int>{30}, -1.0), {{0, 1, 2, 3}, -0.1}})
            QCOMPARE(patternOf(read(table(empty, Bin::Minus, false, dummy))).q.size(), 60u); // these are intensities
        QCOMPARE(patternOf(read("# dummy: -7\n" + table({30}, Bin::Minus, false, -7))).q.size(), 59u);
        std::string scattered = "q_A^-1 I\n";
        for (int i = 0; i < 40; ++i)
            scattered += synthetic::line("%.3f %g\n", 0.5 + 0.1 * i, i % 4 ? 3 : -1 - 0.1 * i, 0);
        QCOMPARE(patternOf(read(scattered)).q.size(), 40u);
    }
    void numbersThatStandForNothingWhereverTheyStand() {
        for (const double dummy : {-1.0, -2.0, -999.0, -9999.0, 65535.0, 4294967295.0, 4294967294.0, 4294967296.0, 1048575.0})
            for (const std::vector<int>& places : {std::vector<int>{20, 21, 25}, {30, 40}, {0, 1, 30}, {58, 59}}) {
                for (const Sigma sigma : {Sigma::None, Sigma::Zero, Sigma::Same}) {
                    const auto file = read(withDummy(places, dummy, sigma));
                    QCOMPARE(patternOf(file).q.size(), 60 - places.size());
                    QVERIFY(noted(file, "left out"));
                }
                const auto measured = read(withDummy(places, dummy, Sigma::Own));
                QCOMPARE(patternOf(measured).q.size(), 60u); // it has an error of its own
                QVERIFY(noted(measured, "it may stand for missing data"));
            }
    }
    void aNumberThatMayBeMeasuredStays() {
        QVERIFY(noted(read(withDummy({30}, 65535, Sigma::None)), "The intensity is 65535 in 1 row"));
        for (const double value : {159.5, 40000.0, 500.0})
            QCOMPARE(patternOf(read(withDummy({20, 21, 22}, value, Sigma::None))).q.size(), 60u);
        std::string low = "q_A^-1 I\n", signs = low; // few counts; a difference of both signs
        for (int i = 0; i < 60; ++i) {
            low += synthetic::line("%.3f %g\n", 0.5 + 0.1 * i, i % 20 == 9 ? -1 : 2 + i % 3, 0);
            signs += synthetic::line("%.3f %g\n", 0.5 + 0.1 * i, (i + 1) % 7 - 3, 0); // no zero at an end
        }
        QCOMPARE(patternOf(read(low)).q.size(), 60u);
        QVERIFY(noted(read(low), "The intensity is -1 in 3 rows"));
        QCOMPARE(patternOf(read(signs)).q.size(), 60u);
        QVERIFY(!noted(read(signs), "missing data"));
    }
    void aRealZeroWithAnErrorIsKept() {
        std::string text = "q_A^-1 I sigma\n";
        for (int i = 0; i < 40; ++i)
            text += synthetic::line("%.3f %g %g\n", 0.5 + 0.1 * i, i < 5 ? 0 : 10 + i, 1);
        QCOMPARE(patternOf(read(text)).q.size(), 40u);
    }
    void zerosAmongCountsAreReal() {
        for (const double unit : {1.0, 0.25, 1.0 / 30})
            for (const char* format : {"%.4f %.8g %.8g\n", "%.4f %.6g %.3g\n"}) {
                std::string text = "q_A^-1 I sigma\n";
                int zeros = 0;
                for (int i = 0; i < 200; ++i) {
                    const int n = (i * 7 + i * i % 5) % 6;
                    zeros += n == 0;
                    text += synthetic::line(format, 0.5 + 0.05 * i, n * unit, std::sqrt(n) * unit);
                }
                const auto file = read(text);
                QCOMPARE(patternOf(file).q.size(), 200u);
                QVERIFY(zeros > 20 && noted(file, std::to_string(zeros) + " intensity values are exactly zero"));
                QVERIFY(!noted(file, "no pixel"));
            }
    }
    void zerosAmongErrorsOfManyPixelsAreNone() {
        for (const bool poisson : {true, false}) { // pyFAI: σ = √Σ/n of the pixels of a bin
            std::string text = "q_A^-1 I sigma\n";
            for (int i = 0; i < 60; ++i) {
                const double y = i < 4 || i == 30 ? 0 : 3.37 + 0.291 * i, pixels = 1 + 3 * i;
                text += synthetic::line("%.3f %g %g\n", 0.5 + 0.1 * i, y, std::sqrt(poisson ? y / pixels : y));
            }
            QCOMPARE(patternOf(read(text)).q.size(), 55u);
        }
    }
    void aHeaderMaySayThatNoDummyIsWritten() {
        const std::string body = table({30}, Bin::Minus, false, -7);
        QCOMPARE(patternOf(read("# dummy: -7\n# do dummy: True\n" + body)).q.size(), 59u);
        for (const char* no : {"False", "false", "0", "No"})
            QCOMPARE(patternOf(read(std::string("# do_dummy: ") + no + "\n# dummy: -7\n" + body)).q.size(), 60u);
    }
    void aPatternOfZerosIsRefused() {
        QVERIFY(says(problemOf(readPatternFile(Content("q_A^-1 I sigma\n1 0 0\n2 0 0\n3 0 0\n"), "a.xy")),
                     "Every intensity is zero"));
    }
};

QTEST_APPLESS_MAIN(EmptyBinsTest)
#include "empty_bins_test.moc"
