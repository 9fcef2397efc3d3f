#include "core/files/json/scaled.h"

namespace vitrine {

Measured scaled(const Measured& m, double factor) {
    Measured result{m.value * factor};
    if (m.error)
        result.error = *m.error * factor;
    if (m.ci95)
        result.ci95 = Interval{m.ci95->low * factor, m.ci95->high * factor};
    return result;
}

} // namespace vitrine
