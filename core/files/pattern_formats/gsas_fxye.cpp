#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

constexpr double perCentidegree = 0.01; // degrees
constexpr RowFormat blanks{' ', '.', false};

/// "BANK 1 5000 5000 CONS 200.0 1.0 0 0 FXYE": number, points, records, binning, its coefficients, type of
/// the rows.
struct Bank {
    std::string number, binning, type;
    std::size_t points = 0;
    double first = 0, step = 0;
    std::size_t line = 0;

    bool onQ() const { return binning.starts_with("CONQ"); }
    AxisMeaning meaning() const {
        return onQ() ? AxisMeaning{PatternAxis::Q, 1} : AxisMeaning{PatternAxis::TwoTheta, perCentidegree};
    }
};

bool isBank(std::string_view line) {
    line = trimmed(line);
    return line.starts_with("BANK ") || line.starts_with("BANK\t");
}

Certainty claims(const SourceFile& file) {
    for (Lines lines(file.head()); lines.next();)
        if (isBank(lines.line()))
            return Certainty::Marker;
    const std::string ending = endingOf(file.name);
    return ending == "fxye" || ending == "gsa" || ending == "gsas" || ending == "gss" ? Certainty::Possible : Certainty::None;
}

/// Goes to the next BANK line.
bool goToBank(Lines& lines) {
    while (lines.next())
        if (isBank(lines.line()))
            return true;
    return false;
}

Bank bankIn(const Lines& lines) {
    const auto words = fieldsOf(lines.line(), blanks);
    const auto word = [&](std::size_t i) { return i < words.size() ? std::string(words[i]) : std::string(); };
    const auto number = [&](std::size_t i) {
        const auto found = leadingNumber(word(i));
        return found ? found->number : 0;
    };
    const double points = number(2);
    const std::string last = words.empty() ? std::string() : std::string(words.back());
    const bool typed = !last.empty() && !leadingNumber(last);
    return {word(1),   word(4),   typed ? last : "STD", points >= 0 && points < 1e9 ? static_cast<std::size_t>(points) : 0,
            number(5), number(6), lines.number()};
}

std::optional<Problem> faultIn(const Bank& bank, const std::string& fileName) {
    const std::string where = atLine(fileName, bank.line);
    if (!bank.binning.starts_with("CONS") && !bank.onQ())
        return Problem{phrase("Pattern", "The binning “%1” is one of times of flight; only angles (CONS) and q (CONQ) are read.")
                           .with(bank.binning),
                       phrase("Pattern", "Export the pattern on q."), where};
    if (bank.type == "FXYE" || bank.type == "FXY" || bank.type == "STD" || bank.type == "ESD")
        return {};
    return Problem{
        phrase("Pattern", "The rows of a BANK line that ends in “%1” are not read; FXYE, FXY, ESD and STD are.").with(bank.type),
        phrase("Pattern", "Export the pattern as FXYE or as columns 2θ, intensity and error."), where};
}

/// The lines up to the next BANK line, and where they end.
std::string_view bodyOf(const Lines& lines) {
    for (Lines ahead(lines.rest()); ahead.next();)
        if (isBank(ahead.line()))
            return lines.rest().substr(0, std::size_t(ahead.line().data() - lines.rest().data()));
    return lines.rest();
}

Problem wrongCount(const Bank& bank, std::size_t found, const std::string& where) {
    return {phrase("Pattern", "The BANK line announces %1 points, but %2 follow: the file is cut short or was changed.")
                .with(Figure{double(bank.points), 9}, Figure{double(found), 9}),
            phrase("Pattern", "Use the file as it was written."), where};
}

PatternColumns columnsOf(const Bank& bank) {
    PatternColumns columns;
    if (bank.type != "FXY")
        columns.error = 2;
    columns.meaning = bank.meaning();
    columns.abscissaTitle = bank.onQ() ? "Q" : "2θ";
    return columns;
}

