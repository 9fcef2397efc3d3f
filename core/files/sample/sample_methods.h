#pragma once
#include "core/document/edit.h"
#include "core/files/hdf5/read.h"
#include "core/files/hdf5/write.h"
#include "core/files/json/sample_json.h"

namespace vitrine {

/// The spectra of ruby ("ruby_0001": wavelength in nm, counts) and the runs for a heat capacity ("heat_run_0001": time,
/// temperature, signal, and the first row of the ramp and the one behind it) of a sample, where it has any.
bool writeMethods(const hdf5::Handle& entry, const Sample&);

/// Puts the recordings of the outlines into the sample. Refuses what cannot be read or is of uneven length.
Edited readMethods(const hdf5::OpenFile&, const SampleOutline&, Sample&);

bool hasEvenColumns(const RubySpectrum&);
bool hasEvenColumns(const HeatFlowRun&);

} // namespace vitrine
