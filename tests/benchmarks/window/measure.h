#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace vitrine::benchmark {

inline void paintEverything() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

template<class Work>
double milliseconds(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

inline double quantile(std::vector<double> times, double part) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

/// Prints the ratio of two series of times that were taken in turn; whether median and 95th percentile keep the limit.
inline bool report(const char* what, const char* reference, const std::vector<double>& ours, const std::vector<double>& theirs,
                   double required) {
    const double ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
    const double late = quantile(ours, 0.95) / quantile(theirs, 0.95);
    const bool kept = ratio <= required && late <= required;
    std::printf(
        "%s: median %.2f ms, %s %.2f ms, ratio %.2f; 95th percentile %.2f ms, %.2f ms, ratio %.2f (required at most %.1f) %s\n",
        what, quantile(ours, 0.5), reference, quantile(theirs, 0.5), ratio, quantile(ours, 0.95), quantile(theirs, 0.95), late,
        required, kept ? "ok" : "MISSED");
    return kept;
}

/// Each prints what it found and answers whether the requirement is kept.
bool dragSteps();
bool dragStepsAmongMany();
bool pan();
bool sliderSteps();
bool idle();

} // namespace vitrine::benchmark
