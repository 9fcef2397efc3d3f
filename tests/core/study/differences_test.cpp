#include "core/document/action.h"
#include "core/document/differences.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;

namespace {

const ScanPath first{"a", "a0"};

/// The differences that actions make to the sample “a”.
QStringList told(const std::vector<Action>& actions) {
    const Study study{"study", {test::stepSample("a", 3)}};
    const Study after = test::valueOf(reduce(study, actions));
    QStringList out;
    for (const Message& words : differences(*study.samples.front(), *after.samples.front()))
        out << QString::fromStdString(english(words));
    return out;
}

QString nameOfFirst() {
    return QString::fromStdString(test::stepSample("a", 3)->scans.front()->name);
}

} // namespace

class DifferencesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void equalSamplesDifferInNothing() {
        QVERIFY(told({}).isEmpty());
        QVERIFY(differences(*test::stepSample("a", 3), *test::stepSample("a", 3)).empty());
    }
    void aChoiceIsNamedWithItsScan() {
        QCOMPARE(told({MoveGlassWindow{first, {330, 480}}}), QStringList{QStringLiteral("Glass window of ") + nameOfFirst()});
        QCOMPARE(told({SetMass{first, 2e-3}}), QStringList{QStringLiteral("Mass of ") + nameOfFirst()});
    }
    void everythingThatDiffersIsNamed() {
        const QStringList all = told(
            {SetComposition{"a", "SiO2"}, SetMass{first, 2e-3}, SetInKissinger{{"a", "a1"}, false}, RemoveScan{{"a", "a2"}}});
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.front(), QStringLiteral("Composition"));
        QVERIFY(all.contains(QStringLiteral("1 scan removed")));
    }
    void whateverDiffersIsNeverNothing() {
        const std::vector<Action> each{RenameSample{"a", "b"},
                                       SetTreatment{"a", {TreatmentKind::Annealed, {}, 600, {}, {}}},
                                       SetKissinger{"a", {KineticFormula::Ozawa, 0}},
                                       RenameScan{first, "other"},
                                       MoveLiquidWindow{first, {700, 800}},
                                       SetPeaks{first, {}},
                                       SetHeatingRate{first, 9},
                                       SetExo{first, ExoDirection::Up},
                                       SetGlassReference{first, "a1"}};
        for (const Action& action : each)
            QVERIFY2(!told({action}).isEmpty(), english(describe(Study{"", {test::stepSample("a", 3)}}, action)).c_str());
    }
};

QTEST_APPLESS_MAIN(DifferencesTest)
#include "differences_test.moc"
