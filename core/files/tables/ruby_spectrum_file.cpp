#include "core/files/tables/ruby_spectrum_file.h"

#include "core/elasticity/ruby_scale.h"
#include "core/files/text/titles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

constexpr std::size_t fewestAxisRows = 10;

/// What an axis is, and the numbers that it has where it does not say so.
struct SpectralUnit {
    const char* name;
    std::string_view spellings; ///< each between blanks, in lower case
    double toNanometres = 0;    ///< 0: wavenumbers
    Interval usual;             ///< about the lines of ruby
};

constexpr SpectralUnit spectralUnits[] = {{"nm", " nm nanometer nanometers nanometre nanometres ", 1, {550, 950}},
                                          {"Å", " å a angstrom angstroms å ångström ", 0.1, {5500, 9500}},
                                          {"µm", " µm μm um micron microns ", 1000, {0.55, 0.95}},
                                          {"cm⁻¹", " cm-1 1/cm cm^-1 cm⁻¹ cm^{-1} cm−1 /cm ", 0, {10500, 18000}}};

std::string spectralWords(const TableColumn& column) {
    return lowerCase(column.name + " " + column.unit);
}

bool holdsAny(const std::string& text, std::initializer_list<const char*> words) {
    return std::ranges::any_of(words, [&](const char* word) { return text.find(word) != std::string::npos; });
}

bool isRelativeAxis(const TableColumn& column) {
    return holdsAny(spectralWords(column), {"raman", "shift", "rel.", "relative", "rel ", "rcm", "delta", "Δ"});
}

bool isCountsColumn(const TableColumn& column) {
    return holdsAny(spectralWords(column), {"intens", "count", "signal", "cts", "a.u", "ccd", "adu", "强度"});
}

bool isNamedAxis(const TableColumn& column) {
    return holdsAny(spectralWords(column), {"wave", "wellen", "lambda", "λ", "onde", "nombre", "波长", "波数"});
}

const SpectralUnit* unitOfTitle(const TableColumn& column) {
    const std::string unit = " " + lowerCase(column.unit.empty() ? column.name : column.unit) + " ";
    for (const SpectralUnit& each : spectralUnits)
        if (each.spellings.find(unit) != std::string_view::npos)
            return &each;
    return nullptr;
}

std::vector<double> finiteValues(const TableColumn& column) {
    std::vector<double> values;
    std::ranges::copy_if(column.values, std::back_inserter(values), [](double v) { return std::isfinite(v); });
    return values;
}

/// By the numbers of the axis, in the middle of which the lines may be expected.
const SpectralUnit* unitOfNumbers(const TableColumn& column) {
    const auto values = finiteValues(column);
    if (values.size() < fewestAxisRows)
        return nullptr;
    const auto [low, high] = std::ranges::minmax(values);
    for (const SpectralUnit& each : spectralUnits)
        if (each.usual.low <= low && high <= each.usual.high)
            return &each;
    return nullptr;
}

bool goesOneWay(const TableColumn& column) {
    const auto values = finiteValues(column);
    return values.size() >= fewestAxisRows &&
           (std::ranges::is_sorted(values, std::ranges::less_equal()) || std::ranges::is_sorted(values, std::greater_equal()));
}

/// Which columns of a table are axis and counts.
struct SpectrumColumns {
    const TableColumn* axis = nullptr;
    const TableColumn* counts = nullptr;
};

const TableColumn* axisAmong(const Table& table) {
    const auto& all = table.columns;
    const auto first = [&](auto is) {
        const auto found = std::ranges::find_if(all, is);
        return found == all.end() ? nullptr : &*found;
    };
    if (const auto* column = first([](const auto& c) { return isNamedAxis(c) && !isCountsColumn(c); }))
        return column;
    if (const auto* column = first([](const auto& c) { return unitOfTitle(c) || isRelativeAxis(c); }))
        return column;
    if (const auto* column = first([](const auto& c) { return goesOneWay(c) && unitOfNumbers(c); }))
        return column;
    return all.size() == 2 ? &all.front() : nullptr;
}

