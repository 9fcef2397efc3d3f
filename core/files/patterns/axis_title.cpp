#include "core/files/patterns/axis_title.h"

#include "core/files/patterns/axis_unit.h"

namespace vitrine {

namespace {

bool holdsAny(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text.find(word) != std::string::npos; });
}

bool beginsWithAny(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text.starts_with(word); });
}

bool isAnyOf(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text == word; });
}

/// Name and unit together, in lower case; "2Θ" as "2θ".
std::string wholeTitle(const Title& title) {
    std::string whole = lowerCase(title.name + " " + title.unitText);
    for (const char* capital : {"Θ", "ϑ"})
        for (auto at = whole.find(capital); at != std::string::npos; at = whole.find(capital))
            whole.replace(at, std::string_view(capital).size(), "θ");
    return whole;
}

bool saysTwoTheta(const std::string& whole) {
    return holdsAny(whole, {"2th", "2-th", "2 th", "2_th", "twoth", "two th", "two_th", "two-th", "tth", "2θ", "2 θ", "2*th"});
}

bool hasDimension(const Title& title, Dimension dimension) {
    return title.unit && title.unit->dimension == dimension;
}

/// Whether a title has a unit that is of another kind: "q [W/g]" is a heat flow.
bool contradicts(const Title& title, Dimension dimension) {
    return title.unit && title.unit->dimension != dimension;
}

/// Whether a name is the letter itself, or begins with it and goes on with no letter.
bool isLetter(const std::string& name, char letter) {
    const auto wordSign = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return name.starts_with(letter) && (name.size() == 1 || !wordSign(name[1]));
}

AxisMeaning angle(const Title& title) {
    if (hasDimension(title, Dimension::Angle))
        return {PatternAxis::TwoTheta, title.unit->scale};
    const AngleUnit unit = angleUnitIn(title.name + " " + title.unitText);
    return unit.known ? AxisMeaning{PatternAxis::TwoTheta, unit.toDegrees} : AxisMeaning{};
}

AxisMeaning inverse(double toInverseAngstrom) {
    const bool nanometres = toInverseAngstrom == 0.1;
    return {nanometres ? PatternAxis::QPerNanometre : PatternAxis::Q, nanometres ? 1 : toInverseAngstrom};
}

/// "Q (Inverse Angstroms)", "q [inverse nanometers]".
std::optional<AxisMeaning> inverseInWords(const std::string& whole) {
    if (!holdsAny(whole, {"inverse", "reciprocal"}))
        return {};
    return holdsAny(whole, {"nanomet"})      ? std::optional(inverse(0.1))
           : holdsAny(whole, {"ang", "ång"}) ? std::optional(inverse(1))
                                             : std::nullopt;
}

/// The unit of a title: what stands in its brackets, or behind the first comma, blank or underscore of its name.
std::string unitPart(const Title& title) {
    if (!title.unitText.empty())
        return title.unitText;
    const std::size_t at = title.name.find_first_of(",_ /");
    return at == std::string::npos ? std::string() : title.name.substr(at + 1);
}

AxisMeaning scatteringVector(const Title& title) {
    if (hasDimension(title, Dimension::InverseLength))
        return inverse(title.unit->scale);
    const auto scale = inverseLengthIn(unitPart(title));
    return scale ? inverse(*scale) : AxisMeaning{};
}

double lengthScale(const Title& title) {
    return hasDimension(title, Dimension::Length) ? title.unit->scale : 1;
}

bool saysSpacing(const std::string& name) {
    return beginsWithAny(name, {"d-spac", "d spac", "d_spac", "dspac", "lattice spacing", "interplanar"});
}

constexpr double millimetre = 1e7;         // Å
constexpr double shortestOnDetector = 1e4; // Å, one micrometre

/// Å and nm are a distance between atoms; what is longer lies on a detector, as do pixels.
AxisMeaning distanceOrRadius(const Title& title, bool pixels) {
    const double scale = lengthScale(title);
    if (pixels)
        return {{}, 1, true, false, true};
    if (scale >= shortestOnDetector)
        return {{}, scale / millimetre, true};
    return {PatternAxis::R, scale};
}

bool saysTimeOfFlight(const std::string& name) {
    return beginsWithAny(name, {"tof", "time-of-flight", "time of flight", "time_of_flight", "t.o.f", "flight time"});
}

std::string without(std::string text, std::string_view signs) {
    std::erase_if(text, [&](char c) { return signs.find(c) != std::string_view::npos; });
    return text;
}

bool isCalculated(const std::string& name) {
    return name.find("calc") != std::string::npos || isAnyOf(name, {"ycal", "ical", "fcal", "gcal", "scal"}) ||
           name.starts_with("fit");
}

