#include "core/document/differences.h"
#include "core/evaluation/definitions.h"
#include "core/evaluation/evaluate.h"
#include "core/files/export/export.h"
#include "core/files/import/import_methods.h"
#include "core/files/json/results_json.h"
#include "core/files/json/sample_json.h"
#include "core/files/sample/sample_file.h"
#include "core/files/sample/verify_curves.h"
#include "core/results/mass_by_step.h"
#include "tests/support/method_files.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

using L1 = QLatin1String;

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

ImportedRuby rubyFile(std::uint64_t seed = 1) {
    return valueOf(importRuby(bytesOf(rubyText(MadeRuby{.seed = seed}.spectrum())), "p" + std::to_string(seed) + ".txt"));
}

/// The file of a spectrum as one over wavelengths in vacuum.
Shared<RubyMeasurement> inVacuum(std::uint64_t seed) {
    const std::string text = rubyText(MadeRuby{.seed = seed}.spectrum());
    return valueOf(importRuby(bytesOf(text), "p" + std::to_string(seed) + ".txt", {WavelengthMedium::Vacuum})).ruby;
}

std::vector<ImportedHeatRun> runFiles() {
    const auto runs = threeRuns();
    const char* names[] = {"empty.txt", "sapphire.txt", "sample.txt"};
    std::vector<ImportedHeatRun> files;
    for (const HeatRunRole role : heatRunRoles) {
        const auto kind = static_cast<std::size_t>(role);
        files.push_back(valueOf(importHeatRun(bytesOf(heatRunText(runs[kind].front())), names[kind], role)));
    }
    return files;
}

/// Sample “a” with two spectra and three runs.
Study studyWithMethods() {
    std::vector<Action> actions;
    for (const std::uint64_t seed : {1u, 2u}) {
        const ImportedRuby file = rubyFile(seed);
        actions.push_back(AddRubies{"a", {file.ruby}, {file.original}});
    }
    for (const ImportedHeatRun& file : runFiles())
        actions.push_back(AddHeatRuns{"a", {file.run}, {file.original}});
    actions.push_back(SetHeatCapacity{"a", madeChoices});
    return valueOf(reduce(stepStudy(), actions));
}

const Sample& only(const Study& study) {
    return *study.samples.front();
}

RubyPath firstRuby(const Study& study) {
    return {"a", only(study).rubies.front()->id};
}

HeatRunPath firstRun(const Study& study) {
    return {"a", only(study).heatRuns.front()->id};
}

QJsonObject resultsOf(const Study& study) {
    Memo memo;
    return sampleResultJson(only(study), *evaluate(study, memo).samples.front());
}

} // namespace

class MethodsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyActionHasWordsAndDoesWhatTheySay() {
        const Study study = studyWithMethods();
        const RubyChoices warm{.scale = RubyScale::Mao1986, .temperature = 400};
        HeatCapacityChoices unlevelled;
        unlevelled.mass = madeMass;
        unlevelled.sapphireMass = madeSapphire;
        unlevelled.level = false;
        const std::vector<std::pair<Action, const char*>> actions{
            {RenameRuby{firstRuby(study), "7 GPa"}, "Rename spectrum of ruby to “7 GPa”"},
            {SetRubyChoices{firstRuby(study), warm}, "Change the scale of ruby, p1"},
            {ReadRubyAnew{firstRuby(study), inVacuum(1)}, "Read spectrum of ruby anew, p1"},
            {RemoveRuby{firstRuby(study)}, "Remove spectrum of ruby, p1"},
            {RenameHeatRun{firstRun(study), "blank"}, "Rename run of the heat capacity to “blank”"},
            {SetHeatRunRole{firstRun(study), HeatRunRole::Sapphire}, "Use as run of sapphire, empty"},
            {RemoveHeatRun{firstRun(study)}, "Remove run of the heat capacity, empty"},
            {SetHeatCapacity{"a", unlevelled}, "Change the levelling of the runs of"}};
        for (const auto& [action, words] : actions) {
            const Study changed = valueOf(reduce(study, action));
            QVERIFY2(changed != study, words);
            const std::string said = english(describe(study, action));
            QVERIFY2(said.starts_with(words), said.c_str());
            QVERIFY2(!differences(only(study), only(changed)).empty(), words);
            QVERIFY(only(changed).scans == only(study).scans);
        }
    }
    void aSpectrumReadAnewKeepsItsNameAndChoices() {
        const RubyChoices warm{.temperature = 400};
        const Study study = studyWithMethods();
        const Study named =
            valueOf(reduce(study, {RenameRuby{firstRuby(study), "cell"}, SetRubyChoices{firstRuby(study), warm}}));
        const Study changed = valueOf(reduce(named, ReadRubyAnew{firstRuby(study), inVacuum(1)}));
        const RubyMeasurement &before = *only(named).rubies.front(), &after = *only(changed).rubies.front();
        QVERIFY(after.name == "cell" && after.choices == warm && after.id == before.id);
        QVERIFY(near(before.recording->wavelength[5] - after.recording->wavelength[5], 0.19, 0.005));
        QVERIFY(after.source.answers != before.source.answers);
        QVERIFY(!reduce(study, ReadRubyAnew{firstRuby(study), inVacuum(2)}));
        QVERIFY(!reduce(study, ReadRubyAnew{firstRuby(study), {}}));
    }
    void whatCannotBeIsRefused() {
        const Study study = studyWithMethods();
        const ImportedRuby again = rubyFile(1);
        for (const Action& action : std::vector<Action>{
                 AddRubies{"a", {again.ruby}, {}}, AddRubies{"none", {again.ruby}, {}},
                 AddHeatRuns{"a", {only(study).heatRuns.front()}, {}}, RenameRuby{firstRuby(study), " "},
                 RemoveRuby{{"a", "none"}}, SetRubyChoices{firstRuby(study), {.lambda0 = -1}},
                 SetRubyChoices{firstRuby(study), {.temperature = 0}},
                 SetRubyChoices{firstRuby(study), {.range = Interval{700, 690}}},
                 SetHeatRunRole{{"a", "none"}, HeatRunRole::Empty}, SetHeatCapacity{"a", {-1, {}, 0, {}, {}, {}, true, {}, {}}}})
            QVERIFY(!reduce(study, action));
    }
    void originalsGoWithTheLastOfTheirCurves() {
        const Study study = studyWithMethods();
        const std::size_t before = only(study).originals.size();
        const Study less = valueOf(reduce(study, {RemoveRuby{firstRuby(study)}, RemoveHeatRun{firstRun(study)}}));
        QCOMPARE(only(less).originals.size(), before - 2);
    }
    void resultsAreInTheJsonAndTheirDefinitionsKnown() {
        const QJsonObject object = resultsOf(studyWithMethods());
        const QJsonArray rubies = object[L1("ruby")].toArray();
        QCOMPARE(rubies.size(), 2);
        const QJsonObject pressure = rubies[0].toObject()[L1("pressure_GPa")].toObject();
        QVERIFY(std::abs(pressure[L1("value")].toDouble() - 6.870) < pressure[L1("error")].toDouble());
        QCOMPARE(rubies[0].toObject()[L1("scale")].toString(), QStringLiteral("ruby2020"));
        QCOMPARE(rubies[0].toObject()[L1("others")].toArray().size(), 2);
        const QJsonObject step = object[L1("heat_capacity")].toObject()[L1("step_J_per_gK")].toObject();
        QVERIFY(near(step[L1("value")].toDouble(), 0.28, 0.03 * 0.28));
        for (const char* key : {"ruby.pressure_GPa", "ruby.lambda_nm", "ruby.lambda0_nm", "heat_capacity.step_J_per_gK"})
            QVERIFY2(definitionOf(key), key);
    }
    void samplesWithoutThemHaveNoSuchKeys() {
        const QJsonObject object = resultsOf(stepStudy());
        QVERIFY(!object.contains(L1("ruby")) && !object.contains(L1("heat_capacity")));
        const QByteArray choices = sampleChoicesJson(only(stepStudy()));
        for (const char* key : {"\"rubies\":", "\"heat_runs\":", "\"heat_capacity\":"})
            QVERIFY2(!choices.contains(key), key);
    }
    void problemsAreTold() {
        Study study = studyWithMethods();
        study = valueOf(
            reduce(study, {RemoveHeatRun{firstRun(study)}, SetRubyChoices{firstRuby(study), {.range = Interval{699, 704}}}}));
        const QJsonObject object = resultsOf(study);
        QVERIFY(object[L1("ruby")].toArray()[0].toObject()[L1("pressure_GPa")].toObject().contains(L1("problem")));
        QVERIFY(object[L1("heat_capacity")].toObject()[L1("c_p_J_per_gK")].toObject().contains(L1("problem")));
        QVERIFY(object[L1("problems")].toArray().size() >= 2);
    }
    /// The chain of the paper: c_p of milligrams gives the mass of micrograms.
    void theStepOfThreeRunsGivesTheMassOfAChipScan() {
        const double mass = 1.3e-6, rate = 500;
        Scan scan;
        scan.id = scan.name = "chip";
        scan.source.curve = "chip";
        scan.choices.heatingRate = rate;
        Recording recording;
        recording.kind = SignalKind::Power;
        for (double t = 350; t < 770; t += 0.25) {
            recording.temperature.push_back(t);
            recording.signal.push_back(MadeInstrument::glass(t) * mass * rate);
        }
        scan.recording = std::move(recording);
        const Study study = valueOf(reduce(studyWithMethods(), AddScans{"a", {scan}, {}}));
        Memo memo;
        const Results results = evaluate(study, memo);
        const auto of = scanOf(only(study), *results.samples.front(), "chip");
        QVERIFY(of.has_value());
        const Measured found = valueOf(massResults().front().value(*of));
        QVERIFY2(std::abs(found.value / mass - 1) < 0.03, std::to_string(found.value / mass).c_str());
    }
    void sampleFilesHoldThem() {
        const Study study = studyWithMethods();
        const LoadedSample loaded = valueOf(readSampleFile(valueOf(writeSampleFile(only(study), nullptr)), "x.vitrine"));
        QVERIFY(loaded.sample == only(study));
        QVERIFY(loaded.sample.rubies.size() == 2 && loaded.sample.heatRuns.size() == 3);
        std::vector<Problem> problems;
        Sample methods = loaded.sample;
        methods.scans.clear(); // which have no files
        checkCurves(methods, problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : english(problems.front()).c_str());
    }
    void theyAreExported() {
        const Study study = studyWithMethods();
        Memo memo;
        std::string names, results;
        for (const NamedBytes& file : exportSample(only(study), *evaluate(study, memo).samples.front(), "out", {})) {
            names += file.path + "\n";
            if (file.path.ends_with("_results.csv"))
                results.assign(file.bytes.begin(), file.bytes.end());
        }
        for (const char* name : {"_p1_ruby.csv", "_ruby_pressures.csv", "_heat_capacity.csv"})
            QVERIFY2(names.find(name) != std::string::npos, names.c_str());
        QVERIFY(results.find("heat capacity step") != std::string::npos &&
                results.find("pressure,Ruby2020") != std::string::npos);
    }
    void nothingIsComputedTwice() {
        const Study study = studyWithMethods();
        Memo memo;
        const Results first = evaluate(study, memo);
        const Study changed = valueOf(reduce(study, SetRubyChoices{firstRuby(study), {.scale = RubyScale::Mao1986}}));
        const Results second = evaluate(changed, memo);
        QVERIFY(first.samples[0]->rubies[1].same(second.samples[0]->rubies[1]));
        QVERIFY(!first.samples[0]->rubies[0].same(second.samples[0]->rubies[0]));
        QVERIFY(first.samples[0]->heatCapacity->curve->same(*second.samples[0]->heatCapacity->curve));
    }
};

QTEST_APPLESS_MAIN(MethodsTest)
#include "methods_test.moc"
