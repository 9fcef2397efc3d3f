#include "core/files/hdf5/guard.h"
#include "core/files/pattern_formats/nexus_plot.h"
#include "core/files/patterns/pattern_reader.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    return isHdf5(bytesOf(file)) ? Certainty::Marker : Certainty::None;
}

/// The curve's name: that of its group, without the slash in front.
std::string curveOf(const std::string& group) {
    return group.size() > 1 ? group.substr(1) : std::string("/");
}

/// A plot as a pattern on q, with what the file says about it.
Result<ReadPattern> patternOf(NexusPlot&& plot, const hdf5::OpenFile& opened, const std::string& group,
                              const std::string& auxiliary, const PatternReadOptions& options) {
    NexusFacts facts = nexusFacts(opened, group);
    plot.raw.curve = auxiliary.empty() ? curveOf(group) : curveOf(group) + "/" + auxiliary;
    plot.raw.wavelength = facts.wavelength;
    plot.raw.polarizationDone = facts.polarizationDone;
    plot.raw.distance = facts.distance;
    plot.raw.tilted = facts.tilted;
    if (!plot.raw.dummy)
        plot.raw.dummy = facts.dummy;
    plot.raw.notes.insert(plot.raw.notes.end(), facts.notes.begin(), facts.notes.end());
    return onAxisOfQ(std::move(plot.raw), options);
}

/// Why groups are no patterns; the first reason counts where none is one.
using Reasons = std::vector<Problem>;

/// Further signals of a plot on the same axis, which are patterns too; one that is none is named.
std::optional<Problem> takeAuxiliary(const hdf5::OpenFile& opened, const std::string& group, const std::string& fileName,
                                     const PatternReadOptions& options, PatternFile& read) {
    for (const std::string& name : hdf5::attributeTexts(opened, group, "auxiliary_signals")) {
        auto plot = nexusPlot(opened, group, fileName, name);
        if (!plot) {
            read.notes.push_back(phrase("Pattern", "The further signal “%1” of the plot was left out.").with(name));
            continue;
        }
        auto pattern = patternOf(std::move(*plot), opened, group, name, options);
        if (!pattern)
            return pattern.error();
        read.patterns.push_back(std::move(*pattern));
    }
    return {};
}

/// Reads the plots in `groups` into `read`. A plot that is a pattern but leaves a question open asks it.
Result<Reasons> takePlots(const hdf5::OpenFile& opened, const std::vector<std::string>& groups, const std::string& fileName,
                          const PatternReadOptions& options, PatternFile& read) {
    Reasons reasons;
    for (const std::string& group : groups) {
        auto plot = nexusPlot(opened, group, fileName);
        if (!plot) {
            reasons.push_back(plot.error());
            read.notes.push_back(plot.error().what);
            continue;
        }
        auto columns = std::move(plot->columns);
        auto pattern = patternOf(std::move(*plot), opened, group, {}, options);
        if (!pattern)
            return std::unexpected(pattern.error());
        read.columns = std::move(columns);
        read.patterns.push_back(std::move(*pattern));
        if (auto problem = takeAuxiliary(opened, group, fileName, options, read))
            return std::unexpected(std::move(*problem));
    }
    return reasons;
}

Problem damaged(const std::string& fileName) {
    return {phrase("Pattern", "The HDF5 file is damaged or cut short."), phrase("Pattern", "Use the file as it was written."),
            fileName};
}

Problem withoutPlots(const std::string& fileName) {
    return {phrase("Pattern", "The HDF5 file holds no plot (NXdata) and no data set of q or 2θ."),
            phrase("Pattern", "Save the integrated pattern as NXdata with its axis of q or 2θ."), fileName};
}

/// The default plot, or all where there is none; the others where the default is no pattern.
Result<PatternFile> patternsIn(const hdf5::OpenFile& opened, const std::string& fileName, const PatternReadOptions& options) {
    PatternFile read;
    auto reasons = takePlots(opened, plotsOf(opened), fileName, options, read);
    const auto others = otherPlotsOf(opened);
    if (reasons && read.patterns.empty() && !others.empty()) {
        auto more = takePlots(opened, others, fileName, options, read);
        if (!more)
            return std::unexpected(more.error());
        reasons->insert(reasons->end(), more->begin(), more->end());
    } else if (reasons && !others.empty()) {
        read.notes.push_back(
            phrases("Pattern", "%n other plot(s) of the file were left out; this one is its default.").count(int(others.size())));
    }
    if (!reasons)
        return std::unexpected(reasons.error());
    if (read.patterns.empty())
        return std::unexpected(reasons->empty() ? withoutPlots(fileName) : reasons->front());
    return read;
}

Result<PatternFile> readHere(const SourceFile& file, const PatternReadOptions& options) {
    const hdf5::Silence silence;
    const hdf5::OpenFile opened = hdf5::openFile(bytesOf(file));
    if (!opened.file)
        return std::unexpected(damaged(file.name));
    auto read = patternsIn(opened, file.name, options);
    if (read)
        read->encoding = "HDF5";
    return read;
}

/// Reads the file in a child process first, where the library may fall on a damaged one.
Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const auto turn = hdf5::turn();                    // the child has it from its parent
    constexpr std::size_t bytesPerSecond = 10'000'000; // frames are read far faster
    const auto longestReading = 5 + static_cast<unsigned>(bytesOf(file).size() / bytesPerSecond); // s
    if (!hdf5::survives([&] { static_cast<void>(readHere(file, options)); }, longestReading))
        return {std::unexpected(damaged(file.name))};
    return {readHere(file, options)};
}

} // namespace

PatternReader nexusPatterns() {
    return {"NeXus", claims, read};
}

} // namespace vitrine
