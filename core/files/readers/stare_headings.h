#pragma once
#include "core/files/readers/reader.h"
#include "core/files/text/lines.h"

namespace vitrine {

/// The headings of an export of STARe: "Curve Name:", "Curve Values:", "Sample:".
enum class StareHeading { Name, Values, Sample };

/// Whether a line is the heading and nothing else, in English, German, French, Spanish, Italian, Russian, Chinese or Japanese.
bool isStareHeading(const SourceFile&, std::string_view line, StareHeading);

} // namespace vitrine
