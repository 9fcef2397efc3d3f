#include "widgets/panels/joint_proposal.h"

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

    void oneFileKeepsItsWholeName() {
        QCOMPARE(proposedFor({"slowcool_20Kmin_100Kps.csv"}).name, "slowcool_20Kmin_100Kps");
    }

    void severalFilesAreNamedByWhatTheyShare() {
        QCOMPARE(proposedFor({"slowcool_20Kmin_100Kps.csv", "slowcool_20Kmin_1000Kps.csv",
                              "slowcool_20Kmin_200Kps.csv", "slowcool_20Kmin_500Kps.csv"})
                     .name,
                 "slowcool_20Kmin");
        QCOMPARE(proposedFor({"FSRI_DSC_N2_10K_1.csv", "FSRI_DSC_N2_3K_1.csv", "FSRI_DSC_N2_20K_1.csv"}).name,
                 "FSRI_DSC_N2");
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

    void aHeaderThatNamesTheSampleWins() {
        QCOMPARE(proposedFor({"run_1.csv", "run_2.csv"}, "Vit4").name, "Vit4");
    }

    void theTreatmentComesFromTheFirstName() {
        const SampleTreatment treatment =
            proposedFor({"meltspun_anneal583K_600s_100Kps.csv", "meltspun_anneal583K_600s_1000Kps.csv"})
                .treatment;
        QVERIFY(treatment.kind == TreatmentKind::Annealed);
        QCOMPARE(treatment.temperature, std::optional(583.0));
        QCOMPARE(treatment.hold, std::optional(600.0));
    }
};

QTEST_GUILESS_MAIN(JointProposalTest)
#include "joint_proposal_test.moc"
