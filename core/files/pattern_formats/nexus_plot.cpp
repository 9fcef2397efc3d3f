#include "core/files/pattern_formats/nexus_plot.h"

#include "core/files/patterns/pattern_columns.h"

namespace vitrine {

namespace {

using hdf5::Kind;
using hdf5::Object;
using hdf5::OpenFile;

std::string unitOf(const OpenFile& file, const std::string& path) {
    const std::string units = hdf5::attributeText(file, path, "units");
    return units.empty() ? hdf5::attributeText(file, path, "unit") : units;
}

std::string nameOf(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// "angstrom^-1" as "A^-1", "1/nanometer" as "1/nm".
std::string shortUnit(std::string unit) {
    for (const auto& [words, sign] : {std::pair("angstroms", "A"),
                                      {"Angstroms", "A"},
                                      {"angstrom", "A"},
                                      {"Angstrom", "A"},
                                      {"nanometers", "nm"},
                                      {"nanometer", "nm"},
                                      {"nanometre", "nm"}})
        if (const auto at = unit.find(words); at != std::string::npos)
            unit.replace(at, std::string_view(words).size(), sign);
    return unit;
}

Title titleOf(const OpenFile& file, const std::string& path) {
    const std::string unit = shortUnit(unitOf(file, path));
    Title title = patternTitle(unit.empty() ? nameOf(path) : nameOf(path) + " [" + unit + "]");
    if (!unit.empty() && lowerCase(unit).starts_with("deg"))
        title.unit = fileUnit("deg");
    return title;
}

/// By name and unit; else by its long name ("q (nm^-1)"), or by a unit that says all ("2th_deg"); q and 2θ before r.
std::optional<AxisMeaning> meaningOf(const OpenFile& file, const std::string& path) {
    const Title named = titleOf(file, path);
    const Title longNamed = patternTitle(hdf5::attributeText(file, path, "long_name"));
    const Title unit = patternTitle(unitOf(file, path)); // "2th_deg", "r_mm": of an integration
    for (const Title& title : {named, longNamed, unit})
        if (const auto meaning = axisMeaning(title); meaning && meaning->reciprocal() && meaning->axis)
            return meaning;
    for (const Title& title : {named, longNamed, unit})
        if (const auto meaning = axisMeaning(title); meaning && (&title != &unit || meaning->radius))
            return meaning;
    return {};
}

/// A data set of a group, by name; empty where it is none.
std::string datasetIn(const OpenFile& file, const std::string& group, const std::string& name) {
    if (name.empty() || name == ".")
        return {};
    const std::string path = group == "/" ? "/" + name : group + "/" + name;
    return hdf5::shapeOf(file, path) ? path : std::string();
}

template<class Test>
std::string firstDataset(const OpenFile& file, const std::string& group, Test test) {
    for (const Object& child : hdf5::childrenOf(file, group))
        if (child.kind == Kind::Dataset && test(child) && hdf5::shapeOf(file, child.path))
            return child.path;
    return {};
}

/// The data set that is drawn.
std::string signalOf(const OpenFile& file, const std::string& group) {
    if (auto path = datasetIn(file, group, hdf5::attributeText(file, group, "signal")); !path.empty())
        return path;
    if (auto path = firstDataset(file, group, [&](const Object& o) { return hdf5::hasAttribute(file, o.path, "signal"); });
        !path.empty())
        return path;
    for (const char* name : {"I", "intensity", "Intensity", "data", "counts"})
        if (auto path = datasetIn(file, group, name); !path.empty())
            return path;
    return {};
}

/// "[frame:q]", "frame,q" of old files.
std::vector<std::string> partsOf(std::string text) {
    std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == ' '; });
    std::ranges::replace(text, ',', ':');
    std::vector<std::string> parts;
    for (const auto part : std::views::split(text, ':'))
        parts.emplace_back(part.begin(), part.end());
    return parts;
}

/// The names of the axes, in the order of the dimensions, as the group or its signal says.
std::vector<std::string> axesOf(const OpenFile& file, const std::string& group, const std::string& signal) {
    const auto named = hdf5::attributeTexts(file, group, "axes");
    if (named.size() > 1)
        return named;
    return partsOf(named.empty() ? hdf5::attributeText(file, signal, "axes") : named.front());
}

/// The axis that means q or 2θ; else the last one that is named; else one that its attributes or its name
/// show.
std::string axisOf(const OpenFile& file, const std::string& group, const std::string& signal) {
    std::string last;
    for (const std::string& name : axesOf(file, group, signal))
        if (auto path = datasetIn(file, group, name); !path.empty()) {
            if (meaningOf(file, path))
                return path;
            last = path;
        }
    if (!last.empty())
        return last;
    const auto other = [&](const Object& o) { return o.path != signal; };
    const auto shown = firstDataset(file, group, [&](const Object& o) { return other(o) && meaningOf(file, o.path); });
    return shown.empty()
               ? firstDataset(file, group, [&](const Object& o) { return other(o) && hdf5::hasAttribute(file, o.path, "axis"); })
               : shown;
}

std::string errorsOf(const OpenFile& file, const std::string& group, const std::string& signal) {
    const std::string name = nameOf(signal);
    std::vector<std::string> candidates;
    for (const char* key : {"uncertainties", "uncertainty", "errors"})
        candidates.push_back(hdf5::attributeText(file, signal, key));
    for (const char* ending : {"_uncertainties", "_uncertainty", "_errors"})
        candidates.push_back(hdf5::attributeText(file, group, (name + ending).c_str()));
    for (const std::string& usual : {name + "_errors", name + "_error", name + "_sigma", name + "_uncertainty", name + "dev",
                                     std::string("errors"), std::string("sigma")})
        candidates.push_back(usual);
    for (const std::string& candidate : candidates)
        if (auto path = datasetIn(file, group, candidate); !path.empty() && path != signal)
            return path;
    return {};
}

Problem problemAt(Message what, const std::string& group, const std::string& fileName) {
    return {std::move(what), phrase("Pattern", "Save the integrated pattern as NXdata with its axis of q or 2θ."),
            fileName + ":" + group};
}

/// How a signal lies on its axis.
struct Arrangement {
    std::size_t frames = 1, points = 0;
    bool pointsFirst = false; ///< points × frames
};

std::optional<Arrangement> arrangement(const std::vector<std::size_t>& shape, std::size_t points) {
    std::vector<std::size_t> lengths;
    std::ranges::copy_if(shape, std::back_inserter(lengths), [](std::size_t length) { return length != 1; });
    if (lengths.empty() || lengths.size() > 2 || points < 2)
        return {};
    if (lengths.back() == points)
        return Arrangement{lengths.size() == 2 ? lengths.front() : 1, points, false};
    if (lengths.front() == points && lengths.size() == 2)
        return Arrangement{lengths.back(), points, true};
    return {};
}

/// The order in which the numbers of frame after frame are read.
hdf5::Fastest frameAfterFrame(const Arrangement& lie) {
    return lie.pointsFirst ? hdf5::Fastest::First : hdf5::Fastest::Last;
}

/// Where the data sets of a plot are.
struct PlotPaths {
    std::string signal, axis, errors;
};

Result<PlotPaths> pathsOf(const OpenFile& file, const std::string& group, const std::string& fileName,
                          const std::string& auxiliary) {
    PlotPaths paths;
    const std::string main = signalOf(file, group);
    paths.signal = auxiliary.empty() ? main : datasetIn(file, group, auxiliary);
    if (paths.signal.empty())
        return std::unexpected(
            problemAt(phrase("Pattern", "The plot has no signal that can be read (it may be damaged, or stand in another file)."),
                      group, fileName));
    paths.axis = axisOf(file, group, paths.signal);
    if (paths.axis.empty())
        return std::unexpected(
            problemAt(phrase("Pattern", "The plot of “%1” has no axis.").with(nameOf(paths.signal)), group, fileName));
    const Title title = titleOf(file, paths.axis);
    if (!meaningOf(file, paths.axis) && roleOf(title) != Role::Other)
        return std::unexpected(
            problemAt(phrase("Pattern", "The plot is on “%1” (%2), so it is no pattern.").with(title.name, title.unitText), group,
                      fileName));
    paths.errors = errorsOf(file, group, paths.signal);
    if (paths.signal != main && paths.errors == errorsOf(file, group, main))
        paths.errors.clear(); // those of the signal
    return paths;
}

Problem unfit(const OpenFile& file, const PlotPaths& paths, const std::string& group, const std::string& fileName) {
    const auto rank = hdf5::shapeOf(file, paths.signal).value_or(std::vector<std::size_t>{}).size();
    return problemAt(phrase("Pattern", "The data set “%1” has %2 dimensions that do not fit the axis “%3”: neither a pattern "
                                       "nor a stack of frames.")
                         .with(nameOf(paths.signal), Figure{double(rank)}, nameOf(paths.axis)),
                     group, fileName);
}

Problem unreadable(const std::string& path, const std::string& group, const std::string& fileName) {
    return problemAt(phrase("Pattern", "The data set “%1” is damaged and cannot be read.").with(nameOf(path)), group, fileName);
}

/// The number of a bin without a pixel, by an attribute of the intensities.
std::optional<double> dummyAt(const OpenFile& file, const std::string& signal) {
    for (const char* key : {"dummy", "_FillValue", "missing_value", "fill_value"})
        if (const auto number = hdf5::attributeNumber(file, signal, key))
            return number;
    return {};
}

/// Errors that lie as the intensities do, or as a table of the same frames by their own shape.
std::optional<std::vector<double>> errorsRead(const OpenFile& file, const std::string& path, const Arrangement& lie) {
    const auto shape = hdf5::shapeOf(file, path);
    const auto own = shape ? arrangement(*shape, lie.points) : std::nullopt;
    return own && own->frames == lie.frames ? hdf5::readNumbers(file, path, frameAfterFrame(*own)) : std::nullopt;
}

void takeErrors(RawPattern& raw, const OpenFile& file, const PlotPaths& paths, const Arrangement& lie) {
    if (paths.errors.empty())
        return;
    if (auto errors = errorsRead(file, paths.errors, lie))
        raw.sigma = std::move(*errors);
    else
        raw.notes.push_back(
            phrase("Pattern", "The errors “%1” are not used: there are not as many as intensities.").with(nameOf(paths.errors)));
}

Result<RawPattern> columnsRead(const OpenFile& file, const PlotPaths& paths, const std::string& group,
                               const std::string& fileName) {
    const auto shape = hdf5::shapeOf(file, paths.signal);
    const auto axis = hdf5::readNumbers(file, paths.axis);
    if (!axis || !shape)
        return std::unexpected(unreadable(axis ? paths.signal : paths.axis, group, fileName));
    const auto lie = arrangement(*shape, axis->size());
    if (!lie)
        return std::unexpected(unfit(file, paths, group, fileName));
    auto values = hdf5::readNumbers(file, paths.signal, frameAfterFrame(*lie));
    if (!values)
        return std::unexpected(unreadable(paths.signal, group, fileName));
    RawPattern raw;
    raw.x = *axis;
    raw.y = std::move(*values);
    raw.frames = lie->frames;
    if (raw.frames > 1)
        raw.conditions = frameConditions(file, group, raw.frames, {paths.axis, paths.signal, paths.errors}, raw.notes);
    takeErrors(raw, file, paths, *lie);
    raw.dummy = dummyAt(file, paths.signal);
    leaveOutMasked(raw, file, group, paths.signal, lie->pointsFirst);
    return raw;
}

} // namespace

