#pragma once
#include "app/cli/console.h"

#include <QStringList>

namespace vitrine::cli {

/// Carries out a command line (without the program's name) and answers its exit code.
int run(const QStringList& arguments, const Console&);

} // namespace vitrine::cli
