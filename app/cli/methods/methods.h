#pragma once
#include "app/cli/command.h"

namespace vitrine::cli {

Command seriesCommand();

} // namespace vitrine::cli
