#include "core/files/paper/latex_names.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

struct SignName {
    char32_t sign;
    const char* name;
};

constexpr auto specialNames = std::to_array<SignName>({{U'\\', "\\textbackslash{}"},
                                                       {U'&', "\\&"},
                                                       {U'%', "\\%"},
                                                       {U'$', "\\$"},
                                                       {U'#', "\\#"},
                                                       {U'~', "\\textasciitilde{}"},
                                                       {U'^', "\\textasciicircum{}"},
                                                       {U'_', "\\_"},
                                                       {U'{', "\\{"},
                                                       {U'}', "\\}"},
                                                       {U'<', "\\textless{}"},
                                                       {U'>', "\\textgreater{}"},
                                                       {U'|', "\\textbar{}"},
                                                       {U'"', "\\textquotedbl{}"},
                                                       {U'\'', "\\textquotesingle{}"},
                                                       {U'`', "\\textasciigrave{}"},
                                                       {U'[', "{[}"}, // which behind the end of a row would be read as a length
                                                       {U']', "{]}"},
                                                       {U'*', "{*}"}});

constexpr auto greekNames = std::to_array<SignName>({{U'α', "$\\alpha$"},   {U'β', "$\\beta$"},
                                                     {U'γ', "$\\gamma$"},   {U'δ', "$\\delta$"},
                                                     {U'ε', "$\\epsilon$"}, {U'ζ', "$\\zeta$"},
                                                     {U'η', "$\\eta$"},     {U'θ', "$\\theta$"},
                                                     {U'ι', "$\\iota$"},    {U'κ', "$\\kappa$"},
                                                     {U'λ', "$\\lambda$"},  {U'μ', "$\\mu$"},
                                                     {U'ν', "$\\nu$"},      {U'ξ', "$\\xi$"},
                                                     {U'ο', "o"},           {U'π', "$\\pi$"},
                                                     {U'ρ', "$\\rho$"},     {U'ς', "$\\varsigma$"},
                                                     {U'σ', "$\\sigma$"},   {U'τ', "$\\tau$"},
                                                     {U'υ', "$\\upsilon$"}, {U'φ', "$\\varphi$"},
                                                     {U'χ', "$\\chi$"},     {U'ψ', "$\\psi$"},
                                                     {U'ω', "$\\omega$"},   {U'ϕ', "$\\phi$"},
                                                     {U'ϵ', "$\\epsilon$"}, {U'ϑ', "$\\vartheta$"},
                                                     {U'Α', "A"},           {U'Β', "B"},
                                                     {U'Γ', "$\\Gamma$"},   {U'Δ', "$\\Delta$"},
                                                     {U'Ε', "E"},           {U'Ζ', "Z"},
                                                     {U'Η', "H"},           {U'Θ', "$\\Theta$"},
                                                     {U'Ι', "I"},           {U'Κ', "K"},
                                                     {U'Λ', "$\\Lambda$"},  {U'Μ', "M"},
                                                     {U'Ν', "N"},           {U'Ξ', "$\\Xi$"},
                                                     {U'Ο', "O"},           {U'Π', "$\\Pi$"},
                                                     {U'Ρ', "P"},           {U'Σ', "$\\Sigma$"},
                                                     {U'Τ', "T"},           {U'Υ', "$\\Upsilon$"},
                                                     {U'Φ', "$\\Phi$"},     {U'Χ', "X"},
                                                     {U'Ψ', "$\\Psi$"},     {U'Ω', "$\\Omega$"},
                                                     {U'∆', "$\\Delta$"}});

constexpr auto letterNames = std::to_array<SignName>({{U'Å', "\\AA{}"},
                                                      {U'å', "\\aa{}"},
                                                      {U'ß', "\\ss{}"},
                                                      {U'Æ', "\\AE{}"},
                                                      {U'æ', "\\ae{}"},
                                                      {U'Œ', "\\OE{}"},
                                                      {U'œ', "\\oe{}"},
                                                      {U'Ø', "\\O{}"},
                                                      {U'ø', "\\o{}"},
                                                      {U'Ł', "\\L{}"},
                                                      {U'ł', "\\l{}"},
                                                      {U'Đ', "\\DJ{}"},
                                                      {U'đ', "\\dj{}"},
                                                      {U'Ð', "\\DH{}"},
                                                      {U'ð', "\\dh{}"},
                                                      {U'Þ', "\\TH{}"},
                                                      {U'þ', "\\th{}"},
                                                      {U'ı', "\\i{}"},
                                                      {U'µ', "\\textmu{}"}});

