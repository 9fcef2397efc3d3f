#include "core/document/action.h"
#include "core/evaluation/definitions.h"
#include "core/evaluation/evaluate.h"
#include "core/files/export/export_results.h"
#include "core/files/export/structure_files.h"
#include "core/files/json/results_json.h"
#include "core/files/paper/methods.h"
#include "core/files/paper/plain_tables.h"
#include "core/results/pattern_quantities.h"
#include "core/results/scan_quantities.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const char* const ofInflection[] = {"glass_transition.onset_inflection_K", "glass_transition.inflection_K",
                                    "glass_transition.endset_inflection_K"};

/// One scan whose step runs into an overshoot of this height, or does not.
Study oneScan(double overshoot) {
    Study study = stepStudy();
    Sample sample = *study.samples.front();
    Scan scan = *sample.scans.front();
    scan.recording = stepRecording(600, overshoot);
    sample.scans = {scan};
    study.samples = {Shared<Sample>(sample)};
    return study;
}

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

std::vector<std::string> remarkedKeys(const ScanResult& result) {
    std::vector<std::string> keys;
    for (const auto& quantity : transitionResults())
        if (remarkOn(quantity.definition, result))
            keys.push_back(quantity.definition.key);
    return keys;
}

/// Recovered patterns of two compressed samples and of a reference that was annealed.
Study recovered() {
    Study study;
    for (const auto& [name, pressure, top] :
         std::vector<std::tuple<const char*, double, double>>{{"annealed", 0, 2.60}, {"soft", 3, 2.602}, {"hard", 7, 2.606}}) {
        Sample sample = *patternStudy({top}).samples.front();
        sample.id = sample.name = name;
        sample.treatment.kind = pressure > 0 ? TreatmentKind::Compressed : TreatmentKind::Annealed;
        sample.treatment.temperature = 650;
        sample.treatment.pressure = pressure;
        study.samples.push_back(Shared<Sample>(sample));
    }
    return study;
}

Study withPeak(const Study& study, std::size_t sample, const PeakChoices& peak) {
    Study changed = study;
    Sample copy = *study.samples[sample];
    ScatteringPattern pattern = *copy.patterns.front();
    pattern.choices.peak = peak;
    copy.patterns = {Shared<ScatteringPattern>(pattern)};
    changed.samples[sample] = Shared<Sample>(copy);
    return changed;
}

std::string methodsTextOf(const Study& study) {
    Memo memo;
    std::string text;
    for (const MethodsSection& each : methodsOf(study, evaluate(study, memo)).sections)
        text += markdownOf(each.text) + "\n";
    return text;
}

} // namespace

