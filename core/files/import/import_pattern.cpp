#include "core/files/import/import_pattern.h"

#include "core/files/import/original_file.h"
#include "core/files/json/names.h"
#include "core/files/pattern_formats/pattern_files.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using L1 = QLatin1String;

/// “file”, or “file, curve” where a file holds several.
std::string nameOf(const std::string& fileName, const ReadPattern& read, bool alone) {
    return alone ? stemOf(fileName) : stemOf(fileName) + ", " + read.curve;
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
    if (options == PatternReadOptions{})
        return {};
    QJsonObject json;
    if (options.axis)
        json[L1("axis")] = json::name(*options.axis);
    if (options.content)
        json[L1("content")] = json::name(*options.content, json::contentAnswers);
    json::setNumber(json, L1("wavelength_A"), options.wavelength);
    json::setSign(json, L1("decimal"), options.decimal);
    json::setSign(json, L1("separator"), options.separator);
    json::setText(json, L1("dialect"), options.dialect);
    json::setText(json, L1("encoding"), options.encoding);
    json::setColumn(json, L1("abscissa_column"), options.abscissaColumn);
    json::setColumn(json, L1("intensity_column"), options.intensityColumn);
    json::setColumn(json, L1("error_column"), options.errorColumn);
    if (options.kindByHand)
        json[L1("kind")] = L1("pattern");
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<PatternReadOptions> patternOptionsOf(const std::string& text) {
    if (text.empty())
        return PatternReadOptions{};
    json::Complaint complaint;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    const json::Fields fields(document.object(), {}, complaint);
    PatternReadOptions options;
    if (fields.has(L1("axis")))
        options.axis = fields.choice<PatternAxis>(L1("axis"));
    options.wavelength = fields.optionalNumber(L1("wavelength_A"));
    if (fields.has(L1("content")))
        options.content = fields.choice(L1("content"), json::contentAnswers);
    options.decimal = json::decimalOf(fields);
    options.separator = json::separatorOf(fields);
    options.dialect = json::optionalText(fields, L1("dialect"));
    options.encoding = json::optionalText(fields, L1("encoding"));
    options.abscissaColumn = json::columnIn(fields, L1("abscissa_column"));
    options.intensityColumn = json::columnIn(fields, L1("intensity_column"));
    options.errorColumn = json::columnIn(fields, L1("error_column"));
    options.kindByHand = json::optionalText(fields, L1("kind")) == "pattern";
    if (complaint || !document.isObject())
        return refuse(unreadableAnswers());
    return options;
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
        patterns.push_back(std::move(pattern));
    }
    return ImportedPatterns{original, std::move(patterns), std::move(*file)};
}

} // namespace vitrine
