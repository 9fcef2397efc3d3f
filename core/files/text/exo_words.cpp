#include "core/files/text/exo_words.h"

#include "core/files/text/folded.h"
#include "core/files/text/lines.h"

#include <algorithm>
#include <vector>

namespace vitrine {

namespace {

enum class ExoWord { Other, Exo, Endo, Up, Down };

struct ExoToken {
    std::string text;
    ExoWord word = ExoWord::Other;
};

constexpr std::size_t farthestWord = 3; // words between "exo" and its direction

/// What is a word of its own wherever it stands: signs, and words of languages that part none.
const std::vector<std::pair<std::string, ExoWord>>& wordsAnywhere() {
    static const std::vector<std::pair<std::string, ExoWord>> words{
        {"放热", ExoWord::Exo},  {"放熱", ExoWord::Exo},    {"发热", ExoWord::Exo},  {"発熱", ExoWord::Exo},
        {"吸热", ExoWord::Endo}, {"吸熱", ExoWord::Endo},   {"向上", ExoWord::Up},   {"朝上", ExoWord::Up},
        {"上向き", ExoWord::Up}, {"上方", ExoWord::Up},     {"上", ExoWord::Up},     {"向下", ExoWord::Down},
        {"朝下", ExoWord::Down}, {"下向き", ExoWord::Down}, {"下方", ExoWord::Down}, {"下", ExoWord::Down},
        {"↑", ExoWord::Up},      {"⇑", ExoWord::Up},        {"▲", ExoWord::Up},      {"⬆", ExoWord::Up},
        {"△", ExoWord::Up},      {"↓", ExoWord::Down},      {"⇓", ExoWord::Down},    {"▼", ExoWord::Down},
        {"⬇", ExoWord::Down},    {"▽", ExoWord::Down},      {"^", ExoWord::Up}};
    return words;
}

ExoWord meaningOf(const std::string& word) {
    static const auto exo = foldedWords({"exo", "ekso", "esoterm", "экзо"}), endo = foldedWords({"endo", "эндо"}),
                      up = foldedWords({"up", "upward", "upwards", "hoch", "oben", "aufwärts", "haut", "arriba", "su", "sopra",
                                        "alto", "вверх", "positive", "positiv", "positif", "positivo"}),
                      down = foldedWords({"down", "downward", "downwards", "dn", "unten", "abwärts", "runter", "bas", "abajo",
                                          "giù", "sotto", "basso", "вниз", "negative", "negativ", "négatif", "negativo"});
    const auto begins = [&](const std::string& start) { return word.starts_with(start); };
    const auto is = [&](const std::vector<std::string>& words) { return std::ranges::find(words, word) != words.end(); };
    return std::ranges::any_of(exo, begins)    ? ExoWord::Exo
           : std::ranges::any_of(endo, begins) ? ExoWord::Endo
           : is(up)                            ? ExoWord::Up
           : is(down)                          ? ExoWord::Down
                                               : ExoWord::Other;
}

bool partsWords(char c) {
    return std::string_view(" \t-_()[]{}:;,.=/<>|\"'").find(c) != std::string_view::npos;
}

/// "exoup", "endodown" as two words.
void pushWord(std::vector<ExoToken>& tokens, const std::string& word) {
    const ExoWord meaning = meaningOf(word);
    const bool thermal = meaning == ExoWord::Exo || meaning == ExoWord::Endo;
    for (const std::string_view end : {"up", "down"})
        if (thermal && word.size() == 4 + end.size() - (word.starts_with("exo") ? 1 : 0) && word.ends_with(end)) {
            tokens.push_back({word, meaning});
            tokens.push_back({word, end == "up" ? ExoWord::Up : ExoWord::Down});
            return;
        }
    tokens.push_back({word, meaning});
}

/// A caret before a number is one of a power, "mg^-1".
bool isPower(std::string_view rest) {
    return rest.size() > 1 && rest[0] == '^' &&
           (rest[1] == '-' || rest[1] == '+' || rest[1] == '{' || (rest[1] >= '0' && rest[1] <= '9'));
}

std::vector<ExoToken> exoTokens(const std::string& text) {
    std::vector<ExoToken> tokens;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            pushWord(tokens, word);
        word.clear();
    };
    for (std::string_view rest = text; !rest.empty();) {
        const auto found =
            std::ranges::find_if(wordsAnywhere(), [&](const auto& known) { return rest.starts_with(known.first); });
        if (found != wordsAnywhere().end() && !isPower(rest)) {
            finish();
            tokens.push_back({found->first, found->second});
            rest.remove_prefix(found->first.size());
            continue;
        }
        const bool parts = partsWords(rest.front()) || isPower(rest);
        if (parts)
            finish();
        else
            word += rest.front();
        if (rest.front() == ',' || rest.front() == ';')
            tokens.push_back({",", ExoWord::Other}); // what stands behind it belongs to another clause
        rest.remove_prefix(1);
    }
    finish();
    return tokens;
}

bool isThermal(const ExoToken& token) {
    return token.word == ExoWord::Exo || token.word == ExoWord::Endo;
}

/// The direction that belongs to the thermal word at `at`: the next one on the given side, before another thermal word.
std::optional<std::size_t> directionBeside(const std::vector<ExoToken>& tokens, std::size_t at, bool before) {
    std::size_t i = at;
    for (std::size_t distance = 0; distance <= farthestWord; ++distance) {
        if (before ? i == 0 : i + 1 >= tokens.size())
            return std::nullopt;
        i = before ? i - 1 : i + 1;
        if (isThermal(tokens[i]) || tokens[i].text == ",")
            return std::nullopt;
        if (tokens[i].word != ExoWord::Other)
            return i;
    }
    return std::nullopt;
}

/// Whether directions stand before their words: "↓ exo".
bool directionsComeFirst(const std::vector<ExoToken>& tokens) {
    const auto first = std::ranges::find_if(tokens, [](const ExoToken& token) { return token.word != ExoWord::Other; });
    return first != tokens.end() && !isThermal(*first);
}

/// The pairs of a thermal word and its direction.
std::vector<std::pair<std::size_t, std::size_t>> statements(const std::vector<ExoToken>& tokens) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    const bool before = directionsComeFirst(tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (isThermal(tokens[i])) {
            auto direction = directionBeside(tokens, i, before);
            if (!direction && !before)
                direction = directionBeside(tokens, i, true);
            if (!direction && before)
                direction = directionBeside(tokens, i, false);
            if (direction)
                found.push_back({i, *direction});
        }
    return found;
}

} // namespace

