#!/bin/sh
# Octave's `load` reads an HDF5 file data set by data set. A variable-length string, the usual way to keep a title or a
# unit in a NeXus file, cannot be read by it. One would expect that this data set is left out and the rest is there.
# Instead `load` ends at that data set: everything after it in alphabetical order is missing. There is a warning, but
# no error: a script goes on, and Octave ends with status 0. Whoever measures glasses loses temperatures because of a
# title.
set -eu
. "$(dirname "$0")/begin"
need octave=7.3.0-2 python3-h5py=3.7.0-8

/usr/bin/python3 - <<'PY'
import h5py, numpy
with h5py.File("variable.h5", "w") as file, h5py.File("fixed.h5", "w") as fixed:
    for f in file, fixed:
        f["heat_flow"] = numpy.arange(3.0)
        f["temperature"] = numpy.arange(3.0)
        f["weight"] = 12.5
    file.create_dataset("sample", data="metallic glass", dtype=h5py.string_dtype())
    fixed["sample"] = numpy.bytes_("metallic glass")
PY

loaded() {
    octave-cli --no-init-file --quiet --eval "load('$1'); printf('%s ', who(){:}); printf('\n');" 2>err
}
expect "with a fixed-length string" "$(loaded fixed.h5)" "heat_flow sample temperature weight "
expect "with a variable-length string" "$(loaded variable.h5)" "heat_flow "
grep 'warning: load' err
expect "temperature asked for by name" "$(octave-cli --no-init-file --quiet --eval \
    "s = load('variable.h5', 'temperature'); printf('%d', numel(s.temperature))" 2>/dev/null)" 3
stands "load ends at a variable-length string, without an error"
