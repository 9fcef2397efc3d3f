#include "app/cli/methods/series_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/results/series_quantities.h"

namespace vitrine::cli {

namespace {

constexpr std::size_t mostPointRows = 40;

std::string textLine(const Message& words) {
    return spoken(words) + "\n";
}

std::string seriesLine(const SeriesResult& series, const Quantity<SeriesResult>& quantity) {
    const auto value = quantity.value(series);
    if (!value && value.error() == Problem{})
        return {};
    const std::string name = spoken(quantity.definition.name);
    if (!value)
        return name + ": " + spoken(value.error()) + "\n";
    std::string text = name + ": " + measuredText(*value) + " " + plainUnit(quantity.definition.unit);
    if (const auto& ci = value->ci95)
        text += spoken(phrase("Cli", " (95 %: %1 to %2)").with(Figure{ci->low, 5}, Figure{ci->high, 5}));
    return text + "\n";
}

std::string volumeText(const SeriesResult& series) {
    if (!series.volume)
        return {};
    std::string text;
    for (const auto& quantity : seriesResults())
        text += seriesLine(series, quantity);
    for (const Message& statement : statementsOnExpansion())
        text += textLine(statement);
    return text;
}

std::string fieldText(MapQuantity quantity, const Result<MapField>& field) {
    const std::string name = nameInFiles(quantity);
    if (!field)
        return name + ": " + spoken(field.error()) + "\n";
    std::string text = textLine(phrase("Cli", "%1: mean %2, scatter %3, gradient %4 along x and %5 along y per mm")
                                    .with(name, measuredText(field->mean), Figure{field->scatter, 3}, measuredText(field->alongX),
                                          measuredText(field->alongY)));
    if (field->correlationLength)
        text += textLine(phrase("Cli", "  correlation length %1 mm").with(Figure{*field->correlationLength, 3}));
    return text;
}

std::string mapText(const SeriesResult& series) {
    if (!series.map)
        return {};
    if (!*series.map)
        return spoken(series.map->error()) + "\n";
    const SeriesMap& map = **series.map;
    std::string text;
    for (const MapQuantity quantity : mapQuantities)
        text += fieldText(quantity, map.of(quantity));
    for (const MapOutlier& outlier : map.outliers) {
        const MemberPoint& point = series.points[outlier.point];
        text += textLine(phrase("Cli", "Outlier: frame %1 at x = %2 mm, y = %3 mm: %4 is %5 robust standard deviations off")
                             .with(Figure{double(point.frame + 1), 9}, Figure{point.x, 6}, Figure{point.y, 6},
                                   std::string(nameInFiles(outlier.quantity)), Figure{outlier.sigmas, 3}));
    }
    return text;
}

std::string pointText(const MemberPoint& point, SeriesAxis axis) {
    std::string text = figureText(point.x, 7);
    if (axis == SeriesAxis::Position)
        text += ", " + figureText(point.y, 7);
    text += "  ";
    return point.problem ? text + spoken(point.problem->what) : text + measuredText(point.q1) + "  " + measuredText(point.fwhm);
}

std::string pointsText(const SeriesResult& series) {
    std::string text = textLine(phrase("Cli", "condition [%1], q1 [1/A], FWHM [1/A]").with(std::string(unitOfAxis(series.axis))));
    const std::size_t shown = std::min(series.points.size(), mostPointRows);
    for (std::size_t i = 0; i < shown; ++i)
        text += pointText(series.points[i], series.axis) + "\n";
    if (const std::size_t more = series.points.size() - shown; more > 0)
        text += textLine(phrases("Cli", "… and %n more pattern(s): all with --json or -o.").count(int(more)));
    return text;
}

} // namespace

std::string seriesText(const SeriesResult& series) {
    return volumeText(series) + mapText(series) + pointsText(series);
}

} // namespace vitrine::cli
