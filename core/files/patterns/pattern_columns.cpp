#include "core/files/patterns/pattern_columns.h"

namespace vitrine {

namespace {

constexpr std::size_t untitledColumns = 3; // abscissa, intensity, error

using Roles = std::vector<PatternColumnRole>;
using enum PatternColumnRole;

Problem noAbscissa(const std::vector<Title>& titles, const std::string& where, bool thermogram) {
    const Message remedy = phrase("Pattern", "Give the columns titles with units, such as “q [1/A]”, “2theta [deg]” and “I”.");
    if (thermogram)
        return {phrase("Pattern", "The file is a DSC curve and no pattern: it has a column of temperatures or heat flow."),
                phrase("Pattern", "Import it as a scan."), where, Question::Kind};
    if (titles.empty())
        return {phrase("Pattern", "The columns have no titles, and there are more than three of them, so that it cannot be "
                                  "told which hold the pattern."),
                remedy, where, Question::PatternColumns};
    return {phrase("Pattern", "No column is named as q, 2θ, d or r."), remedy, where, Question::PatternColumns};
}

std::string nameOf(const Title& title) {
    return title.unitText.empty() ? title.name : title.name + " " + title.unitText;
}

/// "1" of "s1", "_1" of "e_1", nothing of other titles: what an error in one letter shares with its intensity.
std::optional<std::string> afterLetter(const Title& title, std::string_view letters) {
    const bool one = !title.name.empty() && letters.find(title.name.front()) != std::string_view::npos;
    const bool number = one && title.name.find_first_not_of("_0123456789", 1) == std::string::npos;
    return number ? std::optional(title.name.substr(1)) : std::nullopt;
}

/// Whether a column "s1" stands beside an "I1": its error, and no S(q).
bool isErrorBeside(const ColumnTitles& table, const Title& title) {
    const auto number = afterLetter(title, "se");
    return number && std::ranges::any_of(table.fields,
                                         [&](std::size_t field) { return afterLetter(table.titles[field], "IiYy") == number; });
}

/// The roles of the columns; where none is called an intensity, those without a role are, and where none is left, those of
/// calculated curves.
Roles rolesOf(const ColumnTitles& table) {
    Roles roles;
    const auto title = [&](std::size_t i) -> const Title& { return table.titles[table.fields[i]]; };
    for (std::size_t i = 0; i < table.fields.size(); ++i)
        roles.push_back(isErrorBeside(table, title(i)) ? Error : patternRoleOf(title(i)));
    for (const bool calculated : {false, true})
        if (std::ranges::find(roles, Intensity) == roles.end())
            for (std::size_t i = 0; i < roles.size(); ++i)
                if (roles[i] == Other && (calculated ? isCalculatedColumn(title(i)) : !isCompanionColumn(title(i))))
                    roles[i] = Intensity;
    return roles;
}

/// Which of two abscissae side by side is the better one: q first, what is not known last.
int rank(const AxisMeaning& meaning) {
    if (meaning.radius || meaning.timeOfFlight)
        return 5;
    if (!meaning.axis)
        return 4;
    return *meaning.axis == PatternAxis::TwoTheta ? 2 : *meaning.axis == PatternAxis::D ? 3 : 1;
}

/// The abscissa of the intensity at `column`: the best of the nearest run to its left, else of the first to its right.
std::optional<std::size_t> abscissaFor(const ColumnTitles& table, const Roles& roles, std::size_t column) {
    const auto left = std::find(roles.rend() - std::ptrdiff_t(column), roles.rend(), Abscissa);
    const auto right = std::ranges::find(roles, Abscissa);
    if (right == roles.end())
        return {};
    auto at = left != roles.rend() ? std::size_t(roles.rend() - left - 1) : std::size_t(right - roles.begin());
    std::size_t best = at;
    while (at > 0 && roles[at - 1] == Abscissa) {
        --at;
        if (rank(*axisMeaning(table.titles[table.fields[at]])) <= rank(*axisMeaning(table.titles[table.fields[best]])))
            best = at;
    }
    return best;
}

std::vector<std::size_t> placesOf(const Roles& roles, PatternColumnRole role) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < roles.size(); ++i)
        if (roles[i] == role)
            places.push_back(i);
    return places;
}

