#include "core/files/readers/columns.h"

#include "core/files/readers/column_blocks.h"
#include "core/files/readers/rates.h"

#include <algorithm>

namespace vitrine {

namespace {

std::optional<std::size_t> bestColumn(const std::vector<Title>& titles, Role role, ColumnRange range) {
    std::optional<std::size_t> best;
    for (std::size_t i = range.first; i < range.last; ++i)
        if (roleOf(titles[i]) == role && (!best || preference(titles[i]) > preference(titles[*best])))
            best = i;
    return best;
}

std::optional<std::size_t> bestColumn(const std::vector<Title>& titles, Role role) {
    return bestColumn(titles, role, {0, titles.size()});
}

/// All columns that are as good as the best one of a role and in the same unit.
std::vector<std::size_t> bestColumns(const std::vector<Title>& titles, Role role, ColumnRange range) {
    const auto best = bestColumn(titles, role, range);
    std::vector<std::size_t> columns;
    for (std::size_t i = range.first; best && i < range.last; ++i)
        if (roleOf(titles[i]) == role && titles[i].unit == titles[*best].unit &&
            preference(titles[i]) == preference(titles[*best]))
            columns.push_back(i);
    return columns;
}

/// Several temperatures and several signals of one block, which have to be paired by their order.
struct Groups {
    std::vector<std::size_t> temperatures, signals, times;
    bool any() const { return temperatures.size() > 1 && signals.size() > 1; }
};

Groups groupsIn(const std::vector<Title>& titles, ColumnRange block) {
    return {bestColumns(titles, Role::Temperature, block), bestColumns(titles, Role::Signal, block),
            bestColumns(titles, Role::Time, block)};
}

/// Whether there is one of each for every signal, and no title speaks against the order.
bool pairUp(const Groups& groups, const std::vector<Title>& titles) {
    const std::size_t count = groups.signals.size();
    const bool timed = groups.times.size() == count;
    if (groups.temperatures.size() != count || (groups.times.size() > 1 && !timed))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const Title& signal = titles[groups.signals[i]];
        if (!mayBelongTogether(titles[groups.temperatures[i]], signal) ||
            (timed && !mayBelongTogether(titles[groups.times[i]], signal)))
            return false;
    }
    return true;
}

void addPairs(ColumnChoice& choice, const std::vector<Title>& titles, ColumnRange block, const Groups& groups) {
    const auto mass = bestColumn(titles, Role::Mass, block);
    auto time = groups.times.empty() ? std::nullopt : std::optional(groups.times.front());
    if (!time && !choice.curves.empty())
        time = choice.curves.back().time;
    for (std::size_t i = 0; i < groups.signals.size(); ++i)
        choice.curves.push_back(
            {groups.times.size() > 1 ? groups.times[i] : time, groups.temperatures[i], groups.signals[i], mass});
    choice.inOrder = true;
}

/// The curves of one block; without a time of its own it has that of the block before. False where it cannot be told which
/// temperature its signals go with.
bool addCurves(ColumnChoice& choice, const std::vector<Title>& titles, ColumnRange block) {
    if (const Groups groups = groupsIn(titles, block); groups.any()) {
        const bool paired = pairUp(groups, titles);
        if (paired)
            addPairs(choice, titles, block, groups);
        return paired;
    }
    const auto temperature = bestColumn(titles, Role::Temperature, block);
    auto time = bestColumn(titles, Role::Time, block);
    if (!time && !choice.curves.empty())
        time = choice.curves.back().time;
    for (const std::size_t signal : bestColumns(titles, Role::Signal, block))
        if (temperature)
            choice.curves.push_back({time, *temperature, signal, bestColumn(titles, Role::Mass, block)});
    return true;
}

const Title* contradiction(const std::vector<Title>& titles) {
    const auto found = std::ranges::find_if(titles, contradictsItself);
    return found == titles.end() ? nullptr : &*found;
}

Message columnsRemedy() {
    return phrase("Reading",
                  "Say which columns they are, or give them titles with units, such as “T [K]” and “heat flow [W/g]”.");
}

Problem contradictory(const Title& title, const SourceFile& file) {
    return {phrase("Reading", "The unit %2 of the column “%1” contradicts its title.").with(title.name, title.unitText),
            columnsRemedy(), file.name, Question::Columns};
}

Problem noSignal(const std::vector<Title>& titles, const SourceFile& file) {
    const auto mass = bestColumn(titles, Role::Mass);
    if (mass)
        return {phrase("Reading", "The file holds no heat flow: its signal is the mass “%1”, so it is "
                                  "thermogravimetry and no DSC curve.")
                    .with(titles[*mass].name),
                phrase("Reading", "Export the heat flow (DSC) of the measurement."), file.name};
    if (const Title* title = contradiction(titles))
        return contradictory(*title, file);
    return {phrase("Reading", "No column is named or measured as heat flow or heat capacity."), columnsRemedy(), file.name,
            Question::Columns};
}

/// The name of one of several signals, told apart by number where the names are equal.
std::string curveName(const std::vector<Title>& titles, const std::vector<CurveColumns>& curves, std::size_t index) {
    const std::string& name = titles[curves[index].signal].name;
    const auto same = std::ranges::count_if(curves, [&](const CurveColumns& curve) { return titles[curve.signal].name == name; });
    return same == 1 ? name : name + " " + std::to_string(index + 1);
}

/// The columns of a curve in the order in which they are read.
std::vector<std::size_t> columnsOf(const CurveColumns& curve) {
    std::vector<std::size_t> columns;
    if (curve.time)
        columns.push_back(*curve.time);
    columns.push_back(curve.temperature);
    columns.push_back(curve.signal);
    if (curve.mass)
        columns.push_back(*curve.mass);
    return columns;
}

/// All columns of a choice, each once.
std::vector<std::size_t> columnsOf(const ColumnChoice& choice) {
    std::vector<std::size_t> columns;
    for (const CurveColumns& curve : choice.curves)
        for (const std::size_t column : columnsOf(curve))
            if (std::ranges::find(columns, column) == columns.end())
                columns.push_back(column);
    return columns;
}

/// What a column is in a choice.
Role roleIn(const ColumnChoice& choice, std::size_t column) {
    for (const CurveColumns& curve : choice.curves) {
        if (column == curve.temperature)
            return Role::Temperature;
        if (curve.time == column)
            return Role::Time;
        if (column == curve.signal)
            return Role::Signal;
        if (curve.mass == column)
            return Role::Mass;
    }
    return Role::Other;
}

/// The rates in the titles of a curve, with a caption above them: "10 K/min".
std::vector<double> ratesInTitles(const std::vector<Title>& titles, const CurveColumns& curve) {
    auto rates = ratesIn(titles[curve.signal].name);
    return rates.empty() ? ratesIn(titles[curve.temperature].name) : rates;
}

/// The curves that a choice has, with the answered columns in their places.
std::vector<CurveColumns> answeredCurves(const ColumnChoice& found, const std::vector<Title>& titles,
                                         const ReadOptions& options) {
    std::vector<CurveColumns> curves = found.curves;
    if (options.signalColumn) {
        const auto left =
            std::ranges::find_if(curves, [&](const CurveColumns& curve) { return curve.temperature > *options.signalColumn; });
        CurveColumns one = curves.empty() ? CurveColumns{} : left == curves.begin() ? *left : *std::prev(left);
        one.signal = *options.signalColumn;
        curves = {one};
    }
    for (CurveColumns& curve : curves) {
        curve.temperature = options.temperatureColumn.value_or(curve.temperature);
        curve.time = options.timeColumn ? options.timeColumn : curve.time;
        if (curve.time == curve.temperature || curve.time == curve.signal)
            curve.time.reset();
        if (curve.mass == curve.temperature || curve.mass == curve.signal || curve.mass == curve.time ||
            (curve.mass && *curve.mass >= titles.size()))
            curve.mass.reset();
    }
    return curves;
}

} // namespace

