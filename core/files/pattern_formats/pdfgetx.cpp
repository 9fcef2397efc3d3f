#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pair_function_end.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"
#include "core/files/patterns/plain_source.h"

namespace vitrine {

namespace {

struct Dialect {
    const char* name;
    const char* sign; ///< stands in the header
};

constexpr auto dialects = std::to_array<Dialect>({{"PDFgetX2", "Get_XPDF"},
                                                  {"PDFgetN", "##### Run Information"},
                                                  {"PDFgetN", "prep=gsas"},
                                                  {"SrXgui", "# SrXgui config"},
                                                  {"PDFgetX3", "pdfgetx"},
                                                  {"PDFgetX3", "# xPDFsuite Configuration"},
                                                  {"PDFgetX3", "#### start data"}});

const Dialect* dialectOf(std::string_view head) {
    const auto found =
        std::ranges::find_if(dialects, [&](const Dialect& dialect) { return head.find(dialect.sign) != std::string_view::npos; });
    return found == dialects.end() ? nullptr : &*found;
}

/// "#L r G(r) …", a line of titles as SPEC writes it.
bool hasLineOfTitles(std::string_view head) {
    for (Lines lines(head); lines.next();)
        if (lines.line().starts_with("#L "))
            return true;
    return false;
}

Certainty claims(const SourceFile& file) {
    return dialectOf(file.head()) ? Certainty::Marker : hasLineOfTitles(file.head()) ? Certainty::Structure : Certainty::None;
}

/// Where the table begins: `lines` stands at the line of titles, or at the one before the rows where there is none.
struct DataStart {
    Lines lines;
    std::string_view header;
    bool titled = false;
};

bool isStart(std::string_view line) {
    return line.find("#### start data") != std::string_view::npos;
}

/// The last "#L" line before the numbers; the header of PDFgetX2 has others, before "start data".
Result<DataStart> findData(const SourceFile& file) {
    const std::string_view text = file.text.text();
    bool begun = text.find("#### start data") == std::string_view::npos, ended = false;
    std::optional<DataStart> start;
    for (Lines lines(text); lines.next() && !ended;) {
        begun = begun || isStart(lines.line());
        const bool titled = begun && lines.line().starts_with("#L");
        if (titled || (begun && !start))
            start = DataStart{lines, text.substr(0, text.size() - lines.rest().size()), titled};
        ended = start && begun && beginsWithNumber(lines.line(), {' ', '.', false});
        if (begun && !ended && start && !start->titled && lines.line().starts_with('#'))
            start = DataStart{lines, text.substr(0, text.size() - lines.rest().size()), false};
    }
    if (start && ended)
        return *start;
    return refuse(phrase("Pattern", "No rows of numbers follow the header."),
                  phrase("Pattern", "Use the file as it was written."), file.name);
}

std::vector<Title> titlesIn(std::string_view line, const SourceFile& file) {
    std::vector<Title> titles;
    std::string open; // "Q (A-1)" is one title
    for (const std::string_view word : fieldsOf(line.substr(2), {' ', '.', false})) {
        const std::string text = file.text.decoded(word);
        const bool continues = !titles.empty() && (text.starts_with('(') || text.starts_with('['));
        open = continues ? open + " " + text : text;
        if (continues)
            titles.back() = patternTitle(open);
        else
            titles.push_back(patternTitle(open));
    }
    return titles;
}

/// The symbols and fractions of PDFgetX2's table "#L symbol valence fractions z …".
std::string compositionInTable(std::string_view header) {
    std::string composition;
    bool inside = false;
    for (Lines lines(header); lines.next();) {
        const auto words = fieldsOf(lines.line(), {' ', '.', false});
        const auto fraction = words.size() > 3 ? leadingNumber(words[2]) : std::nullopt;
        if (inside && !fraction)
            break;
        if (inside)
            composition += std::string(words[0]) + (fraction->number == 1 ? "" : figureText(fraction->number, 6));
        inside = inside || lines.line().starts_with("#L symbol");
    }
    return composition;
}

std::string compositionOf(std::string_view header) {
    const auto stated = headerValue(header, "composition");
    return stated ? stated->value : compositionInTable(header);
}

/// Where the titles do not tell them apart ("#L r G", "#L Q I"), what the configuration says.
PatternContent contentOf(const PatternColumns& columns, std::string_view header, const std::string& fileName) {
    if (columns.ordinate.content != PatternContent::Intensity)
        return columns.ordinate.content;
    const auto stated = headerValue(header, "outputtype");
    const std::string type = stated ? stated->value : endingOf(fileName);
    return type == "gr"   ? PatternContent::PairFunction
           : type == "sq" ? PatternContent::StructureFactor
           : type == "fq" ? PatternContent::ReducedStructure
                          : PatternContent::Intensity;
}

/// The greatest q of the transform: "qmax = 23" of PDFgetX3, "## S(q) qmin=1.0 qmax=40.0 …" of PDFgetX2.
std::optional<double> qMaxIn(std::string_view header) {
    const auto stated = headerValue(header, "qmax");
    const auto number = stated ? leadingNumber(stated->value) : std::nullopt;
    return number ? std::optional(number->number) : std::nullopt;
}

/// The axis of a table without titles: "integrationspace = qspace".
std::optional<PatternAxis> spaceIn(std::string_view header) {
    const auto stated = headerValue(header, "integrationspace");
    const std::string space = stated ? lowerCase(stated->value) : std::string();
    return space.starts_with("q")       ? std::optional(PatternAxis::Q)
           : space.starts_with("twoth") ? std::optional(PatternAxis::TwoTheta)
                                        : std::nullopt;
}

void describe(RawPattern& raw, std::string_view header) {
    raw.wavelength = wavelengthIn(header);
    if (const auto qMax = qMaxIn(header); qMax && raw.content != PatternContent::Intensity)
        raw.notes.push_back(phrase("Pattern", "The header says that data up to q = %1 Å⁻¹ were used.").with(Figure{*qMax}));
    const bool onQ = raw.content != PatternContent::Intensity && !isOnDistance(raw.content);
    if (onQ && !raw.axis) // these programs write S(q) and F(q) in Å⁻¹, with or without the unit in the title
        raw.axis = PatternAxis::Q;
    if (!raw.axis)
        raw.axis = spaceIn(header);
    if (isOnDistance(raw.content) && !raw.axis)
        raw.axis = PatternAxis::R;
    raw.untitledErrors = false;
    const auto factor = headerValue(header, "polcorrectf"), wanted = headerValue(header, "polcorrectionenable");
    const bool refused = wanted && lowerCase(wanted->value).starts_with("false");
    raw.polarizationDone = factor && leadingNumber(factor->value) && !refused;
}

Problem whichOfR(const std::string& where) {
    return {
        phrase("Pattern", "Does “%1” hold G(r) = 4πρr[g(r) − 1] in Å⁻² or g(r)? Programs of this layout write either.")
            .with("g(r)"),
        phrase("Pattern", "A function that tends to 0 at high r and to a constant at low r has to be turned into g(r) first."),
        where, Question::Content};
}

/// g(r) in small letters is customary for G(r) as well: of the two the numbers show which it is, or else it is asked.
void tellPairFunctions(RawPattern& raw) {
    if (raw.content != PatternContent::PairDistribution || raw.y.empty())
        return;
    const auto end = endOf(raw.y);
    if (!end)
        raw.question = whichOfR(raw.where);
    if (!end || std::abs(*end) > 0.25)
        return;
    raw.content = PatternContent::PairFunction;
    raw.notes.push_back(phrase("Pattern", "The column is called “g(r)”, but its numbers tend to 0: it is taken as G(r) in Å⁻²."));
}

std::size_t fieldsInNextLine(const Lines& lines) {
    Lines ahead(lines.rest());
    while (ahead.next())
        if (!trimmed(ahead.line()).empty())
            return fieldsOf(ahead.line(), {' ', '.', false}).size();
    return 0;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    auto data = findData(file);
    if (!data)
        return refusedAt(Reached::Header, data.error());
    const auto titles = data->titled ? titlesIn(data->lines.line(), file) : std::vector<Title>();
    const std::size_t fields = data->titled ? titles.size() : fieldsInNextLine(data->lines);
    const ColumnTitles table = allColumns(titles, fields);
    const std::string where = atLine(file.name, data->lines.number());
    auto columns = withAnswers(choosePatternColumns(table, where, options.kindByHand), table, options, where);
    if (!columns)
        return refusedAt(Reached::Header, columns.error());
    for (PatternColumns& each : *columns)
        each.ordinate.content = contentOf(each, data->header, file.name);
    const RowFormat format{' ', options.decimal.value_or('.'), false};
    const auto bare = withoutComments(file.text.text(), data->lines.number());
    Lines rows(bare ? std::string_view(bare->text) : file.text.text());
    while (rows.number() < data->lines.number() && rows.next()) {
    }
    const auto breaks = bare ? bare->lines : std::vector<std::size_t>();
    auto patterns = patternRows(rows, format, fields, *columns, file.name, breaks);
    if (!patterns)
        return refusedAt(Reached::Columns, patterns.error());
    for (RawPattern& raw : *patterns) {
        if (bare)
            raw.notes.push_back(
                phrases("Pattern", "%n line(s) of comments between the rows were left out.").count(int(breaks.size())));
        describe(raw, data->header);
        tellPairFunctions(raw);
    }
    nameCurves(*patterns, curveNamed(file.name));
    auto read = fileOf(std::move(*patterns), understood(table, *columns), options);
    if (read.result) {
        const Dialect* dialect = dialectOf(file.head());
        read.result->dialect = dialect ? dialect->name : "Table with #L";
        read.result->composition = compositionOf(data->header);
    }
    return read;
}

} // namespace

PatternReader pdfGetX() {
    return {"PDFgetX", claims, read};
}

} // namespace vitrine