/// The errors of the intensities: the next ones after them, or all in order where they stand behind all of them.
std::vector<std::optional<std::size_t>> errorsFor(const Roles& roles) {
    const auto intensities = placesOf(roles, Intensity), errors = placesOf(roles, Error);
    std::vector<std::optional<std::size_t>> found(intensities.size());
    const bool inOrder = errors.size() == intensities.size() && !errors.empty() && errors.front() > intensities.back();
    for (std::size_t i = 0; i < intensities.size(); ++i) {
        const std::size_t end = i + 1 < intensities.size() ? intensities[i + 1] : roles.size();
        const auto next = std::ranges::find_if(errors, [&](std::size_t e) { return e > intensities[i] && e < end; });
        found[i] = inOrder ? std::optional(errors[i]) : next != errors.end() ? std::optional(*next) : std::nullopt;
    }
    if (intensities.size() == 1 && !found.front() && !errors.empty())
        found.front() = errors.front();
    return found;
}

/// What the titles say of columns whose places are known.
PatternColumns described(PatternColumns columns, const ColumnTitles& table) {
    if (table.titles.empty())
        return columns;
    const Title& x = table.titles[columns.abscissa];
    columns.meaning = axisMeaning(x).value_or(AxisMeaning{});
    columns.meaning.foreign = !columns.meaning.axis && isForeignAxis(x);
    if (columns.error) {
        columns.errorKind = errorKindOf(table.titles[*columns.error]);
        columns.errorTitle = nameOf(table.titles[*columns.error]);
    }
    columns.ordinate = ordinateMeaning(table.titles[columns.intensity]);
    columns.name = nameOf(table.titles[columns.intensity]);
    columns.abscissaTitle = columns.meaning.axis ? x.name : nameOf(x);
    return columns;
}

PatternColumns titledColumns(const ColumnTitles& table, std::size_t abscissa, std::size_t intensity,
                             const std::optional<std::size_t>& error) {
    PatternColumns columns;
    columns.abscissa = table.fields[abscissa];
    columns.intensity = table.fields[intensity];
    if (error)
        columns.error = table.fields[*error];
    return described(std::move(columns), table);
}

/// Where no title is an abscissa, the first column is one and the next one its intensity.
std::vector<PatternColumns> byPlace(const ColumnTitles& table) {
    Roles roles = rolesOf(table);
    if (roles.size() < 2)
        return {};
    roles[0] = Abscissa;
    const auto intensity = std::find(roles.begin() + 1, roles.end(), Intensity);
    const auto error = std::find(roles.begin() + 1, roles.end(), Error);
    const auto y = intensity == roles.end() ? 1 : std::size_t(intensity - roles.begin());
    const auto e = std::size_t(error - roles.begin());
    return {titledColumns(table, 0, y, error == roles.end() || e == y ? std::nullopt : std::optional(e))};
}

std::vector<PatternColumns> byTitles(const ColumnTitles& table) {
    const Roles roles = rolesOf(table);
    const auto errors = errorsFor(roles);
    const auto intensities = placesOf(roles, Intensity);
    std::vector<PatternColumns> all;
    for (std::size_t i = 0; i < intensities.size(); ++i)
        if (const auto abscissa = abscissaFor(table, roles, intensities[i]))
            all.push_back(titledColumns(table, *abscissa, intensities[i], errors[i]));
    return all.empty() ? byPlace(table) : all;
}

PatternColumns untitled(const ColumnTitles& table) {
    PatternColumns columns;
    columns.abscissa = table.fields[0];
    columns.intensity = table.fields[1];
    if (table.fields.size() == untitledColumns) {
        columns.error = table.fields[2];
        columns.untitledErrors = true;
    }
    return columns;
}

PatternColumnRole roleIn(const std::vector<PatternColumns>& all, std::size_t field) {
    for (const PatternColumns& columns : all)
        if (field == columns.abscissa || field == columns.intensity || field == columns.error)
            return field == columns.abscissa ? Abscissa : field == columns.intensity ? Intensity : Error;
    return Other;
}

} // namespace

