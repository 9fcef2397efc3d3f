#include "core/figures/figure_needs.h"

#include "core/evaluation/evaluate.h"
#include "tests/support/patterns.h"
#include "tests/support/pressed_glass.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

FigurePage pageWith(const std::string& content) {
    FigurePage page;
    page.name = "own";
    page.panels.resize(1);
    page.panels[0].id = "A";
    page.panels[0].content = content;
    page.panels[0].box = {0, 0, 80, 60};
    return page;
}

Results neededResults(Study study, const FigurePage& page) {
    study.figures = {page};
    Memo memo(Effort::Full, wantedFor(needsOf(page)));
    return evaluate(neededFor(study, page.name), memo);
}

Results wholeResults(const Study& study) {
    Memo memo;
    return evaluate(study, memo);
}

/// What the panels of figures take from scans.
void compareScans(const Results& whole, const Results& less) {
    QVERIFY(less.study->activation == whole.study->activation);
    QVERIFY(less.study->transitions == whole.study->transitions);
    QVERIFY(less.study->master == whole.study->master);
    QVERIFY(less.study->fictive == whole.study->fictive);
    for (std::size_t i = 0; i < whole.samples.size(); ++i) {
        QCOMPARE(less.samples[i]->kissinger.size(), whole.samples[i]->kissinger.size());
        QVERIFY(less.samples[i]->fictiveTemperature == whole.samples[i]->fictiveTemperature);
    }
}

/// And from patterns, of those that are left.
void comparePatterns(const Results& whole, const Results& less) {
    for (const auto& sample : less.samples)
        for (const auto& pattern : sample->patterns) {
            const PatternResult* before = findResult(whole, PatternPath{sample->id, pattern->id});
            QCOMPARE(pattern->structure.has_value(), before->structure.has_value());
            if (pattern->structure)
                QVERIFY((*pattern->structure)->s == (*before->structure)->s &&
                        (*pattern->structure)->g == (*before->structure)->g);
            QCOMPARE(pattern->peaks.has_value(), before->peaks.has_value());
            if (pattern->peaks)
                QVERIFY(*pattern->peaks->front() == *before->peaks->front());
        }
}

} // namespace

class FigureNeedsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// What a figure is made from is the same to the last bit, whatever else is left out.
    void numbersAreThoseOfTheWhole() {
        for (const Study& study :
             {stepStudy(), patternStudy({2.6, 2.7}), compressedStudyAt({0, 2, 4, 6}), pressedStudy({.densityIsRefined = true})}) {
            const Results whole = wholeResults(study);
            for (const char* content : {"thermograms", "kissinger", "master_curve", "fictive_temperature", "activation"})
                compareScans(whole, neededResults(study, pageWith(content)));
            for (const char* content : {"s_q", "g_r", "q1", "fwhm", "compression", "delta_g"})
                comparePatterns(whole, neededResults(study, pageWith(content)));
            const auto compression = neededResults(study, pageWith("compression"));
            for (std::size_t i = 0; i < whole.samples.size(); ++i)
                if (const auto& before = whole.samples[i]->compression)
                    QVERIFY(compression.samples[i]->compression->points == before->points);
            const auto shells = neededResults(study, pageWith("g_r"));
            for (std::size_t i = 0; i < whole.study->structure.size() && i < shells.study->structure.size(); ++i)
                QVERIFY(shells.study->structure[i].shells == whole.study->structure[i].shells);
            QCOMPARE(neededResults(study, pageWith("delta_g")).differences.size(), whole.differences.size());
        }
    }

    /// What nothing of a figure is made from is not made.
    void whatNoPanelDrawsIsNotMade() {
        const Results less = neededResults(patternStudy({2.6, 2.7}), pageWith("q1"));
        for (const auto& pattern : less.samples.front()->patterns) {
            QCOMPARE(pattern->peaks->size(), std::size_t(1));
            QVERIFY(!pattern->coordination && pattern->shells.empty());
        }
        QVERIFY(less.differences.empty());
        const Results scans = neededResults(stepStudy(), pageWith("activation"));
        const Results whole = wholeResults(stepStudy());
        for (std::size_t i = 0; i < scans.samples.front()->scans.size(); ++i) {
            const GlassTransition& alone = **scans.samples.front()->scans[i]->transition;
            const GlassTransition& before = **whole.samples.front()->scans[i]->transition;
            QVERIFY(!alone.onsetHalfStep.error && before.onsetHalfStep.error);
            QCOMPARE(alone.onsetHalfStep.value, before.onsetHalfStep.value);
        }
    }

    /// Ruby and patterns under pressure stay where they are drawn, and where a content is not known.
    void whatIsDrawnStays() {
        Study study = compressedStudyAt({0, 2, 4, 6});
        Sample sample = *study.samples.front();
        sample.rubies.emplace_back(RubyMeasurement{});
        study.samples.front() = std::move(sample);
        const auto left = [&](FigurePage page) {
            study.figures = {page};
            const Sample part = *neededFor(study, "own").samples.front();
            return std::pair(part.patterns.size(), part.rubies.size());
        };
        QCOMPARE(left(pageWith("q1")), std::pair(std::size_t(1), std::size_t(0)));
        QCOMPARE(left(pageWith("compression")), std::pair(std::size_t(4), std::size_t(0)));
        QCOMPARE(left(pageWith("of another version")), std::pair(std::size_t(4), std::size_t(1)));
        FigurePage named = pageWith("s_q");
        QCOMPARE(left(named).first, std::size_t(1));
        named.panels[0].samples = {study.samples.front()->id};
        QCOMPARE(left(named).first, std::size_t(4));
        FigurePage ruled = pageWith("s_q");
        ruled.panels[0].rule = SampleRule{.patterns = PatternPlace::InSitu};
        QCOMPARE(left(ruled).first, std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(FigureNeedsTest)
#include "figure_needs_test.moc"
