#include "widgets/views/thermograms/small_picture.h"

#include "core/evaluation/transfer.h"
#include "widgets/controls/quantities.h"
#include "widgets/plot/palette.h"
#include "widgets/views/thermograms/thermogram_bundle.h"
#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr std::size_t mostColumns = 150; // of a thinned curve, two points each

/// The lowest and the highest point of each of a number of columns.
QPolygonF thinned(const Thermogram& t) {
    QPolygonF line;
    const std::size_t n = t.temperature.size(), group = std::max<std::size_t>(1, (n + mostColumns - 1) / mostColumns);
    for (std::size_t first = 0; first < n; first += group) {
        const auto begin = t.signal.begin() + static_cast<std::ptrdiff_t>(first);
        const auto [low, high] = std::minmax_element(begin, begin + static_cast<std::ptrdiff_t>(std::min(group, n - first)));
        for (const auto at : {std::min(low, high), std::max(low, high)}) {
            const auto i = static_cast<std::size_t>(at - t.signal.begin());
            line << QPointF(t.temperature[i], t.signal[i]);
            if (low == high)
                break;
        }
    }
    return line;
}

SmallConstruction constructed(const Shared<ScanResult>& result, const QColor& colour, const Theme& theme) {
    SmallConstruction made{result, {}, colour, {}};
    if (!result->prepared)
        return made;
    made.curve = thinned((*result->prepared)->thermogram);
    made.construction = constructionOf(*result, colour, theme);
    made.construction.notes.clear();
    return made;
}

QString number(const char* symbol, const Measured& m) {
    return QStringLiteral("%1 %2").arg(QString::fromUtf8(symbol), displayed(m, QStringLiteral("K")));
}

QStringList numbersOf(const ScanResult& result) {
    QStringList numbers;
    if (result.transition)
        numbers << number("T_g", (*result.transition)->onsetHalfStep);
    if (result.fictiveTemperature)
        numbers << number("T_f", (*result.fictiveTemperature)->value);
    if (result.peaks)
        for (const Peak& peak : **result.peaks)
            if (peak.clear)
                numbers << number("T_p", peak.temperature);
    return numbers;
}

/// What stands in the way of drawing it, or of what a person asked for.
QString problemOf(const Scan& scan, const ScanResult& result) {
    if (!result.prepared)
        return translated(result.prepared.error().what);
    if (scan.cooling)
        return tr("cooling, not analysed");
    if (!setByHand(scan).empty() && !result.peaks)
        return translated(result.peaks.error().what);
    return result.transition || result.peaks ? QString() : translated(result.transition.error().what);
}

struct Reviewed {
    ScanPath path;
    const Scan* scan;
    Shared<ScanResult> result;
};

std::vector<Reviewed> reviewed(const Scene& scene) {
    std::vector<Reviewed> found;
    if (!scene.now.results)
        return found;
    const bool several = scene.selection.scans().size() > 1;
    for (const auto& sample : scene.now.study.samples) {
        const SampleResult* results = findResult(*scene.now.results, sample->id);
        if (!results || !scene.selection.shows(sample->id))
            continue;
        for (std::size_t i = 0; i < std::min(sample->scans.size(), results->scans.size()); ++i)
            if (const ScanPath path{sample->id, sample->scans[i]->id}; !several || scene.selection.contains(path))
                found.push_back({path, sample->scans[i].get(), results->scans[i]});
    }
    return found;
}

} // namespace

QString SmallPicture::text() const {
    QStringList parts{title};
    parts << numbers << byHand << problem;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<SmallPicture> smallPictures(const Scene& scene, const Theme& theme, SmallConstructions& kept) {
    const std::vector<Reviewed> scans = reviewed(scene);
    std::vector<double> rates;
    for (const Reviewed& each : scans)
        rates.push_back(rateOf(*each.scan, &*each.result).value_or(0));
    const std::vector<double> distinct = distinctRates(rates);
    SmallConstructions now;
    std::vector<SmallPicture> pictures;
    for (std::size_t i = 0; i < scans.size(); ++i) {
        const auto& [path, scan, result] = scans[i];
        const QColor colour = rateColour(rates[i], distinct, theme);
        const auto old = kept.find(path);
        const bool same = old != kept.end() && old->second.result.same(result) && old->second.colour == colour;
        const SmallConstruction& made =
            now.emplace(path, same ? std::move(old->second) : constructed(result, colour, theme)).first->second;
        SmallPicture picture{.path = path,
                             .title = QString::fromStdString(scan->name),
                             .numbers = numbersOf(*result),
                             .byHand = byHandText(*scan),
                             .problem = problemOf(*scan, *result),
                             .curve = made.curve,
                             .colour = colour,
                             .windows = {},
                             .construction = made.construction};
        if (rates[i] > 0)
            picture.title += QStringLiteral(" · ") + shownRate(rates[i]);
        if (result->windows)
            picture.windows = {result->windows->glass, result->windows->liquid};
        picture.current = scene.selection.current() && *scene.selection.current() == path;
        picture.lit = scene.selection.isHovered(path);
        picture.pending = scene.pending.contains(path);
        pictures.push_back(std::move(picture));
    }
    kept = std::move(now);
    return pictures;
}

} // namespace vitrine
