#include "core/elasticity/ruby_pressure.h"
#include "tests/core/elasticity/ruby_spectra.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

bool isWithin(const Measured& found, double truth, double errors = 3.5) {
    return found.error && std::abs(found.value - truth) <= errors * *found.error;
}

std::string refusal(const RubySpectrum& spectrum, const RubyChoices& choices = {}) {
    const auto result = rubyPressureOf(spectrum, choices);
    return result ? std::string() : english(result.error());
}

} // namespace

class RubyTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// Δλ = 2.50 nm from 694.25 nm.
    void theScalesHaveTheirKnownAnswers() {
        const double x = 2.50 / 694.25;
        QVERIFY(near(rubyPressure(RubyScale::Ruby2020, x), 6.870, 5e-4));
        QVERIFY(near(rubyPressure(RubyScale::Mao1986, x), 6.939, 5e-4));
        QVERIFY(near(rubyPressure(RubyScale::Dewaele2008, x), 7.022, 5e-4));
    }
    void theInverseUndoesEveryScale() {
        for (const RubyScale scale : rubyScales)
            for (const double pressure : {-2.0, 0.0, 0.1, 7.0, 60.0, 150.0})
                QVERIFY(near(rubyPressure(scale, valueOf(rubyShift(scale, pressure))), pressure, 1e-9));
        QVERIFY(!rubyShift(RubyScale::Ruby2020, -90));
        QVERIFY(!rubyShift(RubyScale::Mao1986, -300));
    }
    void theSlopeIsTheDerivative() {
        for (const RubyScale scale : rubyScales)
            for (const double x : {-0.001, 0.0, 0.003, 0.05}) {
                const double h = 1e-6;
                const double slope = (rubyPressure(scale, x + h) - rubyPressure(scale, x - h)) / (2 * h);
                QVERIFY(near(rubyPressureSlope(scale, x), slope, 1e-3));
            }
    }
    void warmRubyStandsFurtherOut() {
        QCOMPARE(rubyThermalShift(296), 0.0);
        QVERIFY(near(rubyThermalShift(583), 0.00746 * 287, 1e-12));
        QVERIFY(near(rubyThermalShift(196), -0.664, 1e-12));
        // 1 K is 0.020 GPa
        const Measured lambda{694.25 + rubyThermalShift(400)};
        const RubyChoices at400{.temperature = 400}, at401{.temperature = 401};
        const double p400 = valueOf(rubyPressureAt(lambda, at400, RubyScale::Ruby2020)).pressure.value;
        const double p401 = valueOf(rubyPressureAt(lambda, at401, RubyScale::Ruby2020)).pressure.value;
        QVERIFY(near(p400, 0, 1e-9));
        QVERIFY(near(p400 - p401, 0.020, 5e-4));
        QVERIFY(!rubyPressureAt(lambda, {.temperature = 20}, RubyScale::Ruby2020));
        QVERIFY(!rubyPressureAt(lambda, {.temperature = 1200}, RubyScale::Ruby2020));
    }
    void airAndVacuumDifferByHalfAGigapascal() {
        QVERIFY(near(694.25 - wavelengthInAir(694.25), 0.1915, 5e-4));
        QVERIFY(near(wavelengthInAir(wavelengthInVacuum(700)), 700, 1e-9));
    }
    void theErrorIsMadeOfItsParts() {
        const RubyPressure p = valueOf(rubyPressureAt({696.75, 0.01}, {}, RubyScale::Ruby2020));
        QVERIFY(near(p.ofLambda, 0.01 * rubyPressureSlope(RubyScale::Ruby2020, 2.5 / 694.25) / 694.25, 1e-9));
        QVERIFY(near(p.ofTemperature, 0.0201 * 1, 1.5e-3));
        QVERIFY(p.ofScale > 0.07 && p.ofScale < 0.09); // 6.870, 6.939, 7.022
        const double sum = std::hypot(std::hypot(p.ofLambda, p.ofLambda0), std::hypot(p.ofTemperature, p.ofScale));
        QVERIFY(near(*p.pressure.error, sum, 1e-12));
    }
    void theDoubletIsFoundAsItWasMade() {
        MadeRuby made;
        made.noise = 0;
        const RubyResult result = valueOf(rubyPressureOf(made.spectrum(), {}));
        QVERIFY(near(result.lines.r1.position.value, 696.75, 1e-4));
        QVERIFY(near(result.lines.r2.position.value, 695.35, 1e-4));
        QVERIFY(near(result.lines.r1.fwhm.value, 0.7, 1e-3));
        QVERIFY(near(result.lines.r1.lorentzian, 0.8, 5e-3));
        QVERIFY(near(result.chosen.pressure.value, 6.870, 1e-3));
        QCOMPARE(result.others.size(), std::size_t(2));
        QVERIFY(near(result.others[0].pressure.value, 6.939, 1e-3));
        QVERIFY(near(result.others[1].pressure.value, 7.022, 1e-3));
        QVERIFY(result.notes.empty());
    }
    /// Resolved and run into each other, R2 the weaker and the stronger, coarse and fine, of many and of few counts.
    void linesOfManyKindsAreWithinTheirErrors_data() {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("spacing");
        QTest::addColumn<double>("r1");
        QTest::newRow("sharp") << 0.4 << 0.6 << 20000.0 << 0.05 << 694.3;
        QTest::newRow("coarse") << 0.5 << 0.6 << 20000.0 << 0.2 << 695.1;
        QTest::newRow("broad") << 1.6 << 0.6 << 20000.0 << 0.05 << 700.0;
        QTest::newRow("run together") << 2.2 << 0.7 << 40000.0 << 0.05 << 701.0;
        QTest::newRow("R2 stronger") << 0.8 << 1.5 << 5000.0 << 0.05 << 698.0;
        QTest::newRow("R2 weak") << 0.6 << 0.1 << 20000.0 << 0.05 << 697.0;
        QTest::newRow("few counts") << 0.8 << 0.6 << 100.0 << 0.05 << 696.0;
    }
    void linesOfManyKindsAreWithinTheirErrors() {
        QFETCH(double, width);
        QFETCH(double, ratio);
        QFETCH(double, height);
        QFETCH(double, spacing);
        QFETCH(double, r1);
        int within = 0;
        constexpr int draws = 24;
        for (int seed = 1; seed <= draws; ++seed) {
            const MadeRuby made{.r1 = r1,
                                .width1 = width,
                                .width2 = width * 0.95,
                                .height1 = height,
                                .ratio = ratio,
                                .spacing = spacing,
                                .background = 100,
                                .slope = 1,
                                .seed = static_cast<std::uint64_t>(seed)};
            const auto lines = fitRubyLines(made.spectrum());
            QVERIFY2(lines, lines ? "" : english(lines.error()).c_str());
            QVERIFY2(isWithin(lines->r1.position, r1, 5), std::to_string(lines->r1.position.value).c_str());
            within += isWithin(lines->r1.position, r1, 1);
        }
        QVERIFY2(within >= 10 && within <= 22, std::to_string(within).c_str()); // 16.4 ± 2.3 of 24 within one standard error
    }
    /// Spectra that were smoothed by their instrument have errors that know it.
    void rowsThatFollowEachOtherWidenTheError() {
        int within = 0;
        constexpr int draws = 24;
        for (int seed = 1; seed <= draws; ++seed) {
            const MadeRuby made{.spacing = 0.02, .tau = 9, .seed = static_cast<std::uint64_t>(seed)};
            within += isWithin(valueOf(fitRubyLines(made.spectrum())).r1.position, made.r1, 1);
        }
        QVERIFY2(within >= 10, std::to_string(within).c_str());
    }
    void aShiftOfTheAxisShiftsTheLine() {
        const MadeRuby made{.slope = 0};
        RubySpectrum moved = made.spectrum();
        const double here = valueOf(fitRubyLines(moved)).r1.position.value;
        for (double& x : moved.wavelength)
            x += 3.25;
        for (double& y : moved.counts)
            y = 17 * y + 1000;
        QVERIFY(near(valueOf(fitRubyLines(moved)).r1.position.value, here + 3.25, 1e-4));
    }
    void cosmicRaysMoveNothing() {
        const MadeRuby made;
        RubySpectrum spectrum = made.spectrum();
        const Measured clean = valueOf(fitRubyLines(spectrum)).r1.position;
        for (const std::size_t row : {30u, 31u, 170u, 213u, 222u, 330u})
            spectrum.counts[row] += 40000.0 * static_cast<double>(row % 3 + 1);
        const RubyLines lines = valueOf(fitRubyLines(spectrum));
        QVERIFY(std::abs(lines.r1.position.value - clean.value) < *clean.error);
        QCOMPARE(lines.leftOut.size(), std::size_t(6));
        QVERIFY(!lines.notes.empty());
    }
    void aFlatTopIsLeftOutAndSaid() {
        const MadeRuby made{.noise = 0.2};
        RubySpectrum spectrum = made.spectrum();
        for (double& y : spectrum.counts)
            y = std::round(std::min(y, 6500.0));
        const RubyResult result = valueOf(rubyPressureOf(spectrum, {}));
        QVERIFY(isWithin(result.lines.r1.position, made.r1));
        QVERIFY(english(result.notes.at(0)).find("Saturated") != std::string::npos);
        for (double& y : spectrum.counts)
            y = std::min(y, 900.0);
        QVERIFY(refusal(spectrum).find("saturated") != std::string::npos);
    }
    void countsThatRepeatAreNotSaturated() {
        RubySpectrum few = MadeRuby{.height1 = 30, .spacing = 0.02, .background = 5, .slope = 0, .noise = 0}.spectrum();
        for (double& y : few.counts)
            y = std::round(y);
        QVERIFY(std::ranges::none_of(saturatedRows(few.counts), std::identity()));
    }
    void withoutALineThereAreWords() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const RubySpectrum empty = MadeRuby{.height1 = 0, .seed = seed}.spectrum();
            QVERIFY2(refusal(empty).find("No line") != std::string::npos, refusal(empty).c_str());
        }
        RubySpectrum level = MadeRuby{.height1 = 0, .noise = 0}.spectrum();
        QVERIFY(!refusal(level).empty());
        level.counts.assign(level.counts.size(), 0);
        QVERIFY(!refusal(level).empty());
    }
    void oneLineAloneIsNotTakenForR1() {
        for (const double shape : {0.0, 0.6, 1.0})
            for (std::uint64_t seed = 1; seed <= 5; ++seed) {
                const MadeRuby made{.ratio = 0, .shape1 = shape, .seed = seed};
                QVERIFY2(refusal(made.spectrum()).find("Only one line") != std::string::npos, refusal(made.spectrum()).c_str());
            }
        // a range that cuts R2 off
        const RubyChoices cut{.range = Interval{696.0, 706}};
        QVERIFY(!refusal(MadeRuby{.width1 = 0.4, .width2 = 0.4}.spectrum(), cut).empty());
    }
    void aRangeChoosesTheLines() {
        RubySpectrum spectrum = MadeRuby{.from = 680, .to = 720}.spectrum();
        for (std::size_t i = 0; i < spectrum.counts.size(); ++i) // a pair of foreign lines, much stronger
            for (const double at : {714.0, 715.4})
                spectrum.counts[i] += 60000 * pseudoVoigt(spectrum.wavelength[i] - at, 0.4, 1);
        const RubyChoices chosen{.range = Interval{688, 704}};
        QVERIFY(near(valueOf(rubyPressureOf(spectrum, chosen)).lines.r1.position.value, 696.75, 0.02));
    }
    /// Sharp and broad, below and above, one and two, up to twenty times as high as R1.
    void strongerLinesAreLookedPast() {
        const std::vector<std::vector<double>> places{{692.95}, {703.24}, {690.2, 703.24}, {699.1}};
        for (const auto& foreign : places)
            for (const double height : {30000.0, 160000.0})
                for (const double width : {0.15, 0.4}) {
                    RubySpectrum spectrum = MadeRuby{.width1 = 0.45, .width2 = 0.4, .spacing = 0.025}.spectrum();
                    for (std::size_t i = 0; i < spectrum.counts.size(); ++i)
                        for (const double at : foreign)
                            spectrum.counts[i] += height * pseudoVoigt(spectrum.wavelength[i] - at, width, 0.5);
                    const auto lines = fitRubyLines(spectrum);
                    QVERIFY2(lines, lines ? "" : english(lines.error()).c_str());
                    QVERIFY2(near(lines->r1.position.value, 696.75, 0.02), std::to_string(lines->r1.position.value).c_str());
                    QVERIFY(near(lines->r2.position.value, 695.35, 0.03));
                }
    }
    /// Where there is no doublet, a strong line does not make one of the noise, the slope or its own wings.
    void aForeignLineAloneIsNoRuby() {
        for (const double shape : {0.0, 0.5, 1.0})
            for (std::uint64_t seed = 1; seed <= 6; ++seed) {
                RubySpectrum spectrum = MadeRuby{.height1 = 0, .slope = 10, .seed = seed}.spectrum();
                for (std::size_t i = 0; i < spectrum.counts.size(); ++i)
                    for (const double at : {692.95, 703.24})
                        spectrum.counts[i] += 60000 * pseudoVoigt(spectrum.wavelength[i] - at, 0.3, shape);
                QVERIFY(!refusal(spectrum).empty());
            }
    }
    /// Both tops cut off are two flat tops and not one from R2 to R1.
    void bothTopsMayBeFlat() {
        RubySpectrum spectrum = MadeRuby{.ratio = 0.9, .noise = 0.2}.spectrum();
        for (double& y : spectrum.counts)
            y = std::round(std::min(y, 6300.0));
        const RubyResult result = valueOf(rubyPressureOf(spectrum, {}));
        QVERIFY(isWithin(result.lines.r1.position, 696.75));
        for (double& y : spectrum.counts)
            y = std::min(y, 2800.0);
        QVERIFY(refusal(spectrum).find("saturated") != std::string::npos);
    }
    void brokenInputIsRefused() {
        QVERIFY(!refusal({}).empty());
        QVERIFY(!refusal({{690, 691, 692}, {1, 2, 3}}).empty());
        QVERIFY(!refusal(MadeRuby{}.spectrum(), {.lambda0 = 0}).empty());
        RubySpectrum wild = MadeRuby{}.spectrum();
        for (double& y : wild.counts)
            y *= 1e290;
        const auto result = rubyPressureOf(wild, {});
        QVERIFY(!result || std::isfinite(result->chosen.pressure.value));
    }
};

QTEST_APPLESS_MAIN(RubyTest)
#include "ruby_test.moc"
