#pragma once
#include "core/document/study.h"
#include "core/files/json/fields.h"

namespace vitrine::json {

/// Where a curve comes from, with the answers that were given when it was read.
QJsonObject answeredSourceJson(const Source&);
Source sourceOf(const Fields&);

/// A pattern with every choice about it and what its recording is, without the points.
QJsonObject patternJson(const ScatteringPattern&);
/// Its recording has no points; of a stack of frames it has their number.
ScatteringPattern patternOf(const Fields&);

QJsonObject compressionChoicesJson(const CompressionChoices&);
CompressionChoices compressionChoicesOf(const Fields&);

} // namespace vitrine::json