const TableColumn* countsAmong(const Table& table, const TableColumn* axis) {
    const TableColumn* found = nullptr;
    for (const TableColumn& column : table.columns) {
        const auto values = finiteValues(column);
        const bool varies = !values.empty() && std::ranges::min(values) < std::ranges::max(values);
        if (&column == axis || values.empty() || (table.columns.size() > 2 && (!varies || goesOneWay(column))))
            continue;
        if (!found || (isCountsColumn(column) && !isCountsColumn(*found)))
            found = &column;
    }
    return found;
}

Result<SpectrumColumns> columnsOf(const Table& table, const std::string& fileName) {
    SpectrumColumns columns{axisAmong(table), nullptr};
    columns.counts = countsAmong(table, columns.axis);
    if (columns.axis && columns.counts)
        return columns;
    return refuse(phrase("Ruby", "Which columns of this file are the wavelengths and the counts cannot be told."),
                  phrase("Ruby", "Name the columns, for example “Wavelength [nm]” and “Intensity [counts]”."), fileName);
}

Result<const SpectralUnit*> unitOf(const TableColumn& axis, const std::string& fileName) {
    if (isRelativeAxis(axis))
        return refuse(phrase("Ruby", "The axis “%1” is a Raman shift: it counts from a laser whose wavelength is not here.")
                          .with(axis.name),
                      phrase("Ruby", "Export the spectrum over wavelengths (nm) or absolute wavenumbers."), fileName);
    const SpectralUnit* unit = unitOfTitle(axis);
    if (!unit)
        unit = unitOfNumbers(axis);
    if (unit)
        return unit;
    return refuse(
        phrase("Ruby", "What the axis of this spectrum is cannot be told from its numbers."),
        phrase("Ruby", "Name it with its unit in brackets, for example “Wavelength [nm]”. A Raman shift does not serve."),
        fileName);
}

std::optional<WavelengthMedium> mediumOfTitle(const TableColumn& axis) {
    const std::string words = " " + spectralWords(axis) + " ";
    if (words.find("vac") != std::string::npos)
        return WavelengthMedium::Vacuum;
    return holdsAny(words, {" air", "(air", "_air"}) ? std::optional(WavelengthMedium::Air) : std::nullopt;
}

Result<WavelengthMedium> mediumOf(const TableColumn& axis, const SpectralUnit& unit, const SpectrumReadOptions& options,
                                  const std::string& fileName) {
    if (options.medium)
        return *options.medium;
    if (const auto medium = mediumOfTitle(axis))
        return *medium;
    if (unit.toNanometres > 0)
        return WavelengthMedium::Air;
    return refuse(
        phrase("Ruby", "Whether these wavenumbers are those of air or of vacuum is not said; the two differ by 0.5 GPa."),
        phrase("Ruby", "Say which, or write “air” or “vacuum” in the title of the axis."), fileName);
}

double inAir(double number, const SpectralUnit& unit, WavelengthMedium medium) {
    const double nanometres = unit.toNanometres > 0 ? number * unit.toNanometres : 1e7 / number;
    return medium == WavelengthMedium::Vacuum ? wavelengthInAir(nanometres) : nanometres;
}

/// Rows with both numbers, ascending; those of one wavelength become their mean. How many rows had no number and how many were
/// averaged are noted.
RubySpectrum inOrder(std::vector<std::pair<double, double>> rows, std::size_t all, std::vector<Message>& notes) {
    std::ranges::sort(rows, {}, &std::pair<double, double>::first);
    RubySpectrum spectrum;
    for (std::size_t i = 0, last = 0; i < rows.size(); i = last) {
        double sum = 0;
        for (last = i; last < rows.size() && rows[last].first == rows[i].first; ++last)
            sum += rows[last].second;
        spectrum.wavelength.push_back(rows[i].first);
        spectrum.counts.push_back(sum / static_cast<double>(last - i));
    }
    if (const auto lost = all - rows.size(); lost > 0)
        notes.push_back(phrases("Ruby", "Rows without a number, left out: %n.").count(static_cast<int>(lost)));
    if (const auto repeated = rows.size() - spectrum.counts.size(); repeated > 0)
        notes.push_back(phrases("Ruby", "Rows that repeat a wavelength, averaged: %n.").count(static_cast<int>(repeated)));
    return spectrum;
}

