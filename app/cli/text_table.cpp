#include "app/cli/text_table.h"

namespace vitrine::cli {

namespace {

/// The number of characters (code points) in UTF-8 text.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<std::size_t> columnWidths(const std::vector<TextRow>& rows) {
    std::vector<std::size_t> widths;
    for (const TextRow& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    return widths;
}

std::string line(const TextRow& row, const std::vector<std::size_t>& widths) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i)
        text += row[i] + std::string(widths[i] - width(row[i]) + 2, ' ');
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

} // namespace

std::string textTable(const std::vector<TextRow>& rows) {
    const auto widths = columnWidths(rows);
    const std::size_t total = std::accumulate(widths.begin(), widths.end(), 2 * widths.size());
    std::string text;
    for (const TextRow& row : rows) {
        text += line(row, widths);
        if (&row == &rows.front())
            text += std::string(total - 2, '-') + '\n';
    }
    return text;
}

std::string measuredText(const Measured& measured, int digits) {
    const RoundedText text = rounded(measured, digits);
    return text.error.empty() ? text.value : text.value + " ± " + text.error;
}

std::string resultText(const Result<Measured>& result, int digits) {
    return result ? measuredText(*result, digits) : none;
}

std::string totalText(const SpreadPlace& at, std::string_view key, const Measured& measured, int digits) {
    const TotalMeasured total = totalOf(at, key, measured);
    return measuredText(total.number, digits) + (total.withChoices ? " ⊕" : "");
}

std::string totalText(const SpreadPlace& at, std::string_view key, const Result<Measured>& result, int digits) {
    return result ? totalText(at, key, *result, digits) : none;
}

} // namespace vitrine::cli