Result<NexusPlot> nexusPlot(const OpenFile& file, const std::string& group, const std::string& fileName,
                            const std::string& auxiliary) {
    const auto paths = pathsOf(file, group, fileName, auxiliary);
    if (!paths)
        return std::unexpected(paths.error());
    auto raw = columnsRead(file, *paths, group, fileName);
    if (!raw)
        return std::unexpected(raw.error());
    const auto meaning = meaningOf(file, paths->axis).value_or(AxisMeaning{});
    for (double& x : raw->x)
        x *= meaning.scale;
    raw->curve = group;
    raw->where = fileName + ":" + group;
    raw->axis = meaning.axis;
    raw->abscissa = nameOf(paths->axis);
    raw->onDetector = meaning.radius;
    raw->timeOfFlight = meaning.timeOfFlight;
    raw->inPixels = meaning.pixels;
    raw->foreign = !meaning.axis && isForeignAxis(titleOf(file, paths->axis));
    takeOrdinate(*raw, meaning, ordinateMeaning(titleOf(file, paths->signal)));
    NexusPlot plot{std::move(*raw),
                   {{nameOf(paths->axis), unitOf(file, paths->axis), "abscissa"},
                    {nameOf(paths->signal), unitOf(file, paths->signal), "intensity"}}};
    if (!paths->errors.empty())
        plot.columns.push_back({nameOf(paths->errors), unitOf(file, paths->errors), plot.raw.sigma.empty() ? "unused" : "error"});
    return plot;
}

} // namespace vitrine
