#include "core/files/import/import_pattern.h"

#include "core/files/import/answers_json.h"
#include "core/files/import/original_file.h"
#include "core/files/json/names.h"
#include "core/files/pattern_formats/pattern_files.h"

namespace vitrine {

namespace {

using L1 = QLatin1String;

constexpr json::ColumnKey<PatternReadOptions> patternColumnKeys[] = {{"abscissa_column", &PatternReadOptions::abscissaColumn},
                                                                     {"intensity_column", &PatternReadOptions::intensityColumn},
                                                                     {"error_column", &PatternReadOptions::errorColumn}};

/// “file”, or “file, curve” where a file holds several.
std::string nameOf(const std::string& fileName, const ReadPattern& read, bool alone) {
    return alone ? stemOf(fileName) : stemOf(fileName) + ", " + read.curve;
}

/// A stack as a series, where that was answered.
std::optional<SeriesChoices> seriesOf(const PatternRecording& recording, const PatternReadOptions& options) {
    const bool groups = options.frames == FramesAs::Groups;
    if ((options.frames != FramesAs::Series && !groups) || recording.frames.frames < 2)
        return {};
    SeriesChoices choices;
    if (groups) {
        choices.take = SeriesTake::Groups;
        choices.n = std::max(1, options.framesInGroup);
    }
    return choices;
}

ScatteringPattern patternOf(const ReadPattern& read, const PatternFile& file) {
    ScatteringPattern pattern;
    pattern.recording = read.recording;
    pattern.choices.wavelength = read.recording->wavelength;
    if (!read.recording->polarizationDone)
        pattern.choices.polarization = Polarization{};
    pattern.notes = file.notes;
    pattern.notes.insert(pattern.notes.end(), read.notes.begin(), read.notes.end());
    return pattern;
}

} // namespace

std::string patternOptionsJson(const PatternReadOptions& options) {
    QJsonObject json;
    if (options.axis)
        json[L1("axis")] = json::name(*options.axis);
    if (options.content)
        json[L1("content")] = json::name(*options.content, json::contentAnswers);
    json::setNumber(json, L1("wavelength_A"), options.wavelength);
    json::setTable(json, options, patternColumnKeys);
    if (options.frames)
        json[L1("frames")] = json::name(*options.frames);
    if (options.frames == FramesAs::Groups)
        json[L1("frames_in_group")] = options.framesInGroup;
    if (options.kindByHand)
        json[L1("kind")] = L1("pattern");
    return json::compact(json);
}

Result<PatternReadOptions> patternOptionsOf(const std::string& text) {
    return json::answersIn<PatternReadOptions>(text, [](PatternReadOptions& options, const json::Fields& fields) {
        if (fields.has(L1("axis")))
            options.axis = fields.choice<PatternAxis>(L1("axis"));
        options.wavelength = fields.optionalNumber(L1("wavelength_A"));
        if (fields.has(L1("content")))
            options.content = fields.choice(L1("content"), json::contentAnswers);
        json::takeTable(options, fields, patternColumnKeys);
        if (fields.has(L1("frames")))
            options.frames = fields.choice<FramesAs>(L1("frames"));
        if (fields.has(L1("frames_in_group")))
            options.framesInGroup = fields.integer(L1("frames_in_group"));
        options.kindByHand = json::optionalText(fields, L1("kind")) == "pattern";
    });
}

Result<ImportedPatterns> importPattern(std::span<const char> bytes, const std::string& fileName,
                                       const PatternReadOptions& options, PatternRole role) {
    Result<PatternFile> file = readPatternFile(bytes, fileName, options);
    if (!file)
        return std::unexpected(file.error());
    const Shared<Original> original = originalOf(bytes, fileName);
    std::vector<Shared<ScatteringPattern>> patterns;
    for (const ReadPattern& read : file->patterns) {
        ScatteringPattern pattern = patternOf(read, *file);
        pattern.id = curveId(*original, patterns.size());
        pattern.name = nameOf(fileName, read, file->patterns.size() == 1);
        pattern.source = {fileName, original->sha256, file->dialect, read.curve, patternOptionsJson(options)};
        pattern.role = role;
        if (role == PatternRole::Sample)
            pattern.series = seriesOf(*pattern.recording, options);
        patterns.push_back(std::move(pattern));
    }
    return ImportedPatterns{original, std::move(patterns), std::move(*file)};
}

} // namespace vitrine
