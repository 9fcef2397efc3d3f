#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

constexpr double perCentidegree = 0.01; // degrees
constexpr std::size_t fields = 3;

/// "BANK 1 5000 5000 CONS 200.0 1.0 0 0 FXYE": number, points, records, binning, its coefficients, type of
/// the rows.
struct Bank {
    std::string number, binning, type;
    std::size_t points = 0;
    std::size_t line = 0;
};

bool isBank(std::string_view line) {
    return trimmed(line).starts_with("BANK ");
}

bool recognises(const SourceFile& file) {
    for (Lines lines(file.head()); lines.next();)
        if (isBank(lines.line()))
            return true;
    return endingOf(file.name) == "fxye";
}

/// Goes to the next BANK line.
bool goToBank(Lines& lines) {
    while (lines.next())
        if (isBank(lines.line()))
            return true;
    return false;
}

Bank bankIn(const Lines& lines) {
    const auto words = fieldsOf(lines.line(), {' ', '.', false});
    const auto word = [&](std::size_t i) { return i < words.size() ? std::string(words[i]) : std::string(); };
    const auto points = leadingNumber(word(2));
    const bool whole = points && points->number >= 0 && points->number < 1e9;
    return {word(1), word(4), words.empty() ? std::string() : std::string(words.back()),
            whole ? static_cast<std::size_t>(points->number) : 0, lines.number()};
}

std::optional<Problem> faultIn(const Bank& bank, const std::string& fileName) {
    const std::string where = atLine(fileName, bank.line);
    if (bank.type != "FXYE")
        return Problem{phrase("Pattern", "The rows of a BANK line that ends in “%1” are not read; FXYE is.")
                           .with(bank.type),
                       phrase("Pattern", "Export the pattern as FXYE or as columns 2θ, intensity and error."),
                       where};
    if (bank.binning.starts_with("CONS"))
        return {};
    return Problem{
        phrase("Pattern", "The binning “%1” is one of times of flight; only angles (CONS) are read.")
            .with(bank.binning),
        phrase("Pattern", "Export the pattern on q."), where};
}

/// The lines up to the next BANK line, and where they end.
std::string_view bodyOf(const Lines& lines) {
    const std::string_view rest = lines.rest();
    const std::size_t next = rest.starts_with("BANK ") ? 0 : rest.find("\nBANK ");
    return rest.substr(0, next == std::string_view::npos ? next : next + 1);
}

Problem wrongCount(const Bank& bank, std::size_t found, const std::string& where) {
    return {phrase("Pattern",
                   "The BANK line announces %1 points, but %2 follow: the file is cut short or was changed.")
                .with(Figure{double(bank.points), 9}, Figure{double(found), 9}),
            phrase("Pattern", "Use the file as it was written."), where};
}

PatternColumns bankColumns() {
    PatternColumns columns;
    columns.error = 2;
    columns.meaning = {PatternAxis::TwoTheta, perCentidegree, false};
    return columns;
}

/// Reads the rows after the present BANK line. Line numbers count within the whole text.
Result<RawPattern> rowsOf(const Bank& bank, Lines& lines, const SourceFile& file) {
    const std::string_view text = file.text.text();
    Lines body(text.substr(0, text.size() - lines.rest().size() + bodyOf(lines).size()));
    while (body.number() < bank.line && body.next()) {
    }
    auto raw = patternRows(body, {' ', '.', false}, fields, bankColumns(), file.name);
    if (raw && raw->x.size() != bank.points)
        return std::unexpected(wrongCount(bank, raw->x.size(), atLine(file.name, bank.line)));
    return raw;
}

Result<ReadPattern> patternOf(const Bank& bank, Lines& lines, const SourceFile& file,
                              const PatternReadOptions& options) {
    if (auto fault = faultIn(bank, file.name))
        return std::unexpected(std::move(*fault));
    auto raw = rowsOf(bank, lines, file);
    if (!raw)
        return std::unexpected(raw.error());
    raw->curve = "BANK " + bank.number;
    raw->wavelength = wavelengthIn(file.text.text().substr(0, file.text.text().find("BANK ")));
    return onAxisOfQ(std::move(*raw), options);
}

/// Names that occur twice get a number.
void makeUnique(std::vector<ReadPattern>& patterns) {
    for (std::size_t i = 0; i < patterns.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (patterns[k].curve == patterns[i].curve)
                patterns[i].curve += " (" + std::to_string(i + 1) + ")";
}

Result<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    PatternFile read;
    for (Lines lines(file.text.text()); goToBank(lines);) {
        auto pattern = patternOf(bankIn(lines), lines, file, options);
        if (!pattern)
            return std::unexpected(pattern.error());
        read.patterns.push_back(std::move(*pattern));
    }
    if (read.patterns.empty())
        return refuse(phrase("Pattern", "The GSAS file has no BANK line."), {}, file.name);
    makeUnique(read.patterns);
    read.columns = understood({{"2θ", "0.01°", {}}, {"I", {}, {}}, {"esd", {}, {}}}, fields, bankColumns());
    return read;
}

} // namespace

PatternReader gsasFxye() {
    return {"GSAS", recognises, read};
}

} // namespace vitrine
