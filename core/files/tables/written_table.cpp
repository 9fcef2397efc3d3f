#include "core/files/tables/written_table.h"

#include "core/files/tables/measured_field.h"
#include "core/files/tables/table_titles.h"
#include "core/files/text/encoding.h"
#include "core/files/text/layout.h"

#include <algorithm>
#include <array>
#include <map>

namespace vitrine {

namespace {

struct PlainLine {
    std::size_t number = 0;
    std::string text;
    bool comment = false;
    bool unended = false;
};

std::vector<PlainLine> plainLines(const FileText& text) {
    std::vector<PlainLine> lines;
    for (Lines walk(text.text()); walk.next();) {
        PlainLine line{walk.number(), plainLine(text.decoded(walk.line())), false, walk.unended()};
        const std::string_view shown = trimmed(line.text);
        line.comment = shown.starts_with('#') || shown.starts_with('%') || shown.starts_with('!');
        if (!shown.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> fieldTexts(std::string_view line, char separator) {
    std::vector<std::string> fields;
    for (const std::string_view field : fieldsOf(line, {separator, '.', true}))
        fields.emplace_back(field);
    return fields;
}

bool isMissingField(const std::string& field) {
    return readNumber(field, '.').state == FieldState::Missing;
}

bool isNumericField(const std::string& field) {
    return !isMissingField(field) && isNumberLike(withoutError(field));
}

/// Of any script; "≤0.001" has none.
bool hasLetter(std::string_view field) {
    for (const std::string_view sign : {"≤", "≥", "≈", "±", "≲", "≳"})
        if (field.starts_with(sign))
            field.remove_prefix(sign.size());
    return std::ranges::any_of(field, [](char c) { return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c & 0x80) != 0; });
}

bool isWord(const std::string& field) {
    return !isMissingField(field) && hasLetter(field);
}

std::size_t numbersIn(const std::vector<std::string>& fields) {
    return static_cast<std::size_t>(std::ranges::count_if(fields, isNumericField));
}

/// At least two numbers, and nothing else but words and missing fields.
bool isCertainRow(const std::vector<std::string>& fields) {
    return numbersIn(fields) >= 2 && std::ranges::all_of(fields, [](const std::string& field) {
               return isNumericField(field) || isMissingField(field) || isWord(field);
           });
}

struct Parting {
    char separator = ',';
    std::size_t fields = 0;
    std::size_t rows = 0; ///< with that many fields
};

/// The most frequent length of the rows.
Parting partingBy(char separator, const std::vector<PlainLine>& lines) {
    std::map<std::size_t, std::size_t> counts;
    for (const PlainLine& line : lines)
        if (!line.comment)
            if (const auto fields = fieldTexts(line.text, separator); isCertainRow(fields))
                ++counts[fields.size()];
    Parting best{separator, 0, 0};
    for (const auto& [fields, rows] : counts)
        if (rows > best.rows)
            best = {separator, fields, rows};
    return best;
}

Parting bestParting(const std::vector<PlainLine>& lines) {
    Parting best;
    for (const char separator : {'\t', ';', ',', ' '})
        if (const Parting each = partingBy(separator, lines); each.rows > best.rows)
            best = each;
    return best;
}

/// As tableLayout() finds it in the numbers alone.
Result<char> decimalOf(const std::vector<WrittenRow>& rows, const std::string& fileName) {
    std::string numbers;
    for (const WrittenRow& row : rows) {
        std::string line;
        for (const std::string& field : row.fields)
            if (isNumericField(field))
                line += (line.empty() ? "" : "\t") + std::string(withoutError(field));
        numbers += line.find('\t') == std::string::npos ? std::string() : line + "\n";
    }
    const auto layout = tableLayout(numbers, {}, fileName);
    if (!layout)
        return std::unexpected(layout.error());
    return layout->format.decimal;
}

/// Titles in a line, where there is one for each column. Blanks stand inside titles, so in tables parted by blanks a title
/// ends at its bracket.
std::optional<std::vector<std::string>> titlesOf(std::string_view line, const Parting& parting) {
    for (const char separator : {parting.separator, '\t', ';', ',', ' '}) {
        std::vector<std::string> titles;
        for (const std::string& field : fieldTexts(line, separator)) {
            const bool continues = separator == ' ' && !titles.empty() && (field.starts_with('[') || field.starts_with('('));
            if (continues)
                titles.back() += " " + field;
            else
                titles.push_back(field);
        }
        if (titles.size() == parting.fields)
            return titles;
    }
    return {};
}

/// Goes through the lines of a table from the first to the last.
class TableWalk {
  public:
    TableWalk(const Parting& parting, const std::string& fileName) : parting_(parting), fileName_(fileName) {
        table_.separator = parting.separator;
        table_.fields = parting.fields;
    }

    /// Why the line cannot be; nothing where it was taken.
    std::optional<Problem> take(const PlainLine& line) {
        if (line.comment)
            return takeComment(line.number, trimmed(line.text).substr(1));
        auto fields = fieldTexts(line.text, parting_.separator);
        if (isRow(fields))
            return takeRow(line.number, std::move(fields));
        if (table_.rows.empty())
            return takeHeader(line, fields);
        if (line.unended && fields.size() < table_.fields && numbersIn(fields) > 0)
            return say(phrase("Reading", "The last line is cut short and was left out."));
        const bool lacksLast = parting_.separator != ' ' && fields.size() < table_.fields && numbersIn(fields) > 0;
        if (lacksLast) {
            fields.resize(table_.fields);
            return takeRow(line.number, std::move(fields));
        }
        if (isNumericField(fields.front()))
            return wrongCount(fields.size(), line.number);
        ++wordsSince_;
        return {};
    }

    WrittenTable finished() {
        if (table_.header.empty())
            table_.header = std::move(commentTitles_);
        if (wordsSince_ > 0)
            say(phrase("Reading", "Text after the last row was left out."));
        if (wordsInside_ > 0)
            say(phrases("Table", "Left out: %n line(s) of words among the rows.").count(wordsInside_));
        return std::move(table_);
    }

  private:
    /// One number is enough where the titles are known, or where nothing beside it could be a title.
    bool isRow(const std::vector<std::string>& fields) const {
        const std::size_t numbers = numbersIn(fields);
        const bool begun = !table_.rows.empty() || !table_.header.empty();
        if (fields.size() != table_.fields)
            return false;
        if (!table_.rows.empty() && std::ranges::none_of(fields, isWord))
            return true; // of missing fields only
        return numbers >= 2 || (numbers == 1 && (begun || std::ranges::none_of(fields, isWord)));
    }
    std::optional<Problem> takeRow(std::size_t line, std::vector<std::string> fields) {
        wordsInside_ += std::exchange(wordsSince_, 0);
        table_.rows.push_back({line, std::move(fields)});
        return {};
    }
    std::optional<Problem> takeComment(std::size_t line, std::string_view text) {
        if (table_.rows.empty())
            if (auto titles = titlesOf(text, parting_); titles && std::ranges::all_of(*titles, isWord))
                takeTitles(line, std::move(*titles), commentTitles_);
        return {};
    }
    std::optional<Problem> takeHeader(const PlainLine& line, const std::vector<std::string>& fields) {
        if (auto titles = titlesOf(line.text, parting_))
            takeTitles(line.number, std::move(*titles), table_.header);
        else
            table_.foreignTitles = fields.size();
        return {};
    }
    /// A row of units stands below its titles.
    void takeTitles(std::size_t line, std::vector<std::string> titles, std::vector<std::string>& header) {
        const auto filled = [](const auto& fields) {
            return fields.size() - std::size_t(std::ranges::count(fields, std::string()));
        };
        if (!header.empty() && isRowOfUnits(titles)) {
            table_.units = std::move(titles);
            table_.unitsLine = line;
        } else if (filled(titles) >= filled(header)) // else a line of words above the rows
            header = std::move(titles);
    }
    std::optional<Problem> say(const Message& note) {
        table_.notes.push_back(note);
        return {};
    }
    std::optional<Problem> wrongCount(std::size_t count, std::size_t line) const {
        return Problem{phrase("Reading", "The line has %1 fields where the table has %2 columns.")
                           .with(Figure{double(count)}, Figure{double(table_.fields)}),
                       phrase("Reading", "Mend or remove that line, or check separator and decimal sign."),
                       atLine(fileName_, line)};
    }

    const Parting& parting_;
    const std::string& fileName_;
    WrittenTable table_;
    std::vector<std::string> commentTitles_;
    int wordsSince_ = 0;  ///< lines of words after the last row so far
    int wordsInside_ = 0; ///< and before it
};

} // namespace

Result<WrittenTable> writtenTable(std::span<const char> bytes, const std::string& fileName) {
    const auto text = fileText(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    const auto lines = plainLines(*text);
    const Parting parting = bestParting(lines);
    if (parting.rows == 0)
        return refuse(phrase("Reading", "No rows with at least two numbers were found."),
                      phrase("Table", "Part the numbers of a row by tabs, semicolons, commas or blanks."), fileName);
    TableWalk walk(parting, fileName);
    for (const PlainLine& line : lines)
        if (auto problem = walk.take(line))
            return std::unexpected(std::move(*problem));
    WrittenTable table = walk.finished();
    const auto decimal = decimalOf(table.rows, fileName);
    if (!decimal)
        return std::unexpected(decimal.error());
    table.decimal = *decimal;
    return table;
}

} // namespace vitrine
