#pragma once
#include "core/files/pattern_reading.h"
#include "core/files/readers/reader.h"

namespace vitrine {

/// A dialect of patterns: its name, how a file of it is known, and how it is read. The text of a file in HDF5
/// is its bytes.
struct PatternReader {
    const char* name;
    bool (*recognises)(const SourceFile&);
    Result<PatternFile> (*read)(const SourceFile&, const PatternReadOptions&);
};

/// All dialects, in the order in which they are tried; the last one takes any delimited table.
std::span<const PatternReader> patternReaders();

/// Whether the bytes have the signature of HDF5 (at 0, or after a block of 512, 1024, 2048 … bytes).
bool isHdf5(std::span<const char> bytes);

/// The ending of a file's name in lower case, without its point; empty where there is none.
std::string endingOf(const std::string& fileName);

/// The name of the dialect of thermograms whose signs the text bears; empty where there are none. The reader
/// of delimited tables, which takes anything, is not asked.
std::string thermogramDialectOf(const SourceFile&);

} // namespace vitrine
