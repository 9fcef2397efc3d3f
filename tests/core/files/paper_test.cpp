#include "core/document/choice_names.h"
#include "core/evaluation/evaluate.h"
#include "core/files/paper/latex_signs.h"
#include "core/files/paper/latex_table.h"
#include "core/files/paper/methods.h"
#include "core/files/paper/paper_files.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/plain_tables.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/references.h"
#include "core/files/paper/study_tables.h"
#include "core/files/paper/table_layout.h"
#include "core/results/study_quantities.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <map>
#include <random>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string utf8(char32_t sign) {
    return QString::fromUcs4(&sign, 1).toStdString();
}

bool isAscii(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Braces that are not escaped, one after the other.
bool isBalanced(const std::string& text) {
    int open = 0;
    for (std::size_t i = 0; i < text.size() && open >= 0; ++i) {
        if (text[i] == '\\')
            ++i;
        else
            open += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
    }
    return open == 0;
}

/// Studies of every kind that the program makes of itself.
std::vector<Study> manyStudies() {
    return {stepStudy(), patternStudy({2.6}), patternStudy({2.60, 2.61, 2.62}), compressedStudyAt({0, 1, 2, 3, 4, 5, 6, 7})};
}

std::vector<PaperTable> tablesOf(const Study& study) {
    Memo memo;
    const Results results = evaluate(study, memo);
    return studyTables({study, results});
}

std::string fileOf(const Study& study, const std::string& name) {
    Memo memo;
    for (const NamedBytes& file : paperFiles(study, evaluate(study, memo), "x"))
        if (file.path == "x/paper/" + name)
            return {file.bytes.begin(), file.bytes.end()};
    return {};
}

/// A study of one pattern with these choices.
Study withChoices(auto change) {
    Study study = patternStudy({2.6});
    Sample sample = *study.samples.front();
    ScatteringPattern pattern = *sample.patterns.front();
    change(pattern.choices);
    sample.patterns = {Shared<ScatteringPattern>(pattern)};
    study.samples = {Shared<Sample>(sample)};
    return study;
}

Study withFormula(KineticFormula formula) {
    Study study = stepStudy();
    Sample sample = *study.samples.front();
    sample.kissinger.formula = formula;
    study.samples = {Shared<Sample>(sample)};
    return study;
}

/// Studies in which every enumerator of the choices that a text tells of is chosen once.
std::vector<Study> everyChoice() {
    std::vector<Study> studies = manyStudies();
    for (const auto& each : choiceNames<NormalizationMethod>)
        studies.push_back(withChoices([&](PatternChoices& c) { c.structure.normalization.method = each.value; }));
    for (const auto& each : choiceNames<Convention>)
        studies.push_back(withChoices([&](PatternChoices& c) { c.structure.convention = each.value; }));
    for (const auto& each : choiceNames<TransformWindow>)
        studies.push_back(withChoices([&](PatternChoices& c) { c.structure.window = each.value; }));
    for (const auto& each : choiceNames<BelowQMin>)
        studies.push_back(withChoices([&](PatternChoices& c) { c.structure.normalization.belowQMin = each.value; }));
    for (const auto& each : choiceNames<PeakDefinition>)
        studies.push_back(withChoices([&](PatternChoices& c) { c.peak.definition = each.value; }));
    for (const auto& each : choiceNames<KineticFormula>)
        studies.push_back(withFormula(each.value));
    return studies;
}

template<class E>
void addNames(std::set<std::string>& names) {
    for (const auto& each : choiceNames<E>)
        if (const std::string name = each.text; name.find_first_of("-_0123456789") != std::string::npos)
            names.insert(name);
}

/// Names of choices in files that are no words of a language.
std::set<std::string> namesOfFiles() {
    std::set<std::string> names{"vit4-myega", "unverified"};
    addNames<NormalizationMethod>(names);
    addNames<Convention>(names);
    addNames<TransformWindow>(names);
    addNames<PeakDefinition>(names);
    addNames<KineticFormula>(names);
    addNames<PressureTgMethod>(names);
    addNames<StateEquation>(names);
    addNames<PeakBranch>(names);
    addNames<PointRate>(names);
    names.erase("pseudo-voigt"); // the name of the profile is written so
    return names;
}

} // namespace

