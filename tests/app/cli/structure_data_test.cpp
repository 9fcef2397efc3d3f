#include "tests/app/cli/run_cli.h"

#include <QDir>
#include <QRegularExpression>

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::vector<double> numbers(const QJsonObject& object, const char* key) {
    std::vector<double> list;
    for (const QJsonValue& each : object[L1(key)].toArray())
        list.push_back(each.toDouble(NAN));
    return list;
}

struct Shells {
    std::vector<double> r, height;
};

Shells shellsOf(const QJsonObject& pattern) {
    Shells shells;
    for (const QJsonValue& shell : pattern[L1("shells")].toArray()) {
        shells.r.push_back(value(shell.toObject(), "r_A"));
        shells.height.push_back(value(shell.toObject(), "height"));
    }
    return shells;
}

/// A curve of the JSON: "s_q" or "g_r".
struct Points {
    std::vector<double> x, y;

    Points(const QJsonObject& pattern, const char* curve, const char* axis)
        : x(numbers(pattern[L1(curve)].toObject(), axis)), y(numbers(pattern[L1(curve)].toObject(), "value")) {}
};

/// √(Σ(k mine − theirs)²/Σ theirs²) over 1.5 … 20 Å with the best k; both on the axis 0.01, 0.02, … Å.
double weightedResidual(const Points& mine, const Points& theirs) {
    double cross = 0, own = 0, total = 0;
    for (std::size_t i = 149; i < 2000; ++i) {
        cross += mine.y[i] * theirs.y[i];
        own += mine.y[i] * mine.y[i];
        total += theirs.y[i] * theirs.y[i];
    }
    return std::sqrt(std::max(0.0, total - cross * cross / own) / total);
}

Answer structureOf(const QString& file, const QStringList& options = {}) {
    return runCli(QStringList{qs("structure"), file, qs("--json"), qs("--curves")} + options);
}

const char* const lab6 = "structure/lab6/LaB6_0p4mm_011_av10_monitor";

/// As the published files were made: PDFgetX3 does not correct for polarisation, whatever the integration
/// did.
QStringList lab6Options() {
    return {qs("--axis"),          qs("two_theta"),
            qs("--wavelength"),    qs("0.270793 A"),
            qs("--composition"),   qs("LaB6"),
            qs("--background"),    measured("structure/lab6/0p4mm_capillary_018_av17_monitor.xye"),
            qs("--normalization"), qs("ad-hoc"),
            qs("--r-poly"),        qs("1.3 A"),
            qs("--q-min"),         qs("0.8 1/A"),
            qs("--q-max"),         qs("23 1/A"),
            qs("--polarization"),  qs("done")};
}

QString lab6File(const char* ending) {
    return measured((std::string(lab6) + ending).c_str());
}

Answer forsterite(const QStringList& more = {}) {
    return structureOf(measured("structure/glassure/Mg2SiO4_ambient.xy"),
                       QStringList{qs("--background"), measured("structure/glassure/Mg2SiO4_ambient_bkg.xy"), qs("--composition"),
                                   qs("Mg2SiO4"), qs("--density"), qs("2.9 g/cm3"), qs("--q-max"), qs("20 1/A"), qs("--window"),
                                   qs("lorch"), qs("--first-shell"), qs("1.3:1.9")} +
                           more);
}

/// Text where a number should be.
bool holdsNoNaN(const std::string& json) {
    static const QRegularExpression text(qs("\"-?(nan|inf)\""));
    return !text.match(QString::fromStdString(json)).hasMatch();
}

/// The files of both folders, each with what it may be asked with.
void addFiles(const QStringList& answers, const char* name) {
    for (const char* folder : {"structure/glassure", "structure/formats"})
        for (const QFileInfo& file : QDir(measured(folder)).entryInfoList(QDir::Files))
            QTest::newRow((std::string(name) + " " + file.fileName().toStdString()).c_str()) << file.filePath() << answers;
}

void addQuestions() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("answers");
    const QStringList sample{qs("--composition"), qs("Fe81S19"), qs("--density"), qs("5 g/cm3")};
    addFiles({}, "nothing answered");
    addFiles(sample, "sample told");
    addFiles(sample + QStringList{qs("--axis"), qs("two_theta"), qs("--wavelength"), qs("0.3344 A")}, "2theta");
    addFiles(sample + QStringList{qs("--axis"), qs("q_nm"), qs("--energy"), qs("40 keV")}, "q in nm");
}

/// Copies damaged in ways that transfers and editors damage files.
std::vector<QByteArray> mangled(const QByteArray& whole) {
    QByteArray letters = whole, commas = whole, holes = whole;
    letters[whole.size() / 2] = 'x';
    commas.replace('.', ',');
    for (qsizetype i = whole.size() / 3; i < whole.size() / 3 + 200 && i < whole.size(); ++i)
        holes[i] = '\0';
    return {whole.left(whole.size() / 2), whole.left(100), letters, commas, holes, whole + whole.left(whole.size() / 2)};
}

void checkAnswer(const Answer& answer) {
    QVERIFY(answer.code == 0 || answer.code == 1 || answer.code == 3);
    QVERIFY(answer.code == 0 || !answer.err.empty());
    QVERIFY(holdsNoNaN(answer.out));
    QCOMPARE(answer.out.empty(), answer.code == 3);
    QVERIFY(answer.code == 3 || !answer.json().isEmpty());
}

} // namespace