/// "diff", "Gdiff", "Yobs-Ycal"; what was diffracted and what is diffuse are none.
bool isDifference(const std::string& name) {
    const auto at = name.find("diff");
    const bool named = at != std::string::npos && !beginsWithAny(name.substr(at), {"diffr", "diffu"});
    return named || (holdsAny(name, {"obs"}) && (holdsAny(name, {"calc"}) || name.ends_with("cal")));
}

/// The width or the error of the abscissa: "dr", "dq", "delta r".
bool isWidth(const std::string& name) {
    return isAnyOf(name, {"dr", "dq", "dx", "d2theta", "dtth", "dtheta", "d_r", "d_q"}) ||
           beginsWithAny(name, {"delta r", "delta q", "δr", "δq"});
}

/// Whether a word of a name begins with these letters.
bool hasWordFrom(const std::string& name, std::string_view letters) {
    for (auto at = name.find(letters); at != std::string::npos; at = name.find(letters, at + 1))
        if (at == 0 || name[at - 1] < 'a' || name[at - 1] > 'z')
            return true;
    return false;
}

/// The number of a row: "Point", "pt_no", "Index", "No.", "#".
bool isIndex(const std::string& name) {
    const std::string word = name.substr(0, name.find_first_of(" _.-0123456789"));
    return isAnyOf(word, {"point", "points", "pt", "pts", "index", "idx", "no", "nr", "row", "step", "#"});
}

/// What stands beside a pattern and is none: a calculated curve, a background, what was left over, the number of the row.
bool isCompanion(const std::string& name) {
    return isDifference(name) || isWidth(name) || isCalculated(name) || isIndex(name) ||
           holdsAny(name, {"bkg", "backgr", "resid", "weight", "monitor", "npix", "mask"});
}

/// "q 1/Angstrom", "q, 1/Å": an inverse length without brackets, behind the first comma, blank or underscore.
std::optional<Title> withInverseLength(const std::string& title) {
    const std::size_t at = title.find_first_of(", _");
    const auto scale = at == std::string::npos || at == 0 ? std::nullopt : inverseLengthIn(title.substr(at));
    if (!scale || title.find_first_of("([") != std::string::npos)
        return {};
    return Title{title.substr(0, at), std::string(trimmed(title.substr(at + 1))), Unit{Dimension::InverseLength, *scale, 0}};
}

/// Whether what stands in brackets is no unit: "G(r)", "S(Q)", "Q[S(Q)-1]".
bool isFunction(const std::string& title) {
    const std::string plain = lowerCase(without(title, " *"));
    const std::string inside = plain.substr(std::min(plain.find('('), plain.size()));
    return inside == "(r)" || inside == "(q)" || beginsWithAny(plain, {"q[s(", "q(s(", "q(s-", "q[s-"});
}

} // namespace

std::optional<AxisMeaning> axisMeaning(const Title& title) {
    const std::string whole = wholeTitle(title), name = lowerCase(title.name);
    if (saysTimeOfFlight(name))
        return AxisMeaning{{}, 1, false, true};
    if (saysTwoTheta(whole))
        return angle(title);
    const bool radial = beginsWithAny(name, {"radial", "radius"}),
               q = isLetter(name, 'q') && !beginsWithAny(without(name, " *"), {"q[s", "q(s", "qi("});
    if (const auto words = inverseInWords(whole); words && (q || radial || holdsAny(name, {"inverse", "scattering", "momentum"})))
        return words;
    if ((q && !contradicts(title, Dimension::InverseLength)) || holdsAny(name, {"scattering vector", "momentum transfer"}) ||
        (radial && hasDimension(title, Dimension::InverseLength)))
        return scatteringVector(title);
    if (radial && hasDimension(title, Dimension::Angle))
        return angle(title);
    if (saysSpacing(name) || (name == "d" && hasDimension(title, Dimension::Length)))
        return AxisMeaning{PatternAxis::D, lengthScale(title)};
    const bool pixels = namesPixels(whole);
    const bool measured = hasDimension(title, Dimension::Length) || pixels;
    const bool named = radial ? measured : isLetter(name, 'r') && !name.starts_with("r(r") && (measured || !title.unit);
    return named ? std::optional(distanceOrRadius(title, pixels)) : std::nullopt;
}

bool isForeignAxis(const Title& title) {
    const std::string name = lowerCase(title.name);
    const std::string word = name.substr(0, name.find_first_of(" _,.-(["));
    return isAnyOf(word, {"energy", "channel", "channels", "chan", "chi", "χ", "azimuth", "azimuthal", "phi", "φ", "omega", "ω",
                          "pixel", "pixels"}) ||
           name.starts_with("d*");
}

