#include "core/files/paper/paper_files.h"

#include "core/files/paper/latex_signs.h"
#include "core/files/paper/latex_table.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/plain_tables.h"
#include "core/files/paper/references.h"
#include "core/files/paper/study_tables.h"

namespace vitrine {

namespace {

/// Everything before it is written.
struct Paper {
    std::string title;
    Methods methods;
    std::vector<PaperTable> tables;
    std::vector<std::string> cited; ///< keys in the order of their mention
};

Paper paperOf(const Study& study, const Results& results, const RunOfStudy& run) {
    const std::string& title = study.name.empty() ? study.samples.front()->name : study.name;
    Paper paper{nameOf(title), methodsOf(study, results, run), studyTables({study, results, run}), {}};
    std::vector<std::string> texts;
    for (const MethodsSection& each : paper.methods.sections)
        texts.push_back(each.text);
    for (const PaperTable& each : paper.tables)
        texts.push_back(each.caption);
    paper.cited = citationsIn(texts);
    return paper;
}

/// One citation of several keys in place of several that follow each other.
std::string joinedCitations(std::string latex) {
    const std::string between = "}~\\cite{";
    for (std::size_t at = latex.find(between); at != std::string::npos; at = latex.find(between, at))
        if (const std::size_t before = latex.rfind('{', at); latex.substr(0, before).ends_with("\\cite"))
            latex.replace(at, between.size(), ",");
        else
            at += between.size();
    return latex;
}

std::string methodsTex(const Paper& paper) {
    std::string text;
    for (const MethodsSection& each : paper.methods.sections)
        text += "\\subsection*{" + latexOf(each.title) + "}\n" + joinedCitations(latexOf(each.text)) + "\n\n";
    return latexNeeds(text) + text;
}

std::string tablesTex(const Paper& paper) {
    std::string text;
    for (const PaperTable& each : paper.tables)
        text += latexTable(each) + "\n";
    return "% Needs booktabs, array, longtable, amsmath and siunitx (version 3).\n" + latexNeeds(text) + text;
}

/// With CJKutf8 where it is installed, so that names in Chinese can be read.
std::string eastAsianPreamble(const std::string& text) {
    if (latexNeeds(text).empty())
        return {};
    return "\\IfFileExists{CJKutf8.sty}{\\IfFileExists{c70gbsn.fd}{\\usepackage{CJKutf8}%\n"
           "  \\newcommand{\\unicodesign}[2]{\\begin{CJK*}{UTF8}{gbsn}#1\\end{CJK*}}}{}}{}\n";
}

std::string siTex(const Paper& paper, const std::string& methods, const std::string& tables) {
    const std::string title = latexText(paper.title);
    return "\\documentclass[10pt,a4paper]{article}\n"
           "\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n\\usepackage{lmodern,textcomp}\n"
           "\\usepackage[textwidth=174mm,textheight=245mm]{geometry}\n"
           "\\usepackage{amsmath,array,booktabs,longtable}\n\\usepackage{siunitx}\n"
           "\\usepackage[numbers,sort&compress]{natbib}\n\\usepackage[hidelinks]{hyperref}\n" +
           eastAsianPreamble(title + methods + tables) + latexNeeds(title + methods + tables) +
           "\\renewcommand{\\thetable}{S\\arabic{table}}\n\\renewcommand{\\bibfont}{\\raggedright}\n"
           "\\setlength{\\emergencystretch}{3em}\n\\raggedbottom\n"
           "\\sisetup{separate-uncertainty=false,retain-zero-uncertainty=true,group-digits=none}\n\n"
           "\\title{Supplementary information\\\\ \\large " +
           title +
           "}\n\\author{}\n\\date{}\n\n\\begin{document}\n\\maketitle\n\n\\section*{Methods}\n\\input{methods}\n"
           "\\section*{Tables}\n\\input{tables}\n" +
           (paper.cited.empty() ? "" : "\\bibliographystyle{unsrtnat}\n\\bibliography{references}\n") + "\\end{document}\n";
}

std::string methodsMarkdown(const Paper& paper) {
    std::string text = "# Methods\n";
    for (const MethodsSection& each : paper.methods.sections)
        text += "\n## " + markdownOf(each.title) + "\n\n" + markdownOf(each.text) + "\n";
    if (!paper.cited.empty())
        text += "\n## References\n\n";
    for (const std::string& key : paper.cited)
        if (const Reference* each = reference(key))
            text += "- \\[@" + key + "\\] " + markdownOf(plainReference(*each)) + "\n";
    return text;
}

std::string tablesMarkdown(const Paper& paper) {
    std::string text = "# Tables\n";
    for (std::size_t i = 0; i < paper.tables.size(); ++i)
        text += "\n" + markdownTable(paper.tables[i], i + 1);
    return text;
}

std::string notesMarkdown(const Paper& paper) {
    std::string text =
        "# Notes to the author\n\nNone of this belongs to the paper: it is what the study does not hold or what should "
        "be looked at.\n\n";
    for (const std::string& note : paper.methods.notes)
        text += "- " + markdownOf(note) + "\n";
    return text;
}

} // namespace

std::vector<NamedBytes> paperFiles(const Study& study, const Results& results, const std::string& folder, const RunOfStudy& run) {
    std::vector<NamedBytes> files;
    if (!results.study || study.samples.empty())
        return files;
    const Paper paper = paperOf(study, results, run);
    const auto add = [&](const std::string& name, const std::string& text) {
        files.push_back({folder + "/paper/" + name, {text.begin(), text.end()}});
    };
    const std::string methods = methodsTex(paper), tables = tablesTex(paper);
    add("si.tex", siTex(paper, methods, tables));
    add("methods.tex", methods);
    add("tables.tex", tables);
    if (!paper.cited.empty())
        add("references.bib", bibtex(paper.cited));
    add("methods.md", methodsMarkdown(paper));
    add("tables.md", tablesMarkdown(paper));
    add("notes_to_the_author.md", notesMarkdown(paper));
    for (const PaperTable& each : paper.tables)
        add("table_" + each.name + ".csv", csvTableOf(each));
    return files;
}

} // namespace vitrine