constexpr auto mathsNames = std::to_array<SignName>({{U'±', "$\\pm$"},
                                                     {U'∓', "$\\mp$"},
                                                     {U'×', "$\\times$"},
                                                     {U'·', "$\\cdot$"},
                                                     {U'⋅', "$\\cdot$"},
                                                     {U'÷', "$\\div$"},
                                                     {U'−', "$-$"},
                                                     {U'≤', "$\\leq$"},
                                                     {U'≥', "$\\geq$"},
                                                     {U'≈', "$\\approx$"},
                                                     {U'≠', "$\\neq$"},
                                                     {U'∞', "$\\infty$"},
                                                     {U'∫', "$\\int$"},
                                                     {U'∑', "$\\Sigma$"},
                                                     {U'√', "$\\surd$"},
                                                     {U'∂', "$\\partial$"},
                                                     {U'→', "$\\to$"},
                                                     {U'←', "$\\gets$"},
                                                     {U'↔', "$\\leftrightarrow$"},
                                                     {U'⟨', "$\\langle$"},
                                                     {U'⟩', "$\\rangle$"},
                                                     {U'′', "$'$"},
                                                     {U'″', "$''$"},
                                                     {U'⊕', "$\\oplus$"},
                                                     {U'∼', "$\\sim$"},
                                                     {U'∗', "$*$"},
                                                     {U'∝', "$\\propto$"},
                                                     {U'∈', "$\\in$"},
                                                     {U'°', "\\textdegree{}"},
                                                     {U'⁰', "$^{0}$"},
                                                     {U'¹', "$^{1}$"},
                                                     {U'²', "$^{2}$"},
                                                     {U'³', "$^{3}$"},
                                                     {U'⁴', "$^{4}$"},
                                                     {U'⁵', "$^{5}$"},
                                                     {U'⁶', "$^{6}$"},
                                                     {U'⁷', "$^{7}$"},
                                                     {U'⁸', "$^{8}$"},
                                                     {U'⁹', "$^{9}$"},
                                                     {U'⁺', "$^{+}$"},
                                                     {U'⁻', "$^{-}$"},
                                                     {U'ⁿ', "$^{n}$"},
                                                     {U'₀', "$_{0}$"},
                                                     {U'₁', "$_{1}$"},
                                                     {U'₂', "$_{2}$"},
                                                     {U'₃', "$_{3}$"},
                                                     {U'₄', "$_{4}$"},
                                                     {U'₅', "$_{5}$"},
                                                     {U'₆', "$_{6}$"},
                                                     {U'₇', "$_{7}$"},
                                                     {U'₈', "$_{8}$"},
                                                     {U'₉', "$_{9}$"},
                                                     {U'½', "$\\frac{1}{2}$"},
                                                     {U'¼', "$\\frac{1}{4}$"},
                                                     {U'¾', "$\\frac{3}{4}$"}});

constexpr auto printersNames = std::to_array<SignName>({{U'–', "--"},
                                                        {U'—', "---"},
                                                        {U'‐', "-"},
                                                        {U'‑', "-"},
                                                        {U'…', "\\ldots{}"},
                                                        {U'“', "``"},
                                                        {U'”', "''"},
                                                        {U'„', "\\quotedblbase{}"},
                                                        {U'‘', "`"},
                                                        {U'’', "'"},
                                                        {U'‚', "\\quotesinglbase{}"},
                                                        {U'«', "\\guillemotleft{}"},
                                                        {U'»', "\\guillemotright{}"},
                                                        {U'‹', "\\guilsinglleft{}"},
                                                        {U'›', "\\guilsinglright{}"},
                                                        {U'\u00A0', "~"},
                                                        {U'\u202F', "\\,"},
                                                        {U'\u2009', "\\,"},
                                                        {U'\u2007', "~"},
                                                        {U'‰', "\\textperthousand{}"},
                                                        {U'•', "\\textbullet{}"},
                                                        {U'€', "\\texteuro{}"},
                                                        {U'£', "\\pounds{}"},
                                                        {U'¥', "\\textyen{}"},
                                                        {U'¢', "\\textcent{}"},
                                                        {U'§', "\\S{}"},
                                                        {U'¶', "\\P{}"},
                                                        {U'©', "\\copyright{}"},
                                                        {U'®', "\\textregistered{}"},
                                                        {U'™', "\\texttrademark{}"},
                                                        {U'¿', "\\textquestiondown{}"},
                                                        {U'¡', "\\textexclamdown{}"},
                                                        {U'ª', "\\textordfeminine{}"},
                                                        {U'º', "\\textordmasculine{}"},
                                                        {U'†', "\\dag{}"},
                                                        {U'‡', "\\ddag{}"}});

constexpr auto accentNames = std::to_array<SignName>({{0x0300, "\\`"},
                                                      {0x0301, "\\'"},
                                                      {0x0302, "\\^"},
                                                      {0x0303, "\\~"},
                                                      {0x0304, "\\="},
                                                      {0x0306, "\\u"},
                                                      {0x0307, "\\."},
                                                      {0x0308, "\\\""},
                                                      {0x030A, "\\r"},
                                                      {0x030B, "\\H"},
                                                      {0x030C, "\\v"},
                                                      {0x0323, "\\d"},
                                                      {0x0327, "\\c"},
                                                      {0x0328, "\\k"},
                                                      {0x0331, "\\b"}});

const char* nameIn(const auto& names, char32_t sign) {
    const auto found = std::ranges::find(names, sign, &SignName::sign);
    return found == names.end() ? nullptr : found->name;
}

} // namespace

const char* latexName(char32_t sign) {
    const char* name = nameIn(specialNames, sign);
    for (const auto look :
         {+[](char32_t s) { return nameIn(greekNames, s); }, +[](char32_t s) { return nameIn(letterNames, s); },
          +[](char32_t s) { return nameIn(mathsNames, s); }, +[](char32_t s) { return nameIn(printersNames, s); }})
        name = name ? name : look(sign);
    return name;
}

const char* latexAccent(char32_t combining) {
    return nameIn(accentNames, combining);
}

} // namespace vitrine
