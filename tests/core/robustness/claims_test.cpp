#include "core/robustness/claims.h"

#include "core/evaluation/evaluate.h"
#include "core/files/study/demonstration_study.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <algorithm>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

class ClaimsTest : public QObject {
    Q_OBJECT
    StudyResult own_;

    bool holds(const std::string& key, const StudyResult& study) const {
        const auto claims = claimsOf(own_);
        const auto found = std::ranges::find(claims, key, &StudyClaim::key);
        if (found == claims.end())
            throw std::runtime_error("no " + key);
        return found->holds(study).value();
    }

  private Q_SLOTS:
    void initTestCase() {
        Memo memo;
        own_ = *evaluate(valueOf(demonstrationStudy()), memo).study;
    }

    void aStudyHoldsItsOwnClaims() {
        const auto claims = claimsOf(own_);
        std::set<std::string> keys;
        for (const StudyClaim& claim : claims) {
            QVERIFY(keys.insert(claim.key).second);
            QVERIFY2(claim.holds(own_) == std::optional(true), claim.key.c_str());
            QVERIFY(english(claim.text).find('%') == std::string::npos);
        }
        for (const char* key : {"T_g_under_pressure.7", "one_curve.7", "plateaus", "E_alpha.7", "T_f.7", "T_f_in_equilibrium.7",
                                "onset.7", "slowdown", "q1.643", "q1.583", "fwhm.643", "densification"})
            QVERIFY2(keys.contains(key), key);
    }

    void theOppositeIsSeen() {
        StudyResult other = own_;
        other.master.alphaChange.at(1)->value = 2;
        QVERIFY(!holds("E_alpha.7", other));
        other.transitions.at(0).tg->value = 590;
        QVERIFY(!holds("T_g_under_pressure.7", other));
        other.fictive.at(0).coupled->value = 5;
        QVERIFY(!holds("T_f.7", other));
        other.fictive.at(0).onsetShift->value = -1;
        QVERIFY(!holds("onset.7", other));
        for (CompressionSlope& slope : other.slopes)
            slope.q1->value = -slope.q1->value - 1e-3;
        QVERIFY(!holds("q1.643", other));
        QVERIFY(!holds("q1.583", other));
        other.densification->value = -0.1;
        QVERIFY(!holds("densification", other));
    }

    void whatIsNotThereIsNotJudged() {
        Memo memo;
        const StudyResult single = *evaluate(stepStudy(), memo).study; // nothing to compare
        for (const StudyClaim& claim : claimsOf(own_))
            QVERIFY2(!claim.holds(single), claim.key.c_str());
        QVERIFY(claimsOf(single).empty());
    }

    /// A study that shows the opposite is worded so.
    void signsAreThoseOfTheStudy() {
        StudyResult other = own_;
        other.master.alphaChange.at(1)->value = 2;
        const auto textOf = [](const StudyResult& study) {
            for (const StudyClaim& claim : claimsOf(study))
                if (claim.key == "E_alpha.7")
                    return english(claim.text);
            return std::string();
        };
        QVERIFY(textOf(own_).find("lower") != std::string::npos);
        QVERIFY(textOf(other).find("higher") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ClaimsTest)
#include "claims_test.moc"
