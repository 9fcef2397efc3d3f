#pragma once
#include "core/files/content/claim.h"
#include "core/files/content/reading.h"
#include "core/files/text/encoding.h"

#include <span>
#include <string>

namespace vitrine {

/// A text file on its way into a reader.
struct SourceFile {
    FileText text;
    std::string name; ///< as the person knows it; used in problems and for hints

    /// The first `length` bytes, for recognising a dialect.
    std::string_view head(std::size_t length = 16384) const { return text.text().substr(0, length); }
};

/// A dialect: its name, how sure it is that a file is one of its own, and how it is read.
struct Reader {
    const char* name;
    Certainty (*claims)(const SourceFile&);
    Attempt<Reading> (*read)(const SourceFile&, const ReadOptions&);
};

/// The text in the encoding of that name, else (empty) in the one it is found to have. Refuses an unknown name.
Result<FileText> textOf(std::span<const char> bytes, const std::string& fileName, const std::string& encoding);

/// All dialects; of those that are equally sure of a file an earlier one is tried first. The last one takes any delimited
/// table.
std::span<const Reader> thermogramReaders();

} // namespace vitrine
