#pragma once
#include "core/files/readers/columns.h"

namespace vitrine {

/// What both exports of Pyris share: the columns of a DSC 8000/8500 run and what is customary of them. Times
/// are in minutes, temperatures in °C, heat flows in mW with endotherms up; the exports print no units.
std::vector<Title> pyrisTitles(const std::vector<std::string>& names);

/// The unsubtracted heat flow against the sample temperature.
Result<ColumnChoice> choosePyrisColumns(const std::vector<Title>&, const SourceFile&);

} // namespace vitrine