/// Reads rows of abscissa, intensity and error after the present BANK line. Line numbers count within the whole text.
Result<RawPattern> rowsOf(const Bank& bank, Lines& lines, const SourceFile& file) {
    const std::string_view text = file.text.text();
    Lines body(text.substr(0, text.size() - lines.rest().size() + bodyOf(lines).size()));
    while (body.number() < bank.line && body.next()) {
    }
    auto raw = patternRows(body, blanks, bank.type == "FXY" ? 2 : 3, {columnsOf(bank)}, file.name);
    if (!raw)
        return std::unexpected(raw.error());
    return std::move(raw->front());
}

constexpr std::size_t cardField = 8; // signs, of which STD gives the first two to the number of detectors

/// The numbers of cards: fields of eight signs, of which the first two of STD are another number.
std::vector<double> onCards(std::string_view body, bool withDetectors) {
    std::vector<double> numbers;
    for (Lines lines(body); lines.next();)
        for (std::size_t at = 0; at < lines.line().size(); at += cardField) {
            const std::string_view field = lines.line().substr(at, cardField);
            const FieldValue value =
                readNumber(withDetectors ? field.substr(std::min<std::size_t>(2, field.size())) : field, '.');
            if (value.state == FieldState::Number)
                numbers.push_back(value.number);
        }
    return numbers;
}

std::vector<double> partedByBlanks(std::string_view body) {
    std::vector<double> numbers;
    for (Lines lines(body); lines.next();)
        for (const std::string_view field : fieldsOf(lines.line(), blanks))
            if (const FieldValue value = readNumber(field, '.'); value.state == FieldState::Number)
                numbers.push_back(value.number);
    return numbers;
}

/// Intensities, or pairs of intensity and error, from a start in steps; parted by blanks, or on cards.
RawPattern countsOf(const Bank& bank, const Lines& lines) {
    const bool errors = bank.type == "ESD";
    const std::size_t each = errors ? 2 : 1;
    std::vector<double> numbers = partedByBlanks(bodyOf(lines));
    if (numbers.size() != each * bank.points)
        if (auto cards = onCards(bodyOf(lines), !errors); cards.size() == each * bank.points)
            numbers = std::move(cards);
    RawPattern raw;
    for (std::size_t i = 0; i + each <= numbers.size(); i += each) {
        raw.x.push_back((bank.first + double(raw.x.size()) * bank.step) * bank.meaning().scale);
        raw.y.push_back(numbers[i]);
        if (errors)
            raw.sigma.push_back(numbers[i + 1]);
    }
    raw.axis = bank.meaning().axis;
    return raw;
}

Result<RawPattern> patternOf(const Bank& bank, Lines& lines, const SourceFile& file) {
    if (auto fault = faultIn(bank, file.name))
        return std::unexpected(std::move(*fault));
    const bool rows = bank.type.starts_with("FXY");
    auto raw = rows ? rowsOf(bank, lines, file) : Result<RawPattern>(countsOf(bank, lines));
    if (!raw)
        return std::unexpected(raw.error());
    if (raw->x.size() != bank.points)
        return std::unexpected(wrongCount(bank, raw->x.size(), atLine(file.name, bank.line)));
    raw->where = atLine(file.name, bank.line + 1);
    raw->curve = "BANK " + bank.number;
    const std::string_view before = file.text.text().substr(0, file.text.text().find("BANK"));
    raw->wavelength = wavelengthIn(before);
    raw->otherWavelength = otherWavelengthIn(before);
    if (bank.onQ())
        raw->notes.push_back(phrase("Pattern", "The binning CONQ is taken as one of q in Å⁻¹."));
    return raw;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    std::vector<RawPattern> patterns;
    for (Lines lines(file.text.text()); goToBank(lines);) {
        auto pattern = patternOf(bankIn(lines), lines, file);
        if (!pattern)
            return refusedAt(Reached::Columns, pattern.error());
        patterns.push_back(std::move(*pattern));
    }
    if (patterns.empty())
        return refusedAt(Reached::Nothing, {phrase("Pattern", "The GSAS file has no BANK line."), {}, file.name});
    const std::string only = patterns.front().curve;
    nameCurves(patterns, only);
    return fileOf(std::move(patterns), {{"2θ", "0.01°", "abscissa", 0}, {"I", {}, "intensity", 1}, {"esd", {}, "error", 2}},
                  options);
}

} // namespace

PatternReader gsasFxye() {
    return {"GSAS", claims, read};
}

} // namespace vitrine
