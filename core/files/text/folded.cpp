#include "core/files/text/folded.h"

#include <QString>

#include <algorithm>

namespace vitrine {

namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString withoutMarks(std::string_view utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    text.replace(QChar(0x02DA), QChar(0x00B0)); // a ring above stands for a degree sign
    text = text.normalized(QString::NormalizationForm_KD);
    text.removeIf([](QChar c) { return c.isMark(); });
    return text;
}

} // namespace

std::string folded(std::string_view utf8) {
    if (!isAscii(utf8))
        return withoutMarks(utf8).toCaseFolded().toStdString();
    std::string text(utf8);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

std::string plainSigns(std::string_view utf8) {
    return isAscii(utf8) ? std::string(utf8) : withoutMarks(utf8).toStdString();
}

std::vector<std::string> foldedWords(const std::vector<std::string_view>& words) {
    std::vector<std::string> all;
    std::ranges::transform(words, std::back_inserter(all), folded);
    return all;
}

bool holdsWord(std::string_view text, const std::vector<std::string>& words) {
    return std::ranges::any_of(words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

} // namespace vitrine
