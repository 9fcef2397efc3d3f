#include "core/files/text/title_words.h"

#include "core/files/text/folded.h"
#include "core/files/text/lines.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

/// Words that mean the same column, in folded().
struct Vocabulary {
    std::vector<std::string> anywhere, beginnings, wholes;

    bool holds(const std::string& name) const {
        return holdsWord(name, anywhere) || std::ranges::find(wholes, name) != wholes.end() ||
               std::ranges::any_of(beginnings, [&](const std::string& word) { return name.starts_with(word); });
    }
};

const Vocabulary& timeWords() {
    static const Vocabulary words{
        foldedWords({"时间", "時間", "経過"}),
        foldedWords({"time", "zeit", "tiempo", "elapsed", "время", "durée", "duration", "temps ", "tempo "}),
        foldedWords({"test time", "run time", "step time", "total time", "messzeit", "temps", "tempo"})};
    return words;
}

const Vocabulary& temperatureWords() {
    static const Vocabulary words{foldedWords({"temp", "furnace", "sample t", "темп", "т-ра", "温度", "溫度", "ofen", "sonde"}),
                                  {},
                                  foldedWords({"sample"})};
    return words;
}

const Vocabulary& massWords() {
    static const Vocabulary words{
        foldedWords({"mass", "weight", "gewicht", "masa", "peso", "poids", "масса", "массы", "质量", "質量", "重量"}),
        foldedWords({"tg", "тг", "вес", "потеря массы"}),
        {}};
    return words;
}

const Vocabulary& signalWords() {
    static const Vocabulary words{foldedWords({"heat flow",
                                               "heatflow",
                                               "heat_flow",
                                               "heat-flow",
                                               "heat flux",
                                               "dsc",
                                               "power",
                                               "heat capacity",
                                               "heatcapacity",
                                               "c_p",
                                               "signal",
                                               "specific heat",
                                               "wärmestrom",
                                               "waermestrom",
                                               "wärmefluss",
                                               "wärmefluß",
                                               "waermefluss",
                                               "wärmekapazität",
                                               "waermekapazität",
                                               "leistung",
                                               "flux thermique",
                                               "flux de chaleur",
                                               "capacité thermique",
                                               "capacité calorifique",
                                               "chaleur spécifique",
                                               "chaleur massique",
                                               "puissance",
                                               "flujo de calor",
                                               "flujo térmico",
                                               "flujo calorífico",
                                               "capacidad calorífica",
                                               "calor específico",
                                               "potencia",
                                               "flusso di calore",
                                               "flusso termico",
                                               "flusso calorico",
                                               "capacità termica",
                                               "calore specifico",
                                               "potenza",
                                               "дск",
                                               "тепловой поток",
                                               "теплового потока",
                                               "поток тепла",
                                               "теплоемкость",
                                               "теплоёмкость",
                                               "мощность",
                                               "热流",
                                               "熱流",
                                               "比热",
                                               "比熱",
                                               "热容",
                                               "熱容",
                                               "功率",
                                               "热通量"}),
                                  foldedWords({"cp"}), foldedWords({"hf", "φ", "ϕ"})};
    return words;
}

const Vocabulary& indexWords() {
    static const Vocabulary words{{},
                                  {},
                                  foldedWords({"index", "no", "no.", "nr", "nr.", "n°", "№", "#", "num", "number", "point",
                                               "points", "row", "zeile", "punkt", "номер", "序号", "番号", "编号"})};
    return words;
}

/// Letters and words that name two quantities.
TitleWords symbolsIn(std::string_view name, const std::string& lower) {
    TitleWords words;
    words.symbol = true;
    words.time = name == "t" || lower == "temps" || lower == "tempo";
    words.temperature = name == "T" || name == "Ts" || name == "Tr" || name == "T_s" || name == "T_r" || lower == "sample";
    return words;
}

/// What stands beside the sample, anywhere in a title.
const std::vector<std::string>& surroundings() {
    static const auto words =
        foldedWords({"program",    "furnace", "refer",    "référ",    "riferim",      "vergleich", "setpoint", "set point",
                     "block",      "target",  "oven",     "ofen",     "soll",         "consign",   "horno",    "forno",
                     "flange",     "ambient", "umgebung", "junction", "heater",       "chamber",   "jacket",   "heat sink",
                     "vorgabe",    "печи",    "печь",     "програм",  "задан",        "уставк",    "эталон",   "炉",
                     "爐",         "参比",    "參比",     "设定",     "設定",         "程序",      "环境",     "環境",
                     "プログラム", "目標",    "目标",     "基準",     "リファレンス", "ヒーター"});
    return words;
}

/// The same as single words, which are parts of others.
bool isSurroundingWord(std::string_view word) {
    constexpr auto words = std::to_array<std::string_view>(
        {"set", "settemp", "tempset", "tset", "prog", "tprog", "ref", "tref", "tsoll", "four", "tfour", "cj", "cjc"});
    return std::ranges::find(words, word) != words.end();
}

} // namespace

bool isOfAnotherTemperature(std::string_view name) {
    const std::string lower = folded(name);
    if (trimmed(name) == "Tr" || trimmed(name) == "T_r" || holdsWord(lower, surroundings()))
        return true;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; };
    for (auto at = lower.begin(); at != lower.end();) {
        const auto first = std::find_if(at, lower.end(), isLetter);
        at = std::find_if_not(first, lower.end(), isLetter);
        if (isSurroundingWord({first, at}))
            return true;
    }
    return false;
}

TitleWords wordsOfTitle(std::string_view name) {
    const std::string lower = folded(trimmed(name));
    if (const TitleWords symbols = symbolsIn(trimmed(name), lower); symbols.any())
        return symbols;
    TitleWords words;
    words.time = timeWords().holds(lower);
    words.temperature = !words.time && temperatureWords().holds(lower);
    words.mass = massWords().holds(lower);
    words.signal = signalWords().holds(lower);
    words.index = indexWords().holds(lower);
    return words;
}

} // namespace vitrine
