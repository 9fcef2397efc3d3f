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
        {"slowdown", ViewType::Slowdown, SeriesTexts::tr("Slowdown by pressure"), slowdownPicture},
        {"series_volume", ViewType::SeriesVolume, SeriesTexts::tr("Series: volume over temperature"), seriesVolumePicture},
        {"series_q1", ViewType::SeriesPeak, SeriesTexts::tr("Series: FSDP"), seriesPeakPicture},
        {"series_fwhm", ViewType::SeriesWidth, SeriesTexts::tr("Series: peak width"), seriesWidthPicture},
        {"series_s_q", ViewType::SeriesCurves, SeriesTexts::tr("Series: S(q)"), seriesCurvesPicture},
        {"map_q1", ViewType::MapPeak, SeriesTexts::tr("Map: FSDP"), mapPeakPicture},
        {"map_fwhm", ViewType::MapWidth, SeriesTexts::tr("Map: peak width"), mapWidthPicture},
        {"map_height", ViewType::MapHeight, SeriesTexts::tr("Map: height"), mapHeightPicture},
        {"map_scale", ViewType::MapScale, SeriesTexts::tr("Map: scale"), mapScalePicture}};
}

} // namespace vitrine
