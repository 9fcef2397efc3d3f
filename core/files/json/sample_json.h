#pragma once
#include "core/document/study.h"

#include <QByteArray>

namespace vitrine {

/// Every decision in a sample as JSON text, without the curves and the bytes of the originals (of which it
/// lists name and SHA-256 in their order). Equal samples give equal bytes.
QByteArray sampleChoicesJson(const Sample&);

/// The sample of such a text, for a caller who puts curves and bytes in.
struct SampleOutline {
    Sample sample;                            ///< without its curves and originals
    std::vector<Scan> scans;                  ///< their recordings have their kind but no points
    std::vector<ScatteringPattern> patterns;  ///< their recordings without points
    std::vector<Original> originals;          ///< without bytes
    std::vector<RubyMeasurement> rubies = {}; ///< without points
    std::vector<HeatRun> heatRuns = {};       ///< their recordings have their kind but no points
};
/// Refuses text that is not what sampleChoicesJson() writes, naming the first field that is wrong.
Result<SampleOutline> sampleOutline(const QByteArray& json);

} // namespace vitrine
