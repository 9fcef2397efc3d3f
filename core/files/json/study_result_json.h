#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine {

/// What follows from all samples together; empty where nothing was evaluated. Pressures in GPa, temperatures in K.
/// `curves` puts the points of ΔG(r) in.
QJsonObject studyResultJson(const Study&, const Results&, bool curves = false);

/// Structure across samples, put into the object of the study.
void addStructureJson(QJsonObject&, const StudyResult&, const std::vector<PatternDifference>&, bool curves);

} // namespace vitrine
