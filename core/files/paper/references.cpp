#include "core/files/paper/references.h"

#include "core/files/paper/latex_signs.h"
#include "core/files/paper/reference_list.h"

#include <algorithm>

namespace vitrine {

namespace {

std::string field(const char* name, const std::string& value) {
    return ",\n  " + std::string(name) + " = {" + value + "}";
}

std::string fieldOf(const char* name, const char* value) {
    return value ? field(name, latexText(value)) : std::string();
}

/// A DOI is read by \url, which takes it as it is.
std::string entryOf(const Reference& r) {
    const bool isBook = std::string_view(r.type) == "book";
    std::string text = "@" + std::string(r.type) + "{" + r.key;
    const bool isBody = std::string_view(r.authors).find(',') == std::string_view::npos;
    text += field("author", isBody ? "{" + latexText(r.authors) + "}" : latexText(r.authors));
    text += field("title", "{" + latexText(r.title) + "}");
    text += fieldOf(isBook ? "publisher" : "journal", r.journal) + fieldOf("volume", r.volume) + fieldOf("pages", r.pages) +
            fieldOf("year", r.year);
    return text + (r.doi ? field("doi", r.doi) : std::string()) + "\n}\n";
}

} // namespace

const std::vector<Reference>& references() {
    static const std::vector<Reference> list = [] {
        std::vector<Reference> all(calorimetryReferences());
        std::ranges::copy(scatteringReferences(), std::back_inserter(all));
        return all;
    }();
    return list;
}

const Reference* reference(const std::string& key) {
    const auto found = std::ranges::find_if(references(), [&](const Reference& each) { return key == each.key; });
    return found == references().end() ? nullptr : &*found;
}

std::string bibtex(const std::vector<std::string>& keys) {
    std::string text;
    for (const std::string& key : keys)
        if (const Reference* each = reference(key))
            text += (text.empty() ? "" : "\n") + entryOf(*each);
    return text;
}

std::string plainReference(const Reference& r) {
    std::string authors = std::string(r.authors) + ", ";
    if (const std::size_t others = authors.find(" and others"); others != std::string::npos)
        authors.replace(others, 11, " et al.");
    for (std::size_t at = authors.find(" and "); at != std::string::npos; at = authors.find(" and ", at))
        authors.replace(at, 5, "; ");
    std::string text = authors + r.title;
    for (const auto& [sign, part] : {std::pair{", ", r.journal}, {" ", r.volume}, {", ", r.pages}})
        text += part ? sign + std::string(part) : std::string();
    text += r.year ? " (" + std::string(r.year) + ")" : std::string();
    return text + (r.doi ? ", doi:" + std::string(r.doi) : std::string());
}

} // namespace vitrine
