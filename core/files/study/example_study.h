#pragma once
#include "core/document/study.h"

namespace vitrine {

/// The embedded example: the files of exampleFiles(), read by the ordinary readers, one sample for each
/// history, every name saying that it is simulated. Always the same study. A file that the readers would not
/// read would be left out.
Study exampleStudy();

} // namespace vitrine
