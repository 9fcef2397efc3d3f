#include "core/figures/page_faults.h"

#include "core/document/validity.h"

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

constexpr double beyond = 0.5; // mm, that a panel may reach over the edge of a page

Message keptAsItIs() {
    return phrase("Figure", "It is kept as it is; the figure is drawn as it would be without it.");
}

Message changeThePanel() {
    return phrase("Figure", "Change the panel, or remove it.");
}

/// The end of a string of JSON that begins at a quotation mark: its closing one.
std::size_t endOfString(const std::string& json, std::size_t at) {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\')
            ++at;
    return at;
}

class Faults {
  public:
    explicit Faults(std::vector<Problem>& faults) : faults_(faults) {}
    void add(const Message& what, const Message& remedy) { faults_.push_back({what, remedy, {}}); }
    void addUnknown(const OtherFields& others, const std::string& panel) {
        for (const std::string& key : keysOf(others))
            add(panel.empty() ? phrase("Figure", "This version does not know what the figure says under “%1”.").with(key)
                              : phrase("Figure", "This version does not know what panel “%1” says under “%2”.").with(panel, key),
                keptAsItIs());
    }

  private:
    std::vector<Problem>& faults_;
};

void addUnknown(Faults& faults, const FigurePanel& panel) {
    std::vector<const OtherFields*> all{&panel.others, &panel.xAxis.others, &panel.yAxis.others, &panel.legend.others};
    if (panel.rule)
        all.push_back(&panel.rule->others);
    for (const FigureNote& note : panel.notes)
        all.push_back(&note.others);
    for (const SeriesStyle& style : panel.series)
        all.push_back(&style.others);
    for (const FigureShape& shape : panel.shapes)
        all.push_back(&shape.others);
    for (const OtherFields* others : all)
        faults.addUnknown(*others, panel.id);
}

void addPlace(Faults& faults, const FigurePage& page, const FigurePanel& panel) {
    const PageBox& box = panel.box;
    const bool within = box.x >= -beyond && box.y >= -beyond && box.x + box.width <= page.width + beyond &&
                        box.y + box.height <= page.height + beyond;
    if (!within)
        faults.add(phrase("Figure", "Panel “%1” reaches beyond the page, where nothing of it is seen.").with(panel.id),
                   phrase("Figure", "Move the panel, or make the page larger."));
}

void addReferences(Faults& faults, const FigurePage& page, const FigurePanel& panel) {
    for (const std::string* other : {&panel.insetOf, &panel.sharesX, &panel.sharesY})
        if (!other->empty() && std::ranges::find(page.panels, *other, &FigurePanel::id) == page.panels.end())
            faults.add(phrase("Figure", "Panel “%1” refers to a panel “%2” that is not there.").with(panel.id, *other),
                       changeThePanel());
}

void addDecimals(Faults& faults, const FigurePanel& panel) {
    for (const FigureAxis* axis : {&panel.xAxis, &panel.yAxis})
        if (axis->decimals && (*axis->decimals < 0 || *axis->decimals > mostDecimals))
            faults.add(phrase("Figure", "The numbers of an axis of panel “%1” cannot have %2 decimals; there are 0 to %3.")
                           .with(panel.id, Figure{double(*axis->decimals)}, Figure{double(mostDecimals)}),
                       changeThePanel());
}

} // namespace

std::vector<std::string> keysOf(const OtherFields& others) {
    const std::string& json = others.json;
    std::vector<std::string> keys;
    int depth = 0;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"') {
            const std::size_t end = endOfString(json, i);
            if (depth == 1 && end + 1 < json.size() && json[end + 1] == ':')
                keys.push_back(json.substr(i + 1, end - i - 1));
            i = end;
        } else
            depth += json[i] == '{' || json[i] == '[' ? 1 : json[i] == '}' || json[i] == ']' ? -1 : 0;
    }
    return keys;
}

std::vector<Problem> faultsOf(const FigurePage& page) {
    if (const Edited check = validFigure(page); !check)
        return {check.error()};
    std::vector<Problem> found;
    Faults faults(found);
    faults.addUnknown(page.others, {});
    faults.addUnknown(page.look.others, {});
    faults.addUnknown(page.style.others, {});
    std::set<std::string> ids;
    for (const FigurePanel& panel : page.panels) {
        if (!ids.insert(panel.id).second)
            faults.add(
                phrase("Figure", "Two panels have the identity “%1”: insets and shared axes take the first.").with(panel.id),
                changeThePanel());
        addPlace(faults, page, panel);
        addReferences(faults, page, panel);
        addDecimals(faults, panel);
        addUnknown(faults, panel);
    }
    return found;
}

} // namespace vitrine
