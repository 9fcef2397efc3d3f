#include "core/files/tables/table_titles.h"

#include "core/files/text/titles.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr double cubicNanometre = 1000;     // Å³
constexpr double cubicBohr = 0.148184711;   // Å³
constexpr double perMole = 10 / 6.02214076; // Å³ of a cm³/mol

void replaceIn(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// In lower case, with plain digits, and without what units and names are spaced and decorated with.
std::string simplified(std::string_view text) {
    std::string plain = lowerCase(text);
    for (const auto& [from, to] : std::initializer_list<std::pair<std::string_view, std::string_view>>{{"\u00C5", "a"},
                                                                                                       {"\u212B", "a"},
                                                                                                       {"\u00E5", "a"},
                                                                                                       {"³", "3"},
                                                                                                       {"⁻¹", "-1"},
                                                                                                       {"⁻", "-"},
                                                                                                       {"¹", "1"},
                                                                                                       {"₁", "1"},
                                                                                                       {"₀", "0"},
                                                                                                       {"·", ""},
                                                                                                       {"**", ""},
                                                                                                       {"angstroms", "a"},
                                                                                                       {"angstrom", "a"},
                                                                                                       {"ångström", "a"}})
        replaceIn(plain, from, to);
    std::erase_if(plain, [](char c) { return std::string_view(" \t^{}_.").find(c) != std::string_view::npos; });
    replaceIn(plain, "ang", "a");
    return plain;
}

std::string_view unbracketed(std::string_view text) {
    text = trimmed(text);
    const bool brackets = (text.starts_with('[') && text.ends_with(']')) || (text.starts_with('(') && text.ends_with(')'));
    return brackets ? trimmed(text.substr(1, text.size() - 2)) : text;
}

/// Millibar or megabar in any spelling.
bool isMBar(std::string_view unit) {
    const std::string plain = simplified(unit);
    return plain == "mbar" || plain == "mbars" || plain == "megabar" || plain == "megabars" || plain == "millibar" ||
           plain == "millibars";
}

/// Only the case of the M tells millibar from megabar; in capitals throughout it cannot be told.
std::optional<double> mBarFactor(std::string_view unit) {
    constexpr double megabar = 100, millibar = 1e-7; // GPa
    const std::string plain = simplified(unit);
    if (plain.starts_with("me") || plain.starts_with("mi"))
        return plain.starts_with("me") ? megabar : millibar;
    if (unit.starts_with('m'))
        return millibar;
    return unit.find("ar") != std::string_view::npos ? std::optional(megabar) : std::nullopt;
}

bool isTableUnit(std::string_view unit) {
    return fileUnit(unit) || isMBar(unbracketed(unit)) || pressureFactor(unit) || inverseLengthFactor(unit) || volumeFactor(unit);
}

/// Letters after '_' and blanks are mostly no units: "T_g", "q_1".
bool isTellingUnit(std::string_view unit, char sign) {
    const bool clear = sign == '/' || sign == ',' || trimmed(unit).size() > 1 || trimmed(unit) == "K";
    return clear && isTableUnit(unit);
}

std::optional<TableColumn> partedBy(std::string_view title, char sign) {
    const std::size_t at = sign == ' ' ? title.rfind(sign) : title.find(sign);
    if (at == 0 || at == std::string_view::npos || !isTellingUnit(title.substr(at + 1), sign))
        return {};
    return TableColumn{std::string(trimmed(title.substr(0, at))), std::string(unbracketed(title.substr(at + 1))), {}, {}};
}

/// The name that an error is of: "sigmap", "dp", "perr" of "p"; empty: of none.
std::string nameOfError(std::string name) {
    std::erase_if(name, [](char c) { return c == '(' || c == ')' || c == '-'; });
    constexpr auto marks =
        std::to_array<std::string_view>({"uncertainty", "stderror", "stderr", "stddev", "sigma", "error", "esd", "std", "err",
                                         "unc", "sig", "σ", "Δ", "δ", "±", "d", "s", "u", "e"});
    for (const std::string_view mark : marks) {
        if (name.size() > mark.size() && name.starts_with(mark))
            return name.substr(mark.size());
        if (mark.size() > 1 && name.size() > mark.size() && name.ends_with(mark))
            return name.substr(0, name.size() - mark.size());
    }
    return {};
}

bool isBareError(const std::string& name) {
    constexpr auto words = std::to_array<std::string_view>(
        {"error", "errors", "err", "sigma", "σ", "±", "+/-", "+-", "esd", "std", "stderr", "stddev", "uncertainty", "unc"});
    return std::ranges::find(words, std::string_view(name)) != words.end();
}

bool isNamed(const std::string& name, const ColumnNames& names) {
    return !name.empty() && names.others.find(" " + name + " ") != std::string_view::npos;
}

std::string canonicalName(const std::string& plain, std::span<const ColumnNames> list, const std::string& left) {
    for (const ColumnNames& each : list)
        if (isNamed(plain, each))
            return each.name;
    const std::string of = nameOfError(plain);
    for (const ColumnNames& each : list)
        if (!of.empty() && isNamed(of, each))
            return std::string("sigma_") + each.name;
    const bool follows = std::ranges::any_of(list, [&](const ColumnNames& each) { return left == each.name; });
    return follows && isBareError(plain) ? "sigma_" + left : std::string();
}

} // namespace

