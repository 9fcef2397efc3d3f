#include "widgets/figures/editor/part_forms.h"

#include "core/figures/page_layout.h"
#include "widgets/figures/editor/page_edits.h"
#include "widgets/words/words.h"

#include <QCompleter>
#include <QFontDatabase>
#include <QPushButton>
#include <QRegularExpression>

namespace vitrine {

namespace {

constexpr double narrowestPage = 20; // mm

QString whyNoFont(const QString& family) {
    return family.isEmpty() || QFontDatabase::hasFamily(family)
               ? QString()
               : FormTexts::tr("There is no typeface “%1” on this computer.").arg(family);
}

std::vector<NamedText> palettes() {
    std::vector<NamedText> all{{FormTexts::tr("as the window"), {}}};
    const QStringList titles = paletteTitles();
    for (int i = 0; i < titles.size(); ++i)
        all.push_back({titles[i], nameOf(static_cast<DataPalette>(i))});
    return all;
}

std::vector<NamedText> languages() {
    return {{FormTexts::tr("as the window"), {}},
            {QStringLiteral("English"), "en"},
            {QStringLiteral("Deutsch"), "de"},
            {QStringLiteral("Français"), "fr"},
            {QStringLiteral("中文"), "zh_CN"}};
}

/// The name is that of the files too.
QString whyNoName(const QString& name, const FormContext& context, const FigurePage& page) {
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|]"));
    if (name.isEmpty())
        return FormTexts::tr("A figure has a name.");
    if (name.contains(forbidden))
        return FormTexts::tr("The name is that of files: without / \\ : * ? \" < > |");
    const std::string plain = name.toStdString();
    return plain != page.name && context.names.contains(plain) ? FormTexts::tr("There is a figure “%1” already.").arg(name)
                                                               : QString();
}

void addName(PartForm* form, const FormContext* context) {
    form->text<FigurePage>("figureName", FormTexts::tr("Name"), &FigurePage::name,
                           [form, context](const QString& name) { return whyNoName(name, *context, form->page()); });
}

void addSizes(PartForm* form) {
    form->markup<FigurePage>("figureTitle", FormTexts::tr("Title"), &FigurePage::title);
    NumberBox* width = form->addNumber("figureWidth", FormTexts::tr("Width"), QStringLiteral("mm"));
    width->setStep(1, 1);
    width->setLowest(narrowestPage);
    QObject::connect(width, &NumberBox::edited, form, [form](double mm) { form->ask(atWidth(form->page(), mm)); });
    form->showing([form, width] { width->setNumber(form->page().width); });
    form->number("figureHeight", FormTexts::tr("Height"), &FigurePage::height, {QStringLiteral("mm"), 1, 1, narrowestPage});
    form->addButton("figureFit", FormTexts::tr("As High as Its Panels"), fittedHeight);
}

void addType(PartForm* form) {
    form->section(FormTexts::tr("Type and colours"));
    EntryField* font = form->text<FigurePage>("figureFont", FormTexts::tr("Typeface"), &FigurePage::font, whyNoFont);
    auto* families = new QCompleter(QFontDatabase::families(), font);
    families->setCaseSensitivity(Qt::CaseInsensitive);
    font->setCompleter(families);
    form->number("figureType", FormTexts::tr("Size of type"), &FigurePage::fontSize, {QStringLiteral("pt"), 0.5, 1, 0});
    form->oneOf<FigurePage>("figurePalette", FormTexts::tr("Colours of data"), palettes, &FigurePage::palette);
    form->oneOf<FigureLook>("figureLanguage", FormTexts::tr("Language"), languages, &FigureLook::language);
    form->oneOf<FigureLook>(
        "figureDecimal", FormTexts::tr("Decimal sign"),
        [] {
            return std::vector<NamedText>{
                {FormTexts::tr("of the language"), {}}, {FormTexts::tr("point"), "."}, {FormTexts::tr("comma"), ","}};
        },
        &FigureLook::decimal);
}

void addStrokes(PartForm* form) {
    form->section(FormTexts::tr("Lines and axes"));
    const auto stroke = [form](const char* id, const QString& name, double FigureLook::*member) {
        form->number(id, name, member, {QStringLiteral("pt"), 0.1, 2, 0, true});
    };
    stroke("lookLine", FormTexts::tr("Width of curves"), &FigureLook::lineWidth);
    stroke("lookAxis", FormTexts::tr("Width of axes"), &FigureLook::axisWidth);
    stroke("lookSymbol", FormTexts::tr("Size of symbols"), &FigureLook::symbolSize);
    form->choice("lookFrame", FormTexts::tr("Frame"), frameNames(), &FigureLook::frame);
    form->check("lookGrid", FormTexts::tr("Grid"), &FigureLook::grid);
    form->check("lookInside", FormTexts::tr("Ticks inside"), &FigureLook::ticksInside);
    form->check("lookMinor", FormTexts::tr("Minor ticks"), &FigureLook::minorTicks);
    form->check("lookAlign", FormTexts::tr("Axes of panels line up"), &FigureLook::alignAxes);
    form->choice("lookErrors", FormTexts::tr("Errors"), errorNames(), &FigureLook::errors);
    form->choice("lookSpan", FormTexts::tr("Errors reach"), errorSpanNames(), &FigureLook::errorSpan);
}

void addLetters(PartForm* form) {
    form->number("lookLetter", FormTexts::tr("Size of letters"), &FigureLook::letterSize,
                 {QStringLiteral("pt"), 0.5, 1, 0, true});
    form->check("lookLetterBold", FormTexts::tr("Bold letters"), &FigureLook::letterBold);
    form->check("lookLetterSmall", FormTexts::tr("Small letters: a, b, c"), &FigureLook::letterSmall);
}

} // namespace

