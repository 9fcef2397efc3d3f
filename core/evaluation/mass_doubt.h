#pragma once
#include "core/document/study.h"
#include "core/thermogram/windows.h"

namespace vitrine {

/// The doubt that the sample does not keep its mass while the glass transition is taken: more than a hundredth of it goes or
/// comes between the lower end of the glass window and the upper end of the liquid window. Nothing where the mass is not
/// known, or stays.
std::optional<Message> massDoubt(const Scan&, const Windows&);

} // namespace vitrine
