#include "core/files/export/series_csv.h"

#include "core/files/export/csv.h"
#include "core/files/export/provenance.h"
#include "core/results/series_quantities.h"
#include "core/series/known_value.h"

#include <limits>

namespace vitrine {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

const char* titleOfAxis(SeriesAxis axis) {
    switch (axis) {
    case SeriesAxis::Temperature:
        return "T";
    case SeriesAxis::Pressure:
        return "P";
    case SeriesAxis::Time:
        return "t";
    case SeriesAxis::Position:
        return "x";
    default:
        return "frame";
    }
}

void addWithErrors(std::vector<CsvColumn>& columns, const SeriesResult& series, MapQuantity quantity, const char* name,
                   const char* unit) {
    CsvColumn values{name, unit, {}}, errors{std::string(name) + "_error", unit, {}};
    for (const MemberPoint& point : series.points) {
        const Measured& value = valueOf(point, quantity);
        values.values.push_back(point.problem || !isKnownValue(value) ? noNumber : value.value);
        errors.values.push_back(point.problem ? noNumber : value.error.value_or(noNumber));
    }
    columns.push_back(std::move(values));
    columns.push_back(std::move(errors));
}

void addVolumes(std::vector<CsvColumn>& columns, const SeriesResult& series) {
    if (!series.volume || !*series.volume)
        return;
    CsvColumn ratio{"V/V0", "1", std::vector<double>(series.points.size(), noNumber)};
    const VolumeCurve& curve = **series.volume;
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        ratio.values[curve.points[i]] = curve.ratio[i];
    columns.push_back(std::move(ratio));
}

std::vector<std::string> seriesComments(const SeriesResult& series, const ScatteringPattern& pattern) {
    std::vector<std::string> comments{named("file", pattern.source.file), named("sha256", pattern.source.sha256),
                                      named("pattern", pattern.name)};
    for (const auto& quantity : seriesResults())
        if (const auto value = quantity.value(series))
            comments.push_back(named(std::string(quantity.definition.keyWithin()).c_str(),
                                     exactText(value->value) + " +- " + exactText(value->error.value_or(noNumber))));
        else if (!(value.error() == Problem{}))
            comments.push_back(named(std::string(quantity.definition.keyWithin()).c_str(), english(value.error().what)));
    for (const MemberPoint& point : series.points)
        if (point.problem)
            comments.push_back(named(("frame " + std::to_string(point.frame + 1)).c_str(), english(point.problem->what)));
    for (const Message& note : series.notes)
        comments.push_back(english(note));
    return comments;
}

} // namespace

std::string seriesCsv(const SeriesResult& series, const ScatteringPattern& pattern) {
    CsvColumn frame{"first_frame", "1", {}}, x{titleOfAxis(series.axis), unitOfAxis(series.axis), {}}, y{"y", "mm", {}};
    for (const MemberPoint& point : series.points) {
        frame.values.push_back(double(point.frame + 1));
        x.values.push_back(point.x);
        y.values.push_back(point.y);
    }
    std::vector<CsvColumn> columns{std::move(frame), std::move(x)};
    if (series.axis == SeriesAxis::Position)
        columns.push_back(std::move(y));
    addWithErrors(columns, series, MapQuantity::Q1, "q1", "1/A");
    addWithErrors(columns, series, MapQuantity::Fwhm, "fwhm", "1/A");
    addWithErrors(columns, series, MapQuantity::Height, "height", "1");
    addWithErrors(columns, series, MapQuantity::Scale, "scale", "1");
    addVolumes(columns, series);
    return csvTable(seriesComments(series, pattern), columns);
}

} // namespace vitrine
