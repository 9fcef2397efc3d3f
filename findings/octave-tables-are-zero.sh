#!/bin/sh
# A table of two columns (temperature, heat flow) kept as an HDF5 compound, and complex numbers as NumPy keeps them,
# are read by Octave without a warning: as complex numbers, all of them zero. Only members that are called "real" and
# "imag" get their values. One would expect an error, a struct, or the numbers. A measured curve becomes a line at
# zero.
set -eu
. "$(dirname "$0")/begin"
need octave=7.3.0-2 python3-h5py=3.7.0-8

/usr/bin/python3 - <<'PY'
import h5py, numpy
rows = [(600.0, 1.5), (601.0, 1.75)]
with h5py.File("tables.h5", "w") as file:
    file["table"] = numpy.array(rows, [("temperature", "f8"), ("heat_flow", "f8")])
    file["modulus"] = numpy.array([3 + 4j])
    file["named"] = numpy.array(rows, [("real", "f8"), ("imag", "f8")])
PY

read_as() {
    octave-cli --no-init-file --quiet --eval \
        "load('tables.h5'); printf('complex: %d, values: %s', iscomplex($1), mat2str($1));" 2>err
    if grep -q warning: err; then printf ', with a warning'; fi
}
expect "a table of temperature and heat flow" "$(read_as table)" "complex: 1, values: [0+0i 0+0i]"
expect "the complex number 3 + 4i from NumPy" "$(read_as modulus)" "complex: 1, values: 0+0i"
expect "members called real and imag" "$(read_as named)" "complex: 1, values: [600+1.5i 601+1.75i]"
stands "a compound of two numbers becomes complex zeros, without a warning"