QStringList dashNames() {
    return {FormTexts::tr("as made"), FormTexts::tr("solid"),        FormTexts::tr("dashed"),
            FormTexts::tr("dotted"),  FormTexts::tr("dash and dot"), FormTexts::tr("no line")};
}

QStringList symbolNames() {
    return {FormTexts::tr("as made"),  FormTexts::tr("circle"),        FormTexts::tr("square"),   FormTexts::tr("diamond"),
            FormTexts::tr("triangle"), FormTexts::tr("triangle down"), FormTexts::tr("no symbol")};
}

QStringList errorNames() {
    return {FormTexts::tr("bars"), FormTexts::tr("a band"), FormTexts::tr("none")};
}

QStringList errorSpanNames() {
    return {FormTexts::tr("one standard error"), FormTexts::tr("the 95 % interval")};
}

QStringList frameNames() {
    return {FormTexts::tr("four sides"), FormTexts::tr("two sides"), FormTexts::tr("none")};
}

QStringList asPage(QStringList names) {
    return QStringList(FormTexts::tr("as the page")) + names;
}

QStringList yesNoAsPage() {
    return {FormTexts::tr("as the page"), FormTexts::tr("no"), FormTexts::tr("yes")};
}

std::vector<NamedText> otherPanels(const FigurePage& page, const std::string& panel) {
    std::vector<NamedText> names{{FormTexts::tr("none"), {}}};
    for (const FigurePanel& each : page.panels)
        if (each.id != panel && each.insetOf != panel)
            names.push_back({QString::fromStdString(each.letter.empty() ? each.id : each.letter), each.id});
    return names;
}

PartForm* pageForm(const FormContext* context, QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Page"), parent);
    addName(form, context);
    addSizes(form);
    addType(form);
    addStrokes(form);
    form->section(FormTexts::tr("Letters of panels"));
    addLetters(form);
    form->section(FormTexts::tr("Files"));
    form->number("lookDots", FormTexts::tr("Dots of a PNG"), &FigureLook::dotsPerInch, {FormTexts::tr("dpi"), 50, 0, 0});
    return form;
}

PartForm* letterForm(QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Letter of the panel"), parent);
    form->text<FigurePanel>("letterText", FormTexts::tr("Letter"), &FigurePanel::letter)
        ->setPlaceholderText(FormTexts::tr("none"));
    form->section(FormTexts::tr("All letters of the page"));
    const auto own = [form] {
        form->number("letterSize", FormTexts::tr("Size"), &FigureLook::letterSize, {QStringLiteral("pt"), 0.5, 1, 0, true});
        form->check("letterBold", FormTexts::tr("Bold"), &FigureLook::letterBold);
        form->check("letterSmall", FormTexts::tr("Small: a, b, c"), &FigureLook::letterSmall);
    };
    own();
    return form;
}