/// Methods, tables and references of a study as they stand in files for a paper.
class PaperTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everySignBecomesLatexInAscii() {
        for (char32_t sign = 1; sign < 0x3000; ++sign) {
            const std::string tex = latexText("a" + utf8(sign) + "b");
            QVERIFY2(isBalanced(tex), tex.c_str());
            QVERIFY2(isAscii(tex) || has(tex, "\\unicodesign{"), tex.c_str());
        }
        QCOMPARE(latexText("50 % & #1_a {b} ~ ^ \\ $"),
                 std::string("50 \\% \\& \\#1\\_a \\{b\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$"));
        QCOMPARE(latexText("Å µm °C é ł"), std::string("\\AA{} \\textmu{}m \\textdegree{}C \\'{e} \\l{}"));
        QCOMPARE(latexText("e\u0301"), std::string("\\'{e}"));
        QCOMPARE(latexText("\u212B"), std::string("\\AA{}"));
        QCOMPARE(latexText("玻"), std::string("\\unicodesign{玻}{{[}U+73BB{]}}"));
        QCOMPARE(latexText("🙂"), std::string("\\allowbreak{[}U+1F642{]}"));
        QCOMPARE(latexText("a\nb\x01"), std::string("a b"));
    }

    void symbolsBecomeMathematics() {
        QCOMPARE(latexMaths("T_{g,P}"), std::string("T_{\\mathrm{g},P}"));
        QCOMPARE(latexMaths("E_{β}/(R T_{g})"), std::string("E_{\\beta }/(R\\,T_{\\mathrm{g}})"));
        QCOMPARE(latexMaths("dq_{1}/dP"), std::string("\\mathrm{d}q_{1}/\\mathrm{d}P"));
        QCOMPARE(latexMaths("q_1"), std::string("q_{1}"));
        for (const char* odd : {"_", "^", "_{", "a_", "}", "{", "_{}", "%", "½", "ΔT_{f,max}", "\\"})
            QVERIFY2(isBalanced(latexMaths(odd)), odd);
        QCOMPARE(latexOf(withSymbols("There is no T_g,P of “a_b”.")),
                 std::string("There is no $T_{\\mathrm{g},P}$ of ``a\\_b''."));
    }

    void powersOfTenAreNoExponents() {
        QCOMPARE(markdownOf(withSymbols("no slope in common (p = 1.5e-28).")),
                 std::string("no slope in common (p = 1.5\u00A0× 10^−28)."));
        QCOMPARE(markdownOf(withSymbols("3e12 of “1e5”")), std::string("3\u00A0× 10^12 of “1e5”"));
        QCOMPARE(markdownOf(withSymbols("file 2e")), std::string("file 2e"));
    }

    void namesCannotBecomeMarks() {
        const std::string text = nameOf("a\x01T_g\x03\x02key\x03");
        QCOMPARE(piecesOf(text).size(), std::size_t(1));
        QVERIFY(citationsIn({text}).empty());
    }

    void numbersAreRoundedByTheirErrors() {
        QCOMPARE(withParentheses(paperNumber({596.34, 1.24})), std::string("596.3(12)"));
        QCOMPARE(withPlusMinus(paperNumber({-8.152, 0.58})), std::string("−8.15 ± 0.58"));
        QCOMPARE(withParentheses(paperNumber({876.2, 438.4})), std::string("880(440)"));
        QCOMPARE(withParentheses(paperNumber({651.234, 0.0996})), std::string("651.23(10)"));
        QCOMPARE(withParentheses(paperNumber({0.000851, 0.000033}, -6)), std::string("851(33)"));
        QCOMPARE(withParentheses(paperNumber({-0.001, 0.1})), std::string("0.00(10)"));
        QCOMPARE(withParentheses(paperNumber({200})), std::string("200"));
        QCOMPARE(paperNumber({std::numeric_limits<double>::quiet_NaN(), 1}).value, std::string());
        QCOMPARE(tenPower(0.02), 0);
        QCOMPARE(tenPower(1.4e-28), -30);
        QCOMPARE(inWords(4e-5, "Pa s"), std::string("4\u00A0×\u00A010⁻⁵\u00A0Pa s"));
    }
    void roundingKeepsTheNumberWithinATenthOfItsError() {
        std::mt19937 random(7);
        for (int i = 0; i < 20000; ++i) {
            const double error = std::pow(10.0, std::uniform_real_distribution(-9.0, 9.0)(random));
            const double value = error * std::uniform_real_distribution(-1e4, 1e4)(random);
            const PaperNumber number = paperNumber({value, error});
            QVERIFY2(std::abs(std::stod(number.value) - value) <= 0.0501 * error, number.value.c_str());
            QVERIFY(std::abs(std::stod(number.error) - error) <= 0.0501 * error);
            const std::string digits = withParentheses(number);
            const std::string shown = digits.substr(digits.find('(') + 1, digits.find(')') - digits.find('(') - 1);
            QVERIFY2(shown.size() >= 2 && shown[0] != '0', digits.c_str());
        }
    }

    void everyTableFitsAPageAndLosesNoColumn() {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            PaperTable table{"t", "Caption.", {}, {}};
            const std::size_t texts = 1 + random() % 3, numbers = random() % 16;
            for (std::size_t i = 0; i < texts; ++i)
                table.columns.push_back(textColumn("Text"));
            for (std::size_t i = 0; i < numbers; ++i)
                table.columns.push_back(numberColumn("N", "K", "n"));
            for (std::size_t row = 0; row < 1 + random() % 40; ++row) {
                table.rows.emplace_back();
                for (std::size_t i = 0; i < texts; ++i)
                    table.rows.back().push_back(textCell(std::string(random() % 90, random() % 2 ? 'W' : 'i')));
                for (std::size_t i = 0; i < numbers; ++i)
                    table.rows.back().push_back({{}, Measured{1e3 * static_cast<double>(random() % 100), 0.01}});
            }
            std::set<std::size_t> set;
            for (const TableLayout& part : layoutsOf(table)) {
                QVERIFY2(part.width <= pageWidth, qPrintable(QString::number(part.width)));
                QCOMPARE(part.columns.front(), std::size_t(0));
                set.insert(part.columns.begin(), part.columns.end());
            }
            QCOMPARE(set.size(), table.columns.size());
        }
    }

    /// A column that no page holds is set all the same, alone with the leading texts.
    void aTitleWiderThanThePageLosesNoColumn() {
        for (const std::size_t wide : {std::size_t(1), std::size_t(2), std::size_t(4)}) {
            PaperTable table{"t", "Caption.", {}, {}};
            table.columns.push_back(textColumn("Text"));
            for (std::size_t i = 1; i < 5; ++i)
                table.columns.push_back(numberColumn(i == wide ? std::string(400, 'W') : "N", "K", "n"));
            table.rows.push_back({textCell("a")});
            for (std::size_t i = 1; i < 5; ++i)
                table.rows.back().push_back({{}, Measured{1, 0.01}});
            std::set<std::size_t> set;
            for (const TableLayout& part : layoutsOf(table)) {
                QCOMPARE(part.widths.size(), part.columns.size());
                set.insert(part.columns.begin(), part.columns.end());
            }
            QCOMPARE(set.size(), table.columns.size());
        }
    }

    /// A value with its error stands in one place; what a study quantity is told twice is one row.
    void everyNumberStandsOnce() {
        for (const Study& study : manyStudies()) {
            std::map<std::pair<double, double>, std::string> places;
            for (const PaperTable& table : tablesOf(study))
                for (const auto& row : table.rows)
                    for (std::size_t i = 0; i < row.size(); ++i) {
                        if (!row[i].number || row[i].number->error.value_or(0) <= 0)
                            continue;
                        const std::string place = table.name + ": " + table.columns[i].csvName;
                        const auto [found, isNew] = places.insert({{row[i].number->value, *row[i].number->error}, place});
                        QVERIFY2(isNew || found->second == place, (found->second + " and " + place).c_str());
                    }
            QVERIFY(!places.empty());
        }
    }
    void theChosenTransitionIsToldByTheWayItWasFound() {
        Study study = stepStudy();
        Results results;
        results.samples = {};
        StudyResult across;
        across.transitions = {{7, Measured{631.5, 1.5}, PressureTgMethod::Collapse, Measured{634, 9}, Collapse{}}};
        across.transitions.front().collapse->tg = {631.5, 1.5};
        results.study = across;
        const PaperTable table = comparisonTable({study, results});
        const auto count =
            std::ranges::count_if(table.rows, [](const auto& row) { return row[3].number && row[3].number->value == 631.5; });
        QCOMPARE(count, 1);
        QVERIFY(std::ranges::any_of(table.rows, [](const auto& row) { return has(row[2].text, "(chosen)"); }));
        QVERIFY(std::ranges::any_of(table.rows, [](const auto& row) { return has(row[2].text, "half of the bracket"); }));
    }

    void noTextHasANameOfTheProgramsOwn() {
        const auto names = namesOfFiles();
        QVERIFY(names.contains("lorentzian-0.40") && names.contains("krogh-moe-norman"));
        for (const Study& study : everyChoice()) {
            const std::string text = fileOf(study, "methods.md") + fileOf(study, "tables.md");
            const std::string methods = text.substr(0, text.find("## References")); // titles of publications may hold them
            QVERIFY(!methods.empty());
            for (const std::string& name : names)
                QVERIFY2(!has(methods, name), (name + " in " + methods).c_str());
            for (const char* damage : {"  ", " .", "..", ",,", " ,", "nan", "inf ", "= ."})
                QVERIFY2(!has(methods, damage), (std::string(damage) + "| in " + methods).c_str());
        }
    }
    void everyChoiceThatMattersIsToldWithItsNumber() {
        const std::string text = fileOf(withChoices([](PatternChoices& c) {
                                            c.structure.normalization.qRange = {0.75, 15.5};
                                            c.structure.normalization.numberDensity = 0.0443;
                                            c.structure.normalization.rMin = 2.15;
                                            c.structure.window = TransformWindow::SoperLorch;
                                            c.structure.windowWidth = 0.31;
                                            c.comptonExponent = 3;
                                            c.peak.definition = PeakDefinition::Lorentzian;
                                            c.peak.lorentzianHalfWidth = 0.33;
                                        }),
                                        "methods.md");
        for (const char* number : {"68.5\u00A0keV", "15.5\u00A0Å⁻¹", "0.0443\u00A0Å⁻³", "2.15\u00A0Å", "0.31\u00A0Å",
                                   "power of 3", "±0.33\u00A0Å⁻¹", "[@Soper2011]"})
            QVERIFY2(has(text, number), (number + text).c_str());
    }
    void slowRatesAreToldPerMinute() {
        Study study = stepStudy();
        Sample sample = *study.samples.front();
        for (auto& each : sample.scans) {
            Scan scan = *each;
            scan.choices.heatingRate = *scan.choices.heatingRate / 6000;
            each = Shared<Scan>(scan);
        }
        study.samples = {Shared<Sample>(sample)};
        QVERIFY(has(fileOf(study, "methods.md"), "1, 2, 5 and 10\u00A0K\u00A0min⁻¹"));
    }

    void whatIsCitedIsInTheBibliographyAndNothingElse() {
        for (const Study& study : everyChoice()) {
            const std::string bib = fileOf(study, "references.bib"), tex = fileOf(study, "methods.tex");
            std::set<std::string> used;
            for (std::size_t at = tex.find("\\cite{"); at != std::string::npos; at = tex.find("\\cite{", at + 1)) {
                const std::size_t end = tex.find('}', at);
                for (const QString& key : QString::fromStdString(tex.substr(at + 6, end - at - 6)).split(QLatin1Char(',')))
                    used.insert(key.toStdString());
            }
            for (const Reference& each : references())
                QCOMPARE(has(bib, std::string("{") + each.key + ","), used.contains(each.key));
            for (const std::string& key : used)
                QVERIFY2(reference(key), key.c_str());
            QVERIFY(isAscii(bib) && isBalanced(bib));
        }
    }
    void everyReferenceIsWhole() {
        std::set<std::string> keys;
        for (const Reference& each : references()) {
            QVERIFY2(keys.insert(each.key).second, each.key);
            QVERIFY(each.authors && each.title);
            QVERIFY2(!each.doi || std::string_view(each.doi).starts_with("10."), each.key);
            if (std::string_view(each.type) == "article")
                QVERIFY2(each.journal && each.year && (each.pages || each.doi), each.key);
        }
    }

    void constantsWithoutASourceAreAskedForApart() {
        const Study study = patternStudy({2.6});
        const std::string notes = fileOf(study, "notes_to_the_author.md"), text = fileOf(study, "methods.md");
        QVERIFY(has(notes, "source of the number density"));
        QVERIFY(!has(text, "source of the number density") && !has(text, "State the"));
    }
    void withoutResultsThereIsNothing() {
        QVERIFY(paperFiles({}, {}, "x").empty());
        Memo memo;
        QVERIFY(paperFiles({}, evaluate(Study{}, memo), "x").empty());
    }
    void problemsStandAsNotesOfTheTable() {
        Study study = stepStudy();
        Sample sample = *study.samples.front();
        for (auto& each : sample.scans) {
            Scan scan = *each;
            scan.glassWindow = Interval{10, 20};
            each = Shared<Scan>(scan);
        }
        study.samples = {Shared<Sample>(sample)};
        const auto tables = tablesOf(study);
        const auto found = std::ranges::find(tables, std::string("glass_transition"), &PaperTable::name);
        QVERIFY(found != tables.end());
        QVERIFY(!found->notes.empty());
        QVERIFY(has(markdownTable(*found, 1), "— (a)") && has(latexTable(*found), "\\textsuperscript{a}"));
        QVERIFY(has(csvTableOf(*found), found->notes.front().substr(0, 12)));
    }

    void tablesAsCsvHaveAValueACellAndItsErrorBeside() {
        PaperTable table{"t", "", {textColumn("Name"), numberColumn(maths("q_{1}"), "Å⁻¹", "q1")}, {}};
        table.rows.push_back({textCell("a,\"b\""), {{}, Measured{2.5, 0.125}}});
        table.rows.push_back({textCell("c"), {{}, Measured{0.1}}});
        const std::string csv = csvTableOf(table);
        QVERIFY2(has(csv, "Name,q1 [1/A],q1 error [1/A]\n\"a,\"\"b\"\"\",2.5,0.125\nc,0.1,\n"), csv.c_str());
    }
};

QTEST_APPLESS_MAIN(PaperTest)
#include "paper_test.moc"
