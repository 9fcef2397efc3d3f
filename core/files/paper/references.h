#pragma once
#include <string>
#include <vector>

namespace vitrine {

/// A publication as BibTeX has it; fields that are not known for certain are absent.
struct Reference {
    const char* key;  ///< "Kissinger1957"
    const char* type; ///< "article", "book", "misc"
    const char* authors;
    const char* title;
    const char* journal = nullptr; ///< of a book its publisher
    const char* volume = nullptr;
    const char* pages = nullptr;
    const char* year = nullptr;
    const char* doi = nullptr;
};

/// Every publication that a method of the program rests on, by key.
const std::vector<Reference>& references();
/// The one of a key; nullptr for a key of none.
const Reference* reference(const std::string& key);

/// The entries of these keys as BibTeX in ASCII; keys of none are left out.
std::string bibtex(const std::vector<std::string>& keys);

/// “Kissinger, H. E., Anal. Chem. 29, 1702–1706 (1957), doi:10.1021/ac60131a045” as plain text.
std::string plainReference(const Reference&);

} // namespace vitrine
