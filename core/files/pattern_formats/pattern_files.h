#pragma once
#include "core/files/patterns/pattern_reader.h"

namespace vitrine {

/// All dialects; of two that are equally sure the earlier one is tried first. The last one takes any delimited table.
std::span<const PatternReader> patternReaders();

/// Reads a file of patterns in any known dialect: text (pyFAI, Fit2D, .xye, GSAS, PDFgetX/N, SrXgui, RMCProfile, Gudrun,
/// Rigaku .ras, Bruker .uxd, EVA, MYTHEN, delimited), PANalytical .xrdml and .csv, NeXus/HDF5, zipped .brml and .rasx, and
/// the binary files that xylib knows. Axes of 2θ, d and a detector's radius are turned into q; 2θ needs a wavelength. The
/// readers that claim the file are tried, the surest first; where none succeeds, the refusal is that of the one that came
/// furthest. Problems name the file and line and say what would mend it (--axis, --content, --energy or --wavelength where
/// one of them answers the question).
Result<PatternFile> readPatternFile(std::span<const char> bytes, const std::string& fileName, const PatternReadOptions& = {});

/// Whether the bytes look like a file of patterns rather than of thermograms: by which readers are surer of it, then by the
/// titles of its columns, then by the ending of its name.
bool looksLikePattern(std::span<const char> bytes, const std::string& fileName);

/// The names of the dialects, in the order in which they are tried.
std::vector<std::string> patternDialects();

} // namespace vitrine
