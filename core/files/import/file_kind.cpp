#include "core/files/import/file_kind.h"

#include "core/elasticity/ruby_lines.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/tables/ruby_spectrum_file.h"
#include "core/files/text/folded.h"
#include "core/files/text/lines.h"

namespace vitrine {

namespace {

constexpr Interval aboutRuby{640, 770}; // nm: what a spectrum that is taken for the line covers

bool isRowOfNumbers(std::string_view line) {
    const bool digits = line.find_first_of("0123456789") != std::string_view::npos;
    return digits && line.find_first_not_of("0123456789.,;:+-eE \t\"") == std::string_view::npos;
}

/// Without a last line that the end of the head cuts.
std::string_view wholeLines(std::span<const char> head) {
    const std::string_view text(head.data(), head.size());
    const std::size_t end = text.find_last_of("\r\n");
    return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

/// The last line with words before the first three rows of numbers; empty where there is none.
std::string titlesIn(std::string_view text) {
    std::string_view titles;
    int rows = 0;
    for (Lines lines(text); rows < 3 && lines.next();) {
        const std::string_view line = trimmed(lines.line());
        if (isRowOfNumbers(line))
            ++rows;
        else if (!line.empty()) {
            titles = line;
            rows = 0;
        }
    }
    constexpr std::size_t longest = 160;
    return rows < 3 ? std::string() : folded(titles.substr(0, longest));
}

bool holdsOne(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// What the line of the sample in a header says ("#SAMPLE: sapphire"); pans and calibrations are named elsewhere.
std::optional<HeatRunRole> runInHeader(std::string_view text) {
    for (Lines lines(text); lines.next() && lines.number() <= 60;) {
        const std::string line = folded(lines.line());
        if (line.size() > 120 || !holdsOne(line, {"sample", "probe", "echantillon", "样品"}) ||
            holdsOne(line, {"mass", "weight", "masse", "gewicht", "pan ", "pan:", "holder", "calib", "baseline", "blank"}))
            continue;
        if (const auto run = runNamed(line))
            return run;
    }
    return {};
}

/// Whether a spectrum of ruby is in the text, and surely.
std::optional<bool> rubyIn(std::string_view text, const std::string& fileName) {
    const auto file = readRubySpectrum(text, fileName, {WavelengthMedium::Air});
    if (!file)
        return {};
    const std::string axis = folded(file->axis);
    if (holdsOne(axis, {"wave", "wellen", "lambda", "λ", "onde", "nombre", "波长", "波数"}))
        return true;
    const auto& wavelength = file->spectrum.wavelength;
    const bool untitled = axis.empty() || axis.find_first_not_of("0123456789") == std::string::npos;
    const bool inNanometres = axis == "nm" || axis.find("[nm]") != std::string::npos || axis.find("(nm)") != std::string::npos;
    if (!untitled && !inNanometres)
        return {};
    if (holdsOne(folded(fileName), {"ruby", "rubin", "rubis", "红宝石"}) || fitRubyLines(file->spectrum))
        return true;
    const bool about = aboutRuby.contains(wavelength.front()) && aboutRuby.contains(wavelength.back());
    return about ? std::optional(false) : std::nullopt;
}

/// Whether a reader of patterns or thermograms knows the file by a word that no other kind has.
bool isKnown(std::span<const char> head, const std::string& fileName) {
    auto text = fileText(head, fileName);
    if (!text)
        return true;
    const SourceFile file{std::move(*text), fileName};
    if (thermogramClaim(file).certainty == Certainty::Marker)
        return true;
    const auto readers = patternReaders();
    return std::ranges::any_of(readers.first(readers.size() - 1),
                               [&](const PatternReader& reader) { return reader.claims(file) == Certainty::Marker; });
}

FileGuess scansOrRun(std::string_view text, const std::string& fileName) {
    FileGuess guess;
    guess.form = titlesIn(text);
    const auto named = runNamed(fileName);
    guess.namedRun = named ? named : runInHeader(text);
    if (guess.namedRun) {
        guess.kind = FileKind::HeatRun;
        guess.sure = false;
        if (!guess.form.empty())
            guess.form += *guess.namedRun == HeatRunRole::Empty ? " | empty" : " | sapphire";
    }
    return guess;
}

} // namespace

std::optional<HeatRunRole> runNamed(const std::string& name) {
    const std::string plain = folded(name);
    if (holdsOne(plain, {"sapphire", "saphir", "al2o3", "蓝宝石"}))
        return HeatRunRole::Sapphire;
    return holdsOne(plain, {"empty", "blank", "baseline", "leermess", "leertieg", "_vide", " vide", "空盘"})
               ? std::optional(HeatRunRole::Empty)
               : std::nullopt;
}

FileGuess guessKind(std::span<const char> head, const std::string& fileName) {
    const std::string_view text = wholeLines(head);
    const bool known = isKnown(head, fileName);
    if (const auto ruby = known ? std::nullopt : rubyIn(text, fileName))
        return {FileKind::Ruby, *ruby, {}, titlesIn(text)};
    if (looksLikePattern(head, fileName))
        return {FileKind::Patterns, true, {}, {}};
    return scansOrRun(text, fileName);
}

std::vector<FileGuess> together(std::vector<FileGuess> files) {
    const auto has = [&](HeatRunRole role) {
        return std::ranges::any_of(files, [role](const FileGuess& file) { return file.namedRun == role; });
    };
    if (!has(HeatRunRole::Empty) || !has(HeatRunRole::Sapphire))
        return files;
    const auto titlesOf = [](const FileGuess& file) { return file.form.substr(0, file.form.find(" | ")); };
    const auto named = std::ranges::find_if(files, [](const FileGuess& file) { return file.namedRun.has_value(); });
    const std::string titles = titlesOf(*named);
    for (FileGuess& file : files) {
        if (file.namedRun)
            file.sure = true;
        else if (file.kind == FileKind::Scans && titlesOf(file) == titles)
            file.kind = FileKind::HeatRun, file.sure = false;
    }
    return files;
}

} // namespace vitrine
