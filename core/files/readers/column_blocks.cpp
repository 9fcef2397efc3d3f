#include "core/files/readers/column_blocks.h"

#include "core/files/readers/rates.h"

#include <algorithm>

namespace vitrine {

namespace {

/// A temperature that signals are drawn over; that of a furnace or a programme is beside it.
bool isAbscissa(const Title& title) {
    return roleOf(title) == Role::Temperature && preference({title.name, {}, {}}) >= 0;
}

/// Whether a temperature stands at `column` or behind it before the next signal, and a signal follows it.
bool leadsToSignal(const std::vector<Title>& titles, std::size_t column) {
    bool abscissa = false;
    for (; column < titles.size() && roleOf(titles[column]) != Role::Signal; ++column)
        abscissa = abscissa || isAbscissa(titles[column]);
    return abscissa && column < titles.size();
}

/// The blocks of a table whose signals stand to the right of their temperatures.
std::vector<ColumnRange> blocksIn(const std::vector<Title>& titles) {
    std::vector<ColumnRange> blocks{{0, titles.size()}};
    bool signal = false, abscissa = false;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const Role role = roleOf(titles[i]);
        if ((role == Role::Time || isAbscissa(titles[i])) && signal && abscissa && leadsToSignal(titles, i)) {
            blocks.back().last = i;
            blocks.push_back({i, titles.size()});
            signal = abscissa = false;
        }
        signal = signal || role == Role::Signal;
        abscissa = abscissa || isAbscissa(titles[i]);
    }
    return blocks;
}

/// The numbers in a title, one after the other: "1" of "T1", "10" of "HF 10 K/min".
std::string numbersIn(const std::string& name) {
    std::string numbers;
    bool inside = false;
    for (const char c : name) {
        const bool digit = c >= '0' && c <= '9';
        if (digit || (inside && (c == '.' || c == ',')))
            numbers += c;
        else if (inside)
            numbers += ' ';
        inside = digit || (inside && (c == '.' || c == ','));
    }
    while (!numbers.empty() && std::string_view(" .,").find(numbers.back()) != std::string_view::npos)
        numbers.pop_back();
    return numbers;
}

} // namespace

bool mayBelongTogether(const Title& a, const Title& b) {
    const auto ratesOfA = ratesIn(a.name), ratesOfB = ratesIn(b.name);
    if (!ratesOfA.empty() && !ratesOfB.empty())
        return ratesOfA == ratesOfB;
    if (!ratesOfA.empty() || !ratesOfB.empty())
        return true;
    const std::string ofA = numbersIn(a.name), ofB = numbersIn(b.name);
    return ofA.empty() || ofB.empty() || ofA == ofB;
}

std::vector<ColumnRange> columnBlocks(const std::vector<Title>& titles) {
    auto forward = blocksIn(titles);
    auto mirrored = blocksIn({titles.rbegin(), titles.rend()});
    if (mirrored.size() <= forward.size())
        return forward;
    for (ColumnRange& block : mirrored)
        block = {titles.size() - block.last, titles.size() - block.first};
    std::ranges::reverse(mirrored);
    return mirrored;
}

} // namespace vitrine
