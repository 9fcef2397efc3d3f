#include "widgets/views/series/series_parts.h"

namespace vitrine {

std::vector<SeriesKind> seriesKinds() {
    return {{"activation", "activation", SeriesTexts::tr("Activation energy"), activationPicture},
            {"master_curve", "masterCurve", SeriesTexts::tr("Master curve"), masterCurvePicture},
            {"fictive_temperature", "fictiveTemperature", SeriesTexts::tr("Fictive temperature"), fictiveTemperaturePicture},
            {"fictive_temperature_scaled", "fictiveTemperatureScaled", SeriesTexts::tr("Fictive temperature, reduced axis"),
             scaledFictiveTemperaturePicture},
            {"fictive_temperature_ratio", "fictiveTemperatureRatio", SeriesTexts::tr("Ratio of fictive temperatures"), fictiveRatioPicture},
            {"q1", "recoveredPeak", SeriesTexts::tr("First sharp peak of recovered samples"), recoveredPeakPicture},
            {"fwhm", "recoveredWidth", SeriesTexts::tr("Peak width of recovered samples"), recoveredWidthPicture},
            {"fwhm_pressure", "widthByPressure", SeriesTexts::tr("Peak width against pressure"), widthByPressurePicture},
            {"slowdown", "slowdown", SeriesTexts::tr("Slowdown by pressure"), slowdownPicture}};
}

} // namespace vitrine
