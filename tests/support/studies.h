#pragma once
#include "core/document/action.h"

namespace vitrine::test {

/// A heating scan of a made-up glass: straight glass and liquid lines in J/(g K), a sigmoid step at `tg` and an overshoot
/// of height `overshoot` 20 K above it; 300 … 800 K.
Recording stepRecording(double tg, double overshoot = 0.3, std::size_t points = 1001);

/// A scan of such a recording, with an identity.
Shared<Scan> stepScan(const std::string& id, double heatingRate, double tg);

/// A sample of scans at 100, 200, 500, 1000 K/s … whose T_g follow E/R = 25000 K.
Shared<Sample> stepSample(const std::string& id, std::size_t scans = 4);

/// One sample “a” of four scans “a0” … “a3”.
Study stepStudy();

} // namespace vitrine::test
