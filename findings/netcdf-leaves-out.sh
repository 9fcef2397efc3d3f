#!/bin/sh
# ncdump reads HDF5, and so NeXus files; netCDF-4 itself has enumerations and compounds. Yet a data set of h5py's
# booleans (an enumeration), of another enumeration or of complex numbers is not shown, with status 0 and without a
# word: a mask or a viscoelastic modulus seems not to be in the file. One link to a file that is not beside it (a
# master file without its frames) does the opposite: the whole file is refused, with only "HDF error" for a reason. (Of
# the data sets tried, some valid ones also ended ncdump by a signal; they are not here.)
set -eu
. "$(dirname "$0")/begin"
need netcdf-bin=1:4.9.0-3+b1 python3-h5py=3.7.0-8

/usr/bin/python3 - <<'PY'
import h5py, numpy
with h5py.File("scan.h5", "w") as file:
    file["temperature"] = numpy.arange(3.0)
    file["usable"] = numpy.array([True, False, True])
    file["modulus"] = numpy.array([1 + 2j, 3 + 4j, 5 + 6j])
    phases = h5py.enum_dtype({"glass": 0, "liquid": 1}, basetype="u1")
    file.create_dataset("phase", data=numpy.array([0, 1, 1], "u1"), dtype=phases)
with h5py.File("master.h5", "w") as file:
    file["temperature"] = numpy.arange(3.0)
    file["frames"] = h5py.ExternalLink("frames_000001.h5", "/entry/data/data")
PY

written=$(/usr/bin/python3 -c "import h5py; print(*h5py.File('scan.h5'))")
expect "data sets written" "$written" "modulus phase temperature usable"
status=0
ncdump scan.h5 >out 2>err || status=$?
expect "status and words of ncdump" "$status $(cat err)" "0 "
expect "variables shown" "$(sed -n 's/^[[:space:]]*[a-z0-9]* \([a-z]*\)(phony_dim_0) ;/\1/p' out | xargs)" "temperature"
status=0
ncdump master.h5 >out 2>err || status=$?
expect "with a link to frames that are elsewhere" "$status $(cat err)" "1 ncdump: master.h5: NetCDF: HDF error"
stands "booleans, enumerations and complex numbers are left out; one dangling link refuses the file"
