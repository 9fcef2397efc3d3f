#include "core/files/readers/perkinelmer_pyris.h"

#include "core/files/readers/header_rows.h"

#include <algorithm>

namespace vitrine {

namespace {

std::string customaryUnit(const std::string& lowerName) {
    const auto holds = [&](const char* word) { return lowerName.find(word) != std::string::npos; };
    if (holds("time"))
        return "min";
    if (holds("temperature"))
        return "°C";
    return holds("heat flow") && !holds("calibration") ? "mW" : "";
}

} // namespace

std::vector<Title> pyrisTitles(const std::vector<std::string>& names) {
    std::vector<Title> titles = titlesOf(names);
    for (Title& title : titles)
        if (title.unitText.empty()) {
            title.unitText = customaryUnit(lowerCase(title.name));
            title.unit = fileUnit(title.unitText);
        }
    return titles;
}

Result<ColumnChoice> choosePyrisColumns(const std::vector<Title>& titles, const SourceFile& file) {
    auto choice = chooseColumns(titles, file);
    const auto unsubtracted = std::ranges::find(titles, std::string("Unsubtracted Heat Flow"), &Title::name);
    if (choice && unsubtracted != titles.end() && !choice->curves.empty()) {
        choice->curves.resize(1);
        choice->curves.front().signal = static_cast<std::size_t>(unsubtracted - titles.begin());
    }
    return choice;
}

} // namespace vitrine
