#include "widgets/views/series/series_parts.h"

namespace vitrine {

std::vector<SeriesKind> seriesKinds() {
    return {
        {"activation", ViewType::Activation, SeriesTexts::tr("Activation energy"), activationPicture},
        {"master_curve", ViewType::MasterCurve, SeriesTexts::tr("Master curve"), masterCurvePicture},
        {"fictive_temperature", ViewType::FictiveTemperature, SeriesTexts::tr("Fictive temperature"), fictiveTemperaturePicture},
        {"fictive_temperature_scaled", ViewType::FictiveTemperatureScaled, SeriesTexts::tr("Fictive temperature, reduced axis"),
         scaledFictiveTemperaturePicture},
        {"fictive_temperature_ratio", ViewType::FictiveTemperatureRatio, SeriesTexts::tr("Ratio of fictive temperatures"),
         fictiveRatioPicture},
        {"q1", ViewType::RecoveredPeak, SeriesTexts::tr("FSDP of recovered samples"), recoveredPeakPicture},
        {"fwhm", ViewType::RecoveredWidth, SeriesTexts::tr("Peak width of recovered samples"), recoveredWidthPicture},
        {"fwhm_pressure", ViewType::WidthByPressure, SeriesTexts::tr("Peak width against pressure"), widthByPressurePicture},
        {"slowdown", ViewType::Slowdown, SeriesTexts::tr("Slowdown by pressure"), slowdownPicture}};
}

} // namespace vitrine