Result<void> reachesRuby(const RubySpectrum& spectrum, const std::string& fileName) {
    if (!spectrum.wavelength.empty() && spectrum.wavelength.front() < 800 && spectrum.wavelength.back() > 690)
        return {};
    if (spectrum.wavelength.empty())
        return refuse(phrase("Ruby", "The spectrum has no rows of numbers."), {}, fileName);
    return refuse(phrase("Ruby", "The spectrum goes from %1 to %2 nm; the lines of ruby lie between 690 and 800 nm.")
                      .with(Figure{spectrum.wavelength.front()}, Figure{spectrum.wavelength.back()}),
                  phrase("Ruby", "Check the unit of its axis."), fileName);
}

bool isLineOfNumbers(std::string_view line) {
    const bool digits = line.find_first_of("0123456789") != std::string_view::npos;
    return digits && line.find_first_not_of("0123456789.,;+-eE \t\r") == std::string_view::npos;
}

/// The longest run of lines of numbers with the line before it: a text whose header holds numbers of its own.
std::string_view rowsAlone(std::string_view text) {
    std::size_t before = 0, first = 0, rows = 0, most = 0;
    std::string_view best;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (!isLineOfNumbers(text.substr(at, end - at))) {
            before = at;
            rows = 0;
        } else if (++rows == 1) {
            first = before;
        }
        if (rows > most) {
            most = rows;
            best = text.substr(first, end - first);
        }
        at = end + 1;
    }
    return best;
}

Result<Table> titledOrNumbered(std::span<const char> bytes, const std::string& fileName) {
    auto titled = readTable(bytes, fileName);
    if (titled)
        return titled;
    auto numbered = readNumberedTable(bytes, fileName);
    return numbered ? numbered : titled;
}

Result<Table> spectrumTable(std::span<const char> bytes, const std::string& fileName) {
    auto whole = titledOrNumbered(bytes, fileName);
    if (whole)
        return whole;
    const std::string_view rows = rowsAlone({bytes.data(), bytes.size()});
    auto part = titledOrNumbered(rows, fileName);
    return part ? part : whole;
}

} // namespace

Result<RubySpectrumFile> readRubySpectrum(std::span<const char> bytes, const std::string& fileName,
                                          const SpectrumReadOptions& options) {
    const auto table = spectrumTable(bytes, fileName);
    if (!table)
        return std::unexpected(table.error());
    const auto columns = columnsOf(*table, fileName);
    if (!columns)
        return std::unexpected(columns.error());
    const auto unit = unitOf(*columns->axis, fileName);
    if (!unit)
        return std::unexpected(unit.error());
    const auto medium = mediumOf(*columns->axis, **unit, options, fileName);
    if (!medium)
        return std::unexpected(medium.error());
    RubySpectrumFile file{{}, columns->axis->name, (*unit)->name, table->notes};
    std::vector<std::pair<double, double>> rows;
    for (std::size_t i = 0; i < table->rows(); ++i)
        if (const double x = inAir(columns->axis->values[i], **unit, *medium), y = columns->counts->values[i];
            std::isfinite(x) && std::isfinite(y) && x > 0)
            rows.emplace_back(x, y);
    file.spectrum = inOrder(std::move(rows), table->rows(), file.notes);
    if (*medium == WavelengthMedium::Vacuum)
        file.notes.push_back(phrase("Ruby", "The axis was turned from vacuum into air."));
    if (const auto fine = reachesRuby(file.spectrum, fileName); !fine)
        return std::unexpected(fine.error());
    return file;
}

} // namespace vitrine
