#include "core/files/import/answers.h"

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

/// An answer that files can be read with or without; columns are one, for one of them alone means another table.
template<class Options>
struct Part {
    Message name;
    void (*copy)(Options& to, const Options& from);
};

/// How a person wants files to be read, which no file says itself.
std::vector<Part<ReadOptions>> wishes(const ReadOptions&) {
    using Options = ReadOptions;
    return {{phrase("Import", "the file format"), [](Options& to, const Options& from) { to.dialect = from.dialect; }},
            {phrase("Import", "the columns"), [](Options& to, const Options& from) {
                 to.timeColumn = from.timeColumn;
                 to.temperatureColumn = from.temperatureColumn;
                 to.signalColumn = from.signalColumn;
             }}};
}

std::vector<Part<PatternReadOptions>> wishes(const PatternReadOptions&) {
    using Options = PatternReadOptions;
    return {{phrase("Import", "the file format"), [](Options& to, const Options& from) { to.dialect = from.dialect; }},
            {phrase("Import", "the columns"), [](Options& to, const Options& from) {
                 to.abscissaColumn = from.abscissaColumn;
                 to.intensityColumn = from.intensityColumn;
                 to.errorColumn = from.errorColumn;
             }}};
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

Message statedOtherwise(const Message& what) {
    return phrase("Import", "The file states %1 itself; what was answered for several files is not used.").with(what);
}

Message notReadWith(const Message& what) {
    return phrase("Import", "The file cannot be read with %1 that was answered for several files; it is not used.").with(what);
}

template<class Options>
Part<Options> encodingPart() {
    return {phrase("Import", "the encoding"), [](Options& to, const Options& from) { to.encoding = from.encoding; }};
}

/// What the file leaves open although it can be read.
std::vector<Part<ReadOptions>> openIn(const ImportedFile& file) {
    using Options = ReadOptions;
    const auto all = [&](auto open) { return std::ranges::all_of(file.reading.scans, open); };
    std::vector<Part<Options>> parts;
    if (!file.reading.encoding.starts_with("UTF"))
        parts.push_back(encodingPart<Options>());
    if (all([](const ReadScan& scan) { return scan.exoBasis != ExoBasis::Stated; }))
        parts.push_back(
            {phrase("Import", "the direction of exotherms"), [](Options& to, const Options& from) { to.exo = from.exo; }});
    if (all([](const ReadScan& scan) { return !scan.headerRate && !scan.measuredRate; }))
        parts.push_back(
            {phrase("Import", "the heating rate"), [](Options& to, const Options& from) { to.heatingRate = from.heatingRate; }});
    if (all([](const ReadScan& scan) { return !scan.mass; }))
        parts.push_back({phrase("Import", "the mass"), [](Options& to, const Options& from) { to.mass = from.mass; }});
    return parts;
}

std::vector<Part<PatternReadOptions>> openIn(const ImportedPatterns& file) {
    using Options = PatternReadOptions;
    const auto all = [&](auto open) { return std::ranges::all_of(file.reading.patterns, open); };
    std::vector<Part<Options>> parts;
    if (!file.reading.encoding.starts_with("UTF"))
        parts.push_back(encodingPart<Options>());
    if (all([](const ReadPattern& each) { return !each.recording->wavelength; }))
        parts.push_back(
            {phrase("Import", "the wavelength"), [](Options& to, const Options& from) { to.wavelength = from.wavelength; }});
    if (all([](const ReadPattern& each) { return each.recording->content == PatternContent::Intensity; }))
        parts.push_back(
            {phrase("Import", "what the values are"), [](Options& to, const Options& from) { to.content = from.content; }});
    return parts;
}

/// What the file states and the answers say otherwise.
std::vector<Message> disagreements(const ReadOptions& used, const ReadOptions& given, const ImportedFile& file) {
    const auto any = [&](auto differs) {
        return std::ranges::any_of(file.scans, [&](const auto& scan) { return differs(scan->choices); });
    };
    std::vector<Message> notes;
    if (given.exo && !used.exo && any([&](const auto& choices) { return choices.exo != *given.exo; }))
        notes.push_back(statedOtherwise(phrase("Import", "the direction of exotherms")));
    if (given.heatingRate && !used.heatingRate &&
        any([&](const auto& choices) { return choices.heatingRate && !near(*choices.heatingRate, *given.heatingRate); }))
        notes.push_back(statedOtherwise(phrase("Import", "the heating rate")));
    if (given.mass && !used.mass && any([&](const auto& choices) { return choices.mass && !near(*choices.mass, *given.mass); }))
        notes.push_back(statedOtherwise(phrase("Import", "the mass")));
    return notes;
}

std::vector<Message> disagreements(const PatternReadOptions& used, const PatternReadOptions& given,
                                   const ImportedPatterns& file) {
    const auto any = [&](auto differs) { return std::ranges::any_of(file.reading.patterns, differs); };
    std::vector<Message> notes;
    if (given.axis && !used.axis && any([&](const ReadPattern& each) { return each.axis != *given.axis; }))
        notes.push_back(statedOtherwise(phrase("Import", "the axis")));
    if (given.wavelength && !used.wavelength && any([&](const ReadPattern& each) {
            return each.recording->wavelength && !near(*each.recording->wavelength, *given.wavelength);
        }))
        notes.push_back(statedOtherwise(phrase("Import", "the wavelength")));
    return notes;
}

void sayAlso(ImportedFile& file, const std::vector<Message>& notes) {
    file.notes.insert(file.notes.end(), notes.begin(), notes.end());
}

void sayAlso(ImportedPatterns& file, const std::vector<Message>& notes) {
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

template<class Options>
Options withParts(Options used, const Options& given, const std::vector<Part<Options>>& parts) {
    for (const Part<Options>& part : parts)
        part.copy(used, given);
    return used;
}

/// With all of the parts, or else with those that the file can be read with, one after the other; the others are named in
/// `unused`. `attempt` reads with given options; `start` is the file without the parts.
template<class File, class Options, class Attempt, class Start>
Try<File, Options> withWhatFits(const Options& used, const Options& given, const std::vector<Part<Options>>& parts,
                                const Attempt& attempt, const Start& start, std::vector<Part<Options>>& unused) {
    const Options whole = withParts(used, given, parts);
    if (whole == used)
        return start();
    Try<File, Options> all = attempt(whole);
    if (all.file)
        return all;
    Try<File, Options> best = start();
    Options kept = used;
    std::vector<Part<Options>> left;
    for (const Part<Options>& part : parts) {
        const Options more = withParts(kept, given, {part});
        if (more == kept)
            continue;
        if (Try<File, Options> one = attempt(more); one.file)
            best = std::move(one), kept = more;
        else
            left.push_back(part);
    }
    if (!best.file)
        return all;
    unused.insert(unused.end(), left.begin(), left.end());
    return best;
}

template<class File, class Options, class Read>
Try<File, Options> whereOpen(const Options& given, const Read& read) {
    if (given == Options{})
        return {read(given), given};
    std::vector<Part<Options>> unused;
    const auto asked = [&](const Options& used) { return answering<File>(used, given, read); };
    auto best = withWhatFits<File>(
        bare(given), given, wishes(given), asked, [&] { return asked(bare(given)); }, unused);
    if (!best.file)
        return best;
    const auto plainly = [&](const Options& used) { return Try<File, Options>{read(used), used}; };
    const auto open = openIn(*best.file);
    best = withWhatFits<File>(
        Options(best.used), given, open, plainly, [&] { return std::move(best); }, unused);
    sayAlso(*best.file, disagreements(best.used, withParts(given, Options{}, unused), *best.file));
    for (const Part<Options>& part : unused)
        sayAlso(*best.file, {notReadWith(part.name)});
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
