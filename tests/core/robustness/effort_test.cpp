#include "core/robustness/draw_evaluation.h"

#include "core/robustness/fingerprint.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <map>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Study with(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

} // namespace

class EffortTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// What is left out are errors: every number is the one of the whole evaluation.
    void valuesAloneAreThoseOfTheWhole() {
        for (const Study& study : {stepStudy(), patternStudy({2.6, 2.7}), compressedStudyAt({0, 2, 4, 6})}) {
            Memo memo;
            const Results central = evaluate(study, memo);
            PatternPlans plans(study, Effort::ValuesAlone);
            const std::vector<Study> draws{study};
            const auto items = evaluateItems(draws, central, plans);
            std::map<std::string, double> whole;
            Readings readings;
            for (std::size_t s = 0; s < study.samples.size(); ++s) {
                const Sample& sample = *study.samples[s];
                for (std::size_t i = 0; i < sample.scans.size(); ++i)
                    addReadings(readings, sample, *sample.scans[i], *central.samples[s]->scans[i]);
                for (std::size_t i = 0; i < sample.patterns.size(); ++i)
                    addReadings(readings, sample, *sample.patterns[i], *central.samples[s]->patterns[i],
                                *central.samples[s]->patterns[i]);
            }
            QCOMPARE(items.front().readings.size(), readings.size());
            for (std::size_t i = 0; i < readings.size(); ++i) {
                QCOMPARE(items.front().readings[i].name.identity(), readings[i].name.identity());
                QCOMPARE(items.front().readings[i].value.has_value(), readings[i].value.has_value());
                if (readings[i].value && std::isfinite(readings[i].value->value))
                    QCOMPARE(items.front().readings[i].value->value, readings[i].value->value);
            }
            const Results again = compared(study, items.front());
            for (std::size_t s = 0; s < study.samples.size(); ++s)
                for (std::size_t k = 0; k < central.samples[s]->kissinger.size(); ++k)
                    QVERIFY(*again.samples[s]->kissinger[k]->fit == *central.samples[s]->kissinger[k]->fit);
        }
    }

    /// Analyses that are worked on together are those that are worked on alone.
    void analysesTogetherAreThoseAlone() {
        const Study study = patternStudy({2.6, 2.7});
        Memo memo;
        const Results central = evaluate(study, memo);
        PatternChoices choices = study.samples[0]->patterns[0]->choices;
        choices.comptonExponent = 3;
        choices.structure.normalization.qRange.high = 15;
        const Study other = with(study, SetPatternChoices{{"glass", "p0"}, choices});
        PatternPlans plans(study, Effort::ValuesAlone), alone(study, Effort::ValuesAlone);
        const std::vector<Study> both{study, other, study}, one{other};
        const auto together = evaluateItems(both, central, plans), single = evaluateItems(one, central, alone);
        for (std::size_t i = 0; i < single[0].readings.size(); ++i)
            if (single[0].readings[i].value)
                QCOMPARE(together[1].readings[i].value->value, single[0].readings[i].value->value);
        for (std::size_t i = 0; i < together[0].readings.size(); ++i)
            if (together[0].readings[i].value)
                QCOMPARE(together[2].readings[i].value->value, together[0].readings[i].value->value);
    }

    void everyChoiceAndNoNameChangesTheFingerprint() {
        const Study study = stepStudy();
        const std::string own = fingerprintOf(study);
        QCOMPARE(own.size(), std::size_t(16));
        KissingerChoices kissinger;
        kissinger.formula = KineticFormula::Starink;
        CompressionChoices compression;
        compression.exponent = 2.5;
        CrossSampleChoices across;
        across.master.shape = CrossoverShape::Tanh;
        for (const Action& action :
             {Action(MoveGlassWindow{{"a", "a0"}, {340, 520}}), Action(SetInKissinger{{"a", "a1"}, false}),
              Action(SetMass{{"a", "a0"}, 1e-6}), Action(SetKissinger{"a", kissinger}), Action(SetCompression{"a", compression}),
              Action(SetCrossSample{across}), Action(SetComposition{"a", "SiO2"}), Action(RemoveScan{{"a", "a3"}})})
            QVERIFY(fingerprintOf(with(study, action)) != own);
        for (const Action& action : {Action(RenameStudy{"other"}), Action(RenameSample{"a", "other"}),
                                     Action(RenameScan{{"a", "a0"}, "other"}), Action(SetRobustness{})})
            QCOMPARE(fingerprintOf(with(study, action)), own);
        const Study patterns = patternStudy({2.6});
        PatternChoices choices = patterns.samples[0]->patterns[0]->choices;
        choices.absorption = FlatPlate{0.3};
        QVERIFY(fingerprintOf(with(patterns, SetPatternChoices{{"glass", "p0"}, choices})) != fingerprintOf(patterns));
    }
};

QTEST_APPLESS_MAIN(EffortTest)
#include "effort_test.moc"
