#pragma once
#include "core/quantity/words.h"

namespace vitrine {

/// “a”, “b”, “c”: names in the quotation marks of the reader's language; empty for none.
Words quotedNames(const std::vector<std::string>& names);

} // namespace vitrine
