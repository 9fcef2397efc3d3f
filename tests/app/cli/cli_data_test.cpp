#include "tests/app/cli/run_cli.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace vitrine;
using test::Answer;
using test::measured;
using test::near;
using test::runCli;

namespace {

using L1 = QLatin1String;

double number(const QJsonObject& object, const char* key) {
    return object[L1(key)].toObject()[L1("value")].toDouble(NAN);
}

QJsonObject onlySample(const Answer& answer) {
    return answer.json()[L1("samples")].toArray().at(0).toObject();
}

/// The rows of TRUTH.csv by file name.
std::map<std::string, std::map<std::string, double>> truth() {
    std::map<std::string, std::map<std::string, double>> rows;
    std::istringstream in(test::fileText(test::dataFile("thermal/truth/TRUTH.csv")));
    std::vector<std::string> names;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#"))
            continue;
        std::vector<std::string> cells;
        std::istringstream cellsIn(line);
        for (std::string cell; std::getline(cellsIn, cell, ',');)
            cells.push_back(cell);
        if (names.empty())
            names = cells;
        else
            for (std::size_t i = 1; i < cells.size(); ++i)
                rows[cells[0]][names[i]] = std::atof(cells[i].c_str());
    }
    return rows;
}

/// The peak whose top is nearest to `at`.
double nearestPeak(const QJsonArray& peaks, double at) {
    double nearest = NAN;
    for (const QJsonValue& peak : peaks) {
        const double t = number(peak.toObject(), "T_p_K");
        if (std::isnan(nearest) || std::abs(t - at) < std::abs(nearest - at))
            nearest = t;
    }
    return nearest;
}

} // namespace

class CliDataTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    void checkTruthScan(const QJsonObject& scan, std::map<std::string, double> truth) const {
        const QJsonObject transition = scan[L1("glass_transition")].toObject();
        QVERIFY(near(number(scan, "heating_rate_K_per_s"), truth["heating_rate_K_per_s"], 1e-9));
        QVERIFY(near(number(scan, "fictive_temperature_K"), truth["Tf_moynihan"], 0.3));
        QVERIFY(near(number(transition, "onset_half_step_K"), truth["onset_half_step"], 0.5));
        QVERIFY(near(number(transition, "midpoint_half_step_K"), truth["midpoint_half_step"], 0.5));
        QVERIFY(near(number(transition, "onset_inflection_K"), truth["onset_inflection"], 1.0));
        QVERIFY(near(number(transition, "inflection_K"), truth["inflection"], 1.0));
        QVERIFY(near(nearestPeak(scan[L1("peaks")].toArray(), truth["T_p"]), truth["T_p"], 0.5));
    }

  private Q_SLOTS:
    void ammoniumChloride() {
        const QString file = path("nh4cl.vitrine");
        const Answer imported =
            runCli({QStringLiteral("import"), file, measured("thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv")});
        QVERIFY2(imported.code == 0, imported.err.c_str());
        const Answer answer = runCli({QStringLiteral("evaluate"), file, QStringLiteral("--json")});
        QVERIFY2(answer.code <= 1, answer.err.c_str());
        const QJsonObject sample = onlySample(answer);
        const std::map<double, double> expected = {{3, 591.44}, {5, 612.83}, {10, 639.15}};
        QCOMPARE(sample[L1("scans")].toArray().size(), 3);
        for (const QJsonValue& value : sample[L1("scans")].toArray()) {
            const QJsonObject scan = value.toObject();
            const double perMinute = std::round(60 * number(scan, "heating_rate_K_per_s") * 100) / 100;
            QVERIFY(number(scan, "sample_mass_g") > 0);
            QVERIFY(expected.contains(perMinute));
            QVERIFY(near(nearestPeak(scan[L1("peaks")].toArray(), expected.at(perMinute)), expected.at(perMinute), 0.01));
        }
        bool found = false;
        for (const QJsonValue& value : sample[L1("kissinger")].toArray()) {
            const QJsonObject energy = value.toObject()[L1("E_a_kJ_per_mol")].toObject();
            const QJsonArray ci = energy[L1("ci95")].toArray();
            found = found || (std::abs(energy[L1("value")].toDouble() - 69.3) <= 0.5 &&
                              std::abs((ci.at(1).toDouble() - ci.at(0).toDouble()) / 2 - 48) <= 3);
        }
        QVERIFY2(found, answer.out.c_str());
    }
    void truthScans() {
        for (const auto& [file, row] : truth()) {
            const QString sample = path("truth.vitrine");
            QFile::remove(sample);
            const Answer imported =
                runCli({QStringLiteral("import"), sample, measured(("thermal/truth/" + file).c_str()), QStringLiteral("--glass"),
                        QStringLiteral("340:520"), QStringLiteral("--liquid"), QStringLiteral("760:845")});
            QVERIFY2(imported.code == 0, imported.err.c_str());
            const Answer answer = runCli({QStringLiteral("evaluate"), sample, QStringLiteral("--json")});
            checkTruthScan(onlySample(answer)[L1("scans")].toArray().at(0).toObject(), row);
        }
    }
    void everyTruthScanInOneFile() {
        const QString sample = path("all.vitrine");
        QStringList arguments{QStringLiteral("import"),   sample,
                              QStringLiteral("--glass"),  QStringLiteral("340:520"),
                              QStringLiteral("--liquid"), QStringLiteral("760:845")};
        for (const auto& [file, row] : truth())
            arguments << measured(("thermal/truth/" + file).c_str());
        const Answer imported = runCli(arguments);
        QVERIFY2(imported.code == 0, imported.err.c_str());
        QCOMPARE(onlySample(runCli({QStringLiteral("evaluate"), sample, QStringLiteral("--json")}))[L1("scans")].toArray().size(),
                 12);
        const Answer verified = runCli({QStringLiteral("verify"), sample});
        QVERIFY2(verified.code == 0, verified.err.c_str());
        const Answer again = runCli({QStringLiteral("import"), sample, arguments.back()});
        QCOMPARE(again.code, 2);
        QVERIFY(again.says("already in sample"));
    }
    void whatCannotBeReadWritesNothing() {
        const char* const refused[] = {"thermal/setaram/Setaram_excel_mangled_head3000.csv",
                                       "thermal/netzsch/netzsch_TG_single_point.txt", "thermal/truth/absent.csv"};
        for (const char* file : refused) {
            const QString sample = path("refused.vitrine");
            const Answer answer =
                runCli({QStringLiteral("import"), sample, measured("thermal/truth/slowcool_20Kmin_100Kps.csv"), measured(file)});
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.says(QFileInfo(QLatin1String(file)).fileName().toUtf8().constData()), answer.err.c_str());
            QVERIFY(!QFile::exists(sample));
        }
    }
    void aRefusedFileLeavesTheSampleFileAsItWas() {
        const QString sample = path("kept.vitrine");
        QCOMPARE(runCli({QStringLiteral("import"), sample, measured("thermal/truth/slowcool_20Kmin_100Kps.csv")}).code, 0);
        const auto before = test::fileBytes(sample.toStdString());
        const Answer answer = runCli({QStringLiteral("import"), sample, measured("thermal/truth/slowcool_20Kmin_200Kps.csv"),
                                      measured("thermal/setaram/Setaram_excel_mangled_head3000.csv")});
        QCOMPARE(answer.code, 3);
        QVERIFY(test::fileBytes(sample.toStdString()) == before);
    }
    void everyDialectVerifies() {
        const char* const files[] = {"thermal/mettler/STARe_TGA-DSC3_latin1.txt", "thermal/perkinelmer/Pyris_DSC8.csv",
                                     "thermal/pmma/UMET_DSC_N2_10K_1.csv", "thermal/pmma/FSRI_DSC_N2_10K_1.csv",
                                     "thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv"};
        for (const char* file : files) {
            const QString sample = path("dialect.vitrine");
            QFile::remove(sample);
            const Answer imported = runCli({QStringLiteral("import"), sample, measured(file)});
            QVERIFY2(imported.code == 0, imported.err.c_str());
            const Answer verified = runCli({QStringLiteral("verify"), sample});
            QVERIFY2(verified.code == 0, verified.err.c_str());
        }
    }
    void exportGivesATableThatKissingerReads() {
        const QString sample = path("exported.vitrine");
        const QString folder = path("csv");
        QCOMPARE(
            runCli({QStringLiteral("import"), sample, measured("thermal/netzsch/NH4Cl_DSC_3rates_datacompare_cp1251.csv")}).code,
            0);
        const Answer exported = runCli({QStringLiteral("export"), sample, QStringLiteral("-o"), folder});
        QVERIFY2(exported.code == 0, exported.err.c_str());
        const QStringList tables = QDir(folder).entryList({QStringLiteral("*kissinger_endotherm*")});
        QVERIFY(!tables.isEmpty());
        const Answer energy =
            runCli({QStringLiteral("kissinger"), folder + QLatin1Char('/') + tables.front(), QStringLiteral("--json")});
        QVERIFY2(energy.code == 0, energy.err.c_str());
        const QJsonObject evaluated = onlySample(runCli({QStringLiteral("evaluate"), sample, QStringLiteral("--json")}));
        const QJsonObject line = evaluated[L1("kissinger")].toArray().at(0).toObject();
        QVERIFY(near(number(energy.json(), "E_a_kJ_per_mol"), number(line, "E_a_kJ_per_mol"), 1e-6));
    }
};

VITRINE_DATA_TEST(CliDataTest)
#include "cli_data_test.moc"