bool isCompanionColumn(const Title& title) {
    return isCompanion(lowerCase(title.name));
}

bool isCalculatedColumn(const Title& title) {
    const std::string name = lowerCase(title.name);
    return isCalculated(name) && !isDifference(name);
}

ErrorKind errorKindOf(const Title& title) {
    const std::string whole = lowerCase(title.name + " " + title.unitText), name = without(lowerCase(title.name), " ");
    if (holdsAny(whole, {"%", "percent", "per cent"}))
        return ErrorKind::PerCent;
    const bool square =
        holdsAny(whole, {"^2", "**2", "²", "squared", "varian"}) || name == "var" || beginsWithAny(name, {"var(", "var_"});
    return square ? ErrorKind::Variance : ErrorKind::Deviation;
}

Title patternTitle(std::string_view text) {
    std::string plain = without(std::string(trimmed(text)), "${}\\\"'");
    if (const auto at = plain.find("AA"); at != std::string::npos)
        plain.erase(at, 1);
    if (const auto title = withInverseLength(plain))
        return *title;
    return isFunction(plain) ? Title{plain, {}, {}} : parseTitle(plain);
}

const char* patternRoleName(PatternColumnRole role) {
    constexpr auto names = std::to_array<const char*>({"abscissa", "intensity", "error", "unused"});
    return names[static_cast<std::size_t>(role)];
}

PatternColumnRole patternRoleOf(const Title& title) {
    const std::string name = lowerCase(title.name);
    if (axisMeaning(title))
        return PatternColumnRole::Abscissa;
    if (isCompanion(name))
        return PatternColumnRole::Other;
    if (holdsAny(name, {"sigma", "err", "esd", "e.s.d", "std", "uncert", "σ", "varian"}) ||
        beginsWithAny(name, {"d_i", "d_s", "d_f", "d_g", "di(", "ds(", "df(", "dg("}) ||
        isAnyOf(name, {"di", "ds", "df", "dg", "e", "s_i", "var"}))
        return PatternColumnRole::Error;
    if (!ordinateMeaning(title).other.empty())
        return PatternColumnRole::Intensity;
    const bool intensity = beginsWithAny(without(name, " *"), {"q[s", "q(s", "qi("}) || hasWordFrom(name, "int") ||
                           holdsAny(name, {"count", "cps", "signal"}) || beginsWithAny(name, {"yobs", "y_obs"}) ||
                           isLetter(name, 'i') || isLetter(name, 'y') || isLetter(name, 's') || isLetter(name, 'f') ||
                           isLetter(name, 'g') || isAnyOf(name, {"iobs"});
    return intensity ? PatternColumnRole::Intensity : PatternColumnRole::Other;
}

namespace {

OrdinateMeaning namedOrdinate(const Title& title) {
    using enum PatternContent;
    std::string plain = without(title.name, " *·{}");
    for (auto at = plain.find("−"); at != std::string::npos; at = plain.find("−"))
        plain.replace(at, std::string_view("−").size(), "-");
    const std::string name = lowerCase(plain);
    if (beginsWithAny(name, {"q(s", "q[s", "qi(q", "q.i(q"}))
        return {ReducedStructure};
    if (beginsWithAny(name, {"s(q"}) || name == "s")
        return {StructureFactor, name.ends_with("-1") ? 1.0 : 0.0};
    if (beginsWithAny(name, {"f(q", "f_"}) || name == "f")
        return {ReducedStructure};
    if (plain.starts_with("G(") || plain.starts_with("G_") || plain == "G")
        return {PairFunction};
    if (plain.starts_with("g(r") || plain == "g")
        return {PairDistribution, name.ends_with("-1") ? 1.0 : 0.0};
    if (beginsWithAny(name, {"r(r", "t(r", "d(r", "n(r", "rdf", "tdf"}))
        return {PairFunction, 0, title.name};
    return {};
}

} // namespace

OrdinateMeaning ordinateMeaning(const Title& title) {
    OrdinateMeaning meaning = namedOrdinate(title);
    const double length = lengthInInverse(unitPart(title)).value_or(1);
    if (meaning.content == PatternContent::PairFunction)
        meaning.scale = 1 / (length * length);
    if (meaning.content == PatternContent::ReducedStructure)
        meaning.scale = 1 / length;
    return meaning;
}

bool areOfThermogram(const std::vector<Title>& titles) {
    if (std::ranges::any_of(titles, [](const Title& title) { return axisMeaning(title).has_value(); }))
        return false;
    return std::ranges::any_of(titles, [](const Title& title) {
        const Role role = roleOf(title);
        return role == Role::Temperature || (role == Role::Signal && title.unit);
    });
}

} // namespace vitrine
