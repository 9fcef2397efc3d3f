#include "widgets/import/joint_proposal.h"

#include <QtTest>

#include <list>

using namespace vitrine;

namespace {

SampleProposal proposedFor(const std::vector<const char*>& names, const std::string& header = {}) {
    std::list<ImportedFile> files;
    std::vector<NamedImport> named;
    for (const char* name : names) {
        files.emplace_back();
        files.back().reading.sampleName = header;
        named.push_back({&files.back(), name});
    }
    return proposeTogether(named);
}

} // namespace

class JointProposalTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void noFileProposesNothing() { QCOMPARE(proposedFor({}).name, ""); }

    void oneFileKeepsItsWholeName() { QCOMPARE(proposedFor({"slowcool_20Kmin_100Kps.csv"}).name, "slowcool_20Kmin_100Kps"); }

    void severalFilesAreNamedByWhatTheyShare() {
        QCOMPARE(proposedFor({"slowcool_20Kmin_100Kps.csv", "slowcool_20Kmin_1000Kps.csv", "slowcool_20Kmin_200Kps.csv",
                              "slowcool_20Kmin_500Kps.csv"})
                     .name,
                 "slowcool_20Kmin");
        QCOMPARE(proposedFor({"FSRI_DSC_N2_10K_1.csv", "FSRI_DSC_N2_3K_1.csv", "FSRI_DSC_N2_20K_1.csv"}).name, "FSRI_DSC_N2");
    }

    /// "1000" and "100" begin alike, but a rate cut in two is no name.
    void aWordIsNeverCutInTwo() {
        QCOMPARE(proposedFor({"matched_cool_100Kps.csv", "matched_cool_1000Kps.csv"}).name, "matched_cool");
        QCOMPARE(proposedFor({"UMET_DSC_N2_3K_1.csv", "UMET_DSC_N2_30K_1.csv"}).name, "UMET_DSC_N2");
        QCOMPARE(proposedFor({"glass 1.csv", "glass 10.csv"}).name, "glass");
    }

    void theSameNameInTwoFoldersIsKept() {
        QCOMPARE(proposedFor({"annealed_583K.csv", "annealed_583K.csv"}).name, "annealed_583K");
    }

    void filesThatShareNothingAreNamedByTheFirst() {
        QCOMPARE(proposedFor({"6HAW158.csv", "7HAW008.csv", "7HAW104.csv"}).name, "6HAW158");
        QCOMPARE(proposedFor({"a_1.csv", "a_2.csv"}).name, "a_1");
    }

    void aHeaderThatNamesTheSampleWins() { QCOMPARE(proposedFor({"run_1.csv", "run_2.csv"}, "Vit4").name, "Vit4"); }

    void theTreatmentComesFromTheFirstName() {
        const SampleTreatment treatment =
            proposedFor({"meltspun_anneal583K_600s_100Kps.csv", "meltspun_anneal583K_600s_1000Kps.csv"}).treatment;
        QVERIFY(treatment.kind == TreatmentKind::Annealed);
        QCOMPARE(treatment.temperature, std::optional(583.0));
        QCOMPARE(treatment.hold, std::optional(600.0));
    }

    /// The cooling rate of each scan is another one where the heating rate is in all names.
    void ofTheTreatmentOnlyWhatAllAgreeOnIsProposed() {
        QCOMPARE(proposedFor({"slowcool_20Kmin_100Kps.csv", "slowcool_20Kmin_1000Kps.csv"}).treatment.coolingRate,
                 std::optional(20.0 / 60));
        QVERIFY(!proposedFor({"matched_cool_100Kps.csv", "matched_cool_1000Kps.csv"}).treatment.coolingRate);
        const SampleTreatment mixed = proposedFor({"Vit4_7GPa_583K_1.csv", "Vit4_7GPa_600K_1.csv"}).treatment;
        QCOMPARE(mixed.pressure, std::optional(7.0));
        QVERIFY(!mixed.temperature);
    }

    void aSlowlyCooledGlassIsNotAnnealed() {
        QVERIFY(proposedFor({"slowcool_20Kmin_100Kps.csv"}).treatment.kind == TreatmentKind::Unknown);
    }

    void filesOfOneSampleAreFoundByTheirNames_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* file, const char* key) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(key);
        };
        row("slowcool_20Kmin_100Kps.csv", "slowcool_20Kmin");
        row("slowcool_20Kmin_1000Kps.csv", "slowcool_20Kmin");
        row("meltspun_anneal583K_600s_500Kps.csv", "meltspun_anneal583K_600s");
        row("FSRI_DSC_N2_10K_1.csv", "FSRI_DSC_N2");
        row("FSRI_DSC_N2_3K_2.csv", "FSRI_DSC_N2");
        row("annealed_583K.csv", "annealed_583K");
        row("annealed 583K, 10 K per min (2).csv", "annealed 583K");
        row("glass 1.csv", "glass");
        row("glass run2.csv", "glass");
        row("6HAW158.csv", "6HAW158");
        row("7.csv", "7");
        row("Vit4_7GPa_583K_10min_500Kps.csv", "Vit4_7GPa_583K_10min");
    }
    void filesOfOneSampleAreFoundByTheirNames() {
        QFETCH(QString, file);
        QFETCH(QString, key);
        const ImportedFile read;
        QCOMPARE(QString::fromStdString(sampleKey({&read, file.toStdString()})), key);
    }

    void aFolderOfSeveralSamplesIsSeveralProposals() {
        std::list<ImportedFile> files(5);
        std::vector<NamedImport> named;
        const char* const names[] = {"slowcool_20Kmin_100Kps.csv", "matched_cool_100Kps.csv", "slowcool_20Kmin_200Kps.csv",
                                     "anneal583K_100Kps.csv", "matched_cool_1000Kps.csv"};
        std::size_t next = 0;
        for (const ImportedFile& file : files)
            named.push_back({&file, names[next++]});
        const auto samples = proposeSamples(named);
        QCOMPARE(samples.size(), 3);
        QCOMPARE(samples[0].proposal.name, "slowcool_20Kmin");
        QCOMPARE(samples[0].files, (std::vector<std::size_t>{0, 2}));
        QCOMPARE(samples[1].proposal.name, "matched_cool");
        QCOMPARE(samples[2].files, (std::vector<std::size_t>{3}));
        QVERIFY(proposeSamples({}).empty());
    }
};

QTEST_GUILESS_MAIN(JointProposalTest)
#include "joint_proposal_test.moc"
