#pragma once
#include "app/cli/command.h"

namespace vitrine::cli {

/// Simulates the scan of a thermal history.
Command simulateCommand();

} // namespace vitrine::cli
