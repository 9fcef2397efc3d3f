#pragma once
#include "core/files/content/reading.h"
#include "core/files/readers/thermogram_files.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

/// Made-up tables of thermograms with a known answer.
namespace vitrine::test::thermal {

/// What a row of a simulated glass holds: T in K, time in s, flow in W/g, exotherms up; glass transition at `middle` K.
struct Row {
    double temperature = 0, time = 0, flow = 0;
};

inline std::vector<Row> glass(double start = 373.15, double rate = 10.0 / 60, double middle = 473.15, int rows = 140) {
    std::vector<Row> all;
    for (int i = 0; i < rows; ++i) {
        const double t = start + 2 * i;
        all.push_back({t, 2 * i / rate, -rate * (0.8 + 0.0005 * (t - 373.15) + 0.35 / (1 + std::exp(-(t - middle) / 4)))});
    }
    return all;
}

inline std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// A table of these fields; `fields(row)` gives them.
template<class Fields>
std::string table(const std::string& header, const std::string& separator, Fields fields,
                  const std::vector<Row>& rows = glass()) {
    std::string text = header;
    for (const Row& row : rows) {
        std::string line;
        for (const std::string& field : fields(row))
            line += (line.empty() ? "" : separator) + field;
        text += line + "\n";
    }
    return text;
}

/// Temperature (K) and flow (W/g) below a header.
inline std::string pairTable(const std::string& header, const std::string& separator = ",") {
    return table(header, separator, [](const Row& row) { return std::vector{number(row.temperature), number(row.flow)}; });
}

inline Result<Reading> readAs(const std::string& text, const ReadOptions& options = {}, const std::string& name = "scan.csv") {
    return readThermogramFile(text, name, options);
}

inline bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

inline std::string problemOf(const std::string& text, const ReadOptions& options = {}, const std::string& name = "scan.csv") {
    const auto reading = readAs(text, options, name);
    return reading ? "read" : english(reading.error());
}

inline std::string allNotes(const Reading& reading) {
    std::string text;
    for (const Message& note : reading.notes)
        text += english(note) + "\n";
    for (const ReadScan& scan : reading.scans)
        for (const Message& note : scan.notes)
            text += english(note) + "\n";
    return text;
}

inline const ReadScan& firstHeating(const Reading& reading) {
    return *std::ranges::find(reading.scans, RampDirection::Heating, &ReadScan::direction);
}

/// Middle of the steepest descent of the flow (exotherms up) or climb: the glass transition, roughly (2 K).
inline double steepest(const Recording& recording, Interval range) {
    double best = 0, at = 0;
    for (std::size_t i = 3; i + 3 < recording.signal.size(); ++i) {
        const double change = std::abs(recording.signal[i + 3] - recording.signal[i - 3]);
        if (range.contains(recording.temperature[i]) && change > best) {
            best = change;
            at = recording.temperature[i];
        }
    }
    return at;
}

/// Temperature of the greatest value of sign · signal.
inline double extremeAt(const Recording& recording, double sign) {
    const auto at = std::ranges::max_element(recording.signal, {}, [&](double v) { return sign * v; });
    return recording.temperature[static_cast<std::size_t>(at - recording.signal.begin())];
}

const ReadOptions exoUp{.exo = ExoDirection::Up};
const ReadOptions exoDown{.exo = ExoDirection::Down};

} // namespace vitrine::test::thermal
