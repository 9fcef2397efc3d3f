#include "core/document/action.h"
#include "core/figures/figure_needs.h"
#include "core/figures/figure_templates.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

ActivationPoint pointAt(const std::string& sample, double pressure, double temperature) {
    ActivationPoint point;
    point.sample = sample;
    point.pressure = pressure;
    point.temperature = temperature;
    return point;
}

MasterCurve crossover(double low, double high) {
    MasterCurve curve;
    curve.low = {low};
    curve.high = {high};
    return curve;
}

/// A study of two pressures whose temperatures, rates, distances and peaks are those of another one times a factor each.
struct Factors {
    double temperature = 1, rate = 1, distance = 1, q = 1;
};

StudyResult twoPressures();

StudyResult likeness(const Factors& factors) {
    StudyResult results = twoPressures();
    *results.referenceTg *= factors.temperature;
    results.transitions[0].tg->value *= factors.temperature;
    for (ActivationPoint& point : results.activation) {
        point.temperature *= factors.temperature;
        for (const double rate : {0.5, 2.0, 8.0})
            point.onsets.push_back({rate * factors.rate, 600});
    }
    results.activation[0].onsets.push_back({32 * factors.rate, 600}); // of one sample only
    for (const double shift : {-0.02, 0.0, 0.01}) {
        StructurePoint point;
        point.q1 = {(2 + shift) * factors.q};
        point.fwhm = {0.8 * factors.q};
        for (const double r : {3.0, 5.0, 9.0, 12.0})
            point.shells.push_back((r + shift) * factors.distance);
        results.structure.push_back(point);
    }
    results.structure[0].shells.push_back(20); // which most do not show
    return results;
}

bool isRange(const std::optional<Interval>& range, double low, double high) {
    return range && near(range->low, low, 1e-9) && near(range->high, high, 1e-9);
}

StudyResult twoPressures() {
    StudyResult results;
    results.referenceTg = 600;
    PressureTransition transition;
    transition.pressure = 5;
    transition.tg = Measured{700};
    results.transitions = {transition};
    results.master.curve = crossover(0.85, 0.97);
    results.activation = {pointAt("a-cold", 0, 522), pointAt("a-hot", 0, 720), pointAt("p-cold", 5, 609),
                          pointAt("p-hot", 5, 770)};
    return results;
}

bool liesOn(const FigurePage& page, const PageBox& box) {
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width + 1e-9 && box.y + box.height <= page.height + 1e-9;
}

} // namespace

class FigureTemplatesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyTemplateCanBeTakenIntoAStudy() {
        for (const StudyResult& results : {StudyResult{}, twoPressures()}) {
            const auto pages = figureTemplates(results);
            QCOMPARE(pages.size(), std::size_t(6));
            for (const FigurePage& page : pages) {
                QVERIFY(reduce(Study{}, SetFigure{page}));
                QCOMPARE(page.width, 174.0);
            }
        }
    }
    void panelsLieOnTheirPageAndDoNotOverlap() {
        for (const FigurePage& page : figureTemplates(twoPressures()))
            for (std::size_t i = 0; i < page.panels.size(); ++i) {
                const FigurePanel& a = page.panels[i];
                QVERIFY(liesOn(page, a.box));
                for (std::size_t k = 0; k < i; ++k) {
                    const FigurePanel& b = page.panels[k];
                    const bool apart = a.box.x >= b.box.x + b.box.width || b.box.x >= a.box.x + a.box.width ||
                                       a.box.y >= b.box.y + b.box.height || b.box.y >= a.box.y + a.box.height;
                    QVERIFY(apart || a.insetOf == b.id);
                    QVERIFY(a.id != b.id);
                }
            }
    }
    void pairsHaveTheSameDistanceToTheirTransition() {
        const FigurePage page = *figureTemplate(twoPressures(), "fig3");
        QCOMPARE(page.panels[1].samples, (std::vector<std::string>{"a-cold", "p-cold"}));
        QCOMPARE(page.panels[3].samples, (std::vector<std::string>{"a-hot", "p-hot"}));
        QVERIFY(!figureTemplate(twoPressures(), "fig7"));
    }
    void pairsFollowTheCrossover() {
        StudyResult results = twoPressures();
        results.activation.push_back(pointAt("a-middle", 0, 588));
        results.activation.push_back(pointAt("p-middle", 5, 690));
        const FigurePage page = *figureTemplate(results, "fig3");
        QCOMPARE(page.panels[2].samples, (std::vector<std::string>{"a-middle", "p-middle"}));
        results.master.curve = crossover(0.95, 1.01);
        const FigurePage moved = *figureTemplate(results, "fig3");
        QCOMPARE(moved.panels[1].samples, (std::vector<std::string>{"a-middle", "p-middle"}));
        results.master.curve = std::unexpected(Problem{});
        const FigurePage without = *figureTemplate(results, "fig3");
        QVERIFY(without.panels[1].samples.empty() && without.panels[2].samples.empty());
        QCOMPARE(without.panels[3].samples, (std::vector<std::string>{"a-hot", "p-hot"}));
    }
    void theHottestPairIsOneThatBothPressuresReach() {
        StudyResult results = twoPressures();
        results.activation.push_back(pointAt("a-hottest", 0, 1200));
        QCOMPARE(figureTemplate(results, "fig3")->panels[3].samples, (std::vector<std::string>{"a-hot", "p-hot"}));
    }
    void thermogramsAreOfTheUsualRate_data() {
        QTest::addColumn<double>("factor");
        for (const double factor : {1.0, 1 / 60.0, 250.0})
            QTest::addRow("%g", factor) << factor;
    }
    void thermogramsAreOfTheUsualRate() {
        QFETCH(double, factor);
        const StudyResult results = likeness({1, factor, 1, 1});
        for (const char* name : {"fig1", "fig3"}) {
            const FigurePage page = *figureTemplate(results, name);
            for (const FigurePanel& panel : page.panels)
                if (panel.content == "thermograms")
                    QVERIFY(near(panel.heatingRate.value_or(0), 2 * factor, 1e-9 * factor));
        }
    }
    void theRateIsOneThatMostSamplesHave() {
        StudyResult results = twoPressures();
        for (ActivationPoint& point : results.activation)
            point.onsets = {{0.5, 600}, {10, 600}, {10, 601}};
        results.activation[0].onsets = {{10.01, 600}};
        QVERIFY(near(figureTemplate(results, "fig1")->panels[1].heatingRate.value_or(0), 10, 0.011));
        QVERIFY(!figureTemplate(twoPressures(), "fig1")->panels[1].heatingRate);
    }
    void shellsAndPeaksAreWhereTheyWereMeasured() {
        const auto shells = figureTemplate(likeness({}), "fig5")->panels;
        QVERIFY(isRange(shells[1].x, 2, 4) && isRange(shells[2].x, 4, 7) && isRange(shells[3].x, 7, 10.5));
        QVERIFY(isRange(figureTemplate(likeness({}), "fig4")->panels[1].x, 1.6, 2.4));
        const auto wide = figureTemplate(likeness({1, 1, 2, 0.5}), "fig5")->panels;
        QVERIFY(isRange(wide[1].x, 4, 8) && isRange(wide[2].x, 8, 14) && isRange(wide[3].x, 14, 21));
        QVERIFY(isRange(figureTemplate(likeness({1, 1, 2, 0.5}), "fig6")->panels[0].x, 0.8, 1.2));
    }
    void fewShellsAreEnough() {
        StudyResult results = twoPressures();
        results.structure.resize(1);
        results.structure[0].shells = {4};
        const auto alone = figureTemplate(results, "fig5")->panels;
        QVERIFY(isRange(alone[1].x, 3, 5) && !alone[2].x && !alone[3].x);
        results.structure[0].shells = {4, 6};
        const auto two = figureTemplate(results, "fig5")->panels;
        QVERIFY(isRange(two[1].x, 3, 5) && isRange(two[2].x, 5, 7) && !two[3].x);
        results.structure[0].shells.clear();
        QVERIFY(!figureTemplate(results, "fig5")->panels[1].x);
    }
    void pairsDoNotDependOnTheScaleOfTemperature() {
        const auto one = figureTemplate(likeness({}), "fig3")->panels,
                   other = figureTemplate(likeness({0.6, 1, 1, 1}), "fig3")->panels;
        for (std::size_t i = 0; i < one.size(); ++i)
            QCOMPARE(other[i].samples, one[i].samples);
    }
    /// In equilibrium under pressure (T ≥ T_g,P), and below T_g at ambient pressure (600 K), whatever the crossover.
    void hotGlassesArePartedFromColdOnes() {
        for (const double tg : {500.0, 700.0})
            for (const double low : {0.8, 0.9}) {
                StudyResult results = twoPressures();
                results.transitions.front().tg = Measured{tg};
                results.master.curve = crossover(low, 0.97);
                const FigurePage page = *figureTemplate(results, "fig1");
                QCOMPARE(page.panels[0].content, std::string("protocol"));
                QVERIFY(page.panels[1].rule && page.panels[2].rule);
                QCOMPARE(page.panels[1].rule->temperature->low, tg);
                QCOMPARE(page.panels[2].rule->temperature->high, std::min(tg, 600.0));
                for (const int i : {1, 2})
                    QVERIFY(page.panels[i].rule->pressure->contains(5) && !page.panels[i].rule->pressure->contains(0));
            }
    }
    /// G(r) is drawn of wide patterns alone: the coldest, that at the onset of the crossover, the first in equilibrium.
    void pairFunctionsAreOfWidePatterns() {
        StudyResult results = twoPressures();
        results.structure.clear();
        for (const double t : {300.0, 450.0, 595.0, 690.0, 705.0, 770.0}) {
            StructurePoint point;
            point.sample = std::to_string(int(t));
            point.pressure = 5;
            point.temperature = t;
            point.reach = t == 450 || t == 690 ? 7 : 30;
            results.structure.push_back(point);
        }
        const FigurePage page = *figureTemplate(results, "fig5");
        const std::vector<std::string> three{"300", "595", "705"};
        for (const FigurePanel& panel : page.panels) {
            if (panel.content == "g_r")
                QCOMPARE(panel.samples, three);
            else
                QCOMPARE(panel.samples.front(), three.front());
        }
        QCOMPARE(page.panels.size(), std::size_t(6)); // the whole, three shells, two differences
        for (StructurePoint& point : results.structure)
            point.reach = 7;
        const FigurePage narrow = *figureTemplate(results, "fig5");
        for (const FigurePanel& panel : narrow.panels)
            QVERIFY(panel.samples.empty() && panel.rule && panel.rule->leastQmax > 7);
    }
    /// What a figure is not made of goes; what it is made of stays.
    void aStudyWithWhatAFigureNeeds() {
        Study study;
        Sample sample;
        sample.id = "a";
        sample.scans.emplace_back(Scan{});
        ScatteringPattern stack;
        stack.series = SeriesChoices{};
        sample.patterns.emplace_back(stack);
        study.samples.emplace_back(sample);
        FigurePage own;
        own.name = "own";
        own.panels.resize(1);
        const auto needs = [&](const std::string& name) {
            const Study less = neededFor(study, name);
            const Sample& left = *less.samples.front();
            const bool series = !left.patterns.empty() && left.patterns.front()->series.has_value();
            return FigureNeeds{!left.scans.empty(), !left.patterns.empty(), series};
        };
        const std::map<std::string, FigureNeeds> known{{"fig1", {true, false, false}}, {"fig2", {true, false, false}},
                                                       {"fig3", {true, false, false}}, {"fig4", {true, true, false}},
                                                       {"fig5", {true, true, false}},  {"fig6", {false, true, false}}};
        for (const auto& [name, of] : known)
            QVERIFY2(needs(name) == of, name.c_str());
        own.panels.front().content = "of another version";
        const FigureNeeds all = needsOf(own);
        QVERIFY(all.scans && all.patterns && all.series && all.methods && all.inSitu && all.readings && all.differences);
        own.panels.front().content = "s_q";
        QVERIFY((needsOf(own) == FigureNeeds{false, true, false}));
        own.panels.front().shown = {"crossover_band"};
        QVERIFY((needsOf(own) == FigureNeeds{true, true, false}));
    }
};

QTEST_APPLESS_MAIN(FigureTemplatesTest)
#include "figure_templates_test.moc"
