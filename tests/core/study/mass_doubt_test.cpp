#include "core/evaluation/mass_doubt.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class MassDoubtTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyALossWithinTheWindowsIsDoubted() {
        Scan scan;
        const Windows windows{{400, 440}, {480, 500}};
        QVERIFY(!massDoubt(scan, windows));
        scan.massCourse = MassCourse{{300, 600, 700, 800}, {1, 1, 0.5, 0.5}};
        QVERIFY(!massDoubt(scan, windows));
        scan.massCourse = MassCourse{{300, 420, 480, 800}, {1, 1, 0.9, 0.9}};
        const auto doubt = massDoubt(scan, windows);
        QVERIFY(doubt.has_value());
        QVERIFY2(english(*doubt).find("changes by 10 %") != std::string::npos, english(*doubt).c_str());
        scan.massCourse = MassCourse{{300, 420, 480, 800}, {1, 1, 0.995, 0.2}};
        QVERIFY(massDoubt(scan, windows).has_value() == (0.005 + 0.795 * 20 / 320 > 0.01));
    }
};

QTEST_APPLESS_MAIN(MassDoubtTest)
#include "mass_doubt_test.moc"
