#include "core/files/study/study_storage.h"

#include "core/document/validity.h"
#include "core/files/content/file_content.h"
#include "core/files/sample/sample_storage.h"
#include "core/fit/statistics.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;

namespace {

FigurePage page() {
    FigurePage page{
        .name = "fig2", .title = "T_f", .width = 174, .height = 120, .font = "Sans", .fontSize = 7, .palette = "", .panels = {}};
    FigurePanel panel;
    panel.id = "a";
    panel.content = "master_curve";
    panel.samples = {"a", "b"};
    panel.box = {1, 2, 80, 60};
    panel.letter = "A";
    panel.x = Interval{0.7, 1.2};
    panel.heatingRate = 200;
    panel.regions = true;
    panel.notes = {{"α", 1, 42, 0.9, {}}};
    panel.title = "T_{g,P}";
    panel.rule =
        SampleRule{TreatmentKind::Compressed, Interval{6, 8}, Interval{600, 700}, "7", PatternPlace::Recovered, 20.0, {}};
    panel.leftOut = {"c"};
    panel.everyRate = true;
    panel.scans = {"a/1"};
    panel.colours = CurveColours::HeatingRate;
    panel.xAxis = {"*T* / K", true, true, false, 20.0, 4, true, NumberForm::Factor, 2, {}};
    panel.yAxis.tickStep = 0.5;
    panel.sharesX = "b";
    panel.sharesY = "c";
    panel.legend = {LegendPlace::Free, 0.1, 0.2, 2, true, true, "P", {"b", "a"}, {}};
    panel.series = {{"a", "*a*", "#d55e00", SymbolShape::Diamond, false, 5.0, 0.7, LineDash::Dashed, true, false, 0.3, {}}};
    panel.shapes = {{ShapeKind::Box, 1.0, 2.0, 3.0, {}, "red", 0.5, LineDash::Dotted, true, "β", {R"({"later":[1]})"}}};
    panel.shown = {"onset"};
    panel.hidden = {"fits"};
    panel.errors = ErrorDrawing::Band;
    panel.errorSpan = ErrorSpan::Interval95;
    panel.grid = false;
    panel.frame = FigureFrame::Box;
    page.panels = {panel};
    page.look = {
        0.8,   0.5,  4,   false, FigureFrame::Box,     true, true, ErrorDrawing::None, ErrorSpan::Interval95, 9, false, true,
        false, "de", ",", 300,   {R"({"shine":true})"}};
    return page;
}

StudyOutline outline() {
    StudyOutline out;
    out.name = "Vit4 – 7 GPa";
    out.samples = {{"a", "a.vitrine"}, {"b", "sub/β.vitrine"}};
    out.across.referenceTg = 596;
    out.across.method = PressureTgMethod::ByHand;
    out.across.byHand = {{7, {634, 9}}, {3, {610}}};
    out.across.master = {CrossoverShape::Tanh, false};
    out.across.coldBelow = 420;
    out.across.structureReference = "b";
    out.across.relaxation = "vit4-myega";
    out.across.slowdownAt = 601;
    out.across.leftOut = {"a"};
    out.figures = {page()};
    return out;
}

std::string why(const std::string& text) {
    const auto read = readStudyFile({text.data(), text.size()}, "x.vstudy");
    return read ? std::string() : english(read.error());
}

std::string textOf(const StudyOutline& outline) {
    const Bytes bytes = writeStudyFile(outline);
    return {bytes.begin(), bytes.end()};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class StudyFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    std::string path(const char* name) const { return folder_.filePath(QLatin1String(name)).toStdString(); }

  private Q_SLOTS:
    void everyChoiceComesBack() {
        const StudyOutline before = outline();
        const Bytes bytes = writeStudyFile(before);
        QVERIFY(valueOf(readStudyFile(bytes, "x.vstudy")) == before);
        QVERIFY(bytes == writeStudyFile(valueOf(readStudyFile(bytes, "x.vstudy"))));
        const std::string grouped = replaced(textOf(before), "\"left_out\"", "\"group_by\": \"treatment\", \"left_out\"");
        QVERIFY(valueOf(readStudyFile(grouped, "x.vstudy")) == before); // which files of before have and which never did anything
        StudyOutline usual = before; // what is as usual takes no room: files of before are read as they were
        FigurePage own;
        own.name = "own";
        own.panels.resize(1);
        own.panels[0].id = "a";
        own.panels[0].content = "s_q";
        own.panels[0].box = {0, 0, 1, 1};
        usual.figures = {own};
        for (const char* key : {"look", "legend", "series", "x_axis", "rule", "shapes", "errors", "shown"})
            QVERIFY2(textOf(usual).find(std::string("\"") + key + "\"") == std::string::npos, key);
        const StudyOutline empty;
        QVERIFY(valueOf(readStudyFile(writeStudyFile(empty), "x.vstudy")) == empty);
    }
    void whatIsWrongIsNamed() {
        const std::string text = textOf(outline());
        QVERIFY(why("").find("no study file") != std::string::npos);
        QVERIFY(why("{}").find("no study file") != std::string::npos);
        QVERIFY(why(replaced(text, "\"vitrine_study\": 1", "\"vitrine_study\": 99")).find("newer") != std::string::npos);
        QVERIFY(why(replaced(text, "\"path\": \"a.vitrine\"", "\"path\": 3")).find("/samples/0/path") != std::string::npos);
        QVERIFY(why(replaced(text, "\"id\": \"b\",\n            \"path\"", "\"id\": \"a\",\n            \"path\""))
                    .find("identity") != std::string::npos);
        QVERIFY(why(replaced(text, "\"relaxation\": \"vit4-myega\"", "\"relaxation\": \"none\"")).find("preset") !=
                std::string::npos);
    }
    /// Damage in one figure leaves the study and the other figures as they are; its text is written again as it was.
    void aFigureThatCannotBeReadIsItsOwnProblem() {
        StudyOutline before = outline();
        FigurePage other = page();
        other.name = "own";
        before.figures.emplace_back(other);
        const std::string text = textOf(before);
        for (const auto& [from, to] :
             std::vector<std::pair<std::string, std::string>>{{"\"width_mm\": 174", "\"width_mm\": -1"},
                                                              {"\"width_mm\": 174", "\"width_mm\": \"wide\""},
                                                              {"\"panels\": [", "\"panels\": 3, \"x\": ["},
                                                              {"\"name\": \"fig2\"", "\"name\": \"\""},
                                                              {"\"name\": \"own\"", "\"name\": \"fig2\""}}) {
            const std::string damaged = replaced(text, from, to);
            QVERIFY2(!damaged.empty(), from.c_str());
            const StudyOutline read = valueOf(readStudyFile(damaged, "x.vstudy"));
            QCOMPARE(read.figures.size(), std::size_t(2));
            QCOMPARE(read.unreadFigures.size(), std::size_t(1));
            QCOMPARE(std::ranges::count_if(read.figures, [](const auto& p) { return isUnread(*p); }), 1);
            QVERIFY(read.samples == before.samples && read.across == before.across);
            const auto unread = std::ranges::find_if(read.figures, [](const auto& p) { return isUnread(*p); });
            QVERIFY(english(read.unreadFigures.front()).find((*unread)->name) != std::string::npos);
            QVERIFY(!validFigure(**unread)); // nobody edits what is not known
            const auto json = [](const std::string& of) {
                return QJsonDocument::fromJson(QByteArray::fromStdString(of)).object();
            };
            QCOMPARE(json(textOf(read))[QLatin1String("figures")], json(damaged)[QLatin1String("figures")]);
            const StudyOutline again = valueOf(readStudyFile(textOf(read), "x.vstudy"));
            QVERIFY(again == read);
        }
    }
    void damagedBytesNeverCrash() {
        const Bytes bytes = writeStudyFile(outline());
        for (std::size_t cut = 0; cut < bytes.size(); cut += 7)
            (void)readStudyFile(std::span(bytes).first(cut), "x.vstudy");
        Random random(1);
        for (int i = 0; i < 400; ++i) {
            Bytes damaged = bytes;
            for (int k = 0; k < 3; ++k)
                damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
            const auto read = readStudyFile(damaged, "x.vstudy");
            if (read)
                QVERIFY(valueOf(readStudyFile(writeStudyFile(*read), "x.vstudy")) == *read);
        }
    }
    void aMissingSampleIsReportedAndTheRestShown() {
        Study study = stepStudy();
        study.samples.push_back(stepSample("b"));
        study.across.leftOut = {"b"};
        QVERIFY(QDir().mkpath(folder_.filePath(QStringLiteral("samples"))));
        const std::vector<std::string> paths{path("samples/a.vitrine"), path("samples/b.vitrine")};
        for (std::size_t i = 0; i < 2; ++i)
            valueOf(storeSampleFile(paths[i], *study.samples[i]));
        valueOf(storeStudyFile(path("s.vstudy"), study, paths));
        const StoredStudy whole = valueOf(loadStudyFile(path("s.vstudy")));
        QVERIFY(whole.study == study);
        QVERIFY(whole.problems.empty());
        QVERIFY(QFile::remove(QString::fromStdString(paths[0])));
        const StoredStudy rest = valueOf(loadStudyFile(path("s.vstudy")));
        QCOMPARE(rest.study.samples.size(), std::size_t(1));
        QCOMPARE(rest.problems.size(), std::size_t(1));
        QVERIFY(english(rest.problems[0]).find("a.vitrine") != std::string::npos);
        // Saved again, the study still names the sample that is away.
        valueOf(storeStudyFile(path("s.vstudy"), rest.study, rest.paths, rest.missing));
        valueOf(storeSampleFile(paths[0], *study.samples[0]));
        QCOMPARE(valueOf(loadStudyFile(path("s.vstudy"))).study.samples.size(), std::size_t(2));
    }
    void manySamplesComeBackEachAsItself() {
        Study study;
        std::vector<std::string> paths;
        QVERIFY(QDir().mkpath(folder_.filePath(QStringLiteral("many"))));
        for (int i = 0; i < 40; ++i) {
            const std::string id = "sample-" + std::to_string(i);
            study.samples.push_back(stepSample(id));
            paths.push_back(path("many/") + id + ".vitrine");
            valueOf(storeSampleFile(paths.back(), *study.samples.back()));
        }
        valueOf(storeStudyFile(path("many/s.vstudy"), study, paths));
        QVERIFY(valueOf(loadStudyFile(path("many/s.vstudy"))).study == study);
    }
    void aStudyMovesWithItsFolder() {
        const Study study = stepStudy();
        QVERIFY(QDir().mkpath(folder_.filePath(QStringLiteral("one"))));
        valueOf(storeSampleFile(path("one/a.vitrine"), *study.samples[0]));
        valueOf(storeStudyFile(path("one/s.vstudy"), study, std::vector{path("one/a.vitrine")}));
        QVERIFY(QDir().rename(folder_.filePath(QStringLiteral("one")), folder_.filePath(QStringLiteral("two"))));
        QCOMPARE(valueOf(loadStudyFile(path("two/s.vstudy"))).study.samples.size(), std::size_t(1));
        QCOMPARE(studyFilesIn(path("two")), std::vector{path("two/s.vstudy")});
        QVERIFY(!loadStudyFile(path("none.vstudy")));
    }
};

QTEST_APPLESS_MAIN(StudyFileTest)
#include "study_file_test.moc"