/// What sentences about results say is what was done.
class StatementsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anInflectionOnAnOvershootSaysSo() {
        Memo memo;
        const Study study = oneScan(0.3);
        const Results results = evaluate(study, memo);
        const ScanResult& result = *results.samples.front()->scans.front();
        const double part = reducedStep((**result.transition).inflectionTangent, *result.lines);
        QVERIFY2(part > 1.3 && part < 1.8, qPrintable(QString::number(part))); // 1.56 of the formula without smoothing
        QVERIFY(remarkedKeys(result) == std::vector<std::string>(std::begin(ofInflection), std::end(ofInflection)));
        const std::string said = english(*remarkOn(*definitionOf("glass_transition.inflection_K"), result));
        QVERIFY(has(said, figureText(part, 2).c_str()) && has(said, "overshoot"));
        const std::string csv = resultsCsv(*study.samples.front(), *results.samples.front());
        QCOMPARE(std::ranges::count(csv, '\n') > 0 && has(csv, said.c_str()), true);
        const QJsonObject scan =
            sampleResultJson(*study.samples.front(), *results.samples.front())[QStringLiteral("scans")].toArray()[0].toObject();
        const QJsonObject transition = scan[QStringLiteral("glass_transition")].toObject();
        for (const QString& key : transition.keys())
            QCOMPARE(transition[key].toObject().contains(QStringLiteral("note")), key.contains(QStringLiteral("inflection")));
    }
    void aStepOfItsOwnHasNoRemark() {
        Memo memo;
        const Results results = evaluate(oneScan(0), memo);
        const ScanResult& result = *results.samples.front()->scans.front();
        QVERIFY(remarkedKeys(result).empty());
        QVERIFY(near(reducedStep((**result.transition).inflectionTangent, *result.lines), 0.5, 0.1));
    }

    void theReferenceTgStandsWithTheEnergy() {
        Memo memo;
        const Study study = valueOf(reduce(stepStudy(), SetKissinger{"a", {KineticFormula::AugisBennett, 596, 310}}));
        const Results results = evaluate(study, memo);
        const SampleResult& sample = *results.samples.front();
        const KissingerFit& fit = **sample.kissinger.front()->fit;
        QCOMPARE(fit.referenceTg, 596.0);
        QCOMPARE(fit.startTemperature, 310.0);
        QVERIFY(near(fit.energyOverRTg->value, fit.energyOverR.value / 596, 1e-9));
        QCOMPARE(kissingerJson(fit)[QStringLiteral("reference_T_g_K")].toDouble(), 596.0);
        QCOMPARE(kissingerJson(fit)[QStringLiteral("start_temperature_K")].toDouble(), 310.0);
        const std::string csv = resultsCsv(*study.samples.front(), sample);
        QVERIFY(has(csv, "reference T_g,,596") && has(csv, "T_0,,310"));
        QVERIFY(!reduce(study, SetKissinger{"a", {KineticFormula::AugisBennett, 596, -1}}));
        QVERIFY(!reduce(study, SetKissinger{"a", {KineticFormula::AugisBennett, 596, 0}}));
    }

    void oneDefinitionIsSaidWhereThereIsOne() {
        const Study study = recovered();
        const std::string text = methodsTextOf(study);
        QVERIFY2(has(text, "a Lorentzian and a constant fitted within ±0.4\u00A0Å⁻¹ of the maximum, by one definition and in one "
                           "window throughout"),
                 text.c_str());
        PeakChoices moved = study.samples[1]->patterns.front()->choices.peak;
        moved.search = {2.2, 3.0};
        QVERIFY(has(methodsTextOf(withPeak(study, 1, moved)), "windows that differ"));
        moved.definition = PeakDefinition::LocalQuadratic;
        const std::string mixed = methodsTextOf(withPeak(study, 1, moved));
        QVERIFY(has(mixed, "positions by different definitions do not compare") && has(mixed, "the maximum of a parabola") &&
                !has(mixed, "one definition"));
    }
    void theExponentOfTheDensificationIsTheOneInUse() {
        Study study = recovered();
        QVERIFY(has(methodsTextOf(study), "(q_1/q_1,ref)^3 − 1"));
        Sample reference = *study.samples.front();
        reference.compression.exponent = 2.31;
        study.samples.front() = Shared<Sample>(reference);
        QVERIFY(has(methodsTextOf(study), "(q_1/q_1,ref)^2.31 − 1"));
    }

    void everyWayOfNormalisingHasItsSource() {
        QVERIFY(has(normalizationSource(NormalizationMethod::LinearSolve), "own"));
        QVERIFY(has(normalizationSource(NormalizationMethod::KroghMoeNorman), "Krogh-Moe"));
        QVERIFY(has(normalizationSource(NormalizationMethod::AdHoc), "Juhás"));
        QVERIFY(!has(definitionOf("pattern.normalization.constant")->source, "Krogh-Moe"));
    }
    void constantsOfHeadersHaveTheirUnits() {
        Memo memo;
        const Study study = patternStudy({2.6});
        const Results results = evaluate(study, memo);
        const Sample& sample = *study.samples.front();
        const auto files = structureFiles(
            {*sample.patterns.front(), nullptr, sample.composition, *results.samples.front()->patterns.front()}, "x");
        QVERIFY(files.size() >= 2);
        for (const NamedBytes& file : files) {
            const std::string text(file.bytes.begin(), file.bytes.end());
            QVERIFY(has(text, "normalization_constant and normalization_quadratic in electron units"));
            QVERIFY(!has(text, "S(a.u.)"));
        }
    }
    /// Words that were replaced by those of the field.
    void definitionsSpeakTheTermsOfTheField() {
        for (const Definition& each : definitions())
            for (const Message* words : {&each.name, &each.meaning})
                for (const char* old :
                     {"base line", " feet", "climb", "first sharp peak", "Ripple", "without pressure", "shadow"})
                    QVERIFY2(!has(words->text, old), words->text.c_str());
    }
};

QTEST_APPLESS_MAIN(StatementsTest)
#include "statements_test.moc"
