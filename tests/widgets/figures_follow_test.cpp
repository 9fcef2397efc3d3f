#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/figures/figure_templates.h"
#include "core/files/study/demonstration_study.h"
#include "tests/support/support.h"
#include "widgets/figures/figure_content.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Study coarseDemonstration() {
    DemonstrationOptions options;
    options.spacing = 1;
    options.patternStep = 0.006;
    options.wide = false;
    return valueOf(demonstrationStudy(options));
}

Moment momentOf(const Study& study, Memo& memo) {
    return {study, std::make_shared<const Results>(evaluate(study, memo))};
}

std::vector<QPointF> marksOf(const FigurePanel& panel, const Moment& moment) {
    std::vector<QPointF> places;
    for (const Mark& mark : contentOf(panel, moment, Theme::light()).drawing.marks)
        places.push_back(mark.at);
    return places;
}

int moved(const std::vector<QPointF>& before, const std::vector<QPointF>& after) {
    int count = 0;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        count += before[i] != after[i];
    return count;
}

} // namespace

/// A window that is moved on one scan moves the points of its sample in every figure, and no others.
class FiguresFollowTest : public QObject {
    Q_OBJECT

    Memo memo_;
    Moment before_, after_;

  private Q_SLOTS:
    void initTestCase() {
        before_ = momentOf(coarseDemonstration(), memo_);
        const Sample& sample = *before_.study.samples.front(); // annealed at 298 K, at ambient pressure
        const ScanPath path{sample.id, sample.scans.front()->id};
        const Windows windows = valueOf(findResult(*before_.results, path)->windows);
        const Interval shorter{windows.glass.low, windows.glass.high - 60};
        after_ = momentOf(valueOf(reduce(before_.study, MoveGlassWindow{path, shorter})), memo_);
    }
    void onePointOfOneSampleMovesWhereFictiveTemperaturesAreDrawn() {
        FigurePanel panel;
        panel.content = "fictive_temperature";
        const auto before = marksOf(panel, before_), after = marksOf(panel, after_);
        QVERIFY(before.size() > 25);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(moved(before, after), 1);
    }
    void theSixFiguresChangeWhereTheScanHasAPart() {
        const std::map<std::string, bool> depends{{"fictive_temperature", true},
                                                  {"fictive_temperature_scaled", true},
                                                  {"fictive_temperature_ratio", true},
                                                  {"q1", false},
                                                  {"fwhm", false},
                                                  {"fwhm_pressure", false},
                                                  {"compression", false}};
        int checked = 0;
        for (const FigurePage& page : figureTemplates(*before_.results->study))
            for (const FigurePanel& panel : page.panels)
                if (const auto known = depends.find(panel.content); known != depends.end()) {
                    const auto before = marksOf(panel, before_), after = marksOf(panel, after_);
                    QVERIFY2((moved(before, after) > 0) == known->second, (page.name + " " + panel.content).c_str());
                    QVERIFY2(moved(before, after) <= 1, (page.name + " " + panel.content).c_str());
                    ++checked;
                }
        QVERIFY(checked >= 6);
    }
};

QTEST_MAIN(FiguresFollowTest)
#include "figures_follow_test.moc"
