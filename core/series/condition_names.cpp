#include "core/series/condition_names.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace vitrine {

namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return 'A' <= c && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

/// The words of a name: "T_setpoint", "sampleTemp" and "sample.temp" have two.
std::vector<std::string> wordsOf(const std::string& name) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool upper = 'A' <= name[i] && name[i] <= 'Z', lowerBefore = i > 0 && 'a' <= name[i - 1] && name[i - 1] <= 'z';
        const bool parts = name[i] == '_' || name[i] == '-' || name[i] == '.' || name[i] == ' ' || name[i] == ':';
        if (parts || (upper && lowerBefore))
            words.emplace_back();
        if (!parts)
            words.back() += lower(std::string(1, name[i]));
    }
    return words;
}

bool hasWord(const std::string& name, std::initializer_list<const char*> any) {
    return std::ranges::any_of(wordsOf(name), [&](const std::string& word) { return std::ranges::find(any, word) != any.end(); });
}

bool isOfSample(const std::string& name) {
    return lower(name).find("sample") != std::string::npos || hasWord(name, {"measured", "actual", "readback", "rbv"});
}

} // namespace

bool namesAxis(const std::string& name, char axis) {
    const std::string plain = lower(name), letter(1, axis);
    return plain == letter || plain.ends_with("_" + letter) || plain.starts_with(letter + "_") || plain.ends_with(letter);
}

bool isSetPoint(const std::string& name) {
    const std::string plain = lower(name);
    return plain.find("setp") != std::string::npos || plain.find("target") != std::string::npos ||
           hasWord(name, {"set", "sp", "nominal", "demand", "wanted", "requested", "program", "programmed"});
}

int rankOf(const std::string& name, SeriesAxis axis, bool across) {
    if (axis == SeriesAxis::Position && !across && !namesAxis(name, 'x'))
        return 4;
    return isSetPoint(name) ? 2 : isOfSample(name) ? 0 : 1;
}

} // namespace vitrine
