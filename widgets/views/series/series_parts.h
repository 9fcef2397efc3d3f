#pragma once
#include "widgets/views/series/series_picture.h"

#include <QCoreApplication>

namespace vitrine {

/// The texts of these pictures.
struct SeriesTexts {
    Q_DECLARE_TR_FUNCTIONS(SeriesTexts)
};

/// What follows from all samples together; null before it was evaluated.
const StudyResult* acrossSamples(const Moment&);

/// "0.96 ± 0.01", without a unit; marked ⊕ where ± is noise and choices.
QString shownNumber(const Moment&, const Measured&);

/// The look of a pressure: slate and open at ambient pressure, filled above it.
QColor colourOfPressure(double pressure, const StudyResult&, const Theme&);

/// The key of its series in figures: "1 atm", "7 GPa" in every language.
QString keyOfPressure(double pressure);

/// A symbol for a sample, lit where a scan or pattern of it is selected or under the cursor.
void addSample(SeriesPicture&, const Moment&, const std::string& sample, double pressure, const Measured& x, const Measured& y,
               const Selection&, const Theme&);

/// One line of the legend a pressure.
void addPressures(SeriesPicture&, const std::vector<double>& pressures, const StudyResult&, const Theme&);

/// The pressures of the samples that have a quantity and a temperature.
std::vector<double> pressuresOf(const StudyResult&, Result<Measured> ActivationPoint::*quantity);

/// T_g,P with its error, K; absent where it is not known.
std::optional<Measured> transitionAt(const StudyResult&, double pressure);

/// Cold compression, crossover and equilibrium on an axis of T (K), as far as they are known.
void addTemperatureBands(SeriesPicture&, const Moment&, const Theme&);
/// Crossover and equilibrium on the axis of T/T_g,P, and how far noise and choices carry the edges of the crossover.
void addReducedBands(SeriesPicture&, const Moment&, const Theme&);

/// Why nothing of a kind can be drawn, where nobody says it better.
QString whyNoSeries();

} // namespace vitrine
