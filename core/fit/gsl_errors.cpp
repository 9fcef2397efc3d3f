#include "core/fit/gsl_errors.h"

#include <gsl/gsl_errno.h>

namespace vitrine {

void keepGslErrorsAsValues() {
    // GSL has one error handler for the whole process, and the default one aborts. Setting and restoring it
    // around each call would race between threads, so it is switched off once, for good, and every caller
    // looks at what GSL returns.
    [[maybe_unused]] static const auto former = gsl_set_error_handler_off();
}

} // namespace vitrine
