#include "core/evaluation/evaluate.h"
#include "core/evaluation/transfer.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const ScanPath first{"a", "a0"}, second{"a", "a1"}, elsewhere{"b", "b2"};
const std::vector<ScanPath> others{first, second, elsewhere};

Study twoSamples() {
    return {"study", {stepSample("a"), stepSample("b")}};
}

Study given(const Study& study, ScanPart part, const std::vector<ScanPath>& to = others) {
    Memo memo;
    return valueOf(reduce(study, transfer(study, evaluate(study, memo), part, first, to)));
}

} // namespace

class TransferTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void windowsInForceGoToOthersAcrossSamples() {
        const Study study = given(twoSamples(), ScanPart::Windows);
        QVERIFY(!findScan(study, first)->glassWindow); // found ones stay found
        Memo memo;
        const Windows found = valueOf(findResult(evaluate(study, memo), first)->windows);
        for (const ScanPath& path : {second, elsewhere}) {
            QVERIFY(findScan(study, path)->glassWindow == found.glass);
            QVERIFY(findScan(study, path)->liquidWindow == found.liquid);
        }
        QVERIFY(setByHand(*findScan(study, {"a", "a2"})).empty());
    }
    void windowsGoOverThoseThatWereSetByHand() {
        Study study = twoSamples();
        for (const Action& action : {Action(MoveGlassWindow{second, {310, 420}}), Action(MoveLiquidWindow{second, {760, 790}})})
            study = valueOf(reduce(study, action));
        Memo memo;
        const Windows found = valueOf(findResult(evaluate(study, memo), first)->windows);
        study = given(study, ScanPart::Windows, {second});
        QVERIFY(findScan(study, second)->glassWindow == found.glass);
        QVERIFY(findScan(study, second)->liquidWindow == found.liquid);
        QVERIFY(setByHand(*findScan(study, elsewhere)).empty());
    }
    void oneWindowByHandGoesWithTheOneThatWasFound() {
        const Study study = given(valueOf(reduce(twoSamples(), MoveGlassWindow{first, {340, 480}})), ScanPart::Windows);
        Memo memo;
        const Windows inForce = valueOf(findResult(evaluate(study, memo), first)->windows);
        QVERIFY((findScan(study, second)->glassWindow == Interval{340, 480}));
        QVERIFY(findScan(study, second)->liquidWindow == inForce.liquid);
    }
    /// Where none is found only the window set by hand is meant; the other one of the others stays what it is.
    void aWindowThatIsNotInForceIsNotGiven() {
        Study study = twoSamples();
        Sample sample = *study.samples[0];
        Scan flat = *sample.scans[0];
        Recording level = *flat.recording;
        std::ranges::fill(level.signal, 0.5);
        flat.recording = level;
        flat.glassWindow = Interval{340, 480};
        sample.scans[0] = flat;
        study.samples[0] = sample;
        study = valueOf(reduce(study, MoveLiquidWindow{second, {760, 790}}));
        Memo memo;
        QVERIFY(!findResult(evaluate(study, memo), first)->windows);
        study = given(study, ScanPart::Windows);
        QVERIFY((findScan(study, second)->glassWindow == Interval{340, 480}));
        QVERIFY((findScan(study, second)->liquidWindow == Interval{760, 790}));
        QVERIFY(!findScan(study, elsewhere)->liquidWindow);
    }
    void anchorsOnTheCurveStandOnEachCurve() {
        Study study = valueOf(reduce(twoSamples(), SetBaseline{first, {BaselineKind::Spline, {{560, {}}, {680, {}}}}}));
        study = given(study, ScanPart::Baseline);
        QVERIFY(findScan(study, elsewhere)->baseline == findScan(study, first)->baseline);
        Memo memo;
        const Results results = evaluate(study, memo);
        const PeakBaseline &own = *valueOf(*findResult(results, first)->baseline),
                           &theirs = *valueOf(*findResult(results, elsewhere)->baseline);
        QVERIFY(own.signal != theirs.signal);
        QVERIFY(own.temperature == theirs.temperature);
        study = given(valueOf(reduce(study, ResetBaseline{first})), ScanPart::Baseline);
        QVERIFY(!findScan(study, elsewhere)->baseline);
    }
    void peaksGo() {
        const std::vector<PeakPick> picks{{{600, 680}, PeakKind::Endotherm, PeakBranch::Overshoot}};
        Study study = given(valueOf(reduce(twoSamples(), SetPeaks{first, picks})), ScanPart::Peaks);
        QVERIFY(findScan(study, elsewhere)->peaks == picks);
        study = given(valueOf(reduce(study, ResetPeaks{first})), ScanPart::Peaks);
        QVERIFY(!findScan(study, elsewhere)->peaks);
    }
    void coolingAndUnknownScansAreLeftOut() {
        Study study = twoSamples();
        Sample sample = *study.samples[0];
        Scan cooling = *sample.scans[1];
        cooling.cooling = true;
        sample.scans[1] = cooling;
        study.samples[0] = sample;
        Memo memo;
        const auto actions =
            transfer(study, evaluate(study, memo), ScanPart::Windows, first, {first, second, elsewhere, {"a", "none"}});
        QCOMPARE(actions.size(), 2u);
        QCOMPARE(scansOf(actions), 1u);
        QVERIFY(transfer(study, evaluate(study, memo), ScanPart::Windows, {"a", "none"}, others).empty());
    }
    void whatIsSetByHandIsKnownAndGivenUp() {
        Study study = twoSamples();
        QVERIFY(setByHand(*findScan(study, first)).empty());
        QVERIFY(backToAutomatic(first, *findScan(study, first)).empty());
        for (const Action& action : std::vector<Action>{MoveGlassWindow{first, {340, 480}}, AddAnchor{first, {560, {}}},
                                                        SetPeaks{first, {{{600, 680}}}}})
            study = valueOf(reduce(study, action));
        QVERIFY((setByHand(*findScan(study, first)) == std::vector{ScanPart::Windows, ScanPart::Baseline, ScanPart::Peaks}));
        const Study automatic = valueOf(reduce(study, backToAutomatic(first, *findScan(study, first))));
        QVERIFY(*findScan(automatic, first) == *findScan(twoSamples(), first));
    }
    void saysWhatItDoes() {
        QCOMPARE(english(transferWords(ScanPart::Windows, 3)), "Apply windows to 3 scans");
        QCOMPARE(english(transferWords(ScanPart::Baseline, 1)), "Apply baseline to 1 scan");
    }
};

QTEST_APPLESS_MAIN(TransferTest)
#include "transfer_test.moc"
