#pragma once
#include "core/quantity/message.h"

namespace vitrine {

/// What a file or an analysis leaves open and a person can answer. A problem names its question; how it is answered is
/// said by each front end in its own words: an option of the command line, a box of the window.
enum class Question {
    None,
    Axis,           ///< what the abscissa of a pattern is
    Content,        ///< what the ordinate of a pattern is: an intensity, S(q), F(q), G(r), g(r)
    Wavelength,     ///< of the beam, or its energy
    PatternColumns, ///< which columns are abscissa, intensity and error
    Columns,        ///< which columns are time, temperature and signal
    Exo,            ///< where exotherms point
    HeatingRate,
    Mass,
    TemperatureUnit,
    SignalUnit,
    Decimal,
    Separator,
    Encoding,
    Dialect,
    Kind,         ///< DSC curve or pattern
    TableColumns, ///< which columns of a table of compression are which
    Temperature,  ///< at which temperature an isotherm was measured
    Density,
    ReferenceTg,
    FirstShell
};

/// How a question is answered on the command line, as a whole sentence: “Answer with --exo up or --exo down.”; empty for
/// none.
Message commandLineAnswer(Question);

} // namespace vitrine
