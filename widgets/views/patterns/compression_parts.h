#pragma once
#include "widgets/views/patterns/pattern_picture.h"

#include <QCoreApplication>

namespace vitrine {

/// The texts of these views.
struct CompressionView {
    Q_DECLARE_TR_FUNCTIONS(CompressionView)
};

/// A sample whose patterns were measured under pressure, and what they give.
struct ShownCompression {
    const Sample* sample = nullptr;
    const CompressionResult* result = nullptr;
};

/// The first among the samples shown.
std::optional<ShownCompression> compressionOf(const Moment&, const Selection&);

/// What has to be done where there is none, and what was left out.
QString whyNoCompression(const Moment&, const Selection&);

/// A line for each pattern under pressure that gives the equation of state no point, the many counted together.
void addLeftOut(PatternPicture&, const Moment&, const Sample&, const Theme&);

/// A symbol for a pattern, lit where it is selected or under the cursor, at numbers in the units of the axes.
void addCompressionPoint(PatternPicture&, const Sample&, const std::string& pattern, const Measured& x, const Measured& y,
                         const Selection&, const Theme&);

/// q1 that the others are compared with: at P = 0 by the equation of state; without a fit that of the point of least pressure.
double referenceOf(const CompressionResult&);

/// A row for each pattern of the sample under pressure: its point, or why it gives none.
FactTable compressionFacts(const Moment&, const Sample&, const CompressionResult&);

/// "third order, B′ free · weighted · exponent 3": how the equation is fitted.
QString shownCompressionChoices(const CompressionChoices&);

/// B0 and B′ with their errors, or why there are none.
PanelLine compressionWords(const CompressionResult&, const Analysts*, const Theme&);

} // namespace vitrine
