#include "widgets/views/methods/method_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double step = 1.15;        // from one spectrum to the next, heights of R1
constexpr double residualsAt = -0.3; // where the residuals of the spectrum that is lit are 0

/// How the counts of a spectrum are drawn: its least at `offset`, its greatest 1 above.
struct Heights {
    double least = 0, scale = 1, offset = 0;
    double operator()(double counts) const { return offset + (counts - least) * scale; }
};

Heights heightsOf(const std::vector<double>& counts, double offset) {
    if (counts.empty())
        return {0, 1, offset};
    const auto [low, high] = std::ranges::minmax(counts);
    return {low, high > low ? 1 / (high - low) : 1, offset};
}

QPolygonF drawn(const std::vector<double>& x, const std::vector<double>& counts, const Heights& heights) {
    std::vector<double> y(counts.size());
    std::ranges::transform(counts, y.begin(), heights);
    return lineThrough(x, y);
}

struct DrawnRuby {
    const RubyMeasurement& ruby;
    Heights heights;
    QColor colour;
    bool lit = false;
    QString name() const { return QString::fromStdString(ruby.name); }
};

void addLine(MethodPicture& picture, const DrawnRuby& one, const RubyLine& line, const QString& name, double top) {
    const double half = one.lit ? 11 : 8;
    picture.drawing.marks.push_back({{line.position.value, top},
                                     one.colour,
                                     Marker::TriangleDown,
                                     true,
                                     half,
                                     line.position.error.value_or(0),
                                     0,
                                     one.lit,
                                     name});
}

double modelAt(const RubyLines& lines, double wavelength) {
    const auto after = std::ranges::lower_bound(lines.wavelength, wavelength);
    const auto row = std::min<std::size_t>(std::size_t(after - lines.wavelength.begin()), lines.model.size() - 1);
    return lines.model[row];
}

void addFit(MethodPicture& picture, const DrawnRuby& one, const RubyLines& lines, const Theme& theme) {
    picture.drawing.strokes.push_back({drawn(lines.wavelength, lines.model, one.heights), theme.ink, one.lit ? 1.6 : 1.0,
                                       Qt::SolidLine, MethodTexts::tr("Fit of %1").arg(one.name())});
    constexpr double above = 0.06;
    for (const auto& [line, name] : {std::pair(&lines.r1, QStringLiteral("R1")), std::pair(&lines.r2, QStringLiteral("R2"))})
        addLine(picture, one, *line, name, one.heights(modelAt(lines, line->position.value)) + above);
}

void addResiduals(MethodPicture& picture, const DrawnRuby& one, const RubyLines& lines, const Theme& theme) {
    std::vector<double> residuals(lines.model.size());
    for (std::size_t i = 0; i < residuals.size(); ++i)
        residuals[i] = residualsAt + (lines.counts[i] - lines.model[i]) * one.heights.scale;
    picture.drawing.strokes.push_back({lineThrough(lines.wavelength, residuals), one.colour, 1.0, Qt::SolidLine,
                                       MethodTexts::tr("Residuals of %1").arg(one.name())});
    picture.drawing.strokes.push_back(
        {QPolygonF({{lines.wavelength.front(), residualsAt}, {lines.wavelength.back(), residualsAt}}), theme.faint, 1.0});
}

void addRuby(MethodPicture& picture, const DrawnRuby& one, const RubyAnswer* answer, const Theme& theme) {
    const RubySpectrum& spectrum = *one.ruby.recording;
    const QPolygonF line = drawn(spectrum.wavelength, spectrum.counts, one.heights);
    picture.drawing.strokes.push_back({line, one.colour, one.lit ? 2.2 : 1.3, Qt::SolidLine, one.name()});
    picture.items.push_back({one.ruby.id, line});
    if (!answer || !answer->result || (*answer->result)->lines.model.empty())
        return;
    const RubyLines& lines = (*answer->result)->lines;
    addFit(picture, one, lines, theme);
    if (one.lit)
        addResiduals(picture, one, lines, theme);
}

/// What the spectrum that is lit says: its pressure with the scale, or why there is none.
void tell(MethodPicture& picture, const ShownSample& shown, const RubyMeasurement& lit, const Theme& theme) {
    const RubyAnswer* answer = answerOf(*shown.result, lit.id);
    const QString sample = QString::fromStdString(shown.sample->name), name = QString::fromStdString(lit.name);
    picture.panel.caption = MethodTexts::tr("%1 · %2").arg(sample, name);
    if (!answer)
        return;
    if (!answer->result) {
        picture.panel.words.push_back({translated(answer->result.error()), theme.warning});
        return;
    }
    const RubyResult& result = **answer->result;
    picture.panel.caption =
        MethodTexts::tr("%1 · %2: P = %3 (%4)")
            .arg(sample, name, displayed(result.chosen.pressure, QStringLiteral("GPa")), shownScale(lit, *answer));
    for (const Message& note : result.notes)
        picture.panel.words.push_back({translated(note), theme.warning});
}

