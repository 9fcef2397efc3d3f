#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine {

/// The results of one scan.
QJsonObject scanResultJson(const Scan&, const ScanResult&);

} // namespace vitrine
