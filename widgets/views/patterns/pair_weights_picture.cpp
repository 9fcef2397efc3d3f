#include "widgets/plot/palette.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PairWeightsView {
    Q_DECLARE_TR_FUNCTIONS(PairWeightsView)
};

constexpr std::size_t namedPairs = 6; // in the legend, of those that count most

std::vector<const PairWeight*> byMean(const PairWeights& weights) {
    std::vector<const PairWeight*> order;
    for (const PairWeight& each : weights.pairs)
        order.push_back(&each);
    std::ranges::stable_sort(order, std::greater(), &PairWeight::mean);
    return order;
}

QPolygonF lineOf(const std::vector<double>& q, const PairWeight& weight) {
    QPolygonF line;
    for (std::size_t i = 0; i < q.size(); ++i)
        line << QPointF(q[i], weight.w[i]);
    return line;
}

/// The pairs that count most have a colour and stand in the legend; the others are pale and named in the table only.
void addWeights(PatternPicture& picture, const PairWeights& weights, const Theme& theme) {
    const auto order = byMean(weights);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QString name = QString::fromStdString(pairText(order[i]->pair));
        const QColor colour = i < namedPairs ? category(i, theme) : theme.faint;
        picture.drawing.strokes.push_back(
            {lineOf(weights.q, *order[i]), colour, 1.3, Qt::SolidLine, PairWeightsView::tr("w(q) of %1").arg(name)});
        if (i < namedPairs)
            picture.panel.legend.push_back(
                {PairWeightsView::tr("%1: %2 on average").arg(name, displayed(order[i]->mean, 3)), colour});
    }
    if (order.size() > namedPairs)
        picture.panel.legend.push_back(
            {PairWeightsView::tr("%n more pair(s)", nullptr, static_cast<int>(order.size() - namedPairs)), theme.faint});
}

} // namespace

PatternPicture pairWeightsPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture = titled<PatternPicture>(PairWeightsView::tr("Weights of pairs"), QStringLiteral("q / Å⁻¹"),
                                          QStringLiteral("w_{ij}"), PairWeightsView::tr("q %1 Å⁻¹ · w %2"));
    const PatternBundle bundle = patternsOf(moment, selection, theme);
    const ShownPattern* current = bundle.currentPattern();
    if (!current || !current->result->pairs) {
        picture.panel.empty = current && current->result->structure
                                  ? PairWeightsView::tr("The weights of pairs are known for an intensity that was reduced here.")
                                  : whyNoPattern(bundle);
        return picture;
    }
    picture.current = current->path;
    picture.panel.caption = current->name;
    picture.panel.legendRight = true;
    addWeights(picture, **current->result->pairs, theme);
    picture.panel.words.push_back(
        {PairWeightsView::tr("What a pair of elements counts in S(q); together they are 1 at every q."), theme.faint});
    return picture;
}

} // namespace vitrine
