#pragma once
#include <string_view>

namespace vitrine {

/// What the words of a title name, in English, German, French, Spanish, Italian, Russian, Chinese or Japanese.
struct TitleWords {
    bool time = false, temperature = false, mass = false, signal = false;
    bool index = false;  ///< a number of rows
    bool symbol = false; ///< a letter or a word of two meanings: a unit of another kind is no contradiction

    bool any() const { return time || temperature || mass || signal || index; }
};

TitleWords wordsOfTitle(std::string_view name);

/// Whether a title names the temperature of something else than the sample: a furnace, a programme, a reference.
bool isOfAnotherTemperature(std::string_view name);

} // namespace vitrine
