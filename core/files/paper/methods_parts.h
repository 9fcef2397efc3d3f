#pragma once
#include "core/files/paper/methods.h"

namespace vitrine {

// The sections of a methods text. Each adds nothing where the study has nothing of its kind.

/// What the samples are and how they were treated.
void addSamples(Methods&, const Study&);
/// From scans to temperatures and activation energies.
void addCalorimetry(Methods&, const Study&, const Results&);
/// From intensities to S(q), G(r) and their peaks.
void addDiffraction(Methods&, const Study&, const Results&);
/// Pressures from ruby, heat capacities by three runs, series of patterns.
void addFurther(Methods&, const Study&, const Results&);
/// What is compared across samples.
void addComparison(Methods&, const Study&, const Results&);
/// What errors are, how far choices carry the numbers, and the program.
void addErrors(Methods&, const RunOfStudy&);

/// A note to the author, once.
void addNote(Methods&, const std::string& note);

} // namespace vitrine
