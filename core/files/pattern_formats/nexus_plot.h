#pragma once
#include "core/files/hdf5/browse.h"
#include "core/files/patterns/raw_pattern.h"

namespace vitrine {

/// A plot of a NeXus file as a pattern (or a stack of frames), with how its columns were understood.
struct NexusPlot {
    RawPattern raw;
    std::vector<ColumnUnderstood> columns;
};

/// The groups that may be plots: the one to which the attributes `default` lead, else all of class NXdata,
/// else all that hold a data set of q or 2θ. Each once.
std::vector<std::string> plotsOf(const hdf5::OpenFile&);
/// Those that plotsOf() left out because the file has a default plot.
std::vector<std::string> otherPlotsOf(const hdf5::OpenFile&);

/// A group as a pattern: the data set named by `signal` (or with such an attribute, or called I, intensity or
/// data) on the axis named by `axes` (or with such an attribute, or whose name is one). One frame, or frames
/// × points in either order. `auxiliary`: another data set of the group in the place of its signal. A problem where it is no
/// pattern.
Result<NexusPlot> nexusPlot(const hdf5::OpenFile&, const std::string& group, const std::string& fileName,
                            const std::string& auxiliary = {});

/// The data sets of a group with a number for each frame, but those `without`: temperature, pressure, x, y. Notes name those in a
/// unit of one of these that have another length.
std::vector<FrameCondition> frameConditions(const hdf5::OpenFile&, const std::string& group, std::size_t frames,
                                            const std::vector<std::string>& without, std::vector<Message>& notes);

/// Leaves out what the mask of a plot marks (not zero): the data set that an attribute `mask` of signal or group names, or of
/// that name, with one number for each point or for each intensity. Notes how many, or why the mask is not used.
void leaveOutMasked(RawPattern&, const hdf5::OpenFile&, const std::string& group, const std::string& signal, bool pointsFirst);

/// What a file says about its beam and its integration, for the plot in `group`.
struct NexusFacts {
    std::optional<double> wavelength; ///< Å
    bool polarizationDone = false;
    std::optional<double> distance; ///< of the detector, mm
    bool tilted = false;            ///< the detector
    std::optional<double> dummy;    ///< the number of a bin without a pixel
    std::vector<Message> notes;
};
NexusFacts nexusFacts(const hdf5::OpenFile&, const std::string& group);

} // namespace vitrine
