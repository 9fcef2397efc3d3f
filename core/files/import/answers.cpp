#include "core/files/import/answers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

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

template<auto field, class Options>
bool takeField(Options& used, const Options& given) {
    return take(used.*field, given.*field);
}

template<auto... fields, class Options>
void copyFields(Options& to, const Options& from) {
    ((to.*fields = from.*fields), ...);
}

/// Which answer belongs to a question.
template<class Options>
struct AnswerTo {
    Question question;
    bool (*take)(Options& used, const Options& given);
};

constexpr AnswerTo<ReadOptions> scanAnswers[] = {{Question::Exo, takeField<&ReadOptions::exo>},
                                                 {Question::HeatingRate, takeField<&ReadOptions::heatingRate>},
                                                 {Question::Mass, takeField<&ReadOptions::mass>},
                                                 {Question::TemperatureUnit, takeField<&ReadOptions::temperatureUnit>},
                                                 {Question::SignalUnit, takeField<&ReadOptions::signalUnit>}};
constexpr AnswerTo<PatternReadOptions> patternAnswers[] = {{Question::Axis, takeField<&PatternReadOptions::axis>},
                                                           {Question::Wavelength, takeField<&PatternReadOptions::wavelength>},
                                                           {Question::Content, takeField<&PatternReadOptions::content>}};
template<class Options>
constexpr AnswerTo<Options> textAnswers[] = {{Question::Decimal, takeField<&Options::decimal>},
                                             {Question::Separator, takeField<&Options::separator>}};

constexpr std::span<const AnswerTo<ReadOptions>> answersOf(const ReadOptions&) {
    return scanAnswers;
}

constexpr std::span<const AnswerTo<PatternReadOptions>> answersOf(const PatternReadOptions&) {
    return patternAnswers;
}

/// The answers to what a problem asks; whether there are any that were not yet tried.
template<class Options>
bool takeAsked(Options& used, const Options& given, Question asked) {
    const auto answers = [&](const AnswerTo<Options>& answer) { return answer.question == asked && answer.take(used, given); };
    return std::ranges::any_of(answersOf(used), answers) || std::ranges::any_of(textAnswers<Options>, answers);
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

/// How a person wants files to be read, which no file says itself: the format and the columns.
template<auto... columns, class Options>
std::vector<Part<Options>> formatAndColumns(const Options&) {
    return {{phrase("Import", "the file format"), copyFields<&Options::dialect>},
            {phrase("Import", "the columns"), copyFields<columns...>}};
}

std::vector<Part<ReadOptions>> wishes(const ReadOptions& given) {
    return formatAndColumns<&ReadOptions::timeColumn, &ReadOptions::temperatureColumn, &ReadOptions::signalColumn>(given);
}

std::vector<Part<PatternReadOptions>> wishes(const PatternReadOptions& given) {
    using Options = PatternReadOptions;
    return formatAndColumns<&Options::abscissaColumn, &Options::intensityColumn, &Options::errorColumn>(given);
}

/// What is known before a file is opened.
ReadOptions bare(const ReadOptions&) {
    return {};
}

PatternReadOptions bare(const PatternReadOptions& given) {
    PatternReadOptions options;
    options.kindByHand = given.kindByHand;
    options.frames = given.frames;
    options.framesInGroup = given.framesInGroup;
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

/// The encoding, where the bytes of the text do not tell it.
template<class Options>
std::vector<Part<Options>> openEncoding(const std::string& encoding) {
    if (encoding.starts_with("UTF"))
        return {};
    return {{phrase("Import", "the encoding"), copyFields<&Options::encoding>}};
}

/// What the file leaves open although it can be read.
std::vector<Part<ReadOptions>> openIn(const ImportedFile& file) {
    const auto all = [&](auto open) { return std::ranges::all_of(file.reading.scans, open); };
    auto parts = openEncoding<ReadOptions>(file.reading.encoding);
    if (all([](const ReadScan& scan) { return scan.exoBasis != ExoBasis::Stated; }))
        parts.push_back({phrase("Import", "the direction of exotherms"), copyFields<&ReadOptions::exo>});
    if (all([](const ReadScan& scan) { return !scan.headerRate && !scan.measuredRate; }))
        parts.push_back({phrase("Import", "the heating rate"), copyFields<&ReadOptions::heatingRate>});
    if (all([](const ReadScan& scan) { return !scan.mass; }))
        parts.push_back({phrase("Import", "the mass"), copyFields<&ReadOptions::mass>});
    return parts;
}

std::vector<Part<PatternReadOptions>> openIn(const ImportedPatterns& file) {
    const auto all = [&](auto open) { return std::ranges::all_of(file.reading.patterns, open); };
    auto parts = openEncoding<PatternReadOptions>(file.reading.encoding);
    if (all([](const ReadPattern& each) { return !each.recording->wavelength; }))
        parts.push_back({phrase("Import", "the wavelength"), copyFields<&PatternReadOptions::wavelength>});
    if (all([](const ReadPattern& each) { return each.recording->content == PatternContent::Intensity; }))
        parts.push_back({phrase("Import", "what the values are"), copyFields<&PatternReadOptions::content>});
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
