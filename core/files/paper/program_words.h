#pragma once
#include "core/quantity/message.h"

#include <string>

namespace vitrine {

/// A sentence of the program in English as a text of paper_text.h: symbols in it, such as "T_g,P" or "q_1", become mathematics,
/// but not within quotation marks, where names stand.
std::string programWords(const Message&);
std::string withSymbols(const std::string& english);

} // namespace vitrine
