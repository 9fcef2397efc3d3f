#include "core/files/paper/latex_signs.h"

#include "core/files/paper/latex_names.h"
#include "core/files/paper/paper_text.h"

#include <QList>
#include <QString>

#include <cstdio>

namespace vitrine {

namespace {

bool isEastAsian(char32_t sign) {
    return (sign >= 0x2E80 && sign <= 0x9FFF) || (sign >= 0xAC00 && sign <= 0xD7AF) || (sign >= 0xF900 && sign <= 0xFAFF) ||
           (sign >= 0xFF00 && sign <= 0xFFEF);
}

bool isUnseen(char32_t sign) {
    return sign < 0x20 || (sign >= 0x7F && sign < 0xA0) || (sign >= 0x200B && sign <= 0x200F) || sign == 0xFEFF ||
           (sign >= 0xFE00 && sign <= 0xFE0F);
}

std::string numberOf(char32_t sign) {
    char text[24];
    std::snprintf(text, sizeof text, "{[}U+%04X{]}", static_cast<unsigned>(sign));
    return text;
}

/// “é” as \'{e}: a letter and the accents on it. Empty where there is no such command.
std::string accented(const QString& decomposed) {
    const auto signs = decomposed.toUcs4();
    if (signs.size() < 2 || signs[0] >= 0x80)
        return {};
    std::string text(1, static_cast<char>(signs[0]));
    for (int i = 1; i < signs.size(); ++i) {
        const char* command = latexAccent(signs[i]);
        if (!command)
            return {};
        text = std::string(command) + "{" + text + "}";
    }
    return text;
}

QString asQt(char32_t sign) {
    return QString::fromUcs4(&sign, 1);
}

} // namespace

std::string latexSign(char32_t sign) {
    if (const char* name = latexName(sign))
        return name;
    if (isUnseen(sign))
        return sign == '\n' || sign == '\r' || sign == '\t' ? " " : "";
    if (sign < 0x80)
        return std::string(1, static_cast<char>(sign));
    const std::string letter = accented(asQt(sign).normalized(QString::NormalizationForm_D));
    if (!letter.empty())
        return letter;
    if (isEastAsian(sign))
        return "\\unicodesign{" + asQt(sign).toStdString() + "}{" + numberOf(sign) + "}";
    return "\\allowbreak" + numberOf(sign);
}

std::string latexText(std::string_view text) {
    const QString composed =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
    std::string out;
    for (const char32_t sign : composed.toUcs4())
        out += latexSign(sign);
    return out;
}

std::string latexOf(std::string_view text) {
    std::string out;
    for (const PaperPiece& each : piecesOf(text))
        switch (each.part) {
        case PaperPart::Plain:
            out += latexText(each.text);
            break;
        case PaperPart::Maths:
            out += "$" + latexMaths(each.text) + "$";
            break;
        case PaperPart::Citation:
            out += "~\\cite{" + each.text + "}";
            break;
        }
    return out;
}

std::string latexNeeds(const std::string& latex) {
    if (latex.find("\\unicodesign{") == std::string::npos)
        return {};
    return "% A sign that pdflatex has no typeface for and its number; with CJKutf8 or XeLaTeX the first can be set.\n"
           "\\providecommand{\\unicodesign}[2]{#2}\n";
}

} // namespace vitrine