std::string curveNamed(const std::string& fileName) {
    return fileName.substr(0, fileName.rfind('.'));
}

ColumnTitles allColumns(std::vector<Title> titles, std::size_t width) {
    ColumnTitles table{std::move(titles), std::vector<std::size_t>(width), width};
    std::iota(table.fields.begin(), table.fields.end(), std::size_t{0});
    return table;
}

Result<std::vector<PatternColumns>> choosePatternColumns(const ColumnTitles& table, const std::string& where, bool kindByHand) {
    const bool named = std::ranges::any_of(table.titles, [](const Title& title) { return axisMeaning(title).has_value(); });
    const std::size_t columns = table.fields.size();
    const bool thermogram = areOfThermogram(table.titles) && !kindByHand;
    if (columns < 2 || (!named && (columns > untitledColumns || thermogram)))
        return std::unexpected(noAbscissa(table.titles, where, thermogram));
    if (table.titles.empty())
        return std::vector{untitled(table)};
    auto chosen = named ? byTitles(table) : byPlace(table);
    return chosen.empty() ? std::unexpected(noAbscissa(table.titles, where, thermogram))
                          : Result<std::vector<PatternColumns>>(chosen);
}

namespace {

Result<PatternColumns> withAnswersTo(PatternColumns columns, const ColumnTitles& table, const PatternReadOptions& options,
                                     const std::string& where) {
    columns.abscissa = options.abscissaColumn.value_or(columns.abscissa);
    columns.intensity = options.intensityColumn.value_or(columns.intensity);
    if (options.errorColumn)
        columns.error = options.errorColumn;
    if (columns.error == columns.abscissa || columns.error == columns.intensity)
        columns.error.reset();
    columns.untitledErrors = columns.untitledErrors && columns.error && !options.errorColumn;
    if (columns.abscissa == columns.intensity)
        return ask(Question::PatternColumns, phrase("Pattern", "One column cannot be both the abscissa and the intensity."),
                   where);
    return described(std::move(columns), table);
}

} // namespace

Result<std::vector<PatternColumns>> withAnswers(const Result<std::vector<PatternColumns>>& found, const ColumnTitles& table,
                                                const PatternReadOptions& options, const std::string& where) {
    const auto &abscissa = options.abscissaColumn, &intensity = options.intensityColumn, &error = options.errorColumn;
    if ((!abscissa && !intensity && !error) || (!found && !(abscissa && intensity)))
        return found;
    for (const auto& column : {abscissa, intensity, error})
        if (column && *column >= table.width)
            return ask(Question::PatternColumns,
                       phrase("Pattern", "The table has no column %1.").with(std::to_string(*column + 1)), where);
    std::vector<PatternColumns> all = found.value_or(std::vector<PatternColumns>(1));
    if (intensity)
        all.resize(1);
    for (PatternColumns& columns : all) {
        const auto answered = withAnswersTo(std::move(columns), table, options, where);
        if (!answered)
            return std::unexpected(answered.error());
        columns = *answered;
    }
    return all;
}

std::vector<ColumnUnderstood> understood(const ColumnTitles& table, const std::vector<PatternColumns>& columns) {
    std::vector<ColumnUnderstood> list;
    for (const std::size_t i : table.fields) {
        const Title title = i < table.titles.size() ? table.titles[i] : Title{std::to_string(i + 1), {}, {}};
        list.push_back({title.name, title.unitText, patternRoleName(roleIn(columns, i)), i});
    }
    return list;
}

std::vector<Message> unusedColumns(const std::vector<ColumnUnderstood>& columns) {
    std::vector<Message> notes;
    for (const ColumnUnderstood& column : columns)
        if (column.role == patternRoleName(Other))
            notes.push_back(phrase("Pattern", "The column “%1” is not used.").with(column.name));
    return notes;
}

void nameCurves(std::vector<RawPattern>& patterns, const std::string& alone) {
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (patterns.size() == 1 || patterns[i].curve.empty())
            patterns[i].curve = alone;
        for (std::size_t k = 0; k < i; ++k)
            if (patterns[k].curve == patterns[i].curve)
                patterns[i].curve += " (" + std::to_string(i + 1) + ")";
    }
}

} // namespace vitrine
