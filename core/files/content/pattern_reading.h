#pragma once
#include "core/curve/shared.h"
#include "core/files/content/reading.h"
#include "core/scattering/pattern_recording.h"

namespace vitrine {

/// What the abscissa of a file is.
enum class PatternAxis {
    Q,             ///< q, Å⁻¹
    QPerNanometre, ///< q, nm⁻¹
    TwoTheta,      ///< 2θ, degrees
    R,             ///< the distance r of G(r) or g(r), Å
    D              ///< the spacing d, Å; q = 2π/d
};

/// One pattern of a file (or one stack of frames) with what the file says about it.
struct ReadPattern {
    std::string curve; ///< name within the file, unique
    PatternAxis axis = PatternAxis::Q;
    Shared<PatternRecording> recording;
    std::vector<Message> notes; ///< rows dropped and why, what was concluded
    bool operator==(const ReadPattern&) const = default;
};

/// A whole file as understood.
struct PatternFile {
    std::string dialect;    ///< "pyFAI", "Fit2D", "PDFgetX3", …; the name of the reader
    std::string encoding;   ///< of text: "UTF-8", "ISO-8859-1"; "HDF5" otherwise
    std::string instrument; ///< empty: not told
    std::string sampleName;
    std::string composition;               ///< as the header has it; empty: not told
    std::vector<ColumnUnderstood> columns; ///< roles: "abscissa", "intensity", "error", "unused"
    std::vector<ReadPattern> patterns;
    std::vector<Message> notes; ///< about the whole file
};

/// What a stack of frames becomes.
enum class FramesAs {
    Average, ///< one pattern, the mean
    Series,  ///< a series of every frame, with the mean beside it
    Groups,  ///< a series of means of frames that follow each other
    Each     ///< a pattern for each frame
};

/// Answers to what a file leaves open; an empty field means: as the file says.
struct PatternReadOptions {
    std::optional<PatternAxis> axis = {};
    std::optional<double> wavelength = {}; ///< Å
    std::optional<char> decimal = {};
    std::optional<PatternContent> content = {}; ///< what the ordinate is
    std::optional<char> separator = {};         ///< '\t', ';', ',' or ' ' for any number of blanks
    std::string dialect = {};                   ///< one of patternDialects()
    std::string encoding = {};                  ///< one of textEncodings()
    /// Columns of a table, counted from 0.
    std::optional<std::size_t> abscissaColumn = {}, intensityColumn = {}, errorColumn = {};
    std::optional<FramesAs> frames = {}; ///< of stacks; their average by default
    int framesInGroup = 10;
    bool kindByHand = false; ///< a person said that the file is a pattern: nothing in it makes it a DSC curve
    bool operator==(const PatternReadOptions&) const = default;
};

} // namespace vitrine
