#include "core/files/json/series_json.h"

#include "core/results/series_quantities.h"
#include "core/series/known_value.h"
#include "core/series/transition.h"

namespace vitrine {

namespace {

using json::objectOf;
using json::put;

QJsonValue placeJson(const MemberPoint& point, SeriesAxis axis) {
    if (axis != SeriesAxis::Position)
        return json::number(point.x);
    return objectOf({{"x_mm", point.x}, {"y_mm", point.y}});
}

QJsonObject pointJson(const MemberPoint& point, SeriesAxis axis) {
    QJsonObject object{{QLatin1String("condition"), placeJson(point, axis)}};
    put(object, {{"frame", point.frame + 1}, {"frames", point.frames}});
    if (point.problem) {
        put(object, {{"problem", english(point.problem->what)}});
        return object;
    }
    put(object, {{"q1_per_A", point.q1}, {"fwhm_per_A", point.fwhm}});
    if (isKnownValue(point.height))
        put(object, {{"height", point.height}});
    if (isKnownValue(point.scale))
        put(object, {{"scale", point.scale}});
    return object;
}

QJsonObject volumeJson(const VolumeCurve& curve) {
    const TwoLines& lines = curve.lines;
    QJsonObject object = objectOf({{"q1_0_per_A", curve.referenceQ1},
                                   {"reference_T_K", curve.referenceX},
                                   {"points", curve.points.size()},
                                   {"rows_worth_one", lines.noise.tau},
                                   {"scatter", lines.noise.sigma},
                                   {"chance_of_one_line", lines.lineChance},
                                   {"chance_of_a_parabola", lines.bendChance},
                                   {"kink_claimed", !notClaimed(lines).has_value()},
                                   {"interval_bounded", lines.bounded}});
    object[QLatin1String("outliers")] =
        json::listOf(curve.outliers, [](std::size_t point) { return QJsonValue(qint64(point + 1)); });
    object[QLatin1String("statements")] = json::englishList(statementsOnExpansion());
    return object;
}

QJsonObject fieldJson(const Result<MapField>& field) {
    if (!field)
        return problemJson(field.error());
    QJsonObject object = listJson(mapFieldResults(), *field);
    put(object, {{"scatter", field->scatter},
                 {"scatter_about_plane", field->planeScatter},
                 {"error_of_a_point", field->noise},
                 {"correlation_length_mm", field->correlationLength},
                 {"chance_of_no_gradient", field->gradientChance}});
    return object;
}

QJsonObject outlierJson(const MapOutlier& outlier, const std::vector<MemberPoint>& points) {
    const MemberPoint& point = points[outlier.point];
    return objectOf({{"frame", point.frame + 1},
                     {"x_mm", point.x},
                     {"y_mm", point.y},
                     {"quantity", std::string(nameInFiles(outlier.quantity))},
                     {"sigmas", outlier.sigmas}});
}

QJsonObject mapJson(const SeriesMap& map, const std::vector<MemberPoint>& points) {
    QJsonObject object = objectOf({{"points", map.points}, {"step_mm", map.step}});
    object[QLatin1String("outliers")] =
        json::listOf(map.outliers, [&](const MapOutlier& each) { return outlierJson(each, points); });
    for (const MapQuantity quantity : mapQuantities)
        object[QLatin1String(nameInFiles(quantity))] = fieldJson(map.of(quantity));
    return object;
}

} // namespace

QJsonObject seriesResultJson(const SeriesResult& series) {
    QJsonObject object = objectOf({{"id", series.id},
                                   {"axis", series.axis},
                                   {"unit", std::string(unitOfAxis(series.axis))},
                                   {"definition", series.peak.definition},
                                   {"search_per_A", series.peak.search}});
    object[QLatin1String("points")] =
        json::listOf(series.points, [&](const MemberPoint& point) { return pointJson(point, series.axis); });
    putResults(object, seriesResults(), series);
    if (series.volume)
        object[QLatin1String("volume")] = *series.volume ? volumeJson(**series.volume) : problemJson(series.volume->error());
    if (series.map)
        object[QLatin1String("map")] = *series.map ? mapJson(**series.map, series.points) : problemJson(series.map->error());
    object[QLatin1String("notes")] = json::englishList(series.notes);
    return object;
}

} // namespace vitrine
