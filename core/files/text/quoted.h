#pragma once
#include "core/quantity/message.h"

namespace vitrine {

/// “a”, “b”, “c”: names in the quotation marks of the reader's language; empty for none.
Message quotedNames(const std::vector<std::string>& names);

} // namespace vitrine