Result<ColumnChoice> chooseColumns(const std::vector<Title>& titles, const SourceFile& file) {
    if (!bestColumn(titles, Role::Signal))
        return std::unexpected(noSignal(titles, file));
    if (!bestColumn(titles, Role::Temperature)) {
        if (const Title* title = contradiction(titles))
            return std::unexpected(contradictory(*title, file));
        return ask(Question::Columns, phrase("Reading", "No column is named or measured as a temperature."), file.name,
                   columnsRemedy());
    }
    const auto blocks = columnBlocks(titles);
    ColumnChoice choice{{}, blocks.size()};
    for (const ColumnRange block : blocks)
        if (!addCurves(choice, titles, block))
            return ask(Question::Columns, phrase("Reading", "It cannot be told which temperature each of the signals goes with."),
                       file.name, columnsRemedy());
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
    const ColumnChoice choice{answeredCurves(found.value_or(ColumnChoice{}), titles, options), 1};
    if (std::ranges::any_of(choice.curves, [](const CurveColumns& curve) { return curve.signal == curve.temperature; }))
        return ask(Question::Columns, phrase("Reading", "One column cannot be both the temperature and the signal."), file.name,
                   phrase("Reading", "Choose another column for one of them."));
    return choice;
}

std::vector<ColumnUnderstood> understood(const std::vector<Title>& titles, const ColumnChoice& choice) {
    std::vector<ColumnUnderstood> columns;
    for (std::size_t i = 0; i < titles.size(); ++i)
        columns.push_back({titles[i].name, titles[i].unitText, roleName(roleIn(choice, i)), i});
    return columns;
}

RowsWanted rowsWanted(const ColumnChoice& choice, std::size_t fields, AfterRows after) {
    RowsWanted wanted{std::vector<int>(fields, -1), 0, after};
    for (const std::size_t column : columnsOf(choice)) {
        if (column >= wanted.column.size())
            wanted.column.resize(column + 1, -1);
        wanted.column[column] = static_cast<int>(wanted.columns++);
    }
    return wanted;
}

std::vector<RawCurve> curvesOf(NumberBlock&& block, const std::vector<Title>& titles, const ColumnChoice& choice) {
    const std::vector<std::size_t> columns = columnsOf(choice);
    std::vector<std::size_t> uses(titles.size() + 1);
    for (const CurveColumns& curve : choice.curves)
        for (const std::size_t column : columnsOf(curve))
            ++uses[column];
    const auto given = [&](std::size_t column) {
        auto& numbers = block.columns[static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin())];
        return --uses[column] == 0 ? std::move(numbers) : numbers;
    };
    std::vector<RawCurve> curves;
    for (std::size_t i = 0; i < choice.curves.size(); ++i) {
        const CurveColumns& chosen = choice.curves[i];
        RawCurve curve;
        curve.name = curveName(titles, choice.curves, i);
        if (chosen.time) {
            curve.time = given(*chosen.time);
            curve.timeTitle = titles[*chosen.time];
        }
        curve.temperature = given(chosen.temperature);
        curve.signal = given(chosen.signal);
        if (chosen.mass) {
            curve.massColumn = given(*chosen.mass);
            curve.massTitle = titles[*chosen.mass];
        }
        curve.temperatureTitle = titles[chosen.temperature];
        curve.signalTitle = titles[chosen.signal];
        curve.statedRates = ratesInTitles(titles, chosen);
        curve.statedExo = curve.signalTitle.exo;
        curve.notes = block.notes;
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace vitrine