std::optional<ExoDirection> exoDirectionIn(std::string_view text) {
    const auto tokens = exoTokens(folded(text));
    std::optional<ExoDirection> direction;
    for (const auto& [thermal, where] : statements(tokens)) {
        const bool up = (tokens[thermal].word == ExoWord::Exo) == (tokens[where].word == ExoWord::Up);
        const ExoDirection stated = up ? ExoDirection::Up : ExoDirection::Down;
        if (direction && *direction != stated)
            return std::nullopt;
        direction = stated;
    }
    return direction;
}

namespace {

constexpr std::size_t longestTitle = 200;

bool isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where `word` (folded) is written in `text`, as a word of its own where it is of letters; folding may change lengths.
std::optional<std::pair<std::size_t, std::size_t>> placeOf(const std::string& word, std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isPlainLetter(word.front()) && at > 0 && isPlainLetter(text[at - 1]))
            continue;
        for (std::size_t length = word.size(); length <= std::min(text.size() - at, 2 * word.size() + 4); ++length)
            if (folded(text.substr(at, length)) == word)
                return std::pair{at, length};
    }
    return std::nullopt;
}

} // namespace

std::string withoutExoWords(std::string_view text) {
    std::string plain(text);
    if (text.size() > longestTitle)
        return plain;
    const auto tokens = exoTokens(folded(text));
    for (const auto& [thermal, direction] : statements(tokens))
        for (const std::string& word : {tokens[thermal].text, tokens[direction].text})
            if (const auto place = placeOf(word, plain))
                plain.erase(place->first, place->second);
    return plain;
}

} // namespace vitrine
