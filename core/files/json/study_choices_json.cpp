#include "core/files/json/study_choices_json.h"

#include "core/files/json/parts_json.h"

namespace vitrine::json {

namespace {

using L1 = QLatin1String;

QJsonArray texts(const std::vector<std::string>& values) {
    QJsonArray list;
    for (const std::string& value : values)
        list.append(QJsonObject{{L1("id"), text(value)}});
    return list;
}

std::vector<std::string> textsOf(const Fields& fields, L1 key) {
    std::vector<std::string> out;
    if (fields.has(key))
        for (const Fields& each : fields.objects(key))
            out.push_back(each.text(L1("id")));
    return out;
}

QJsonObject handTgJson(const PressureTg& each) {
    return {{L1("pressure_GPa"), number(each.pressure)},
            {L1("T_g_K"), number(each.tg.value)},
            {L1("error_K"), number(each.tg.error)}};
}

PressureTg handTgOf(const Fields& fields) {
    return {fields.number(L1("pressure_GPa")), {fields.number(L1("T_g_K")), fields.optionalNumber(L1("error_K"))}};
}

QJsonObject boxJson(const PageBox& box) {
    return {{L1("x_mm"), number(box.x)},
            {L1("y_mm"), number(box.y)},
            {L1("width_mm"), number(box.width)},
            {L1("height_mm"), number(box.height)}};
}

PageBox boxOf(const Fields& fields) {
    return {fields.number(L1("x_mm")), fields.number(L1("y_mm")), fields.number(L1("width_mm")), fields.number(L1("height_mm"))};
}

QJsonObject noteJson(const FigureNote& note) {
    return {{L1("text"), text(note.text)},
            {L1("x"), number(note.x)},
            {L1("y"), number(note.y)},
            {L1("tip_x"), number(note.tipX)},
            {L1("tip_y"), number(note.tipY)}};
}

FigureNote noteOf(const Fields& fields) {
    return {fields.text(L1("text")), fields.number(L1("x")), fields.number(L1("y")), fields.optionalNumber(L1("tip_x")),
            fields.optionalNumber(L1("tip_y"))};
}

QJsonObject panelJson(const FigurePanel& panel) {
    QJsonArray notes;
    for (const FigureNote& note : panel.notes)
        notes.append(noteJson(note));
    return {{L1("id"), text(panel.id)},
            {L1("content"), text(panel.content)},
            {L1("samples"), texts(panel.samples)},
            {L1("box"), boxJson(panel.box)},
            {L1("letter"), text(panel.letter)},
            {L1("inset_of"), text(panel.insetOf)},
            {L1("x_range"), intervalJson(panel.x)},
            {L1("y_range"), intervalJson(panel.y)},
            {L1("heating_rate_K_per_s"), number(panel.heatingRate)},
            {L1("offset"), number(panel.offset)},
            {L1("regions"), panel.regions},
            {L1("notes"), notes}};
}

FigurePanel panelOf(const Fields& fields) {
    FigurePanel panel;
    panel.id = fields.text(L1("id"));
    panel.content = fields.text(L1("content"));
    panel.samples = textsOf(fields, L1("samples"));
    panel.box = boxOf(fields.object(L1("box")));
    panel.letter = fields.text(L1("letter"));
    panel.insetOf = fields.text(L1("inset_of"));
    if (fields.has(L1("x_range")))
        panel.x = intervalOf(fields, L1("x_range"));
    if (fields.has(L1("y_range")))
        panel.y = intervalOf(fields, L1("y_range"));
    panel.heatingRate = fields.optionalNumber(L1("heating_rate_K_per_s"));
    panel.offset = fields.number(L1("offset"));
    panel.regions = fields.flag(L1("regions"));
    for (const Fields& note : fields.objects(L1("notes")))
        panel.notes.push_back(noteOf(note));
    return panel;
}

} // namespace

QJsonObject crossSampleJson(const CrossSampleChoices& choices) {
    QJsonArray byHand;
    for (const PressureTg& each : choices.byHand)
        byHand.append(handTgJson(each));
    return {{L1("reference_T_g_K"), number(choices.referenceTg)},
            {L1("T_g_under_pressure"), name(choices.method, tgMethods)},
            {L1("T_g_by_hand"), byHand},
            {L1("crossover"), name(choices.master.shape, crossoverShapes)},
            {L1("alpha_by_pressure"), choices.master.alphaByPressure},
            {L1("cold_below_K"), number(choices.coldBelow)},
            {L1("structure_reference"), text(choices.structureReference)},
            {L1("relaxation"), text(choices.relaxation)},
            {L1("slowdown_at_K"), number(choices.slowdownAt)},
            {L1("left_out"), texts(choices.leftOut)}};
}

CrossSampleChoices crossSampleOf(const Fields& fields) {
    CrossSampleChoices choices;
    choices.referenceTg = fields.optionalNumber(L1("reference_T_g_K"));
    choices.method = fields.choice(L1("T_g_under_pressure"), tgMethods);
    for (const Fields& each : fields.objects(L1("T_g_by_hand")))
        choices.byHand.push_back(handTgOf(each));
    choices.master.shape = fields.choice(L1("crossover"), crossoverShapes);
    choices.master.alphaByPressure = fields.flag(L1("alpha_by_pressure"));
    choices.coldBelow = fields.number(L1("cold_below_K"));
    choices.structureReference = fields.text(L1("structure_reference"));
    choices.relaxation = fields.text(L1("relaxation"));
    choices.slowdownAt = fields.optionalNumber(L1("slowdown_at_K"));
    choices.leftOut = textsOf(fields, L1("left_out"));
    return choices;
}

QJsonObject figureJson(const FigurePage& page) {
    QJsonArray panels;
    for (const FigurePanel& panel : page.panels)
        panels.append(panelJson(panel));
    return {{L1("name"), text(page.name)},          {L1("title"), text(page.title)}, {L1("width_mm"), number(page.width)},
            {L1("height_mm"), number(page.height)}, {L1("font"), text(page.font)},   {L1("font_size_pt"), number(page.fontSize)},
            {L1("palette"), text(page.palette)},    {L1("panels"), panels}};
}

FigurePage figureOf(const Fields& fields) {
    FigurePage page;
    page.name = fields.text(L1("name"));
    page.title = fields.text(L1("title"));
    page.width = fields.number(L1("width_mm"));
    page.height = fields.number(L1("height_mm"));
    page.font = fields.text(L1("font"));
    page.fontSize = fields.number(L1("font_size_pt"));
    page.palette = fields.text(L1("palette"));
    for (const Fields& panel : fields.objects(L1("panels")))
        page.panels.push_back(panelOf(panel));
    return page;
}

} // namespace vitrine::json
