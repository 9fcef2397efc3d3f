#pragma once
#include "core/files/content/file_content.h"
#include "core/files/paper/methods.h"

namespace vitrine {

/// The words of a study for a paper, in the folder "paper" of `folder`:
/// si.tex (a whole document for pdflatex and bibtex that takes in methods.tex, tables.tex and references.bib), methods.md and
/// tables.md (Markdown for pandoc), a CSV for each table, and notes_to_the_author.md: what has to be added or looked at before
/// any of it is sent off. In English. Nothing for a study without samples or results.
std::vector<NamedBytes> paperFiles(const Study&, const Results&, const std::string& folder, const RunOfStudy& = {});

} // namespace vitrine
