#pragma once
#include "core/document/study.h"

namespace vitrine {

/// What a person would find changed in `now` against `before`, one sentence fragment each: "Glass window of 500 K/s".
/// Empty exactly where the two are equal. Choices without words of their own are told as “Choices of …”.
std::vector<Message> differences(const Sample& before, const Sample& now);

} // namespace vitrine
