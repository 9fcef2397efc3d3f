#include "core/files/import/import.h"

#include "core/files/import/answers_json.h"
#include "core/files/import/original_file.h"
#include "core/files/json/names.h"
#include "core/files/readers/settle_exo.h"
#include "core/files/readers/thermogram_files.h"

namespace vitrine {

namespace {

using L1 = QLatin1String;

constexpr json::ColumnKey<ReadOptions> columnKeys[] = {{"time_column", &ReadOptions::timeColumn},
                                                       {"temperature_column", &ReadOptions::temperatureColumn},
                                                       {"signal_column", &ReadOptions::signalColumn}};

/// A sample that follows a programme within a tenth is quoted by the rate of the programme.
constexpr double rateAgreement = 0.1;

bool ratesAgree(double header, double measured) {
    return std::abs(measured - header) <= rateAgreement * header;
}

/// Positive and finite, or nothing: what a choice may be.
std::optional<double> usable(const std::optional<double>& value) {
    return value && std::isfinite(*value) && *value > 0 ? value : std::nullopt;
}

std::vector<Message> notesOf(const ReadScan& read, const Reading& reading, const ReadOptions& options) {
    std::vector<Message> notes = reading.notes;
    notes.insert(notes.end(), read.notes.begin(), read.notes.end());
    const bool disputed = !options.heatingRate && read.headerRate && read.measuredRate &&
                          !ratesAgree(*read.headerRate, std::abs(*read.measuredRate));
    if (disputed)
        notes.push_back(phrase("Import", "The header says %1 K/s, the data say %2 K/s; the data are believed.")
                            .with(Figure{*read.headerRate, 4}, Figure{std::abs(*read.measuredRate), 4}));
    return notes;
}

Scan scanOf(const ReadScan& read, const Reading& reading, const ReadOptions& options) {
    Scan scan;
    scan.recording = read.recording;
    scan.choices.exo = read.exo;
    scan.choices.heatingRate = chosenHeatingRate(read, options);
    scan.choices.mass = usable(options.mass ? options.mass : read.mass);
    scan.availableLag = read.lag;
    scan.massCourse = read.massCourse;
    scan.notes = notesOf(read, reading, options);
    scan.cooling = read.direction == RampDirection::Cooling;
    return scan;
}

/// “file”; where a file holds several, “file, curve”, or the curve alone if that is the name of a file itself.
std::string scanName(const std::string& fileName, const ReadScan& read, bool alone) {
    if (alone)
        return stemOf(fileName);
    const bool hasOwnFile = read.curve.find('.') != std::string::npos;
    return hasOwnFile ? stemOf(read.curve) : stemOf(fileName) + ", " + read.curve;
}

std::vector<Shared<Scan>> scansOf(const Reading& reading, const Original& original, const ReadOptions& options) {
    std::vector<Shared<Scan>> scans;
    for (std::size_t i = 0; i < reading.scans.size(); ++i) {
        const ReadScan& read = reading.scans[i];
        if (read.direction == RampDirection::Isothermal)
            continue;
        Scan scan = scanOf(read, reading, options);
        scan.id = curveId(original, i);
        scan.name = scanName(original.file, read, reading.scans.size() == 1);
        scan.source = {original.file, original.sha256, reading.dialect, read.curve, readOptionsJson(options)};
        scans.push_back(std::move(scan));
    }
    return scans;
}

std::vector<Message> fileNotes(const Reading& reading, std::size_t taken) {
    std::vector<Message> notes = reading.notes;
    if (const auto left = static_cast<int>(reading.scans.size() - taken); left > 0)
        notes.push_back(phrases("Import", "%n isothermal stretch(es) left out.").count(left));
    return notes;
}

} // namespace

std::optional<double> chosenHeatingRate(const ReadScan& read, const ReadOptions& options) {
    if (options.heatingRate)
        return usable(options.heatingRate);
    const auto header = usable(read.headerRate);
    const auto measured = usable(read.measuredRate ? std::optional(std::abs(*read.measuredRate)) : std::nullopt);
    if (header && measured)
        return ratesAgree(*header, *measured) ? header : measured;
    return header ? header : measured;
}

std::string readOptionsJson(const ReadOptions& options) {
    QJsonObject json;
    json::setNumber(json, L1("heating_rate_K_per_s"), options.heatingRate);
    json::setNumber(json, L1("mass_g"), options.mass);
    if (options.exo)
        json[L1("exo")] = json::name(*options.exo);
    json::setText(json, L1("temperature_unit"), options.temperatureUnit);
    json::setText(json, L1("signal_unit"), options.signalUnit);
    json::setTable(json, options, columnKeys);
    return json::compact(json);
}

Result<ReadOptions> readOptionsOf(const std::string& text) {
    return json::answersIn<ReadOptions>(text, [](ReadOptions& options, const json::Fields& fields) {
        options.heatingRate = fields.optionalNumber(L1("heating_rate_K_per_s"));
        options.mass = fields.optionalNumber(L1("mass_g"));
        if (fields.has(L1("exo")))
            options.exo = fields.choice<ExoDirection>(L1("exo"));
        options.temperatureUnit = json::optionalText(fields, L1("temperature_unit"));
        options.signalUnit = json::optionalText(fields, L1("signal_unit"));
        json::takeTable(options, fields, columnKeys);
    });
}

Result<ImportedFile> importThermogram(std::span<const char> bytes, const std::string& fileName, const ReadOptions& options,
                                      ExoQuestion question) {
    Result<Reading> reading = readThermogramFile(bytes, fileName, options, question);
    if (!reading)
        return std::unexpected(reading.error());
    const Shared<Original> original = originalOf(bytes, fileName);
    std::vector<Shared<Scan>> scans = scansOf(*reading, *original, options);
    if (scans.empty())
        return refuse(phrase("Import", "The file holds no heating or cooling ramp."), {}, fileName);
    std::vector<Message> notes = fileNotes(*reading, scans.size());
    return ImportedFile{original, std::move(scans), std::move(*reading), std::move(notes)};
}

namespace {

bool isUnstated(const ReadScan& scan) {
    return scan.exoBasis == ExoBasis::Shown || scan.exoBasis == ExoBasis::Open;
}

/// "a.csv, b.csv and others" would need a grammar: the names of at most three files, and dots.
std::string namesOf(const std::vector<const ImportedFile*>& files) {
    std::string names;
    for (std::size_t i = 0; i < std::min<std::size_t>(files.size(), 3); ++i)
        names += (i > 0 ? ", " : "") + files[i]->original->file;
    return files.size() > 3 ? names + ", …" : names;
}

Problem exoQuestionFor(const std::vector<const ImportedFile*>& files) {
    if (files.size() == 1)
        return exoQuestion(namesOf(files));
    return question(
        Question::Exo,
        phrases("Import", "Do exotherms point up or down? %n files do not say, and the data do not show the same in all of them.")
            .count(static_cast<int>(files.size())),
        namesOf(files));
}

} // namespace

std::optional<Problem> reconcileExo(std::span<const ImportedFile* const> files) {
    std::vector<const ImportedFile*> unstated;
    std::optional<ExoDirection> shown;
    bool agree = true;
    for (const ImportedFile* file : files)
        for (const ReadScan& scan : file->reading.scans)
            if (isUnstated(scan)) {
                if (unstated.empty() || unstated.back() != file)
                    unstated.push_back(file);
                agree = agree && scan.exoBasis == ExoBasis::Shown && shown.value_or(scan.exo) == scan.exo;
                shown = scan.exo;
            }
    return agree ? std::nullopt : std::optional(exoQuestionFor(unstated));
}

std::optional<Problem> reconcileExo(const std::vector<ImportedFile>& files) {
    std::vector<const ImportedFile*> pointers;
    for (const ImportedFile& file : files)
        pointers.push_back(&file);
    return reconcileExo(pointers);
}

} // namespace vitrine
