#include "core/files/answers.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace vitrine {

namespace {

constexpr double agreement = 1e-2; // of two rates, masses, wavelengths; relative

/// Puts an answer in; whether that changes anything.
template<class T>
bool take(T& to, const T& from) {
    const bool news = from != T{} && to != from;
    if (news)
        to = from;
    return news;
}

/// The answers to what a problem asks; whether there are any that were not yet tried.
bool takeAsked(ReadOptions& used, const ReadOptions& given, Question asked) {
    switch (asked) {
    case Question::Exo:
        return take(used.exo, given.exo);
    case Question::HeatingRate:
        return take(used.heatingRate, given.heatingRate);
    case Question::Mass:
        return take(used.mass, given.mass);
    case Question::TemperatureUnit:
        return take(used.temperatureUnit, given.temperatureUnit);
    case Question::SignalUnit:
        return take(used.signalUnit, given.signalUnit);
    case Question::Decimal:
        return take(used.decimal, given.decimal);
    case Question::Separator:
        return take(used.separator, given.separator);
    default:
        return false;
    }
}

bool takeAsked(PatternReadOptions& used, const PatternReadOptions& given, Question asked) {
    switch (asked) {
    case Question::Axis:
        return take(used.axis, given.axis);
    case Question::Wavelength:
        return take(used.wavelength, given.wavelength);
    case Question::Content:
        return take(used.content, given.content);
    case Question::Decimal:
        return take(used.decimal, given.decimal);
    case Question::Separator:
        return take(used.separator, given.separator);
    default:
        return false;
    }
}

/// What an answer says about the form of a text; a file that cannot be read is tried with them.
template<class Options>
bool takeForm(Options& used, const Options& given) {
    const bool decimal = take(used.decimal, given.decimal);
    return take(used.separator, given.separator) || decimal;
}

/// How a person wants files to be read, which no file says itself.
ReadOptions wished(const ReadOptions& given) {
    ReadOptions wish;
    wish.dialect = given.dialect;
    wish.timeColumn = given.timeColumn;
    wish.temperatureColumn = given.temperatureColumn;
    wish.signalColumn = given.signalColumn;
    return wish;
}

PatternReadOptions wished(const PatternReadOptions& given) {
    PatternReadOptions wish;
    wish.kindByHand = given.kindByHand;
    wish.dialect = given.dialect;
    wish.abscissaColumn = given.abscissaColumn;
    wish.intensityColumn = given.intensityColumn;
    wish.errorColumn = given.errorColumn;
    return wish;
}

/// What is known before a file is opened.
ReadOptions bare(const ReadOptions&) {
    return {};
}

PatternReadOptions bare(const PatternReadOptions& given) {
    PatternReadOptions options;
    options.kindByHand = given.kindByHand;
    return options;
}

bool near(double a, double b) {
    return std::abs(a - b) <= agreement * std::abs(b);
}

Words statedOtherwise(const Words& what) {
    return phrase("Import", "The file states %1 itself; what was answered for several files is not used.").with(what);
}

/// What the file leaves open although it can be read; whether there is any of it.
bool takeOpen(ReadOptions& used, const ReadOptions& given, const ImportedFile& file) {
    const auto all = [&](auto open) { return std::ranges::all_of(file.reading.scans, open); };
    bool news = !file.reading.encoding.starts_with("UTF") && take(used.encoding, given.encoding);
    if (all([](const ReadScan& scan) { return scan.exoBasis != ExoBasis::Stated; }))
        news = take(used.exo, given.exo) || news;
    if (all([](const ReadScan& scan) { return !scan.headerRate && !scan.measuredRate; }))
        news = take(used.heatingRate, given.heatingRate) || news;
    if (all([](const ReadScan& scan) { return !scan.mass; }))
        news = take(used.mass, given.mass) || news;
    return news;
}

bool takeOpen(PatternReadOptions& used, const PatternReadOptions& given, const ImportedPatterns& file) {
    const auto all = [&](auto open) { return std::ranges::all_of(file.reading.patterns, open); };
    bool news = !file.reading.encoding.starts_with("UTF") && take(used.encoding, given.encoding);
    if (all([](const ReadPattern& each) { return !each.recording->wavelength; }))
        news = take(used.wavelength, given.wavelength) || news;
    if (all([](const ReadPattern& each) { return each.recording->content == PatternContent::Intensity; }))
        news = take(used.content, given.content) || news;
    return news;
}

/// What the file states and the answers say otherwise.
std::vector<Words> disagreements(const ReadOptions& used, const ReadOptions& given, const ImportedFile& file) {
    const auto any = [&](auto differs) { return std::ranges::any_of(file.scans, [&](const auto& scan) { return differs(scan->choices); }); };
    std::vector<Words> notes;
    if (given.exo && !used.exo && any([&](const auto& choices) { return choices.exo != *given.exo; }))
        notes.push_back(statedOtherwise(phrase("Import", "the direction of exotherms")));
    if (given.heatingRate && !used.heatingRate &&
        any([&](const auto& choices) { return choices.heatingRate && !near(*choices.heatingRate, *given.heatingRate); }))
        notes.push_back(statedOtherwise(phrase("Import", "the heating rate")));
    if (given.mass && !used.mass && any([&](const auto& choices) { return choices.mass && !near(*choices.mass, *given.mass); }))
        notes.push_back(statedOtherwise(phrase("Import", "the mass")));
    return notes;
}

std::vector<Words> disagreements(const PatternReadOptions& used, const PatternReadOptions& given, const ImportedPatterns& file) {
    const auto any = [&](auto differs) { return std::ranges::any_of(file.reading.patterns, differs); };
    std::vector<Words> notes;
    if (given.axis && !used.axis && any([&](const ReadPattern& each) { return each.axis != *given.axis; }))
        notes.push_back(statedOtherwise(phrase("Import", "the axis")));
    if (given.wavelength && !used.wavelength &&
        any([&](const ReadPattern& each) { return each.recording->wavelength && !near(*each.recording->wavelength, *given.wavelength); }))
        notes.push_back(statedOtherwise(phrase("Import", "the wavelength")));
    return notes;
}

void sayAlso(ImportedFile& file, const std::vector<Words>& notes) {
    file.notes.insert(file.notes.end(), notes.begin(), notes.end());
}

void sayAlso(ImportedPatterns& file, const std::vector<Words>& notes) {
    file.reading.notes.insert(file.reading.notes.end(), notes.begin(), notes.end());
}

/// A file as it was read with some of the answers.
template<class File, class Options>
struct Try {
    Result<File> file;
    Options used;
};

/// The file with `used` and those answers of `given` that it asks for, one after the other.
template<class File, class Options, class Read>
Try<File, Options> answering(Options used, const Options& given, const Read& read) {
    Result<File> file = read(used);
    while (!file && takeAsked(used, given, file.error().asks))
        file = read(used);
    if (file || !takeForm(used, given))
        return {std::move(file), std::move(used)};
    Result<File> formed = read(used);
    while (!formed && takeAsked(used, given, formed.error().asks))
        formed = read(used);
    return {std::move(formed), std::move(used)};
}

template<class File, class Options, class Read>
Try<File, Options> whereOpen(const Options& given, const Read& read) {
    if (given == Options{})
        return {read(given), given};
    const Options wish = wished(given);
    auto best = answering<File>(wish, given, read);
    if (!best.file && wish != bare(given)) {
        auto without = answering<File>(bare(given), given, read);
        if (without.file)
            best = std::move(without);
    }
    if (!best.file)
        return best;
    Options more = best.used;
    if (takeOpen(more, given, *best.file))
        if (Result<File> file = read(more))
            best = {std::move(file), more};
    sayAlso(*best.file, disagreements(best.used, given, *best.file));
    return best;
}

} // namespace

AnsweredScans readWhereOpen(const ReadOptions& given, const std::function<Result<ImportedFile>(const ReadOptions&)>& read) {
    auto made = whereOpen<ImportedFile>(given, read);
    return {std::move(made.file), std::move(made.used)};
}

AnsweredPatterns readWhereOpen(const PatternReadOptions& given,
                               const std::function<Result<ImportedPatterns>(const PatternReadOptions&)>& read) {
    auto made = whereOpen<ImportedPatterns>(given, read);
    return {std::move(made.file), std::move(made.used)};
}

AnsweredScans importWhereOpen(const Bytes& bytes, const std::string& fileName, const ReadOptions& given) {
    return readWhereOpen(given, [&](const ReadOptions& options) { return importThermogram(bytes, fileName, options); });
}

AnsweredPatterns importPatternWhereOpen(const Bytes& bytes, const std::string& fileName, const PatternReadOptions& given,
                                        PatternRole role) {
    return readWhereOpen(given, [&](const PatternReadOptions& options) { return importPattern(bytes, fileName, options, role); });
}

} // namespace vitrine
