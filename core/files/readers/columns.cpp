#include "core/files/readers/columns.h"

#include <algorithm>

namespace vitrine {

namespace {

std::optional<std::size_t> bestColumn(const std::vector<Title>& titles, Role role) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (roleOf(titles[i]) == role && (!best || preference(titles[i]) > preference(titles[*best])))
            best = i;
    return best;
}

/// All columns that are as good as the best signal and in the same unit.
std::vector<std::size_t> signalColumns(const std::vector<Title>& titles) {
    const auto best = bestColumn(titles, Role::Signal);
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; best && i < titles.size(); ++i)
        if (roleOf(titles[i]) == Role::Signal && titles[i].unit == titles[*best].unit &&
            preference(titles[i]) == preference(titles[*best]))
            columns.push_back(i);
    return columns;
}

Problem noSignal(const std::vector<Title>& titles, const SourceFile& file) {
    const auto mass = bestColumn(titles, Role::Mass);
    if (mass)
        return {phrase("Reading", "The file holds no heat flow: its signal is the mass “%1”, so it is "
                                  "thermogravimetry and no thermogram.")
                    .with(titles[*mass].name),
                phrase("Reading", "Export the heat flow (DSC) of the measurement."), file.name};
    return {phrase("Reading", "No column is named or measured as heat flow or heat capacity."),
            phrase("Reading", "Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”."),
            file.name};
}

/// The name of one of several signals, told apart by number where the names are equal.
std::string curveName(const std::vector<Title>& titles, const std::vector<std::size_t>& signals,
                      std::size_t index) {
    const std::string& name = titles[signals[index]].name;
    const auto same =
        std::ranges::count_if(signals, [&](std::size_t column) { return titles[column].name == name; });
    return same == 1 ? name : name + " " + std::to_string(index + 1);
}

} // namespace

Result<ColumnChoice> chooseColumns(const std::vector<Title>& titles, const SourceFile& file) {
    ColumnChoice choice{bestColumn(titles, Role::Time), 0, signalColumns(titles)};
    const auto temperature = bestColumn(titles, Role::Temperature);
    if (choice.signals.empty())
        return std::unexpected(noSignal(titles, file));
    if (!temperature)
        return refuse(
            phrase("Reading", "No column is named or measured as a temperature."),
            phrase("Reading", "Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”."),
            file.name, Question::Columns);
    choice.temperature = *temperature;
    return choice;
}

Result<ColumnChoice> withAnswers(const Result<ColumnChoice>& found, const std::vector<Title>& titles, const SourceFile& file,
                                 const ReadOptions& options) {
    const auto &temperature = options.temperatureColumn, &signal = options.signalColumn, &time = options.timeColumn;
    if (!temperature && !signal && !time)
        return found;
    if (!found && !(temperature && signal))
        return found;
    for (const auto& column : {temperature, signal, time})
        if (column && *column >= titles.size())
            return ask(Question::Columns, phrase("Reading", "The table has no column %1.").with(std::to_string(*column + 1)),
                       file.name);
    ColumnChoice choice = found.value_or(ColumnChoice{});
    choice.temperature = temperature.value_or(choice.temperature);
    choice.time = time ? time : choice.time;
    if (signal)
        choice.signals = {*signal};
    if (choice.time == choice.temperature)
        choice.time.reset();
    if (std::ranges::find(choice.signals, choice.temperature) != choice.signals.end())
        return ask(Question::Columns, phrase("Reading", "One column cannot be both the temperature and the signal."), file.name,
                   phrase("Reading", "Choose another column for one of them."));
    return choice;
}

std::vector<ColumnUnderstood> understood(const std::vector<Title>& titles, const ColumnChoice& choice) {
    std::vector<ColumnUnderstood> columns;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const bool used = i == choice.temperature || choice.time == i ||
                          std::ranges::find(choice.signals, i) != choice.signals.end();
        const Role role = i == choice.temperature ? Role::Temperature
                          : choice.time == i      ? Role::Time
                                                  : Role::Signal;
        if (used || !titles[i].name.empty())
            columns.push_back({titles[i].name, titles[i].unitText, used ? roleName(role) : "unused", i});
    }
    return columns;
}

RowsWanted rowsWanted(const ColumnChoice& choice, std::size_t fields, AfterRows after) {
    RowsWanted wanted{std::vector<int>(fields, -1), 0, after};
    const auto take = [&](std::size_t field) {
        if (field >= wanted.column.size())
            wanted.column.resize(field + 1, -1);
        wanted.column[field] = static_cast<int>(wanted.columns++);
    };
    if (choice.time)
        take(*choice.time);
    take(choice.temperature);
    for (const std::size_t signal : choice.signals)
        take(signal);
    return wanted;
}

std::vector<RawCurve> curvesOf(NumberBlock&& block, const std::vector<Title>& titles,
                               const ColumnChoice& choice) {
    const std::size_t temperature = choice.time ? 1 : 0;
    std::vector<RawCurve> curves;
    for (std::size_t i = 0; i < choice.signals.size(); ++i) {
        const bool last = i + 1 == choice.signals.size();
        const auto given = [&](std::size_t column) {
            return last ? std::move(block.columns[column]) : block.columns[column];
        };
        RawCurve curve;
        curve.name = curveName(titles, choice.signals, i);
        if (choice.time) {
            curve.time = given(0);
            curve.timeTitle = titles[*choice.time];
        }
        curve.temperature = given(temperature);
        curve.signal = std::move(block.columns[temperature + 1 + i]);
        curve.temperatureTitle = titles[choice.temperature];
        curve.signalTitle = titles[choice.signals[i]];
        curve.notes = block.notes;
        curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<Title> titlesOf(const std::vector<std::string>& names, const std::vector<std::string>& units) {
    std::vector<Title> titles;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Title title = parseTitle(names[i]);
        if (i < units.size() && !units[i].empty()) {
            const Title bracketed = parseTitle("x " + (fileUnit(units[i]) ? "[" + units[i] + "]" : units[i]));
            title = {names[i], bracketed.unitText.empty() ? units[i] : bracketed.unitText, bracketed.unit};
        }
        titles.push_back(std::move(title));
    }
    return titles;
}

std::vector<std::string> wideFields(const SourceFile& file, std::string_view line) {
    std::vector<std::string> fields;
    for (line = trimmed(line); !line.empty();) {
        const std::size_t end = std::min(line.find("  "), line.find('\t'));
        fields.push_back(file.text.decoded(trimmed(line.substr(0, end))));
        line = end == std::string_view::npos ? std::string_view() : trimmed(line.substr(end));
    }
    return fields;
}

std::vector<std::string> headerFields(const SourceFile& file, std::string_view line,
                                      const RowFormat& format) {
    std::vector<std::string> fields;
    for (const std::string_view field : fieldsOf(line, {format.separator, format.decimal, true}))
        fields.push_back(file.text.decoded(field));
    return fields;
}

} // namespace vitrine
