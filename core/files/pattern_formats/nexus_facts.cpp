#include "core/files/pattern_formats/nexus_plot.h"
#include "core/files/patterns/header_facts.h"
#include "core/files/text/titles.h"
#include "core/quantity/units.h"
#include "core/scattering/scattering_angle.h"

namespace vitrine {

namespace {

using hdf5::Kind;
using hdf5::Object;
using hdf5::OpenFile;

constexpr auto energyNames = std::to_array<std::string_view>({"energy", "incident_energy"});
constexpr auto configurationNames = std::to_array<std::string_view>({"data", "config", "configuration", "header"});

template<std::size_t n>
bool isOneOf(const std::string& name, const std::array<std::string_view, n>& names) {
    return std::ranges::find(names, name) != names.end();
}

std::optional<double> numberAt(const OpenFile& file, const Object& object) {
    const auto values = object.kind == Kind::Dataset ? hdf5::readNumbers(file, object.path) : std::nullopt;
    return values && values->size() == 1 && std::isfinite(values->front()) ? std::optional(values->front()) : std::nullopt;
}

std::optional<double> wavelengthAt(const OpenFile& file, const Object& object) {
    const auto number = numberAt(file, object);
    if (!number)
        return {};
    const std::string unit = hdf5::attributeText(file, object.path, "units");
    return statedWavelength(figureText(*number, 17), unit);
}

/// Energies are photons' only with their unit, and not those of a ring (GeV).
std::optional<double> wavelengthOfEnergyAt(const OpenFile& file, const Object& object) {
    const auto number = numberAt(file, object);
    const auto unit = unitNamed(hdf5::attributeText(file, object.path, "units"));
    if (!number || !unit || unit->dimension != Dimension::Energy || !(*number > 0))
        return {};
    return statedWavelength(figureText(wavelengthOf(*number * unit->scale), 17), "A");
}

/// How many signs two paths share from the front: what stands nearest to a plot belongs to it.
std::size_t shared(const std::string& a, const std::string& b) {
    return std::size_t(std::ranges::mismatch(a, b).in1 - a.begin());
}

/// The answer of the nearest object that has one.
template<class Ask>
std::optional<double> nearest(const std::vector<Object>& objects, const std::string& group, Ask ask) {
    std::optional<double> found;
    std::size_t closeness = 0;
    for (const Object& object : objects)
        if (const std::size_t near = shared(object.path, group); !found || near > closeness)
            if (const auto answer = ask(object)) {
                found = answer;
                closeness = near;
            }
    return found;
}

/// The configuration of an integration as text (JSON of pyFAI).
std::string configurationAt(const OpenFile& file, const Object& object) {
    if (object.kind != Kind::Dataset || !isOneOf(object.name(), configurationNames))
        return {};
    const auto text = hdf5::readAnyText(file, object.path);
    return text && text->find("wavelength") != std::string::npos ? *text : std::string();
}

/// What the nearest data set of that name says as a wavelength.
std::optional<double> wavelengthNamed(std::string_view name, const OpenFile& file, const std::vector<Object>& objects,
                                      const std::string& group) {
    return nearest(objects, group,
                   [&](const Object& object) { return object.name() == name ? wavelengthAt(file, object) : std::nullopt; });
}

/// JSON in one line as lines of one field.
std::string inLines(std::string json) {
    std::ranges::replace(json, ',', '\n');
    std::ranges::replace(json, '{', '\n');
    return json;
}

std::string configurationsIn(const OpenFile& file, const std::vector<Object>& objects) {
    std::string text;
    for (const Object& object : objects)
        text += inLines(configurationAt(file, object)) + "\n";
    return text;
}

/// Kα1 of a tube, with a note about Kα2.
void takeTube(NexusFacts& facts, const OpenFile& file, const std::vector<Object>& objects, const std::string& group) {
    facts.wavelength = wavelengthNamed("k_alpha_one", file, objects, group);
    const auto second = wavelengthNamed("k_alpha_two", file, objects, group);
    if (facts.wavelength && second)
        facts.notes.push_back(phrase("Pattern", "Kα1 is used; the file names Kα2 as well (%1 Å), which is not stripped here.")
                                  .with(Figure{*second, 8}));
}

bool hasPolarizationFactor(const OpenFile& file, const std::vector<Object>& objects) {
    return std::ranges::any_of(
        objects, [&](const Object& object) { return object.name() == "polarization_factor" && numberAt(file, object); });
}

} // namespace

NexusFacts nexusFacts(const OpenFile& file, const std::string& group) {
    const auto objects = hdf5::objectsBelow(file, "/");
    const std::string configuration = configurationsIn(file, objects);
    NexusFacts facts;
    for (const char* name : {"wavelength", "incident_wavelength"})
        if (!facts.wavelength)
            facts.wavelength = wavelengthNamed(name, file, objects, group);
    if (!facts.wavelength)
        facts.wavelength = wavelengthIn(configuration);
    if (!facts.wavelength)
        facts.wavelength = nearest(objects, group, [&](const Object& object) {
            return isOneOf(object.name(), energyNames) ? wavelengthOfEnergyAt(file, object) : std::nullopt;
        });
    if (!facts.wavelength)
        takeTube(facts, file, objects, group);
    facts.distance = detectorDistanceIn(configuration);
    facts.tilted = detectorTiltedIn(configuration);
    facts.dummy = dummyIn(configuration);
    facts.polarizationDone = polarizationDoneIn(configuration) || hasPolarizationFactor(file, objects);
    return facts;
}

} // namespace vitrine
