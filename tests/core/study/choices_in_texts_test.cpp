#include "core/evaluation/evaluate.h"
#include "core/files/export/export.h"
#include "core/files/export/export_results.h"
#include "core/files/export/export_study.h"
#include "core/files/paper/methods_choices.h"
#include "core/files/paper/paper_files.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/plain_tables.h"
#include "core/files/paper/program_words.h"
#include "core/results/study_quantities.h"
#include "core/robustness/suggested_choices.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

using Cells = std::vector<std::string>;

/// The cells of a line, as written.
Cells cellsOf(const std::string& line) {
    Cells cells{{}};
    bool quoted = false;
    for (const char c : line) {
        quoted ^= c == '"';
        if (c == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The table without what a run adds to it: the columns of errors of choices and the line about them.
std::string withoutChoices(const std::string& csv) {
    std::string text;
    std::optional<Cells> titles;
    for (const std::string& line : linesOf(csv)) {
        if (has(line, "# choices error") || line.starts_with("#")) {
            text += has(line, "# choices error") ? "" : line + "\n";
            continue;
        }
        const Cells cells = cellsOf(line);
        titles = titles ? titles : cells;
        std::string kept;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!has((*titles)[i], "choices error"))
                kept += (kept.empty() && i == 0 ? "" : ",") + cells[i];
        text += kept + "\n";
    }
    return text;
}

std::string textOf(const NamedBytes& file) {
    return {file.bytes.begin(), file.bytes.end()};
}

/// Scans, recovered patterns of two compressed samples and of a reference, and patterns under pressure.
Study mixedStudy() {
    Study study = stepStudy();
    for (const auto& [name, pressure, top] :
         std::vector<std::tuple<const char*, double, double>>{{"annealed", 0, 2.60}, {"soft", 3, 2.602}, {"hard", 7, 2.606}}) {
        Sample sample = *patternStudy({top}).samples.front();
        sample.id = sample.name = name;
        sample.treatment.kind = pressure > 0 ? TreatmentKind::Compressed : TreatmentKind::Annealed;
        sample.treatment.temperature = 650;
        sample.treatment.pressure = pressure;
        study.samples.push_back(Shared<Sample>(sample));
    }
    Sample pressed = *compressedStudyAt({0, 2, 4, 6, 8}).samples.front();
    pressed.id = pressed.name = "pressed";
    study.samples.push_back(Shared<Sample>(pressed));
    return study;
}

struct Analysed {
    Study study = mixedStudy();
    Memo memo{};
    Results results = evaluate(study, memo);
    RobustnessSummary run = summaryOf(valueOf(robustness(study, results, suggestedChoices(study, results), {.analysts = 30})));
    RunOfStudy fresh{Shared<RobustnessSummary>(run)};
    RunOfStudy old{{}, true};

    std::string csv(std::size_t sample, const RunOfStudy& of) const {
        return resultsCsv(*study.samples[sample], *results.samples[sample], of);
    }
};

const Analysed& analysed() {
    static const Analysed a;
    return a;
}

/// A file of the words for a paper.
std::string paperText(const Analysed& a, const RunOfStudy& run, const std::string& name) {
    for (const NamedBytes& file : paperFiles(a.study, a.results, "x", run))
        if (file.path == "x/paper/" + name)
            return textOf(file);
    return {};
}

std::string wholePaper(const Analysed& a, const RunOfStudy& run = {}) {
    return paperText(a, run, "methods.md") + paperText(a, run, "tables.md");
}

/// A run that says of each number of a study that choices carry it twice as far as noise.
RobustnessSummary twiceTheNoise(const StudyResult& across) {
    RobustnessSummary run;
    run.analysts = run.done = 250;
    run.seed = 7;
    for (const StudyQuantity& each : studyQuantities(across))
        if (each.value && each.value->error) {
            QuantitySpread spread{{each.key, {}, {}, each.of, each.unit}, *each.value, 250};
            spread.choicesError = 2 * *each.value->error;
            spread.total = std::hypot(*each.value->error, spread.choicesError);
            run.quantities.push_back(spread);
        }
    return run;
}

} // namespace

/// What is written out has the errors of choices where a run of the study as it is has them.
class ChoicesInTextsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tablesOfResultsHaveAColumnOfChoices() {
        const Analysed& a = analysed();
        std::size_t found = 0;
        for (std::size_t i = 0; i < a.study.samples.size(); ++i)
            for (const std::string& line : linesOf(a.csv(i, a.fresh))) {
                if (line.starts_with("#"))
                    continue;
                const Cells cells = cellsOf(line);
                QCOMPARE(cells.size(), std::size_t(12));
                if (cells[0] == "of") {
                    QCOMPARE(cells[4], std::string("standard error"));
                    QCOMPARE(cells[5], std::string("choices error"));
                } else if (!cells[5].empty()) {
                    const bool known = std::ranges::any_of(a.run.quantities, [&](const QuantitySpread& each) {
                        return std::stod(cells[3]) == each.central.value && std::stod(cells[5]) == each.choicesError;
                    });
                    QVERIFY2(known, line.c_str());
                    ++found;
                }
            }
        const auto ofItems = std::ranges::count_if(a.run.quantities, [](const auto& q) { return !q.name.sample.empty(); });
        QVERIFY2(found > std::size_t(ofItems) / 2, qPrintable(QString::number(found)));
    }

    void theColumnIsAllThatARunAdds() {
        const Analysed& a = analysed();
        for (std::size_t i = 0; i < a.study.samples.size(); ++i) {
            QCOMPARE(withoutChoices(a.csv(i, a.fresh)), a.csv(i, {}));
            QVERIFY(a.csv(i, a.fresh) != a.csv(i, {}));
        }
        const auto with = exportStudy(a.study, a.results, "x", a.fresh), without = exportStudy(a.study, a.results, "x");
        QCOMPARE(with.size(), without.size());
        for (std::size_t i = 0; i < with.size(); ++i) {
            QCOMPARE(with[i].path, without[i].path);
            if (with[i].path.ends_with(".csv"))
                QCOMPARE(withoutChoices(textOf(with[i])), textOf(without[i]));
        }
        QVERIFY(has(textOf(with[1]), "E_a choices error [kJ/mol]"));
    }

    void anOldRunIsSaidAndLeftOut() {
        const Analysed& a = analysed();
        for (std::size_t i = 0; i < a.study.samples.size(); ++i) {
            const std::string old = a.csv(i, a.old);
            QVERIFY(has(old, "# standard error: noise alone") && has(old, "before the last change"));
            QVERIFY(!has(old, "choices"));
            std::string rest;
            for (const std::string& line : linesOf(old))
                if (!has(line, "# standard error"))
                    rest += line + "\n";
            QCOMPARE(rest, a.csv(i, {}));
        }
        const std::string text = wholePaper(a, a.old);
        QVERIFY(has(text, "noise alone") && has(paperText(a, a.old, "notes_to_the_author.md"), "before the last change"));
        QVERIFY(!has(text, "⊕") && !has(text, "careful analyses"));
    }

    void aMethodsTextTellsOfTheAnalyses() {
        const Analysed& a = analysed();
        RobustnessSummary run = a.run;
        run.space.choices.front().enabled = false;
        run.failed = 3;
        run.failures = {{phrase("Test", "The windows cross."), {4, 7, 9}}};
        run.claims = {{"a", phrase("Test", "It is denser."), 24, 30}, {"b", phrase("Test", "It is slower."), 0, 0}};
        const std::string text = wholePaper(a, {Shared<RobustnessSummary>(run)});
        for (const char* words :
             {"The spread over 30 careful analyses", "seed\u00A01", "3 of them failed: The windows cross. (3)",
              "half of the central 95\u00A0%", "1.96", "a sensitivity to choices, not a probability",
              "| It is denser. | 80\u00A0% | 30 |", "| It is slower. | cannot be told | 0 |"})
            QVERIFY2(has(text, words), words);
        for (const AnalystChoice& each : run.space.choices)
            QCOMPARE(has(text, "| " + english(nameOf(each)) + " |") ||
                         has(text, "| " + markdownOf(programWords(nameOf(each))) + " |"),
                     each.enabled);
    }

    void everySignOfAMethodsTextIsOneOfLatex() {
        const Analysed& a = analysed();
        const std::string tex = paperText(a, a.fresh, "methods.tex") + paperText(a, a.fresh, "tables.tex");
        QVERIFY(has(tex, "$\\oplus$"));
        for (const std::string& line : linesOf(tex))
            QVERIFY2(std::ranges::all_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x80; }), line.c_str());
    }

    void totalsAreRootsOfSumsAndTheirDigitsFollowTheLarger() {
        const Analysed& a = analysed();
        const RobustnessSummary run = twiceTheNoise(*a.results.study);
        const std::string text = wholePaper(a, {Shared<RobustnessSummary>(run)});
        QVERIFY(has(text, "The spread over 250 careful analyses") && has(text, "seed\u00A07"));
        int written = 0;
        for (const StudyQuantity& each : studyQuantities(*a.results.study)) {
            if (!each.value || !each.value->error || each.bracket)
                continue;
            const Measured total{each.value->value, std::sqrt(5.0) * *each.value->error};
            const int power = tenPower(std::max(std::abs(total.value), *total.error));
            const std::string printed = withPlusMinus(paperNumber(total, power));
            QVERIFY2(has(text, "| " + printed + " |") || has(text, "| " + printed + " ⊕ |"), (each.key + ": " + printed).c_str());
            ++written;
        }
        QVERIFY(written >= 2);
    }

    void withoutARunTheTextSaysNoiseAlone() {
        const Analysed& a = analysed();
        const std::string text = wholePaper(a);
        QVERIFY(has(text, "one standard error of noise alone"));
        QVERIFY(!has(text, "⊕") && !has(text, "careful analys") && !has(text, "sensitivity"));
    }
};

QTEST_APPLESS_MAIN(ChoicesInTextsTest)
#include "choices_in_texts_test.moc"