PartForm* titleForm(QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Title of the panel"), parent);
    form->markup<FigurePanel>("panelTitleText", FormTexts::tr("Title"), &FigurePanel::title)
        ->setPlaceholderText(FormTexts::tr("none"));
    return form;
}

PartForm* noteForm(QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Words in the panel"), parent);
    form->markup<FigureNote>("noteText", FormTexts::tr("Words"), &FigureNote::text);
    form->number("noteX", FormTexts::tr("at x"), &FigureNote::x, {{}, 1, 4});
    form->number("noteY", FormTexts::tr("at y"), &FigureNote::y, {{}, 0.1, 4});
    form->number("noteTipX", FormTexts::tr("arrow to x"), &FigureNote::tipX, {{}, 1, 4})
        ->setPlaceholderText(FormTexts::tr("no arrow"));
    form->number("noteTipY", FormTexts::tr("arrow to y"), &FigureNote::tipY, {{}, 0.1, 4})
        ->setPlaceholderText(FormTexts::tr("no arrow"));
    form->colour("noteColour", FormTexts::tr("Colour"), &FigureNote::colour);
    form->check("noteFixed", FormTexts::tr("Stays exactly there"), &FigureNote::fixed);
    return form;
}

PartForm* shapeForm(QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Line, arrow or area"), parent);
    form->choice("shapeKind", FormTexts::tr("What it is"),
                 {FormTexts::tr("upright line"), FormTexts::tr("level line"), FormTexts::tr("line"), FormTexts::tr("arrow"),
                  FormTexts::tr("box"), FormTexts::tr("ellipse")},
                 &FigureShape::kind);
    form->number("shapeX", FormTexts::tr("from x"), &FigureShape::x, {{}, 1, 4});
    form->number("shapeY", FormTexts::tr("from y"), &FigureShape::y, {{}, 0.1, 4});
    form->number("shapeX2", FormTexts::tr("to x"), &FigureShape::x2, {{}, 1, 4});
    form->number("shapeY2", FormTexts::tr("to y"), &FigureShape::y2, {{}, 0.1, 4});
    form->colour("shapeColour", FormTexts::tr("Colour"), &FigureShape::colour);
    form->number("shapeWidth", FormTexts::tr("Width of the line"), &FigureShape::width, {QStringLiteral("pt"), 0.1, 2, 0});
    form->choice("shapeDash", FormTexts::tr("Dash"), dashNames(), &FigureShape::dash);
    form->check("shapeFilled", FormTexts::tr("Filled with a pale colour"), &FigureShape::filled);
    form->markup<FigureShape>("shapeLabel", FormTexts::tr("Label"), &FigureShape::label)
        ->setPlaceholderText(FormTexts::tr("none"));
    return form;
}

PartForm* seriesForm(QWidget* parent) {
    auto* form = new PartForm(FormTexts::tr("Curve or symbols"), parent);
    form->markup<SeriesStyle>("seriesLabel", FormTexts::tr("Name in the legend"), &SeriesStyle::label);
    form->colour("seriesColour", FormTexts::tr("Colour"), &SeriesStyle::colour);
    form->number("seriesWidth", FormTexts::tr("Width of the line"), &SeriesStyle::width, {QStringLiteral("pt"), 0.1, 2, 0});
    form->choice("seriesDash", FormTexts::tr("Dash"), dashNames(), &SeriesStyle::dash);
    form->choice("seriesSymbol", FormTexts::tr("Symbol"), symbolNames(), &SeriesStyle::symbol);
    form->choice("seriesFilled", FormTexts::tr("Filled symbol"),
                 {FormTexts::tr("as made"), FormTexts::tr("no"), FormTexts::tr("yes")}, &SeriesStyle::filled);
    form->number("seriesSize", FormTexts::tr("Size of the symbol"), &SeriesStyle::size, {QStringLiteral("pt"), 0.5, 1, 0});
    form->number("seriesOffset", FormTexts::tr("Offset"), &SeriesStyle::offset, {{}, 0.1, 3});
    form->check("seriesHidden", FormTexts::tr("Left out"), &SeriesStyle::hidden);
    form->check("seriesInLegend", FormTexts::tr("In the legend"), &SeriesStyle::inLegend);
    return form;
}

} // namespace vitrine
