#pragma once

namespace vitrine {

/// Makes GSL report errors by return value instead of ending the program. Call it before any GSL function
/// that can fail.
void keepGslErrorsAsValues();

} // namespace vitrine
