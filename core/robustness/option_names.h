#pragma once
#include "core/quantity/message.h"

#include <string>

namespace vitrine {

/// An option of a choice for a person: “Krogh-Moe–Norman” for "krogh-moe-norman". A heating rate, or what is not known, as it
/// stands.
Message optionName(const std::string& option);

} // namespace vitrine