TableColumn columnTitled(std::string_view title) {
    title = trimmed(title);
    const char closing = title.ends_with(']') ? '[' : '(';
    const std::size_t opening = title.ends_with(']') || title.ends_with(')') ? title.rfind(closing) : std::string_view::npos;
    if (opening != std::string_view::npos && opening > 0)
        return {std::string(trimmed(title.substr(0, opening))),
                std::string(trimmed(title.substr(opening + 1, title.size() - opening - 2))),
                {},
                {}};
    for (const char sign : {'/', ',', '_', ' '})
        if (auto parted = partedBy(title, sign))
            return *parted;
    return {std::string(title), {}, {}, {}};
}

std::string withoutUnitBrackets(std::string_view unit) {
    return std::string(unbracketed(unit));
}

bool isRowOfUnits(const std::vector<std::string>& fields) {
    const auto isUnit = [](const std::string& field) {
        return trimmed(field).empty() || field == "-" || isTableUnit(unbracketed(field));
    };
    return std::ranges::all_of(fields, isUnit) && std::ranges::any_of(fields, [](const std::string& field) {
               return std::ranges::any_of(field, [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
           });
}

std::optional<double> pressureFactor(std::string_view unit) {
    unit = unbracketed(unit);
    if (const auto known = unitNamed(unit); known && !unit.empty())
        return known->dimension == Dimension::Pressure ? std::optional(known->scale) : std::nullopt;
    if (isMBar(unit))
        return mBarFactor(unit);
    const std::string plain = simplified(unit);
    for (const auto& [name, factor] : std::initializer_list<std::pair<std::string_view, double>>{
             {"gpa", 1}, {"tpa", 1000}, {"kbar", 0.1}, {"kilobar", 0.1}, {"kbars", 0.1}, {"bars", 1e-4}, {"gigapascal", 1}})
        if (plain == name)
            return factor;
    return {};
}

std::optional<double> inverseLengthFactor(std::string_view unit) {
    const std::string plain = simplified(unbracketed(unit));
    for (const auto& [name, factor] : std::initializer_list<std::pair<std::string_view, double>>{
             {"1/a", 1}, {"a-1", 1}, {"inversea", 1}, {"1/nm", 0.1}, {"nm-1", 0.1}, {"1/pm", 100}})
        if (plain == name)
            return factor;
    return {};
}

bool isMolarVolume(std::string_view unit) {
    const std::string plain = simplified(unbracketed(unit));
    return plain.ends_with("/mol") || plain.ends_with("mol-1");
}

std::optional<double> volumeFactor(std::string_view unit) {
    std::string plain = simplified(unbracketed(unit));
    for (const std::string_view share : {"/atom", "/at", "/fu", "/formulaunit", "/cell", "/unitcell", "/uc", "/molecule"})
        if (plain.ends_with(share))
            plain.resize(plain.size() - share.size());
    for (const auto& [name, factor] : std::initializer_list<std::pair<std::string_view, double>>{{"a3", 1},
                                                                                                 {"cubica", 1},
                                                                                                 {"nm3", cubicNanometre},
                                                                                                 {"pm3", 1e-6},
                                                                                                 {"bohr3", cubicBohr},
                                                                                                 {"au3", cubicBohr},
                                                                                                 {"a03", cubicBohr},
                                                                                                 {"cm3/mol", perMole},
                                                                                                 {"cm3mol-1", perMole},
                                                                                                 {"cc/mol", perMole},
                                                                                                 {"ml/mol", perMole},
                                                                                                 {"m3/mol", 1e6 * perMole},
                                                                                                 {"m3mol-1", 1e6 * perMole}})
        if (plain == name)
            return factor;
    return {};
}

bool areOtherUnits(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty() || !isTableUnit(a) || !isTableUnit(b))
        return false;
    for (const auto factor : {&pressureFactor, &volumeFactor, &inverseLengthFactor})
        if (const auto ofA = factor(a), ofB = factor(b); ofA || ofB)
            return !ofA || !ofB || std::abs(*ofA - *ofB) > 1e-9 * std::abs(*ofA);
    return fileUnit(a) != fileUnit(b);
}

void giveNames(std::vector<TableColumn>& columns, std::span<const ColumnNames> list) {
    const auto has = [&](const std::string& name) {
        return std::ranges::find(columns, name, &TableColumn::name) != columns.end();
    };
    std::string left;
    for (TableColumn& column : columns) {
        const std::string name = canonicalName(simplified(column.name), list, left);
        if (!name.empty() && !has(name))
            column.name = name;
        left = column.name;
    }
}

} // namespace vitrine
