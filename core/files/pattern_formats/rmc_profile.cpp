#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

/// A count alone in the first line, words in the second, rows after them; `lines` stands at the words.
struct Counted {
    std::size_t points = 0;
    Lines lines;
};

std::optional<std::size_t> countIn(std::string_view line) {
    const auto number = leadingNumber(line);
    const bool whole = number && number->number >= 2 && number->number < 1e9 && number->number == std::floor(number->number);
    return whole && trimmed(number->rest).empty() && line.find('.') == std::string_view::npos
               ? std::optional(static_cast<std::size_t>(number->number))
               : std::nullopt;
}

std::optional<Counted> headerOf(std::string_view text) {
    Lines lines(text);
    const auto points = lines.next() ? countIn(lines.line()) : std::nullopt;
    const RowFormat blanks{' ', '.', false};
    if (!points || !lines.next() || beginsWithNumber(lines.line(), blanks))
        return {};
    const Lines words = lines;
    const bool row = lines.next() && fieldsOf(lines.line(), blanks).size() >= 2 && beginsWithNumber(lines.line(), blanks);
    return row ? std::optional(Counted{*points, words}) : std::nullopt;
}

Certainty claims(const SourceFile& file) {
    return headerOf(file.head()) ? Certainty::Structure : Certainty::None;
}

/// Which function of q a title and the ending of the name may mean; RMCProfile's own F(q) is ⟨b⟩²[S(q) − 1].
Problem whichOfQ(const std::string& title, const std::string& where) {
    return {
        phrase("Pattern", "Does “%1” hold S(q) or F(q) = q[S(q) − 1]? Programs of this layout write either, under either name.")
            .with(title),
        phrase("Pattern", "A function that tends to 0 and is not multiplied by q has to be turned into S(q) first."), where,
        Question::Content};
}

Problem whichOfR(const std::string& title, const std::string& where) {
    return {
        phrase("Pattern", "Does “%1” hold G(r) = 4πρr[g(r) − 1] in Å⁻² or g(r)? Programs of this layout write either.")
            .with(title),
        phrase("Pattern", "A function that tends to 0 at high r and to a constant at low r has to be turned into g(r) first."),
        where, Question::Content};
}

bool isOfR(const std::string& title, const std::string& ending) {
    const std::string lower = lowerCase(title);
    return lower.find("(r)") != std::string::npos || ending == "gr" || ending == "pdf";
}

Problem otherCount(std::size_t announced, std::size_t found, const std::string& where) {
    return {phrase("Pattern", "The header announces %1 points, but %2 follow: the file is cut short or was changed.")
                .with(Figure{double(announced), 9}, Figure{double(found), 9}),
            phrase("Pattern", "Use the file as it was written."), where};
}

void describe(RawPattern& raw, const std::string& title, const std::string& ending) {
    const bool ofR = isOfR(title, ending),
               ofQ = lowerCase(title).find("(q)") != std::string::npos || ending == "sq" || ending == "fq";
    raw.abscissa = title;
    if (ofR) {
        raw.axis = PatternAxis::R;
        raw.content = PatternContent::PairFunction;
        raw.question = whichOfR(title, raw.where);
    } else if (ofQ) {
        raw.axis = PatternAxis::Q;
        raw.question = whichOfQ(title, raw.where);
    }
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    auto header = headerOf(file.text.text());
    if (!header)
        return refusedAt(Reached::Header, otherDialect("RMCProfile", file.name));
    const std::string title = file.text.decoded(trimmed(header->lines.line()));
    Lines first(header->lines.rest());
    first.next();
    const std::size_t fields = fieldsOf(first.line(), {' ', '.', false}).size();
    const ColumnTitles table = allColumns({}, fields);
    const std::string where = atLine(file.name, 3);
    const auto columns = withAnswers(choosePatternColumns(table, where, options.kindByHand), table, options, where);
    if (!columns)
        return refusedAt(Reached::Header, columns.error());
    auto patterns = patternRows(header->lines, {' ', options.decimal.value_or('.'), false}, fields, *columns, file.name);
    if (!patterns)
        return refusedAt(Reached::Columns, patterns.error());
    if (patterns->front().x.size() != header->points)
        return refusedAt(Reached::Rows, otherCount(header->points, patterns->front().x.size(), atLine(file.name, 1)));
    describe(patterns->front(), title, endingOf(file.name));
    nameCurves(*patterns, curveNamed(file.name));
    return fileOf(std::move(*patterns), understood(table, *columns), options);
}

} // namespace

PatternReader rmcProfile() {
    return {"RMCProfile", claims, read};
}

} // namespace vitrine
