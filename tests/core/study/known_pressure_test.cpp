// An unknown pressure is not 0: such samples stay out of what is drawn against pressure, and that is said.
#include "core/across_samples/activation_stage.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

SampleTreatment treated(TreatmentKind kind, std::optional<double> pressure = {}) {
    SampleTreatment treatment;
    treatment.kind = kind;
    treatment.pressure = pressure;
    treatment.temperature = 583;
    return treatment;
}

Sample sampleOf(const char* id, const SampleTreatment& treatment) {
    Sample sample = *stepSample(id);
    sample.treatment = treatment;
    return sample;
}

} // namespace

class KnownPressureTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsSaidIsKnown() {
        for (const auto kind :
             {TreatmentKind::Unknown, TreatmentKind::AsCast, TreatmentKind::Annealed, TreatmentKind::Compressed}) {
            QCOMPARE(knownPressure(treated(kind, 7)), std::optional(7.0));
            QCOMPARE(knownPressure(treated(kind, 0)), std::optional(0.0));
        }
    }
    void whatIsCastOrAnnealedIsInAir() {
        QCOMPARE(knownPressure(treated(TreatmentKind::AsCast)), std::optional(0.0));
        QCOMPARE(knownPressure(treated(TreatmentKind::Annealed)), std::optional(0.0));
        QVERIFY(!knownPressure(treated(TreatmentKind::Compressed)));
        QVERIFY(!knownPressure(treated(TreatmentKind::Unknown)));
    }
    void anUnknownPressureHasNoPlaceAmongTheSamples() {
        Study study;
        study.samples = {sampleOf("cast", treated(TreatmentKind::AsCast)), sampleOf("unknown", treated(TreatmentKind::Unknown)),
                         sampleOf("pressed", treated(TreatmentKind::Compressed, 7))};
        const std::vector<Shared<SampleResult>> results(3, Shared<SampleResult>(SampleResult{}));
        const Activation activation = activationOf(study, results, 600.0);
        QCOMPARE(activation.points.size(), std::size_t(2));
        QCOMPARE(activation.excluded.size(), std::size_t(1));
        QCOMPARE(activation.excluded.front().sample, "unknown");
        QVERIFY(english(activation.excluded.front().reason).find("pressure") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(KnownPressureTest)
#include "known_pressure_test.moc"
