#pragma once
#include "widgets/samples/many_samples.h"

#include <QStringList>

namespace vitrine {

/// What of a sample a person can type into a table.
enum class SampleField { Temperature, Pressure, Composition, Treatment, Hold, CoolingRate };
inline constexpr SampleField sampleFields[] = {SampleField::Temperature, SampleField::Pressure, SampleField::Composition,
                                               SampleField::Treatment,   SampleField::Hold,     SampleField::CoolingRate};

/// "P / GPa": its title in a table, with the unit of a bare number.
QString fieldTitle(SampleField);
/// What a sample has of it, as it can be typed again; plain numbers, empty where unknown.
QString fieldText(const Sample&, SampleField);

/// A title of another table and the unit that it states, or that of fieldTitle().
struct TitledField {
    SampleField field = SampleField::Temperature;
    std::string unit;
    bool operator==(const TitledField&) const = default;
};
/// "T / K", "Temperature (°C)", "Druck [MPa]"; nothing for another title.
std::optional<TitledField> fieldTitled(const QString& title);
/// Whether a column of this title names samples.
bool isSampleTitle(const QString& title);

/// What a cell puts into a field. A bare number is in `unit` (empty: that of fieldTitle()); "0,7", "0.7" and "700 MPa" are one
/// pressure. An empty cell makes the value unknown. Refuses what is no number, a unit of another kind, and words that are no
/// composition or treatment.
Result<ManyEdit> fieldEdit(SampleField, const QString& text, const std::string& unit = {});

} // namespace vitrine
