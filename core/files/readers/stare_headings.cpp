#include "core/files/readers/stare_headings.h"

#include "core/files/text/folded.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

/// The headings of an export, in the languages of the program.
constexpr auto nameHeadings =
    std::to_array<std::string_view>({"curve name", "kurvenname", "name der kurve", "nom de la courbe", "nom de courbe",
                                     "nom courbe", "nombre de la curva", "nombre de curva", "nome della curva", "nome curva",
                                     "имя кривой", "название кривой", "曲线名称", "曲线名", "曲線名", "カーブ名"});
constexpr auto valueHeadings = std::to_array<std::string_view>(
    {"curve values", "kurvenwerte", "valeurs de la courbe", "valeurs de courbe", "valeurs courbe", "valores de la curva",
     "valores de curva", "valori della curva", "valori curva", "значения кривой", "曲线数值", "曲线值", "曲線値", "カーブ値"});
constexpr auto sampleHeadings = std::to_array<std::string_view>(
    {"sample", "probe", "échantillon", "echantillon", "muestra", "campione", "образец", "样品", "試料", "サンプル"});

std::span<const std::string_view> spellingsOf(StareHeading heading) {
    switch (heading) {
    case StareHeading::Name:
        return nameHeadings;
    case StareHeading::Values:
        return valueHeadings;
    default:
        return sampleHeadings;
    }
}

} // namespace

bool isStareHeading(const SourceFile& file, std::string_view line, StareHeading which) {
    line = trimmed(line);
    if (line.size() < 3 || line.size() > 60 || (line.back() != ':' && static_cast<unsigned char>(line.back()) < 0x80))
        return false;
    std::string heading = folded(file.text.decoded(line)); // a wide colon becomes a plain one
    if (!heading.ends_with(':'))
        return false;
    heading = trimmed(std::string_view(heading).substr(0, heading.size() - 1));
    return std::ranges::any_of(spellingsOf(which), [&](std::string_view known) { return folded(known) == heading; });
}

} // namespace vitrine
