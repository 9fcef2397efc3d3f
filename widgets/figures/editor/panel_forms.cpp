// The forms of a panel, its axes and its legend.
#include "widgets/figures/editor/page_edits.h"
#include "widgets/figures/editor/part_forms.h"
#include "widgets/figures/figure_content.h"
#include "widgets/plot/rich_label.h"

#include <QListWidget>
#include <QPushButton>

namespace vitrine {

namespace {

std::vector<NamedText> contents() {
    std::vector<NamedText> all;
    for (const FigureContentKind& kind : figureContentKinds())
        all.push_back({plainLabel(kind.title), kind.content});
    return all;
}

std::vector<NamedText> samplesOf(const FormContext* context) {
    std::vector<NamedText> all;
    for (const auto& sample : context->moment.study.samples)
        all.push_back({QString::fromStdString(sample->name), sample->id});
    return all;
}

/// The scans and patterns of the samples that a panel names; of all where it names none.
std::vector<NamedText> curvesOfSamples(const FormContext* context, const FigurePanel& panel) {
    std::vector<NamedText> all;
    const bool scans = panel.content == "thermograms";
    for (const auto& sample : context->moment.study.samples) {
        if (!panel.samples.empty() && std::ranges::find(panel.samples, sample->id) == panel.samples.end())
            continue;
        const auto add = [&](const std::string& id, const std::string& name) {
            all.push_back({QString::fromStdString(sample->name) + QStringLiteral(" · ") + QString::fromStdString(name),
                           sample->id + "/" + id});
        };
        if (scans)
            for (const auto& scan : sample->scans)
                add(scan->id, scan->name);
        else
            for (const auto& pattern : sample->patterns)
                add(pattern->id, pattern->name);
    }
    return all;
}

void addWhat(PartForm* form, const FormContext* context) {
    form->oneOf<FigurePanel>("figureContent", FormTexts::tr("Shows"), contents, &FigurePanel::content);
    form->text<FigurePanel>("figureLetter", FormTexts::tr("Letter"), &FigurePanel::letter)
        ->setPlaceholderText(FormTexts::tr("none"));
    form->markup<FigurePanel>("panelTitle", FormTexts::tr("Title"), &FigurePanel::title)
        ->setPlaceholderText(FormTexts::tr("none"));
    form->someOf<FigurePanel>(
        "panelSamples", FormTexts::tr("Samples; none ticked: all"), [context] { return samplesOf(context); },
        &FigurePanel::samples);
    form->someOf<FigurePanel>(
        "panelScans", FormTexts::tr("Curves; none ticked: all"),
        [context, form] { return curvesOfSamples(context, form->fields<FigurePanel>()); }, &FigurePanel::scans);
    form->check("panelEveryRate", FormTexts::tr("Every heating rate of each sample"), &FigurePanel::everyRate);
    form->number("figureRate", FormTexts::tr("Heating rate"), &FigurePanel::heatingRate, {QStringLiteral("K/s"), 1, 3, 0})
        ->setPlaceholderText(FormTexts::tr("any"));
}

/// Beside the data, each drawn or not as its content does by itself until a person ticks otherwise.
void addElements(PartForm* form) {
    CheckList* list = form->addCheckList("panelElements", FormTexts::tr("Drawn beside the data"));
    QObject::connect(list, &CheckList::chosen, form, [form](const std::vector<std::string>& ticked) {
        form->edit<FigurePanel>([&](FigurePanel& panel) {
            for (const FigureElement& each : elementsOf(panel.content)) {
                std::erase(panel.shown, each.name);
                std::erase(panel.hidden, each.name);
                const bool wanted = std::ranges::find(ticked, each.name) != ticked.end();
                if (wanted != each.usual)
                    (wanted ? panel.shown : panel.hidden).push_back(each.name);
            }
        });
    });
    form->showing([form, list] {
        const FigurePanel panel = form->fields<FigurePanel>();
        std::vector<NamedText> names;
        std::vector<std::string> ticked;
        for (const FigureElement& each : elementsOf(panel.content)) {
            names.push_back({each.title, each.name});
            if (isShown(panel, each.name.c_str()))
                ticked.push_back(each.name);
        }
        list->show(names, ticked);
    });
}

void addHow(PartForm* form) {
    form->section(FormTexts::tr("How it is drawn"));
    form->choice("panelColours", FormTexts::tr("Colours by"),
                 {FormTexts::tr("what differs"), FormTexts::tr("pressure"), FormTexts::tr("temperature"),
                  FormTexts::tr("heating rate"), FormTexts::tr("sample"), FormTexts::tr("one colour")},
                 &FigurePanel::colours);
    form->number("figureOffset", FormTexts::tr("Offset of curves"), &FigurePanel::offset, {{}, 0.1, 3});
    form->check("figureRegions", FormTexts::tr("Shade cold compression, crossover and equilibrium"), &FigurePanel::regions);
    form->choice("panelErrors", FormTexts::tr("Errors"), asPage(errorNames()), &FigurePanel::errors);
    form->choice("panelSpan", FormTexts::tr("Errors reach"), asPage(errorSpanNames()), &FigurePanel::errorSpan);
    form->choice("panelGrid", FormTexts::tr("Grid"), yesNoAsPage(), &FigurePanel::grid);
    form->choice("panelFrame", FormTexts::tr("Frame"), asPage(frameNames()), &FigurePanel::frame);
}

void addRule(PartForm* form, const FormContext* context) {
    form->section(FormTexts::tr("Further samples, by what they are"));
    form->choice("ruleKind", FormTexts::tr("Treatment"),
                 {FormTexts::tr("any"), FormTexts::tr("unknown"), FormTexts::tr("as cast"), FormTexts::tr("annealed"),
                  FormTexts::tr("compressed")},
                 &SampleRule::kind);
    form->range("rulePressure", FormTexts::tr("Pressure / GPa"), &SampleRule::pressure)->setPlaceholderText(FormTexts::tr("any"));
    form->range("ruleTemperature", FormTexts::tr("Temperature / K"), &SampleRule::temperature)
        ->setPlaceholderText(FormTexts::tr("any"));
    form->text<SampleRule>("ruleName", FormTexts::tr("Name has"), &SampleRule::name)->setPlaceholderText(FormTexts::tr("any"));
    form->choice("rulePatterns", FormTexts::tr("Patterns"),
                 {FormTexts::tr("any"), FormTexts::tr("recovered"), FormTexts::tr("in situ")}, &SampleRule::patterns);
    form->number("ruleQ", FormTexts::tr("Measured to q of at least"), &SampleRule::leastQmax, {QStringLiteral("Å⁻¹"), 1, 1, 0})
        ->setPlaceholderText(FormTexts::tr("any"));
    form->someOf<FigurePanel>(
        "panelLeftOut", FormTexts::tr("Left out"), [context] { return samplesOf(context); }, &FigurePanel::leftOut);
}

void addBox(PartForm* form) {
    form->section(FormTexts::tr("Place on the page"));
    const auto add = [&](const char* id, const QString& name, double PageBox::*part, std::optional<double> lowest) {
        NumberBox* box = form->addNumber(id, name, QStringLiteral("mm"));
        box->setStep(1, 1);
        if (lowest)
            box->setLowest(*lowest);
        QObject::connect(box, &NumberBox::edited, form, [form, part](double mm) {
            PageBox moved = form->fields<PageBox>();
            moved.*part = mm;
            form->ask(withBox(form->page(), form->part().panel, moved));
        });
        form->showing([form, box, part] { box->setNumber(form->fields<PageBox>().*part); });
    };
    add("figureLeft", FormTexts::tr("From the left"), &PageBox::x, {});
    add("figureTop", FormTexts::tr("From the top"), &PageBox::y, {});
    add("figureBoxWidth", FormTexts::tr("Width of the panel"), &PageBox::width, 0);
    add("figureBoxHeight", FormTexts::tr("Height of the panel"), &PageBox::height, 0);
    const auto others = [form] { return otherPanels(form->page(), form->part().panel); };
    QComboBox* inset = form->addChoice("panelInset", FormTexts::tr("Inset of"), {});
    QObject::connect(inset, &QComboBox::activated, form, [form, others](int index) {
        form->ask(asInset(form->page(), form->part().panel, others()[static_cast<std::size_t>(index)].text));
    });
    form->showing([form, inset, others] { PartForm::showOneOf(inset, others(), form->fields<FigurePanel>().insetOf); });
}

/// The order of the lines of a legend, moved by two buttons.
void addOrder(PartForm* form, const FormContext* context) {
    auto* list = new QListWidget(form);
    list->setObjectName(QStringLiteral("legendOrder"));
    list->setAccessibleName(FormTexts::tr("Order of the legend"));
    list->setFixedHeight(110);
    form->section(FormTexts::tr("Order of the legend"));
    form->addRow(list);
    form->showing([form, list, context] {
        const auto keys = legendKeys(form->fields<FigurePanel>(), context->places);
        const int row = list->currentRow();
        list->clear();
        for (const NamedText& each : keys)
            list->addItem(plainLabel(each.name));
        list->setCurrentRow(std::min(row, list->count() - 1));
    });
    const auto move = [form, list, context](int by) {
        return [form, list, context, by](const FigurePage& page) {
            const auto keys = legendKeys(form->fields<FigurePanel>(), context->places);
            const int from = list->currentRow(), to = from + by;
            if (from < 0 || to < 0 || to >= static_cast<int>(keys.size()))
                return page;
            std::vector<std::string> order;
            for (const NamedText& each : keys)
                order.push_back(each.text);
            std::swap(order[static_cast<std::size_t>(from)], order[static_cast<std::size_t>(to)]);
            list->setCurrentRow(to);
            return edited<FigureLegend>(page, form->part(), [&](FigureLegend& legend) { legend.order = order; });
        };
    };
    form->addButton("legendUp", FormTexts::tr("Earlier in the Legend"), move(-1));
    form->addButton("legendDown", FormTexts::tr("Later in the Legend"), move(1));
}

} // namespace

PartForm* panelForm(const FormContext* context, QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Panel"), parent);
    addWhat(form, context);
    form->section(FormTexts::tr("Axes"));
    form->range("figureX", FormTexts::tr("Range of x"), &FigurePanel::x);
    form->range("figureY", FormTexts::tr("Range of y"), &FigurePanel::y);
    addElements(form);
    addHow(form);
    addBox(form);
    addRule(form, context);
    return form;
}

PartForm* axisForm(bool x, const FormContext*, QWidget* parent) {
    auto* form = new PartForm(x ? FormTexts::tr("Axis of x") : FormTexts::tr("Axis of y"), parent);
    form->markup<FigureAxis>("axisTitle", FormTexts::tr("Title"), &FigureAxis::title);
    form->range("axisRange", FormTexts::tr("Range"), x ? &FigurePanel::x : &FigurePanel::y);
    form->oneOf<FigurePanel>(
        "axisShares", FormTexts::tr("Range of panel"), [form] { return otherPanels(form->page(), form->part().panel); },
        x ? &FigurePanel::sharesX : &FigurePanel::sharesY);
    form->check("axisLog", FormTexts::tr("Logarithmic"), &FigureAxis::log);
    form->check("axisReversed", FormTexts::tr("Reversed"), &FigureAxis::reversed);
    form->check("axisNumbers", FormTexts::tr("Numbers and title"), &FigureAxis::numbers);
    form->section(FormTexts::tr("Ticks"));
    form->number("axisStep", FormTexts::tr("Step"), &FigureAxis::tickStep, {{}, 1, 4, 0});
    form->number("axisMinor", FormTexts::tr("Minor ticks between"), &FigureAxis::minorTicks, {{}, 1, 0, -1});
    form->choice("axisInside", FormTexts::tr("Ticks inside"), yesNoAsPage(), &FigureAxis::ticksInside);
    form->section(FormTexts::tr("Numbers"));
    form->choice("axisForm", FormTexts::tr("Form"),
                 {FormTexts::tr("plain"), FormTexts::tr("powers of ten"), FormTexts::tr("a factor at the end")},
                 &FigureAxis::form);
    form->number("axisDecimals", FormTexts::tr("Decimals"), &FigureAxis::decimals, {{}, 1, 0, -1});
    return form;
}

PartForm* legendForm(const FormContext* context, QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Legend"), parent);
    form->choice("legendPlace", FormTexts::tr("Place"),
                 {FormTexts::tr("where it is emptiest"), FormTexts::tr("no legend"), FormTexts::tr("upper left"),
                  FormTexts::tr("upper right"), FormTexts::tr("lower left"), FormTexts::tr("lower right"),
                  FormTexts::tr("by hand")},
                 &FigureLegend::place);
    form->number("legendX", FormTexts::tr("By hand: part of the width"), &FigureLegend::x, {{}, 0.05, 3});
    form->number("legendY", FormTexts::tr("By hand: part of the height"), &FigureLegend::y, {{}, 0.05, 3});
    form->number("legendColumns", FormTexts::tr("Columns"), &FigureLegend::columns, {{}, 1, 0, 0});
    form->check("legendAll", FormTexts::tr("Every line of many"), &FigureLegend::all);
    form->check("legendFrame", FormTexts::tr("A line around it"), &FigureLegend::frame);
    form->markup<FigureLegend>("legendTitle", FormTexts::tr("Title"), &FigureLegend::title)
        ->setPlaceholderText(FormTexts::tr("none"));
    addOrder(form, context);
    return form;
}

} // namespace vitrine
