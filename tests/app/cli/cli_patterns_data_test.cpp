#include "tests/app/cli/run_cli.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// The first pattern of the first sample that is no background.
QJsonObject samplePattern(const Answer& answer) {
    for (const QJsonValue& value : answer.json()[L1("samples")].toArray().at(0).toObject()[L1("patterns")].toArray())
        if (value.toObject()[L1("role")].toString() == L1("sample"))
            return value.toObject();
    return {};
}

} // namespace

class CliPatternsDataTest : public test::TestInFolder {
    Q_OBJECT

    void checkForsteriteGlass(const QString& sample) const {
        const Answer answer = runCli({qs("evaluate"), sample, qs("--json")});
        QVERIFY2(answer.code == 0, answer.err.c_str());
        const QJsonObject pattern = samplePattern(answer);
        QVERIFY(near(value(pattern[L1("normalization")].toObject(), "high_q_mean"), 1, 0.02));
        QVERIFY(near(value(pattern, "density_per_A3"), 0.0869, 0.0002)); // 2.9 g/cm³
        bool found = false;
        for (const QJsonValue& shell : pattern[L1("shells")].toArray())
            found = found || std::abs(value(shell.toObject(), "r_A") - 1.62) <= 0.02;
        QVERIFY2(found, answer.out.c_str()); // Si–O
        const Answer verified = runCli({qs("verify"), sample});
        QVERIFY2(verified.code == 0, verified.err.c_str());
    }

  private Q_SLOTS:
    void forsteriteGlassWithItsBackground() {
        const QString sample = path("glass.vitrine");
        const Answer imported =
            runCli({qs("import"), sample, measured("structure/glassure/Mg2SiO4_ambient.xy"), qs("--background"),
                    measured("structure/glassure/Mg2SiO4_ambient_bkg.xy"), qs("--density"), qs("2.9 g/cm3"), qs("--q-max"),
                    qs("20 1/A"), qs("--first-shell"), qs("1.2:1.9")});
        QVERIFY2(imported.code == 0, imported.err.c_str());
        checkForsteriteGlass(sample);
    }
    void theSameInTwoSteps() {
        const QString sample = path("steps.vitrine");
        const Answer first = runCli({qs("import"), sample, measured("structure/glassure/Mg2SiO4_ambient.xy"), qs("--density"),
                                     qs("2.9 g/cm3"), qs("--q-max"), qs("20 1/A")});
        QVERIFY2(first.code == 0, first.err.c_str());
        const Answer second =
            runCli({qs("import"), sample, qs("--kind"), qs("background"), measured("structure/glassure/Mg2SiO4_ambient_bkg.xy")});
        QVERIFY2(second.code == 0, second.err.c_str());
        checkForsteriteGlass(sample);
    }
    void everyDialectVerifies() {
        const std::pair<const char*, QStringList> files[] = {
            {"structure/formats/XRD-918-16_10.xrdml", {}},
            {"structure/formats/xrdml_918-16_10_ref.nxs", {}},
            {"structure/formats/a_210K.gr", {}},
            {"structure/formats/example_evadiffract.xy", {qs("--wavelength"), qs("1.5406 A")}},
            {"structure/formats/zro2_mo.xy", {qs("--axis"), qs("two_theta"), qs("--wavelength"), qs("0.7093 A")}},
            {"structure/glassure/Argon_1GPa.chi", {qs("--wavelength"), qs("0.3344 A")}},
            {"structure/lab6/LaB6_0p4mm_011_av10_monitor.sq", {}},
            {"structure/lab6/LaB6_0p4mm_011_av10_monitor.fq", {}},
            {"structure/lab6/LaB6_0p4mm_011_av10_monitor.xye",
             {qs("--axis"), qs("two_theta"), qs("--energy"), qs("45.786 keV")}}};
        for (const auto& [file, options] : files) {
            const QString sample = path("dialect.vitrine");
            QFile::remove(sample);
            const Answer imported = runCli(QStringList{qs("import"), sample, measured(file)} + options);
            QVERIFY2(imported.code == 0, (file + (": " + imported.err)).c_str());
            const Answer verified = runCli({qs("verify"), sample});
            QVERIFY2(verified.code == 0, (file + (": " + verified.err)).c_str());
            const Answer exported = runCli({qs("export"), sample, qs("-o"), path("csv")});
            QVERIFY2(exported.code == 0, exported.err.c_str());
        }
    }
};

VITRINE_DATA_TEST(CliPatternsDataTest)
#include "cli_patterns_data_test.moc"