QString whyNoRuby(const Moment& moment) {
    return moment.study.samples.empty() ? MethodTexts::tr("Open a study or import a sample first.")
                                        : MethodTexts::tr("No sample has spectra of ruby: drop them on the window, or choose "
                                                          "“Import Ruby Spectra…” in the menu File.");
}

/// The symbol of a spectrum, named so that the table of the plot tells its scale and λ0.
void addPressure(MethodPicture& picture, const RubyMeasurement& ruby, const RubyAnswer& answer, const QColor& colour, bool lit) {
    const RubyResult& result = **answer.result;
    const Measured &at = result.lines.r1.position, &pressure = result.chosen.pressure;
    const QString name = MethodTexts::tr("%1 (%2)").arg(QString::fromStdString(ruby.name), shownScale(ruby, answer));
    const QPointF point(at.value, pressure.value);
    picture.drawing.marks.push_back(
        {point, colour, Marker::Circle, true, lit ? 11.0 : 9.0, at.error.value_or(0), pressure.error.value_or(0), lit, name});
    picture.items.push_back({ruby.id, QPolygonF({point})});
}

/// P(λ) of every scale with the λ0 of a spectrum, over the wavelengths of the points.
void addScales(MethodPicture& picture, const RubyMeasurement& ruby, const RubyResult& result, const Theme& theme) {
    constexpr int points = 60;
    double high = result.lambda0.value;
    for (const Mark& mark : picture.drawing.marks)
        high = std::max(high, mark.at.x());
    for (const RubyScale scale : rubyScales) {
        QPolygonF line;
        for (int i = 0; i <= points; ++i) {
            const double shift = (high - result.lambda0.value) * i / points;
            line << QPointF(result.lambda0.value + shift, rubyPressure(scale, shift / result.lambda0.value));
        }
        const QString name = QString::fromUtf8(rubyScaleName(scale));
        const bool chosen = scale == ruby.choices.scale;
        const QColor colour = chosen ? theme.accent : theme.faint;
        const Qt::PenStyle dash = chosen ? Qt::SolidLine : scale == RubyScale::Mao1986 ? Qt::DotLine : Qt::DashLine;
        picture.drawing.strokes.push_back({line, colour, 1.0, dash, name});
        picture.panel.legend.push_back({name, colour, {}, true, {}, dash});
    }
}

} // namespace

MethodPicture rubySpectraPicture(const Moment& moment, const Selection& selection, const std::string& lit, const Theme& theme) {
    auto picture = titled<MethodPicture>(MethodTexts::tr("Spectra of ruby"), QStringLiteral("λ / nm"),
                                         MethodTexts::tr("Intensity + offset"), MethodTexts::tr("λ %1 nm · %2"));
    const ShownSample shown = shownRubies(moment, selection);
    if (!shown.result) {
        picture.panel.empty = whyNoRuby(moment);
        return picture;
    }
    const auto& rubies = shown.sample->rubies;
    const RubyMeasurement& chosen = litRuby(*shown.sample, lit);
    picture.sample = shown.sample->id;
    picture.part = chosen.id;
    for (std::size_t i = 0; i < rubies.size(); ++i) {
        const DrawnRuby one{*rubies[i], heightsOf(rubies[i]->recording->counts, step * double(i)),
                            rubyColour(i, rubies.size(), theme), rubies[i]->id == chosen.id};
        addRuby(picture, one, answerOf(*shown.result, one.ruby.id), theme);
    }
    tell(picture, shown, chosen, theme);
    return picture;
}

MethodPicture rubyPressurePicture(const Moment& moment, const Selection& selection, const std::string& lit, const Theme& theme) {
    auto picture = titled<MethodPicture>(MethodTexts::tr("Pressure from ruby"), QStringLiteral("λ_{R1} / nm"),
                                         QStringLiteral("P / GPa"), MethodTexts::tr("λ %1 nm · P %2 GPa"));
    const ShownSample shown = shownRubies(moment, selection);
    if (!shown.result) {
        picture.panel.empty = whyNoRuby(moment);
        return picture;
    }
    const auto& rubies = shown.sample->rubies;
    const RubyMeasurement& chosen = litRuby(*shown.sample, lit);
    picture.sample = shown.sample->id;
    picture.part = chosen.id;
    for (std::size_t i = 0; i < rubies.size(); ++i)
        if (const RubyAnswer* answer = answerOf(*shown.result, rubies[i]->id); answer && answer->result)
            addPressure(picture, *rubies[i], *answer, rubyColour(i, rubies.size(), theme), rubies[i]->id == chosen.id);
    if (const RubyAnswer* answer = answerOf(*shown.result, chosen.id); answer && answer->result)
        addScales(picture, chosen, **answer->result, theme);
    tell(picture, shown, chosen, theme);
    return picture;
}

} // namespace vitrine
