#include "widgets/inspector/conditions_text.h"

#include "core/files/series/condition_table.h"
#include "core/files/text/lines.h"

namespace vitrine {

namespace {

bool beginsWithDigits(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t\"'");
    return first != std::string_view::npos && std::string_view("0123456789+-.").find(line[first]) != std::string_view::npos;
}

/// What parts x from y in a row; one field a row has none.
char separatorIn(std::string_view row) {
    for (const char separator : {'\t', ';', ','})
        if (row.find(separator) != std::string_view::npos)
            return separator;
    return ' ';
}

std::string titlesOf(PastedMeaning meaning, std::string_view firstRow) {
    switch (meaning) {
    case PastedMeaning::Kelvin:
        return "temperature [K]";
    case PastedMeaning::Celsius:
        return "temperature [degC]";
    case PastedMeaning::Gigapascal:
        return "pressure [GPa]";
    case PastedMeaning::Second:
        return "time [s]";
    case PastedMeaning::Place:
        return "x [mm]";
    default:
        return std::string("x [mm]") + separatorIn(firstRow) + "y [mm]";
    }
}

SeriesAxis axisOf(PastedMeaning meaning, SeriesAxis otherwise) {
    switch (meaning) {
    case PastedMeaning::AsTitled:
        return otherwise;
    case PastedMeaning::Kelvin:
    case PastedMeaning::Celsius:
        return SeriesAxis::Temperature;
    case PastedMeaning::Gigapascal:
        return SeriesAxis::Pressure;
    case PastedMeaning::Second:
        return SeriesAxis::Time;
    default:
        return SeriesAxis::Position;
    }
}

/// The text with the titles that are said in place of its own, or before its rows.
std::string titled(std::string_view text, PastedMeaning meaning) {
    const std::size_t end = text.find('\n');
    const std::string_view first = text.substr(0, end);
    const std::string_view rows = beginsWithDigits(first) ? text : end == std::string_view::npos ? "" : text.substr(end + 1);
    return titlesOf(meaning, rows.substr(0, rows.find('\n'))) + "\n" + std::string(rows);
}

} // namespace

Result<SeriesChoices> conditionsInText(const std::string& given, PastedMeaning meaning, const SeriesChoices& before,
                                       std::size_t frames) {
    std::string text(trimmed(given));
    std::erase(text, '\r');
    if (text.empty())
        return refuse(phrase("Series", "There is no table yet."),
                      phrase("Series", "Paste the rows of a spreadsheet, one for each frame."));
    if (meaning == PastedMeaning::AsTitled && beginsWithDigits(text))
        return refuse(phrase("Series", "The rows have no titles."), phrase("Series", "Say what the values are."));
    if (meaning != PastedMeaning::AsTitled)
        text = titled(text, meaning);
    text += '\n';
    const std::string name = "table";
    const auto table = readConditionTable(text, name);
    if (!table)
        return std::unexpected(table.error());
    SeriesChoices choices = before;
    choices.axis = axisOf(meaning, SeriesAxis::Automatic);
    choices.conditions.clear();
    choices.across.clear();
    return withConditions(std::move(choices), *table, frames, name);
}

} // namespace vitrine
