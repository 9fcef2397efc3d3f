#pragma once
#include "core/files/content/claim.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/readers/reader.h"

namespace vitrine {

/// A dialect of patterns: its name, how sure it is that a file is one of it, and how it is read. The text of a binary file
/// is its bytes.
struct PatternReader {
    const char* name;
    Certainty (*claims)(const SourceFile&);
    Attempt<PatternFile> (*read)(const SourceFile&, const PatternReadOptions&);
    bool anyTable = false; ///< takes tables of no dialect: not asked where a reader knows a marker or the structure of the file
    bool onlyRefuses = false; ///< names what is not read: no dialect that a person may choose
};

/// The refusal of a file by the dialect that a person named for it.
Problem otherDialect(const char* dialect, const std::string& fileName);

/// Whether the axis of a scan is 2θ by its name: "2-Theta/Theta", "TwoThetaOmega"; an empty name says nothing against it.
bool movesTwoTheta(const std::string& scanAxis);
/// The refusal of a scan over another axis.
Problem notOverTwoTheta(const std::string& scanAxis, const std::string& where);

/// Whether the bytes have the signature of HDF5 (at 0, or after a block of 512, 1024, 2048 … bytes).
bool isHdf5(std::span<const char> bytes);

/// The bytes of a file that may be no text.
std::span<const char> bytesOf(const SourceFile&);

/// Whether the bytes begin as those of a binary format that a reader of this folder knows or refuses by name.
bool isKnownBinary(std::span<const char> bytes);

/// The ending of a file's name in lower case, without its point; empty where there is none.
std::string endingOf(const std::string& fileName);

/// Whether no file of thermograms has this ending: "xy", "chi", "gr" …
bool hasPatternEnding(const std::string& fileName);

/// The reader of thermograms that is surest of a text, and how sure it is; the reader of delimited tables, which takes
/// anything, is not asked.
struct ThermogramClaim {
    Certainty certainty = Certainty::None;
    std::string dialect; ///< empty: none
};
ThermogramClaim thermogramClaim(const SourceFile&);

} // namespace vitrine
