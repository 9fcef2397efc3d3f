#pragma once
#include "widgets/views/methods/method_picture.h"

#include <QCoreApplication>

namespace vitrine {

/// The texts of these pictures.
struct MethodTexts {
    Q_DECLARE_TR_FUNCTIONS(MethodTexts)
};

/// The sample that is shown, with what follows from it.
struct ShownSample {
    const Sample* sample = nullptr; ///< null: none has what is drawn
    const SampleResult* result = nullptr;
};

/// The sample of the first selected item that has spectra of ruby, else the first of the study; none before it was evaluated.
ShownSample shownRubies(const Moment&, const Selection&);
/// The same of runs for a heat capacity.
ShownSample shownHeatRuns(const Moment&, const Selection&);

/// What is known of a spectrum; null before it was evaluated.
const RubyAnswer* answerOf(const SampleResult&, const std::string& ruby);

/// The spectrum that is lit, else the first.
const RubyMeasurement& litRuby(const Sample&, const std::string& lit);

/// "R1 at 1 atm 694.25 nm, Ruby2020": by what a spectrum is told.
QString shownScale(const RubyMeasurement&, const RubyAnswer&);

/// The place of a sample's spectrum among colours.
QColor rubyColour(std::size_t index, std::size_t count, const Theme&);

/// The points (x, y) in their order.
QPolygonF lineThrough(const std::vector<double>& x, const std::vector<double>& y);

} // namespace vitrine
