#pragma once
#include "core/document/study.h"
#include "core/files/hdf5/read.h"
#include "core/files/hdf5/write.h"

namespace vitrine {

/// A file whose parts do not fit together.
std::unexpected<Problem> contradiction(Message what);

/// The name of a curve as the title of its plot, an attribute (silx shows the bytes of a text of fixed length as such), and as
/// a text of its own.
bool writeTitle(const hdf5::Handle& group, const std::string& name);

/// Whether a recording is either one pattern or a stack of frames, with columns of one length.
bool hasEvenColumns(const PatternRecording&);

/// The patterns of a sample as NXdata groups: q in 1/angstrom (r in angstrom for G(r)), the signal and its
/// errors; a stack of frames has a signal of two dimensions, [frames, q].
bool writePatterns(const hdf5::Handle& entry, const Sample&);

/// The same patterns again. `outlines` are the patterns without their points. Refuses what is absent or of
/// another length.
Result<std::vector<Shared<ScatteringPattern>>> readPatterns(const hdf5::OpenFile&,
                                                            const std::vector<ScatteringPattern>& outlines);

} // namespace vitrine
