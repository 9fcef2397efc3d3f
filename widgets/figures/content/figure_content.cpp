#include "widgets/figures/content/figure_content.h"

#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/method_content.h"
#include "widgets/figures/content/series_content.h"
#include "widgets/figures/content/view_content.h"
#include "widgets/figures/paper/series_looks.h"

#include <algorithm>

namespace vitrine {

namespace {

std::vector<FigureContentKind> ownKinds() {
    return {{"protocol", FigureTexts::tr("Protocol of compression"), protocolContent},
            {"thermograms", FigureTexts::tr("DSC curves"), thermogramContent},
            {"construction", FigureTexts::tr("One scan with its construction"), constructionContent},
            {"kissinger", FigureTexts::tr("Kissinger lines"), kissingerContent},
            {"s_q", FigureTexts::tr("Structure factor S(q)"), structureFactorContent},
            {"g_r", FigureTexts::tr("Pair function G(r)"), pairFunctionContent},
            {"delta_g", FigureTexts::tr("Difference ΔG(r)"), differenceContent},
            {"compression", FigureTexts::tr("Compression from q_1 and equation of state"), compressionContent},
            {"q1_pressure", FigureTexts::tr("q_1 against pressure of compression"), peakByPressureContent}};
}

FigureContent made(const PanelContext& context) {
    const std::string& name = context.panel.content;
    for (const FigureContentKind& kind : ownKinds())
        if (name == kind.content)
            return kind.make(context);
    for (const SeriesKind& kind : seriesKinds())
        if (name == kind.content)
            return seriesContent(kind, context);
    for (const MethodKind& kind : methodKinds())
        if (name == kind.content)
            return methodContent(kind, context);
    if (const auto view = viewContent(context))
        return *view;
    FigureContent content;
    content.panel.empty =
        FigureTexts::tr("This version of Vitrine draws no panel called “%1”.").arg(QString::fromStdString(name));
    return content;
}

bool isSimulated(const Study& study) {
    return std::ranges::any_of(study.samples, [](const auto& sample) { return sample->simulated; });
}

void limit(QRectF& range, const FigurePanel& panel) {
    if (panel.x)
        range = QRectF(QPointF(panel.x->low, range.top()), QPointF(panel.x->high, range.bottom()));
    if (panel.y)
        range = QRectF(QPointF(range.left(), panel.y->low), QPointF(range.right(), panel.y->high));
}

QString letterOf(const FigurePage& page, const FigurePanel& panel) {
    const QString letter = QString::fromStdString(panel.letter);
    return page.look.letterSmall ? letter.toLower() : letter;
}

/// Symbols of one letter in italic, outside of sub- and superscripts.
QString inItalics(const QString& text) {
    QString out;
    int depth = 0;
    const auto isLetter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i], before = i > 0 ? text[i - 1] : QChar();
        depth += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
        const bool script = depth > 0 || before == QLatin1Char('_') || before == QLatin1Char('^');
        const bool symbol = c.isLetter() && !isLetter(i - 1) && !isLetter(i + 1) && !script;
        out += symbol ? QLatin1Char('*') + QString(c) + QLatin1Char('*') : QString(c);
    }
    return out;
}

/// The title of an axis with its symbols, not its unit, in italic.
QString withItalicSymbols(const QString& title) {
    const qsizetype slash = title.indexOf(QLatin1String(" / "));
    if (title.contains(QLatin1Char('*')) || slash < 0)
        return title.contains(QLatin1Char('*')) ? title : inItalics(title);
    const QString behind = title.mid(slash + 3);
    const bool ratio = behind.startsWith(QLatin1String("R ")) || behind.startsWith(QLatin1String("T_"));
    return inItalics(title.left(slash)) + QStringLiteral(" / ") + (ratio ? inItalics(behind) : behind);
}

bool contains(const std::vector<std::string>& names, const char* name) {
    return std::ranges::find(names, name) != names.end();
}

} // namespace

std::vector<FigureContentKind> figureContentKinds() {
    std::vector<FigureContentKind> kinds = ownKinds();
    for (const SeriesKind& kind : seriesKinds())
        kinds.push_back({kind.content, kind.title, nullptr});
    for (const MethodKind& kind : methodKinds())
        kinds.push_back({kind.content, kind.title, nullptr});
    for (const auto& [name, title] : viewContents())
        kinds.push_back({name, title, nullptr});
    return kinds;
}

std::vector<FigureElement> elementsOf(const std::string& content) {
    if (content == "thermograms")
        return {{"ambient_references", FigureTexts::tr("Glasses annealed at 1 atm and the same temperature")},
                {"quenched_reference", FigureTexts::tr("Glass cooled from the liquid as fast as it was heated")}};
    if (content == "kissinger")
        return {{"fits", FigureTexts::tr("Fitted lines"), true},
                {"bands", FigureTexts::tr("95 % bands of the lines")},
                {"energies", FigureTexts::tr("E_a beside each line")},
                {"equation", FigureTexts::tr("Equation of the lines")}};
    if (content == "s_q")
        return {{"peak_trend", FigureTexts::tr("Line and arrow along the peaks")}};
    if (content == "g_r")
        return {{"shells", FigureTexts::tr("Lines at the first three shells")},
                {"change_arrows", FigureTexts::tr("Arrows from the first curve to the others")}};
    if (content == "compression")
        return {{"recovered", FigureTexts::tr("Recovered samples")}};
    if (content.starts_with("series_") || content.starts_with("map_")) // of frames, which have no crossover of treatments
        return {};
    for (const SeriesKind& kind : seriesKinds())
        if (content == kind.content)
            return {{"fits", FigureTexts::tr("Fitted lines"), true},
                    {"crossover_band", FigureTexts::tr("The crossover, shaded")},
                    {"crossover_arrow", FigureTexts::tr("Arrow at the crossover")},
                    {"onset_line", FigureTexts::tr("Line at the onset of the crossover")},
                    {"trend_arrows", FigureTexts::tr("Arrows along the trends")},
                    {"pair_boxes", FigureTexts::tr("Boxes around the pairs of other panels")}};
    return {};
}

bool isShown(const FigurePanel& panel, const char* element) {
    if (contains(panel.hidden, element) || contains(panel.shown, element))
        return !contains(panel.hidden, element);
    const std::vector<FigureElement> elements = elementsOf(panel.content);
    const auto found = std::ranges::find(elements, element, &FigureElement::name);
    return found != elements.end() && found->usual;
}

FigureContent contentOf(const FigurePage& page, const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    FigureContent content = made({page, panel, moment, theme});
    limit(content.range, panel);
    std::ranges::copy(panel.shapes, std::back_inserter(content.shapes));
    // What a caption is for stands under the figure, not in it; but nobody shall take a simulation for a measurement.
    content.panel.caption = isSimulated(moment.study) && panel.insetOf.empty() ? FigureTexts::tr("simulated") : QString();
    content.panel.words.clear();
    content.panel.xTitle = withItalicSymbols(content.panel.xTitle);
    content.panel.yTitle = withItalicSymbols(content.panel.yTitle);
    content.panel.title = letterOf(page, panel);
    applyLooks(content, panel, page);
    return content;
}

FigureContent contentOf(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    return contentOf(FigurePage{}, panel, moment, theme);
}

} // namespace vitrine
