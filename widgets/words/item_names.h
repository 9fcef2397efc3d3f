#pragma once
#include "core/document/item_path.h"

#include <QString>

namespace vitrine {

// What a person calls the parts of a sample; the id of one that is not there.
QString scanName(const Sample&, const std::string& scan);
QString patternName(const Sample&, const std::string& pattern);
QString itemName(const Sample&, const ItemPath&);

} // namespace vitrine
