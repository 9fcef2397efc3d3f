#include "core/files/text/title_words.h"

#include "core/files/text/folded.h"
#include "core/files/text/lines.h"

#include <algorithm>

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
    static const Vocabulary words{foldedWords({"时间", "時間", "経過"}),
                                  foldedWords({"time", "zeit", "tiempo", "elapsed", "время", "durée", "duration", "temps ", "tempo "}),
                                  foldedWords({"test time", "run time", "step time", "total time", "messzeit", "temps", "tempo"})};
    return words;
}

const Vocabulary& temperatureWords() {
    static const Vocabulary words{foldedWords({"temp", "furnace", "sample t", "темп", "т-ра", "温度", "溫度", "ofen", "sonde"}), {},
                                  foldedWords({"sample"})};
    return words;
}

const Vocabulary& massWords() {
    static const Vocabulary words{foldedWords({"mass", "weight", "gewicht", "masa", "peso", "poids", "масса", "массы", "质量", "質量", "重量"}),
                                  foldedWords({"tg", "тг", "вес", "потеря массы"}), {}};
    return words;
}

const Vocabulary& signalWords() {
    static const Vocabulary words{
        foldedWords({"heat flow", "heatflow", "heat_flow", "heat-flow", "heat flux", "dsc", "power", "heat capacity", "heatcapacity", "c_p", "signal",
                     "specific heat", "wärmestrom", "waermestrom", "wärmefluss", "wärmefluß", "waermefluss", "wärmekapazität", "waermekapazität",
                     "leistung", "flux thermique", "flux de chaleur", "capacité thermique", "capacité calorifique", "chaleur spécifique",
                     "chaleur massique", "puissance", "flujo de calor", "flujo térmico", "flujo calorífico", "capacidad calorífica", "calor específico",
                     "potencia", "flusso di calore", "flusso termico", "flusso calorico", "capacità termica", "calore specifico", "potenza", "дск",
                     "тепловой поток", "теплового потока", "поток тепла", "теплоемкость", "теплоёмкость", "мощность", "热流", "熱流", "比热", "比熱", "热容", "熱容",
                     "功率", "热通量"}),
        foldedWords({"cp"}), foldedWords({"hf", "φ", "ϕ"})};
    return words;
}

const Vocabulary& indexWords() {
    static const Vocabulary words{{}, {}, foldedWords({"index", "no", "no.", "nr", "nr.", "n°", "№", "#", "num", "number", "point", "points", "row",
                                                       "zeile", "punkt", "номер", "序号", "番号", "编号"})};
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

} // namespace

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
