#include "core/files/patterns/header_facts.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

struct Dialect {
    const char* name;
    const char* sign; ///< stands in the header
};

constexpr auto dialects = std::to_array<Dialect>({{"PDFgetX2", "Get_XPDF"},
                                                  {"PDFgetX3", "pdfgetx"},
                                                  {"PDFgetX3", "# xPDFsuite Configuration"},
                                                  {"PDFgetX3", "#### start data"}});

const Dialect* dialectOf(std::string_view head) {
    const auto found = std::ranges::find_if(
        dialects, [&](const Dialect& dialect) { return head.find(dialect.sign) != std::string_view::npos; });
    return found == dialects.end() ? nullptr : &*found;
}

bool recognises(const SourceFile& file) {
    return dialectOf(file.head()) != nullptr;
}

/// Where the table begins: `lines` stands at the line of titles.
struct DataStart {
    Lines lines;
    std::string_view header;
};

/// "#L r(A) G(r) …" is the last such line before the numbers; the header of PDFgetX2 has others, before
/// "start data".
Result<DataStart> findData(const SourceFile& file) {
    const std::string_view text = file.text.text();
    bool begun = text.find("#### start data") == std::string_view::npos;
    for (Lines lines(text); lines.next();) {
        begun = begun || lines.line().find("#### start data") != std::string_view::npos;
        if (begun && lines.line().starts_with("#L"))
            return DataStart{lines, text.substr(0, text.size() - lines.rest().size())};
    }
    return refuse(phrase("Pattern", "The file ends before its line of titles (“#L …”): it is cut short."),
                  phrase("Pattern", "Use the file as it was written."), file.name);
}

std::vector<Title> titlesIn(std::string_view line, const SourceFile& file) {
    std::vector<Title> titles;
    for (const std::string_view word : fieldsOf(line.substr(2), {' ', '.', false}))
        titles.push_back(patternTitle(file.text.decoded(word)));
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
            composition +=
                std::string(words[0]) + (fraction->number == 1 ? "" : figureText(fraction->number, 6));
        inside = inside || lines.line().starts_with("#L symbol");
    }
    return composition;
}

std::string compositionOf(std::string_view header) {
    const auto stated = headerValue(header, "composition");
    return stated ? stated->value : compositionInTable(header);
}

/// Where the titles do not tell them apart ("#L r G", "#L Q I"), what the configuration says.
PatternContent contentOf(const PatternColumns& columns, std::string_view header,
                         const std::string& fileName) {
    if (columns.content != PatternContent::Intensity)
        return columns.content;
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

void describe(RawPattern& raw, std::string_view header) {
    raw.wavelength = wavelengthIn(header);
    if (const auto qMax = qMaxIn(header); qMax && raw.content != PatternContent::Intensity)
        raw.notes.push_back(
            phrase("Pattern", "The header says that data up to q = %1 Å⁻¹ were used.").with(Figure{*qMax}));
    const bool onQ = raw.content != PatternContent::Intensity && raw.content != PatternContent::PairFunction;
    if (onQ && !raw.axis) // these programs write S(q) and F(q) in Å⁻¹, with or without the unit in the title
        raw.axis = PatternAxis::Q;
}

Result<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    auto data = findData(file);
    if (!data)
        return std::unexpected(data.error());
    const auto titles = titlesIn(data->lines.line(), file);
    auto columns = choosePatternColumns(titles, titles.size(), atLine(file.name, data->lines.number()));
    if (!columns)
        return std::unexpected(columns.error());
    columns->content = contentOf(*columns, data->header, file.name);
    const RowFormat format{' ', options.decimal.value_or('.'), false};
    auto raw = patternRows(data->lines, format, titles.size(), *columns, file.name);
    if (!raw)
        return std::unexpected(raw.error());
    raw->abscissa = titles[columns->abscissa].name;
    describe(*raw, data->header);
    auto read = fileOfOne(std::move(*raw), understood(titles, titles.size(), *columns), options);
    if (read) {
        read->dialect = dialectOf(file.head())->name;
        read->composition = compositionOf(data->header);
    }
    return read;
}

} // namespace

PatternReader pdfGetX() {
    return {"PDFgetX", recognises, read};
}

} // namespace vitrine