class StructureDataTest : public test::TestInFolder {
    Q_OBJECT
    void sameCurve(const QString& written, const Points& expected, const char* curve, const char* axis) const {
        const Answer again = structureOf(folder_.filePath(written));
        QVERIFY2(again.code != 3, again.err.c_str());
        const Points read(again.json(), curve, axis);
        QCOMPARE(read.x.size(), expected.x.size());
        for (std::size_t i = 0; i < read.x.size(); ++i)
            QVERIFY(std::abs(read.x[i] - expected.x[i]) <= 6e-10 * std::abs(expected.x[i]) &&
                    std::abs(read.y[i] - expected.y[i]) <= 6e-9 * std::max(1.0, std::abs(expected.y[i])));
    }

  private Q_SLOTS:
    void nickel() {
        const QString density = QString::number(4 / std::pow(3.524, 3), 'g', 10) + qs(" 1/A3");
        const Answer answer =
            structureOf(measured("structure/ni/Ni_2-8.chi.gr"), {qs("--density"), density, qs("--first-shell"), qs("2.05:3.00")});
        QCOMPARE(answer.code, 0);
        QVERIFY(near(shellsOf(answer.json()).r.at(0), 2.49, 0.01));
        QVERIFY(near(value(answer.json()[L1("coordination")].toObject(), "first_shell"), 11.57, 0.05));
    }
    void lab6AdHoc() {
        const Answer mine = structureOf(lab6File(".xye"), lab6Options()), theirs = structureOf(lab6File(".gr"));
        QCOMPARE(mine.code, 1); // neighbours cannot be counted on an arbitrary scale
        QVERIFY(mine.says("arbitrary"));
        const Shells ours = shellsOf(mine.json()), published = shellsOf(theirs.json());
        const double highest = *std::ranges::max_element(published.height);
        for (std::size_t i = 0; i < published.r.size(); ++i)
            if (published.height[i] > 0.1 * highest)
                QVERIFY(std::ranges::any_of(ours.r, [&](double r) { return std::abs(r - published.r[i]) <= 0.01; }));
        const double residual = weightedResidual(Points(mine.json(), "g_r", "r_A"), Points(theirs.json(), "g_r", "r_A"));
        QVERIFY2(residual <= 0.02, std::to_string(residual).c_str());
    }
    void forsteriteGlass() {
        const Answer answer = forsterite();
        QCOMPARE(answer.code, 0);
        const QJsonObject pattern = answer.json();
        QVERIFY(near(value(pattern[L1("normalization")].toObject(), "high_q_mean"), 1, 0.02));
        QVERIFY(near(shellsOf(pattern).r.at(0), 1.62, 0.02));
        QVERIFY(answer.says("Below r_min G(r) has the slope"));
        QVERIFY(near(value(pattern, "density_per_A3"), 0.08687, 1e-4));
    }
    void everyFile_data() { addQuestions(); }
    void everyFile() {
        QFETCH(QString, file);
        QFETCH(QStringList, answers);
        checkAnswer(structureOf(file, answers));
    }
    void mangledCopies_data() { addQuestions(); }
    void mangledCopies() {
        QFETCH(QString, file);
        QFETCH(QStringList, answers);
        const auto bytes = test::fileBytes(file.toStdString());
        for (const QByteArray& copy : mangled({bytes.data(), qsizetype(bytes.size())})) {
            QFile written(folder_.filePath(QFileInfo(file).fileName()));
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(copy) == copy.size());
            written.close();
            checkAnswer(structureOf(written.fileName(), answers));
        }
    }
    void writtenFilesAreReadAgain() {
        const Answer answer = forsterite({qs("-o"), folder_.path()});
        const Points s(answer.json(), "s_q", "q_per_A"), g(answer.json(), "g_r", "r_A");
        QVERIFY(s.x.size() > 1000 && g.x.size() == 2000);
        sameCurve(qs("Mg2SiO4_ambient.gr"), g, "g_r", "r_A");
        sameCurve(qs("Mg2SiO4_ambient.sq"), s, "s_q", "q_per_A");
        sameCurve(qs("Mg2SiO4_ambient.fq"), s, "s_q", "q_per_A");
        QCOMPARE(structureOf(path("Mg2SiO4_ambient.gr")).json()[L1("composition")].toString(), qs("Mg2SiO4"));
    }
    void errorsAreWrittenWherePdfGuiLooksForThem() {
        QCOMPARE(structureOf(lab6File(".xye"), lab6Options() + QStringList{qs("-o"), folder_.path()}).code, 1);
        const QString text = QString::fromStdString(test::fileText(path("LaB6_0p4mm_011_av10_monitor.gr").toStdString()));
        const qsizetype data =
            text.indexOf(QRegularExpression(qs("^#+ start data\\s*(?:#.*\\s+)*"), QRegularExpression::MultilineOption));
        const QStringList row = text.mid(data).split(QLatin1Char('\n')).at(3).split(QLatin1Char(' '));
        QCOMPARE(row.size(), 4);
        QCOMPARE(row.at(2), qs("0"));
        QVERIFY(row.at(3).toDouble() > 0);
        QVERIFY(text.left(data).contains(QRegularExpression(qs("\\bqmax *= *2[23]\\.?\\d*\\b"))));
        for (const char* said : {"wavelength = 0.270793", "composition = LaB6", "sha256", "window = none", "rpoly = 1.3",
                                 "normalization = ad-hoc", "convention = faber-ziman", "version = vitrine-"})
            QVERIFY(text.left(data).contains(qs(said)));
    }
    void inputIsNeverReplaced() {
        const QString copy = path("own.gr");
        QVERIFY(QFile::copy(lab6File(".gr"), copy));
        const Answer answer = structureOf(copy, {qs("-o"), folder_.path()});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.says("would be replaced"));
        QCOMPARE(test::fileText(copy.toStdString()), test::fileText(lab6File(".gr").toStdString()));
    }
};

VITRINE_DATA_TEST(StructureDataTest)
#include "structure_data_test.moc"
