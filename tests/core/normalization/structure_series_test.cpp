#include "core/normalization/structure_series.h"
#include "tests/core/normalization/simulated_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr EvenAxis r{0.02, 0.02, 1000};

StructureChoices choicesFor(NormalizationMethod method, int iterations = 25) {
    StructureChoices c;
    c.normalization = {
        .method = method, .qRange = {0.6, 28}, .rMin = 2.1, .numberDensity = liquidDensity, .lowRIterations = iterations};
    c.window = TransformWindow::Lorch;
    return c;
}

/// Frames of one liquid, each with noise of its own.
std::vector<SimulatedPattern> frames(int count) {
    const EvenAxis q{0.3, 0.01, 2771};
    std::vector<SimulatedPattern> all;
    for (int i = 0; i < count; ++i)
        all.push_back(simulatedPattern(q, liquidOn(q), {.noise = 0.003, .background = 0.3}, std::uint64_t(i) + 1));
    return all;
}

bool isSame(const Structure& a, const Structure& b) {
    return a.q == b.q && a.s == b.s && a.sSigma == b.sSigma && a.r == b.r && a.g == b.g && a.gSigma == b.gSigma &&
           a.pair == b.pair && a.normalization.scale == b.normalization.scale &&
           a.normalization.lowRRms == b.normalization.lowRRms && a.notes == b.notes;
}

} // namespace

class StructureSeriesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aPatternOfASeriesIsThePatternAlone() {
        const auto all = frames(3);
        for (const auto method : {NormalizationMethod::LinearSolve, NormalizationMethod::KroghMoeNorman,
                                  NormalizationMethod::HighQ, NormalizationMethod::AdHoc}) {
            const StructureChoices c = choicesFor(method, method == NormalizationMethod::AdHoc ? 0 : 25);
            const auto& first = all.front();
            const auto series = valueOf(structureSeries(first.pattern.q, first.plan.setup, r, c, &first.background));
            for (const SimulatedPattern& frame : all) {
                const auto plan = valueOf(structurePlan(frame.pattern.q, frame.plan.setup, r));
                const auto corrected = valueOf(correctedPattern(plan, frame.pattern, &first.background));
                QVERIFY(isSame(valueOf(structureOf(series, frame.pattern)), valueOf(structureOf(plan, corrected, c))));
            }
        }
    }
    void withoutFunctionsOfRSIsTheSame() {
        const SimulatedPattern frame = frames(1).front();
        for (const auto method : {NormalizationMethod::LinearSolve, NormalizationMethod::KroghMoeNorman}) {
            const auto series =
                valueOf(structureSeries(frame.pattern.q, frame.plan.setup, r, choicesFor(method), &frame.background));
            const Structure whole = valueOf(structureOf(series, frame.pattern)),
                            alone = valueOf(reciprocalOf(series, frame.pattern));
            QVERIFY(whole.q == alone.q && whole.s == alone.s && whole.sSigma == alone.sSigma);
            QVERIFY(whole.normalization.scale == alone.normalization.scale && whole.noise.tau == alone.noise.tau);
            QVERIFY(alone.g.empty() && alone.gSigma.empty() && alone.pair.empty());
        }
    }
    void aShorterPatternHasARangeOfItsOwn() {
        SimulatedPattern frame = frames(1).front();
        const StructureChoices c = choicesFor(NormalizationMethod::LinearSolve);
        const auto series = valueOf(structureSeries(frame.pattern.q, frame.plan.setup, r, c));
        for (auto* column : {&frame.pattern.q, &frame.pattern.intensity, &frame.pattern.sigma})
            column->resize(column->size() / 2);
        const auto corrected = valueOf(correctedPattern(series.plan, frame.pattern));
        const Structure found = valueOf(structureOf(series, frame.pattern));
        QVERIFY(isSame(found, valueOf(structureOf(series.plan, corrected, c))));
        QVERIFY(found.q.back() <= frame.pattern.q.back());
    }
    void unusableInputIsRefused() {
        const SimulatedPattern frame = frames(1).front();
        const StructureChoices c = choicesFor(NormalizationMethod::LinearSolve);
        QVERIFY(!structureSeries({}, frame.plan.setup, r, c));
        QVERIFY(!structureSeries(frame.pattern.q, {}, r, c));
        const Pattern empty;
        QVERIFY(!structureSeries(frame.pattern.q, frame.plan.setup, r, c, &empty));
        StructureChoices without = c;
        without.normalization.numberDensity = std::nullopt;
        const auto series = valueOf(structureSeries(frame.pattern.q, frame.plan.setup, r, without));
        QVERIFY(!structureOf(series, frame.pattern));
        QVERIFY(!structureOf(valueOf(structureSeries(frame.pattern.q, frame.plan.setup, r, c)), empty));
        without.normalization = {.method = NormalizationMethod::HighQ, .qRange = {90, 95}, .rMin = 2};
        QVERIFY(!structureOf(valueOf(structureSeries(frame.pattern.q, frame.plan.setup, r, without)), frame.pattern));
    }
};

QTEST_APPLESS_MAIN(StructureSeriesTest)
#include "structure_series_test.moc"
