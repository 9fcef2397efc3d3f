// The direction of exotherms as the data show it: a jump at the start of a ramp, never a drift, and the same for all files.
#include "core/files/import/import.h"
#include "core/files/readers/settle_exo.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/core/files/thermal_text.h"

#include <random>

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

namespace {

/// A heating run of an instrument: a plateau (rows of 1 s; may be none), then 10 K/min over 300 K.
struct Run {
    int plateau = 60;     ///< rows
    double jump = 0;      ///< mW, where the ramp starts
    double drift = 0;     ///< mW a minute
    double curvature = 0; ///< mW a minute²
    double transient = 0; ///< mW, dying away
    double settling = 20; ///< s, over which it dies away
    double noise = 0;     ///< mW
    double offset = 0;    ///< mW
};

std::string textOf(const Run& run, std::mt19937& random) {
    std::normal_distribution<double> noise(0, 1);
    std::string text = "time [s],T [K],heat flow [mW]\n";
    char line[96];
    for (int i = -run.plateau; i < 300; ++i) {
        const double minutes = (i < 0 ? i : 6.0 * i) / 60.0, age = minutes + run.plateau / 60.0;
        const double flow = run.offset + run.drift * age + run.curvature * age * age +
                            run.transient * std::exp(-age * 60 / run.settling) +
                            (i > 0 ? run.jump * (1 - std::exp(-minutes * 6)) : 0) + run.noise * noise(random);
        std::snprintf(line, sizeof line, "%.1f,%.3f,%.6f\n", 60 * minutes + run.plateau, 320 + (i < 0 ? 0 : 10 * minutes), flow);
        text += line;
    }
    return text;
}

std::optional<ExoDirection> shownBy(const Run& run) {
    std::mt19937 random(7);
    const auto reading = readThermogramFile(textOf(run, random), "a.csv", {}, ExoQuestion::Later);
    const ReadScan& scan = firstHeating(valueOf(reading));
    return scan.exoBasis == ExoBasis::Shown ? std::optional(scan.exo) : std::nullopt;
}

ImportedFile imported(const std::string& text, const std::string& name) {
    return valueOf(importThermogram(Bytes(text.begin(), text.end()), name, {}, ExoQuestion::Later));
}

} // namespace

class ExoDirectionTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aJumpShowsTheDirection() {
        for (const int plateau : {0, 60})
            for (const double scale : {1.0, 1e-3, 50.0}) {
                QCOMPARE(shownBy({.plateau = plateau, .jump = 2 * scale, .noise = 0.002 * scale, .offset = 1 * scale}),
                         std::optional(ExoDirection::Down));
                QCOMPARE(shownBy({.plateau = plateau, .jump = -2 * scale, .noise = 0.002 * scale, .offset = 1 * scale}),
                         std::optional(ExoDirection::Up));
            }
        // A slow drift beneath a jump does not hide it.
        QCOMPARE(shownBy({.jump = -2, .drift = 0.02, .noise = 0.005}), std::optional(ExoDirection::Up));
    }
    void aDriftShowsNothing() {
        for (const double drift : {-3.0, -0.3, -0.03, 0.03, 0.3, 3.0})
            for (const double noise : {0.0, 0.001, 0.05}) {
                QVERIFY(!shownBy({.drift = drift, .noise = noise, .offset = 1}));
                QVERIFY(!shownBy({.plateau = 0, .drift = drift, .noise = noise, .offset = 1}));
                QVERIFY(!shownBy({.drift = drift, .curvature = -0.01 * drift, .noise = noise, .offset = 1}));
            }
    }
    void noiseShowsNothing() {
        for (const int plateau : {0, 30, 60})
            QVERIFY(!shownBy({.plateau = plateau, .noise = 0.1, .offset = 3}));
    }
    void aBlankCorrectedFlowThatBeginsAtZeroShowsNothing() {
        QVERIFY(!shownBy({.plateau = 0, .jump = 0.4, .offset = 0}));
        QVERIFY(!shownBy({.plateau = 0, .jump = -0.4, .offset = 0}));
    }
    /// "0 ± noise" is zero as well, however the flow leaves it.
    void aDriftFromZeroWithinNoiseShowsNothing() {
        std::mt19937 random(20261129);
        std::normal_distribution<double> normal(0, 1);
        std::uniform_real_distribution<double> part(0, 1);
        for (int draw = 0; draw < 1000; ++draw) {
            const double leaves = 0.3 * normal(random), seconds = 10 + 110 * part(random);
            const Run run{.plateau = 0,
                          .drift = 0.005 * normal(random),
                          .curvature = 1e-4 * normal(random),
                          .transient = leaves,
                          .settling = seconds,
                          .noise = 0.001 + 0.02 * part(random),
                          .offset = -leaves};
            const auto reading = readThermogramFile(textOf(run, random), "a.csv", {}, ExoQuestion::Later);
            QVERIFY2(firstHeating(valueOf(reading)).exoBasis != ExoBasis::Shown, std::to_string(draw).c_str());
        }
    }
    /// A flow that leaves any level over some minutes has not jumped.
    void aSlowChangeIsNoJump() {
        for (const double change : {-2.0, 2.0})
            for (const double seconds : {100.0, 150.0, 200.0})
                QVERIFY(!shownBy({.plateau = 0, .transient = change, .settling = seconds, .noise = 0.002, .offset = 4}));
    }
    /// 20 replicates of one instrument that drifts, whose blanks were subtracted: one direction or one question, never two.
    void replicatesAreOfOneDirection() {
        std::mt19937 random(20261128);
        std::normal_distribution<double> normal(0, 1);
        int asked = 0, one = 0;
        for (int draw = 0; draw < 1000; ++draw) {
            const double jump = draw % 4 == 0 ? -0.5 : draw % 4 == 1 ? 0.5 : 0;
            std::vector<ImportedFile> files;
            for (int i = 0; i < 20; ++i) {
                Run run{.plateau = draw % 3 == 0 ? 0 : 20,
                        .jump = jump,
                        .drift = 0.05 * normal(random),
                        .curvature = 0.002 * normal(random),
                        .transient = 0.3 * normal(random),
                        .noise = 0.01,
                        .offset = 0.2 * normal(random)};
                files.push_back(imported(textOf(run, random), std::to_string(i) + ".csv"));
            }
            const auto question = reconcileExo(files);
            bool up = false, down = false, open = false;
            for (const ImportedFile& file : files)
                for (const ReadScan& scan : file.reading.scans) {
                    up = up || (scan.exoBasis == ExoBasis::Shown && scan.exo == ExoDirection::Up);
                    down = down || (scan.exoBasis == ExoBasis::Shown && scan.exo == ExoDirection::Down);
                    open = open || scan.exoBasis == ExoBasis::Open;
                }
            QCOMPARE(question.has_value(), (up && down) || open);
            asked += question.has_value();
            one += !question;
            if (!question && jump != 0)
                QCOMPARE(up, jump < 0);
        }
        QCOMPARE(asked + one, 1000);
    }
    /// The curves of one file point one way: what the data show and a custom that says otherwise are no agreement.
    void theCurvesOfAFileAreOfOneDirection() {
        using enum ExoBasis;
        const auto settled = [](std::vector<std::pair<ExoDirection, ExoBasis>> made) {
            std::vector<ReadScan> scans;
            for (const auto& [exo, basis] : made) {
                scans.emplace_back();
                scans.back().exo = exo;
                scans.back().exoBasis = basis;
            }
            agreeOnExo(scans);
            return std::ranges::none_of(scans, [](const ReadScan& scan) { return scan.exoBasis == Open; });
        };
        const auto up = ExoDirection::Up, down = ExoDirection::Down;
        QVERIFY(settled({{up, Shown}, {up, Customary}}));
        QVERIFY(settled({{up, Customary}, {up, Customary}}));
        QVERIFY(settled({{up, Shown}, {down, Stated}}));
        QVERIFY(!settled({{up, Shown}, {down, Customary}}));
        QVERIFY(!settled({{down, Customary}, {up, Shown}, {down, Customary}}));
        QVERIFY(!settled({{up, Shown}, {down, Shown}}));
    }
    void filesThatStateADirectionTakeNoPart() {
        std::mt19937 random(1);
        const std::string shows = textOf({.jump = -2, .noise = 0.002, .offset = 1}, random),
                          drifts = textOf({.drift = 0.3, .offset = 1}, random);
        std::string states = drifts;
        states.replace(states.find("heat flow"), 9, "heat flow exo down");
        QVERIFY(!reconcileExo(std::vector{imported(shows, "a.csv"), imported(states, "b.csv")}));
        QVERIFY(!reconcileExo(std::vector{imported(shows, "a.csv"), imported(shows, "c.csv")}));
        const auto mixed =
            reconcileExo(std::vector{imported(shows, "a.csv"), imported(drifts, "b.csv"), imported(states, "c.csv")});
        QVERIFY(mixed.has_value());
        QVERIFY2(says(english(*mixed), "2 files") && says(english(*mixed), "a.csv, b.csv") && says(english(*mixed), "--exo"),
                 english(*mixed).c_str());
        const auto alone = reconcileExo(std::vector{imported(drifts, "b.csv")});
        QVERIFY(alone && alone->where == "b.csv");
    }
};

QTEST_APPLESS_MAIN(ExoDirectionTest)
#include "exo_direction_test.moc"
