#pragma once
#include "app/cli/command.h"

namespace vitrine::cli {

Command heatCapacityCommand();
Command rubyCommand();
Command seriesCommand();

} // namespace vitrine::cli
