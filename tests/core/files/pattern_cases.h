#pragma once
#include "core/files/content/pattern_reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "tests/support/support.h"

/// Reading small files of patterns and asking what came of them.
namespace vitrine::test {

/// Cases that are texts, all of one pattern but for what makes each a case.
inline constexpr const char* textCases[] = {"radius_mm.xy",
                                            "pyfai_r_mm.dat",
                                            "pyfai_empty_bins.dat",
                                            "pyfai_empty_bins_dummy.dat",
                                            "pyfai_empty_bins_nan.dat",
                                            "pattern_first_row_lost.xy",
                                            "pattern_several_intensities.csv",
                                            "third_column_background.xy",
                                            "rigaku.ras",
                                            "coordination_gap.gr",
                                            "srxgui.chi",
                                            "11bm.xye",
                                            "dioptas.fxye",
                                            "plain.gr",
                                            "l_r_gr.gr",
                                            "pdfgetn_like.gr",
                                            "rmcprofile.fq",
                                            "chi_more_header.chi",
                                            "bruker.uxd",
                                            "panalytical.csv",
                                            "gudrun.mint01",
                                            "d_spacing.xy",
                                            "empty_columns.gr",
                                            "comment_between_rows.xy"};

/// The bytes of a file: text without its zero at the end, or an image.
struct Content : std::span<const char> {
    Content(const char* text) : Content(std::string_view(text)) {}
    Content(std::string_view text) : std::span<const char>(text.data(), text.size()) {}
    Content(const std::string& text) : Content(std::string_view(text)) {}
    Content(const std::vector<char>& image) : std::span<const char>(image) {}
};

inline Result<PatternFile> readCase(const std::string& name, const PatternReadOptions& options = {}) {
    return readPatternFile(fileBytes(dataFile("cases/" + name)), name, options);
}

inline std::string problemOf(const Result<PatternFile>& read) {
    return read ? "read" : english(read.error());
}

inline bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

inline bool notedIn(const std::vector<Message>& notes, const std::string& words) {
    return std::ranges::any_of(notes, [&](const Message& note) { return says(english(note), words); });
}

/// Whether a note of the file or of its first pattern has these words.
inline bool noted(const PatternFile& file, const std::string& words) {
    return notedIn(file.notes, words) || notedIn(file.patterns.at(0).notes, words);
}

inline const PatternRecording& recordingOf(const PatternFile& file, std::size_t i = 0) {
    return *file.patterns.at(i).recording;
}

inline const Pattern& patternOf(const PatternFile& file, std::size_t i = 0) {
    return recordingOf(file, i).pattern;
}

} // namespace vitrine::test
