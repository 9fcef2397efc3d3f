#include "widgets/views/methods/method_parts.h"

#include "widgets/plot/palette.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

template<class Has>
ShownSample shownWith(const Moment& moment, const Selection& selection, Has has) {
    const auto shown = [&](const Sample* sample) {
        const bool known = sample && moment.results && has(*sample);
        return ShownSample{sample, known ? findResult(*moment.results, sample->id) : nullptr};
    };
    for (const ItemPath& item : selection.items)
        if (const ShownSample found = shown(findSample(moment.study, sampleOf(item))); found.result)
            return found;
    for (const auto& sample : moment.study.samples)
        if (const ShownSample found = shown(&*sample); found.result)
            return found;
    return {};
}

} // namespace

ShownSample shownRubies(const Moment& moment, const Selection& selection) {
    return shownWith(moment, selection, [](const Sample& sample) { return !sample.rubies.empty(); });
}

ShownSample shownHeatRuns(const Moment& moment, const Selection& selection) {
    return shownWith(moment, selection, [](const Sample& sample) { return !sample.heatRuns.empty(); });
}

const RubyAnswer* answerOf(const SampleResult& result, const std::string& ruby) {
    const auto found = std::ranges::find(result.rubies, ruby, [](const auto& answer) { return answer->id; });
    return found == result.rubies.end() ? nullptr : &**found;
}

const RubyMeasurement& litRuby(const Sample& sample, const std::string& lit) {
    const auto found = std::ranges::find(sample.rubies, lit, [](const auto& ruby) { return ruby->id; });
    return found == sample.rubies.end() ? *sample.rubies.front() : **found;
}

QString shownScale(const RubyMeasurement& ruby, const RubyAnswer& answer) {
    const QString scale = QString::fromUtf8(rubyScaleName(ruby.choices.scale));
    return answer.result ? MethodTexts::tr("%1, λ₀ %2").arg(scale, displayed((*answer.result)->lambda0, QStringLiteral("nm")))
                         : scale;
}

QColor rubyColour(std::size_t index, std::size_t count, const Theme& theme) {
    return sequential(count > 1 ? double(index) / double(count - 1) : 0.5, theme);
}

QPolygonF lineThrough(const std::vector<double>& x, const std::vector<double>& y) {
    QPolygonF line;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        line << QPointF(x[i], y[i]);
    return line;
}

} // namespace vitrine
